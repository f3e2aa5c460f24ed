use attune::core::source::*;
#[test]
fn samples() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/kettle/");
    let call = std::fs::read_to_string(format!("{dir}call.ron")).unwrap();
    let zh = std::fs::read(format!("{dir}zh-CN.ron")).unwrap();
    let show = |name: &str, bytes: Vec<u8>| {
        let t = std::time::Instant::now();
        let files = Files { call: File { name: "call.ron".into(), bytes: bytes.clone() }, translations: vec![(attune::core::text::Language::Chinese, File { name: "zh-CN.ron".into(), bytes: zh.clone() })] };
        let checked = load(&files);
        println!("== {name} {:?} scenario {}", t.elapsed(), checked.scenario.is_some());
        for f in checked.findings.iter().take(6) { 
            let shown = bytes.get(f.span.clone()).map(|b| String::from_utf8_lossy(b).chars().take(60).collect::<String>());
            println!("{:?} {:?} {:?} {:?} {:?} {:?}", f.code, f.span, shown, f.details, f.path, f.suggestion); }
    };
    show("whole", call.clone().into());
    show("bom", format!("\u{feff}{}", call.replace("goes: \"calmer\"", "goes: \"calm\"")).into());
    show("cut", call[..call.len()/2].into());
    show("cut2", call[..call.len()-3].into());
    show("empty", vec![]);
    show("brackets", "(".repeat(1<<20).into());
    show("brackets2", "[".repeat(1<<20).into());
    show("brackets3", format!("(id: {}", "[".repeat(1<<20)).into());
    show("brackets4", format!("Scenario(id: \"x\", title: \"b\", company: {}", "Some(".repeat(1<<20)).into());
    show("comments", "/*".repeat(1<<19).into());
    show("extension", "#![enable(implicit_some)]".repeat(1<<12).into());
    for (a, b) in [("age: 61", "age: \"old\""), ("age: 61", "age: 6100"), ("age: 61", "age: -1"), ("age: 61", "age: 1.5"), ("age: 61", "age: true"), ("age: 61", "age: Old"), ("title: \"The third kettle\"", "title: 5"), ("title: \"The third kettle\"", "title: The"),
        ("needs: true", "needs: \"yes\""), ("tags: [\"step-down\"]", "tags: \"step-down\""), ("tags: [\"step-down\"]", "tags: {}"), ("starts: (heat: 35, trust: 45)", "starts: 5"), ("starts: (heat: 35, trust: 45)", "starts: {\"heat\": 35, \"trust\": 45}"), ("starts: (heat: 35, trust: 45)", "starts: (35, 45)"), ("starts: (heat: 35, trust: 45)", "starts: Begin(heat: 35, trust: 45)"), ("starts: (heat: 35, trust: 45)", "starts: [35]"), ("moves: {Act: 2}", "moves: [Act]"), ("moves: {Act: 2}", "moves: {\"Act\": 2}"), ("moves: {Act: 2}", "moves: {Atc: 2}"), ("moves: {Act: 2}", "moves: {Act: 2, Act: 1}"), ("moves: {Act: 2}", "moves: {Act 2}"), ("moves: {Act: 2}", "moves: {Act：2}"), ("tone: Flat", "tone: \"Flat\""), ("tone: Flat", "tone: Falt"), ("tone: Flat", "tone: flat"), ("tone: Flat", "tone：Flat"), ("tone: Flat", "tone: Flat，"), ("act: LookUp(\"descale\")", "act: LookUp"), ("act: LookUp(\"descale\")", "act: LookUp(descale)"), ("act: LookUp(\"descale\")", "act: LookUp(\"descal\")"), ("act: Listen", "act: Listen(3)"), ("act: Listen", "act: Listen()"),
        ("name: \"Mr Hale\", ", ""), ("name: \"Mr Hale\", ", "name: \"Mr Hale\" "), ("name: \"Mr Hale\", ", "name: “Mr Hale”, "), ("name: \"Mr Hale\", ", "nam: \"Mr Hale\", "), ("name: \"Mr Hale\", ", "name: \"Mr Hale\", name: \"x\", "), ("name: \"Mr Hale\", ", "name: \"Mr \\Hale\", "), ("name: \"Mr Hale\", ", "name: \"Mr Hale, "), ("name: \"Mr Hale\", ", "name: \"\", "), ("name: \"Mr Hale\", ", "name: None, "), ("name: \"Mr Hale\", ", "name: , "), ("name: \"Mr Hale\", ", "\"name\": \"Mr Hale\", "), ("\"oyelaran\": (", "\"hale\": ("), ("\"oyelaran\": (", "oyelaran: ("), ("\"oyelaran\": (", "\"end\": ("), ("\"oyelaran\": (", "\"\": ("), ("\"oyelaran\": (", "\"a b\": ("), ("when: \"said calmer.send\"", "when: \"said \\u{63}almer.sendd\""), ("when: \"said calmer.send\"", "when: r#\"said calmer.sendd\"#"), ("when: \"said calmer.send\"", "when: \"heat > 5 \\\"and\\\" x\""), ("\"left\": (", "\"left\": (when: \"deescalated\", "), ("    },\n)\n", "    },\n)\n)"), ("    },\n)\n", "    },\n) extra"), ("language", "x"), ("id: \"kettle\"", "id: \"kettle\", language: \"fr\""), ("id: \"kettle\"", "id: \"kettle\", language: \"zh-CN\""), ("id: \"kettle\"", "id: \"kettle\", language: zh"), ("comes on, then", "comes on], then"), ("comes on, then", "comes on[], then"), ("id: \"kettle\"", "id: \"kettle\", channel: \"voice\""), ("comes on, then", "comes [on, then"), ("[the third one]", "the third one"), ("Scenario(", "Scenaro("), ("Scenario(", "("), ("Scenario(", "{"), ("// The call", "/* The call"), ("heat: 60", "heat: 160"), ("intensity: 3", "intensity: 300"), ("{PolicyWall: 2}", "{PolicyWall: 3}"), ("late: 120", "late: 1e9999"), ("late: 120", "late: 99999999999999"),("late: 120", "late: 0x"),("late: 120", "late: 1_")] {
        assert!(a == "language" || call.contains(a), "{a}");
        show(&format!("{a} -> {b}"), call.replacen(a, b, 1).into());
    }
}
