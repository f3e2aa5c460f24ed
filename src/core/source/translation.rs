//! A translation as it is written: `zh-CN.ron` beside `call.ron`, of the same shape, by the same names.

use super::UniqueMap;
use super::decode::record;

record! {
    /// The whole file.
    #[derive(Default)]
    pub struct RawTranslation("Translation") {
        /// The title.
        title: Option<String> = None,
        /// What it trains.
        trains: Option<String> = None,
        /// For whom the trainee answers.
        company: Option<String> = None,
        /// What the trainee is told before the call.
        brief: Option<String> = None,
        /// What may be hard to hear, told before the call.
        warns: Option<String> = None,
        /// The needs in words.
        needs: UniqueMap<String> = UniqueMap::default(),
        /// The customers.
        customers: UniqueMap<CustomerTranslation> = UniqueMap::default(),
        /// The articles.
        knowledge: UniqueMap<ArticleTranslation> = UniqueMap::default(),
        /// The moments.
        moments: UniqueMap<MomentTranslation> = UniqueMap::default(),
        /// The endings.
        endings: UniqueMap<EndingTranslation> = UniqueMap::default(),
        /// Translations whose text is gone from the call, by where they stood; kept until someone takes them out.
        unused: UniqueMap<String> = UniqueMap::default(),
        /// Which text each translation was made from: by its place a digest of the text and one of the translation, as
        /// `attune translate` writes them. What is not in it is never called stale.
        seen: UniqueMap<String> = UniqueMap::default(),
    }
}

record! {
    /// A customer.
    #[derive(Default)]
    pub struct CustomerTranslation("Customer") {
        /// Their name.
        name: Option<String> = None,
        /// Their story.
        story: Option<String> = None,
        /// The record, line by line.
        record: Vec<String> = Vec::default(),
        /// Earlier contacts, one by one.
        earlier: Vec<EarlierTranslation> = Vec::default(),
        /// Their expectations.
        expects: UniqueMap<String> = UniqueMap::default(),
    }
}

record! {
    /// An earlier contact.
    #[derive(Default)]
    pub struct EarlierTranslation("Earlier") {
        /// When.
        when: Option<String> = None,
        /// Who took it.
        by: Option<String> = None,
        /// What was noted.
        note: Option<String> = None,
        /// What was promised.
        promised: Option<String> = None,
    }
}

record! {
    /// An article.
    #[derive(Default)]
    pub struct ArticleTranslation("Article") {
        /// Its heading.
        title: Option<String> = None,
        /// What it says.
        text: Option<String> = None,
    }
}

record! {
    /// A moment.
    #[derive(Default)]
    pub struct MomentTranslation("Moment") {
        /// Its lines.
        says: UniqueMap<LineTranslation> = UniqueMap::default(),
        /// The choices for the problem, one map for each set of questions.
        problems: Vec<UniqueMap<String>> = Vec::default(),
        /// The other words of the sets of questions, one by one.
        perceive: Vec<PerceiveTranslation> = Vec::default(),
        /// Its replies.
        replies: UniqueMap<ReplyTranslation> = UniqueMap::default(),
    }
}

record! {
    /// A set of questions.
    #[derive(Default)]
    pub struct PerceiveTranslation("Perceive") {
        /// What gives it away.
        because: Option<String> = None,
    }
}

record! {
    /// A line.
    #[derive(Default)]
    pub struct LineTranslation("Line") {
        /// The words, with their marks.
        text: Option<String> = None,
        /// What is thought.
        thinks: Option<String> = None,
    }
}

record! {
    /// A reply.
    #[derive(Default)]
    pub struct ReplyTranslation("Reply") {
        /// What is said or written.
        text: Option<String> = None,
        /// What the debrief says of it.
        because: Option<String> = None,
        /// What it says of it instead where one of these customers calls.
        because_for: UniqueMap<String> = UniqueMap::default(),
    }
}

record! {
    /// An ending.
    #[derive(Default)]
    pub struct EndingTranslation("Ending") {
        /// Its heading.
        title: Option<String> = None,
        /// The last words.
        says: UniqueMap<LineTranslation> = UniqueMap::default(),
        /// A week later.
        later: Option<String> = None,
        /// What the customer writes or says some days later.
        note: Option<String> = None,
    }
}
