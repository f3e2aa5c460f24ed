//! The one table of numbers of the customer model.
//!
//! The structure of the rules is what the evidence supports; these numbers are hand-set and calibrated against the
//! research's table of policies (`tests/customer_model.rs`). They are a model, not a measurement.
//! All are thousandths unless a name says otherwise: 280 means 0.28 of the whole range, 28 points.

/// The numbers of every rule, grouped as the rules are.
#[derive(Clone, Copy, Debug)]
pub struct Coefficients {
    /// What a grade of 0, 1 or 2 is worth.
    pub grade: [i32; 3],
    /// Rule 2: what the n-th use of a kind still counts (0.55 to the n).
    pub diminishing: [i32; 6],
    /// Rule 1: at or below this heat a solution is taken in whole.
    pub gate_open_heat: i32,
    /// Rule 1: at or above this heat only feeling heard opens the gate.
    pub gate_shut_heat: i32,
    /// Rule 8: warmth at the beginning and the end, competence in the middle.
    pub phase_in: i32,
    /// Rule 8: warmth in the middle, competence at the beginning and the end.
    pub phase_out: i32,
    /// Rule 8: the beginning is this many turns long.
    pub opening_turns: u16,
    /// Rule 8: the end begins when progress reaches this.
    pub closing_progress: i32,
    /// Rule 9: what help that comes late still gives to trust and feeling heard.
    pub late_help: i32,

    /// Rule 2: weight of acted warmth, times scepticism, times what is not yet mended.
    pub hollow: i32,
    /// Rule 2: of one apology beyond the second.
    pub hollow_apology: i32,
    /// Rule 2: of one warm act beyond the customer's budget of warmth.
    pub hollow_over_budget: i32,
    /// Rule 2: apologies that pass as apologies.
    pub apologies_that_count: u8,

    /// Rule 3: listening, naming, validating, exploring.
    pub heard_gain: i32,
    /// Rule 3: validating and normalising beside listening.
    pub heard_validate: i32,
    /// Rule 3: exploring beside listening.
    pub heard_explore: i32,
    /// Rule 3: cut in.
    pub heard_interrupt: i32,
    /// Rule 3: misread.
    pub heard_misread: i32,
    /// Rule 3: a stock phrase.
    pub heard_script: i32,

    /// Rule 4: blamed.
    pub face_blame: i32,
    /// Rule 4: put right.
    pub face_win: i32,
    /// Rule 4: cut in.
    pub face_interrupt: i32,
    /// Rule 4: made small.
    pub face_minimise: i32,
    /// Rule 4: a step down, times the face at stake.
    pub face_give: i32,
    /// Rule 4: validated.
    pub face_validate: i32,
    /// Rule 4: each minute that the customer goes on in a mistake that the agent knows of (item 35).
    pub face_mistaken_minute: i32,

    /// Rule 5: the whole of ownership, action and options.
    pub trust_gain: i32,
    /// Rule 5: owning, inside it.
    pub trust_own: i32,
    /// Rule 5: options, inside it.
    pub trust_options: i32,
    /// Rule 5: a handover with context, inside it.
    pub trust_handover: i32,
    /// Rule 5: checking back and guiding, inside it.
    pub trust_guide: i32,
    /// Rule 5: an apology.
    pub trust_apology: i32,
    /// Rule 5: a step down.
    pub trust_face_give: i32,
    /// Rule 5: the whole of deflecting, rules and acting.
    pub trust_loss: i32,
    /// Rule 5: deflecting, for each earlier failure.
    pub trust_deflect_failure: i32,
    /// Rule 2: what acted warmth costs.
    pub trust_hollow: i32,
    /// Rule 5: "the rules say", inside the loss.
    pub trust_policy: i32,
    /// Rule 5: hurried out, misread, made small, blamed or sold to, inside the loss.
    pub trust_brushed_off: i32,
    /// Rule 5: a promise that can't be kept buys this much trust now.
    pub trust_false_promise: i32,
    /// Rule 4 and 5: face at stake from which a step down is felt as one.
    pub face_at_stake: i32,

    /// Rules 5 and 7: what an act is still worth to the customer when the matter can't be mended at all (the
    /// process is valued, evidence B5).
    pub act_in_vain: i32,
    /// Rule 6: the whole of action and options.
    pub progress_gain: i32,
    /// Rule 6: options, inside it.
    pub progress_options: i32,
    /// Rule 6: guiding and a handover with context, inside it.
    pub progress_guide: i32,

