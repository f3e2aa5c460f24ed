use attune::{core::source::*, core::text::Language, findings, words::Words};
#[test]
fn render() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/kettle/");
    let call = std::fs::read_to_string(format!("{dir}call.ron")).unwrap();
    for (a, b) in [("heat: 35", "heat： 35"), ("name: \"Mr", "nam: \"Mr"), ("tone: Flat", "tone: Falt"), ("said calmer.send\"", "said calmer.sendd\""), ("[the third one]", "[the third one"), ("age: 61", "age: 6100"),("\"left\": (", "\"left\": (when: \"heat >\", "),("\"left\": (", "\"end\": ("), ("name: \"Mr Hale\", ", ""), ("Scenario(", "[[[[[")] {
        let bytes = call.replacen(a, b, 1).into_bytes();
        let files = Files { call: File { name: "x/call.ron".into(), bytes }, translations: vec![] };
        let checked = load(&files);
        for language in Language::ALL { let words = Words::new(language);
        for f in &checked.findings { println!("{}", findings::full(f, &files, &words, findings::Style::Plain)); println!("{}\n", findings::concise(f, &files, &words)); } }
    }
    for bytes in [{ let mut v = "Scenario(\n  id: \"x\", title: \"".as_bytes().to_vec(); v.extend([0xb5, 0xda, 0xc8, 0xfd]); v }, vec![0xff, 0xfe, b'S', 0], "(".repeat(1<<20).into_bytes(), "Scenario(id: \"x\",\n\n".into(), vec![], b"/*".repeat(100)] {
        let files = Files { call: File { name: "x/call.ron".into(), bytes }, translations: vec![] };
        let checked = load(&files);
        for language in Language::ALL { let words = Words::new(language);
        for f in &checked.findings { let t = std::time::Instant::now(); println!("{}", findings::full(f, &files, &words, findings::Style::Plain)); println!("{}  {:?}\n", findings::concise(f, &files, &words), t.elapsed()); } }
    }
}
