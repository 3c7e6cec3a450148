//! Names of the spec to identifiers of a language: casing, prefix, reserved words, a digit at the start.
//!
//! The same name and kind always give the same identifier, whatever else the spec holds: two names that meet are reported
//! by [`super::scopes`], never renamed. Which characters an identifier may hold is what Unicode (UAX 31) and all target
//! languages agree on; any other character separates words.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;
use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// How the words of a name are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `SessionStart`.
    Pascal,
    /// `sessionStart`.
    Camel,
    /// `session_start`.
    Snake,
    /// `SESSION_START`.
    Screaming,
    /// `session-start`.
    Kebab,
    /// `sessionstart`.
    Lower,
    /// As the spec writes it. The result need not be an identifier, so the template has to quote it.
    Keep,
}

/// The words of the manifest for the cases; the first for a case is the one that messages use.
pub(super) const CASES: [(&str, Case); 8] = [
    ("pascal", Case::Pascal),
    ("upper_camel", Case::Pascal),
    ("camel", Case::Camel),
    ("snake", Case::Snake),
    ("screaming", Case::Screaming),
    ("kebab", Case::Kebab),
    ("lower", Case::Lower),
    ("keep", Case::Keep),
];

/// A kind of identifier.
#[derive(Clone, Debug)]
pub(super) struct NameKind {
    /// How words are joined.
    pub case: Case,
    /// The template of what stands in front, which sees `options` only.
    pub prefix: Option<String>,
    /// The template of what stands behind, which sees `options` only.
    pub suffix: Option<String>,
    /// Words that may not be used.
    pub reserved: BTreeSet<String>,
    /// How a reserved word is changed.
    pub escape: Affixes,
    /// How a name that starts with a digit is changed.
    pub digit: Affixes,
    /// Whether letters beyond ASCII are refused.
    pub ascii: bool,
}

/// What stands around a name, written `before{}after`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Affixes {
    /// What stands in front.
    pub before: String,
    /// What stands behind.
    pub after: String,
}

impl Affixes {
    /// Reads `before{}after`; `None` unless `{}` occurs exactly once.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (before, after) = text.split_once("{}")?;
        (!after.contains("{}")).then(|| Self { before: before.to_owned(), after: after.to_owned() })
    }

    fn around(&self, name: String) -> String {
        if self.before.is_empty() && self.after.is_empty() { name } else { [&*self.before, &*name, &*self.after].concat() }
    }
}

/// A name that has no identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NameError {
    /// The manifest has no such kind.
    UnknownKind(String),
    /// No character of the name can be part of an identifier.
    Empty,
    /// The kind wants ASCII and the name holds this letter.
    NotAscii(char),
    /// The identifier is reserved even after escaping.
    Reserved(String),
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKind(kind) => write!(f, "there is no kind of name `{kind}` under `names`"),
            Self::Empty => f.write_str("has no letter or digit to make an identifier of"),
            Self::NotAscii(letter) => write!(f, "holds `{letter}`, but identifiers of this kind are plain ASCII"),
            Self::Reserved(word) => write!(f, "becomes the reserved word `{word}`"),
        }
    }
}

/// The kinds of one target with the prefixes that the options give them, and the identifiers made so far.
#[derive(Debug)]
pub(super) struct Naming {
    kinds: BTreeMap<String, Resolved>,
}

#[derive(Debug)]
struct Resolved {
    kind: NameKind,
    affixes: Affixes,
    /// Only ever asked by name, so that its order shows nowhere.
    known: Mutex<HashMap<Box<str>, Arc<str>, RandomState>>,
}

impl Naming {
    /// Joins the kinds with their rendered prefixes and suffixes.
    pub(super) fn new(kinds: impl IntoIterator<Item = (String, NameKind, Affixes)>) -> Self {
        let resolved = |(name, kind, affixes)| (name, Resolved { kind, affixes, known: Mutex::default() });
        Self { kinds: kinds.into_iter().map(resolved).collect() }
    }

