//! A translation as it is written: `zh-CN.ron` beside `call.ron`, of the same shape, by the same names.

use super::UniqueMap;
use serde::Deserialize;

/// The whole file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Translation", deny_unknown_fields, default)]
pub struct RawTranslation {
    /// The title.
    pub title: Option<String>,
    /// For whom the trainee answers.
    pub company: Option<String>,
    /// What the trainee is told before the call.
    pub brief: Option<String>,
    /// The needs in words.
    pub needs: UniqueMap<String>,
    /// The customers.
    pub customers: UniqueMap<CustomerTranslation>,
    /// The articles.
    pub knowledge: UniqueMap<ArticleTranslation>,
    /// The moments.
    pub moments: UniqueMap<MomentTranslation>,
    /// The endings.
    pub endings: UniqueMap<EndingTranslation>,
    /// Translations whose text is gone from the call, by where they stood; kept until someone takes them out.
    pub unused: UniqueMap<String>,
    /// Which text each translation was made from: by its place a digest of the text and one of the translation, as
    /// `attune translate` writes them. What is not in it is never called stale.
    pub seen: UniqueMap<String>,
}

/// A customer.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Customer", deny_unknown_fields, default)]
pub struct CustomerTranslation {
    /// Their name.
    pub name: Option<String>,
    /// Their story.
    pub story: Option<String>,
    /// The record, line by line.
    pub record: Vec<String>,
    /// Earlier contacts, one by one.
    pub earlier: Vec<EarlierTranslation>,
    /// Their expectations.
    pub expects: UniqueMap<String>,
}

/// An earlier contact.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Earlier", deny_unknown_fields, default)]
pub struct EarlierTranslation {
    /// When.
    pub when: Option<String>,
    /// Who took it.
    pub by: Option<String>,
    /// What was noted.
    pub note: Option<String>,
    /// What was promised.
    pub promised: Option<String>,
}

/// An article.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Article", deny_unknown_fields, default)]
pub struct ArticleTranslation {
    /// Its heading.
    pub title: Option<String>,
    /// What it says.
    pub text: Option<String>,
}

/// A moment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Moment", deny_unknown_fields, default)]
pub struct MomentTranslation {
    /// Its lines.
    pub says: UniqueMap<LineTranslation>,
    /// The choices for the problem, one map for each set of questions.
    pub problems: Vec<UniqueMap<String>>,
    /// Its replies.
    pub replies: UniqueMap<ReplyTranslation>,
}

/// A line.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Line", deny_unknown_fields, default)]
pub struct LineTranslation {
    /// The words, with their marks.
    pub text: Option<String>,
    /// What is thought.
    pub thinks: Option<String>,
}

/// A reply.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Reply", deny_unknown_fields, default)]
pub struct ReplyTranslation {
    /// What is said or written.
    pub text: Option<String>,
    /// What the debrief says of it.
    pub because: Option<String>,
}

/// An ending.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Ending", deny_unknown_fields, default)]
pub struct EndingTranslation {
    /// Its heading.
    pub title: Option<String>,
    /// The last words.
    pub says: UniqueMap<LineTranslation>,
    /// A week later.
    pub later: Option<String>,
}