    /// Rule 7: made small.
    pub heat_minimise: i32,
    /// Rule 7: blamed.
    pub heat_blame: i32,
    /// Rule 7: cut in.
    pub heat_interrupt: i32,
    /// Rule 7: misread.
    pub heat_misread: i32,
    /// Rule 7: put right.
    pub heat_win: i32,
    /// Rule 7: put off to a colleague or to the rules.
    pub heat_deflect: i32,
    /// Rule 7: asked again.
    pub heat_repeat: i32,
    /// Rule 7: hurried out or sold to.
    pub heat_rush: i32,
    /// Rule 7: acted warmth.
    pub heat_hollow: i32,
    /// Rule 7: a stock phrase.
    pub heat_script: i32,
    /// Rule 7: a turn of silence where something was due.
    pub heat_silence: i32,
    /// Rule 7: each minute of silence beyond patience.
    pub heat_late_minute: i32,
    /// Rule 12: what falls away each turn once trust is gone.
    pub heat_hope_gone: i32,
    /// Rule 12: trust below which hope is going.
    pub hope_gone_trust: i32,
    /// Rule 7: face at stake, added to any rise.
    pub heat_face: i32,
    /// Rule 7: heard, times the need of it.
    pub heat_heard: i32,
    /// Rule 7: an apology.
    pub heat_apology: i32,
    /// Rule 7: a step down.
    pub heat_face_give: i32,
    /// Rule 7: action.
    pub heat_act: i32,
    /// Rule 7: explanation.
    pub heat_explain: i32,
    /// Rule 7: the part of a rise that does not depend on the room left above (inertia, evidence B1).
    pub heat_rise_base: i32,
    /// Rule 7: the part that does.
    pub heat_rise_by_room: i32,
    /// Rule 7: the part of a fall that does not depend on how hot the customer is.
    pub heat_fall_base: i32,
    /// Rule 7: the part that does.
    pub heat_fall_by_heat: i32,
    /// Rule 7: all falls.
    pub heat_fall_scale: i32,
    /// Rule 7: a turn in which nothing hurts.
    pub heat_drift: i32,

    /// Rule 10: trust lost per earlier failure.
    pub handoff_trust: i32,
    /// Rule 10: heat per earlier failure.
    pub handoff_heat: i32,
    /// Rule 10: worry per earlier failure.
    pub handoff_worry: i32,

    /// Control: knowing what happens next.
    pub worry_relief: i32,
    /// Control: put off, brushed off or left waiting.
    pub worry_rise: i32,

    /// Effort: asked again.
    pub effort_repeat: i32,
    /// Effort: each minute of waiting.
    pub effort_minute: i32,
    /// Effort: each earlier failure.
    pub effort_failure: i32,

    /// Rule 12: weight of face in the sum that escalates.
    pub escalates_face: i32,
    /// Rule 12: weight of trust in it.
    pub escalates_trust: i32,
    /// Rule 12: the sum from which the customer escalates.
    pub escalates_from: i32,
    /// Rule 12: trust below which a customer leaves quietly.
    pub quiet_exit_trust: i32,
    /// Rule 12: heat below which leaving is quiet.
    pub quiet_exit_heat: i32,
    /// Rule 12: feeling heard below which who has given up does not wait for the end of the call.
    pub quiet_exit_heard: i32,
    /// Rule 12: heat below which a call can be de-escalated.
    pub deescalated_heat: i32,
    /// Rule 12: trust above which it can.
    pub deescalated_trust: i32,
}

/// The numbers in force.
pub const COEFFICIENTS: Coefficients = Coefficients {
    grade: [0, 500, 1000],
    diminishing: [1000, 550, 303, 166, 92, 50],
    gate_open_heat: 440,
    gate_shut_heat: 760,
    phase_in: 1150,
    phase_out: 850,
    opening_turns: 2,
    closing_progress: 600,
    late_help: 400,

    hollow: 550,
    hollow_apology: 1000,
    hollow_over_budget: 500,
    apologies_that_count: 2,

    heard_gain: 280,
    heard_validate: 700,
    heard_explore: 500,
    heard_interrupt: 250,
    heard_misread: 300,
    heard_script: 60,

    face_blame: 450,
    face_win: 300,
    face_interrupt: 100,
    face_minimise: 150,
    face_give: 350,
    face_validate: 50,
    face_mistaken_minute: 120,

    trust_gain: 220,
    trust_own: 600,
    trust_options: 500,
    trust_handover: 500,
    trust_guide: 300,
    trust_apology: 60,
    trust_face_give: 100,
    trust_loss: 160,
    trust_deflect_failure: 400,
    trust_hollow: 400,
    trust_policy: 400,
    trust_brushed_off: 350,
    trust_false_promise: 80,
    face_at_stake: 150,

    act_in_vain: 500,
    progress_gain: 300,
    progress_options: 400,
    progress_guide: 400,

    heat_minimise: 100,
    heat_blame: 170,
    heat_interrupt: 120,
    heat_misread: 100,
    heat_win: 140,
    heat_deflect: 30,
    heat_repeat: 80,
    heat_rush: 60,
    heat_hollow: 70,
    heat_script: 80,
    heat_silence: 35,
    heat_late_minute: 70,
    heat_hope_gone: 180,
    hope_gone_trust: 270,
    heat_face: 50,
    heat_heard: 120,
    heat_apology: 80,
    heat_face_give: 100,
    heat_act: 160,
    heat_explain: 60,
    heat_rise_base: 400,
    heat_rise_by_room: 600,
    heat_fall_base: 350,
    heat_fall_by_heat: 650,
    heat_fall_scale: 900,
    heat_drift: 10,

    handoff_trust: 110,
    handoff_heat: 80,
    handoff_worry: 100,

    worry_relief: 250,
    worry_rise: 100,

    effort_repeat: 100,
    effort_minute: 30,
    effort_failure: 150,

    escalates_face: 500,
    escalates_trust: 600,
    escalates_from: 884,
    quiet_exit_trust: 120,
    quiet_exit_heat: 450,
    quiet_exit_heard: 350,
    deescalated_heat: 400,
    deescalated_trust: 450,
};