    /// The identifier of `name`.
    ///
    /// # Errors
    /// When the kind is unknown or the name has no identifier of that kind.
    pub(super) fn ident(&self, name: &str, kind: &str) -> Result<Arc<str>, NameError> {
        let resolved = self.kinds.get(kind).ok_or_else(|| NameError::UnknownKind(kind.to_owned()))?;
        let mut known = resolved.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ident) = known.get(name) {
            return Ok(Arc::clone(ident));
        }
        let ident: Arc<str> = make(name, &resolved.kind, &resolved.affixes)?.into();
        known.insert(name.into(), Arc::clone(&ident));
        Ok(ident)
    }
}

fn make(name: &str, kind: &NameKind, affixes: &Affixes) -> Result<String, NameError> {
    let cased = in_case(name, kind.case);
    if cased.is_empty() {
        return Err(NameError::Empty);
    }
    if kind.ascii
        && let Some(letter) = cased.chars().find(|c| !c.is_ascii())
    {
        return Err(NameError::NotAscii(letter));
    }
    let mut ident = affixes.around(cased);
    let is_reserved = kind.reserved.contains(&*ident);
    let has_digit = |ident: &str| kind.case != Case::Keep && ident.starts_with(char::is_numeric);
    if !is_reserved && !has_digit(&ident) {
        return Ok(ident);
    }
    if is_reserved {
        ident = kind.escape.around(ident);
    }
    if has_digit(&ident) {
        ident = kind.digit.around(ident);
    }
    if kind.reserved.contains(&*ident) {
        return Err(NameError::Reserved(ident));
    }
    Ok(ident)
}

fn in_case(name: &str, case: Case) -> String {
    if case == Case::Keep {
        return name.to_owned();
    }
    if name.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return without_capitals(name, case);
    }
    // Of plain ASCII, only letters and digits are words to `heck` as well.
    let words: Cow<'_, str> =
        if name.is_ascii() { Cow::Borrowed(name) } else { name.chars().map(|c| if is_identifier_char(c) { c } else { ' ' }).collect() };
    match case {
        Case::Pascal if is_upper_camel(name) => name.to_owned(),
        Case::Pascal => words.to_upper_camel_case(),
        Case::Camel => words.to_lower_camel_case(),
        Case::Snake => words.to_snake_case(),
        Case::Screaming => words.to_shouty_snake_case(),
        Case::Kebab => words.to_kebab_case(),
        Case::Lower => words.to_snake_case().replace('_', ""),
        Case::Keep => unreachable!("handled above"),
    }
}

/// The same for most names: of ASCII without capitals, only other characters separate words.
fn without_capitals(name: &str, case: Case) -> String {
    let (between, capital, upper) = match case {
        Case::Pascal | Case::Camel => ("", true, false),
        Case::Snake => ("_", false, false),
        Case::Screaming => ("_", false, true),
        Case::Kebab => ("-", false, false),
        Case::Lower | Case::Keep => ("", false, false),
    };
    let mut cased = String::with_capacity(name.len());
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_first = cased.is_empty();
        if !is_first {
            cased.push_str(between);
        }
        let start = cased.len();
        cased.push_str(word);
        let rest = &mut cased[start..];
        if upper {
            rest.make_ascii_uppercase();
        } else if capital && !(is_first && case == Case::Camel) {
            rest[..1].make_ascii_uppercase();
        }
    }
    cased
}

/// Whether a name is in upper camel case as it stands: `OpenAIEvent` then keeps its capitals.
fn is_upper_camel(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && name.contains(char::is_lowercase)
        && name.chars().all(|c| c.is_alphanumeric() && is_identifier_char(c))
}

/// Whether a character may be part of an identifier everywhere. Circled and squared letters are alphabetic and still not
/// allowed (UAX 31 leaves symbols out), and of the numbers only decimal digits are.
fn is_identifier_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let symbol = matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}');
    !symbol && (c.is_alphabetic() || (c.is_numeric() && regex_syntax::is_word_character(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(case: Case) -> NameKind {
        NameKind {
            case,
            prefix: None,
            suffix: None,
            reserved: ["class", "self_"].map(str::to_owned).into(),
            escape: Affixes::parse("{}_").unwrap(),
            digit: Affixes::parse("_{}").unwrap(),
            ascii: false,
        }
    }

    fn ident(name: &str, case: Case) -> Result<String, NameError> {
        make(name, &kind(case), &Affixes::default())
    }

    #[test]
    fn words_are_found_whatever_separates_them() {
        let names = ["session.created", "sessionCreated", "SESSION_CREATED", "session created", "/session/created$", "«session» ©created"];
        for name in names {
            assert_eq!(ident(name, Case::Pascal).unwrap(), "SessionCreated", "{name}");
            assert_eq!(ident(name, Case::Camel).unwrap(), "sessionCreated", "{name}");
            assert_eq!(ident(name, Case::Snake).unwrap(), "session_created", "{name}");
            assert_eq!(ident(name, Case::Screaming).unwrap(), "SESSION_CREATED", "{name}");
            assert_eq!(ident(name, Case::Kebab).unwrap(), "session-created", "{name}");
            assert_eq!(ident(name, Case::Lower).unwrap(), "sessioncreated", "{name}");
            assert_eq!(ident(name, Case::Keep).unwrap(), name);
        }
    }

    #[test]
    fn names_without_capitals_are_cased_as_all_others() {
        let alphabet = ['a', 'b', '1', '_', '.'];
        let names = (0..5usize.pow(6)).map(|number| (0..6).map(|digit| alphabet[number / 5usize.pow(digit) % 5]).collect::<String>());
        for name in names {
            assert_eq!(without_capitals(&name, Case::Pascal), name.to_upper_camel_case(), "{name}");
            assert_eq!(without_capitals(&name, Case::Camel), name.to_lower_camel_case(), "{name}");
            assert_eq!(without_capitals(&name, Case::Snake), name.to_snake_case(), "{name}");
            assert_eq!(without_capitals(&name, Case::Screaming), name.to_shouty_snake_case(), "{name}");
            assert_eq!(without_capitals(&name, Case::Kebab), name.to_kebab_case(), "{name}");
        }
    }

    #[test]
    fn letters_beyond_ascii_are_kept_and_symbols_are_not() {
        assert_eq!(ident("café", Case::Pascal).unwrap(), "Café");
        assert_eq!(ident("消息", Case::Snake).unwrap(), "消息");
        assert_eq!(ident("a²b", Case::Snake).unwrap(), "a_b");
        assert_eq!(ident("Ⓐb", Case::Snake).unwrap(), "b");
        let ascii = NameKind { ascii: true, ..kind(Case::Snake) };
        assert_eq!(make("café", &ascii, &Affixes::default()), Err(NameError::NotAscii('é')));
    }

    #[test]
    fn nothing_to_make_an_identifier_of() {
        for name in ["", "$", "…", "½", " ", "🎉"] {
            assert_eq!(ident(name, Case::Snake), Err(NameError::Empty), "{name}");
        }
    }

    #[test]
    fn digits_and_reserved_words_are_escaped_and_prefixes_count() {
        assert_eq!(ident("2FA_REQUIRED", Case::Screaming).unwrap(), "_2FA_REQUIRED");
        assert_eq!(ident("٣x", Case::Snake).unwrap(), "_٣x");
        assert_eq!(ident("Class", Case::Snake).unwrap(), "class_");
        assert_eq!(ident("Class", Case::Pascal).unwrap(), "Class");
        let prefixed = Affixes::parse("msg_{}").unwrap();
        assert_eq!(make("class", &kind(Case::Snake), &prefixed).unwrap(), "msg_class");
        assert_eq!(make("2", &kind(Case::Snake), &prefixed).unwrap(), "msg_2");
        let doubly = NameKind { reserved: ["self", "self_"].map(str::to_owned).into(), ..kind(Case::Snake) };
        assert_eq!(make("self", &doubly, &Affixes::default()), Err(NameError::Reserved("self_".into())));
    }
}
