//! From the text of a pattern to its tree.
//!
//! The grammar is read by `regex-syntax`, which knows where everything stands; what it accepts and another engine refuses, or reads
//! in another way, is refused here.

use super::node::Node;
use super::{PatternError, syntax};
use regex_syntax::ast::parse::ParserBuilder;
use regex_syntax::ast::{
    Assertion, AssertionKind, Ast, ClassBracketed, ClassPerl, ClassPerlKind, ClassSet, ClassSetItem, GroupKind, HexLiteralKind, Literal,
    LiteralKind, Repetition, RepetitionKind, RepetitionRange, Span, SpecialLiteralKind,
};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// How deep groups, classes and repetitions may nest: engines and this compiler walk the tree by recursion.
const MAX_DEPTH: u32 = 100;

/// The highest count of a repetition.
const MAX_COUNT: u32 = 1000;

/// The tree of a pattern, or the first thing in it that not all engines agree on.
pub(super) fn read(text: &str) -> Result<Node, PatternError> {
    let ast = ParserBuilder::new().nest_limit(MAX_DEPTH).build().parse(text).map_err(|error| syntax::refusal(text, &error))?;
    Reader { text }.node(&ast)
}

/// A refusal of what stands at the place.
fn refuse<T>(span: &Span, message: impl Into<String>, help: &str) -> Result<T, PatternError> {
    let help = Some(help.to_owned());
    Err(PatternError { message: message.into(), help, start: span.start.offset, end: span.end.offset })
}

/// Reads the parts of one pattern; the text is what messages quote.
struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn quote(&self, span: &Span) -> &str {
        &self.text[span.start.offset..span.end.offset]
    }

    fn node(&self, ast: &Ast) -> Result<Node, PatternError> {
        match ast {
            Ast::Empty(_) => Ok(Node::Empty),
            Ast::Flags(flags) => refuse(&flags.span, syntax::FLAGS, syntax::FLAGS_HELP),
            Ast::Literal(literal) => self.literal(literal),
            Ast::Dot(_) => {
                let mut class = single('\n');
                class.negate();
                Ok(Node::Class(class))
            }
            Ast::Assertion(assertion) => self.assertion(assertion),
            Ast::ClassUnicode(class) => refuse(&class.span, syntax::PROPERTY, syntax::PROPERTY_HELP),
            Ast::ClassPerl(class) => Ok(Node::Class(shorthand(class))),
            Ast::ClassBracketed(class) => self.class(class).map(Node::Class),
            Ast::Repetition(repetition) => self.repetition(repetition),
            Ast::Group(group) => match &group.kind {
                GroupKind::CaptureIndex(_) => self.node(&group.ast),
                GroupKind::NonCapturing(flags) if flags.items.is_empty() => self.node(&group.ast),
                GroupKind::NonCapturing(flags) => refuse(&flags.span, syntax::FLAGS, syntax::FLAGS_HELP),
                GroupKind::CaptureName { name, .. } => refuse(&name.span, syntax::NAMED_GROUP, syntax::NAMED_GROUP_HELP),
            },
            Ast::Alternation(branches) => {
                branches.asts.iter().map(|branch| self.node(branch)).collect::<Result<_, _>>().map(Node::Alternation)
            }
            Ast::Concat(parts) => parts.asts.iter().map(|part| self.node(part)).collect::<Result<_, _>>().map(Node::concat),
        }
    }

    fn assertion(&self, assertion: &Assertion) -> Result<Node, PatternError> {
        let found = self.quote(&assertion.span);
        let anchor = match assertion.kind {
            AssertionKind::StartLine => return Ok(Node::Start),
            AssertionKind::EndLine => return Ok(Node::End),
            AssertionKind::StartText => "write `^`, which is the start of the whole text",
            AssertionKind::EndText => "write `$`, which is the end of the whole text",
            AssertionKind::WordBoundary
            | AssertionKind::NotWordBoundary
            | AssertionKind::WordBoundaryStart
            | AssertionKind::WordBoundaryEnd
            | AssertionKind::WordBoundaryStartAngle
            | AssertionKind::WordBoundaryEndAngle
            | AssertionKind::WordBoundaryStartHalf
            | AssertionKind::WordBoundaryEndHalf => {
                return refuse(
                    &assertion.span,
                    format!("word boundary `{found}`: engines differ on what a word is"),
                    syntax::BOUNDARY_HELP,
                );
            }
        };
        refuse(&assertion.span, format!("anchor `{found}` is not known to every engine"), anchor)
    }

    fn repetition(&self, repetition: &Repetition) -> Result<Node, PatternError> {
        let body = self.node(&repetition.ast)?;
        let op = &repetition.op;
        let found = self.quote(&op.span);
        match &*repetition.ast {
            Ast::Repetition(_) => {
                let message =
                    format!("`{found}` follows another repetition: engines disagree on whether that repeats it or changes how it is tried");
                return refuse(&op.span, message, "keep one of the two, or put what is repeated first into a group: `(?:a*)+`");
            }
            Ast::Assertion(_) => {
                return refuse(&op.span, format!("`{found}` repeats an anchor"), "remove it: an anchor holds once or not at all");
            }
            _ => {}
        }
        if !repetition.greedy {
            let help = "drop the `?`: it changes where a match ends, and here only counts whether there is one";
            return refuse(&op.span, format!("lazy repetition `{found}`"), help);
        }
        if found.contains(char::is_whitespace) {
            return refuse(
                &op.span,
                format!("repetition `{found}` contains white space, which some engines read as literal text"),
                "remove it",
            );
        }
        let (min, max) = match op.kind {
            RepetitionKind::ZeroOrOne => (0, Some(1)),
            RepetitionKind::ZeroOrMore => (0, None),
            RepetitionKind::OneOrMore => (1, None),
            RepetitionKind::Range(RepetitionRange::Exactly(count)) => (count, Some(count)),
            RepetitionKind::Range(RepetitionRange::AtLeast(min)) => (min, None),
            RepetitionKind::Range(RepetitionRange::Bounded(min, max)) => (min, Some(max)),
        };
        if max.unwrap_or(min) > MAX_COUNT {
            return refuse(&op.span, syntax::LARGE_COUNT, syntax::LARGE_COUNT_HELP);
        }
        Ok(Node::repeat(body, min, max))
    }

    fn literal(&self, literal: &Literal) -> Result<Node, PatternError> {
        if literal.kind == LiteralKind::Verbatim && matches!(literal.c, ']' | '}') {
            let help = format!("write `\\{}`", literal.c);
            return refuse(&literal.span, format!("`{}` closes nothing: some engines refuse it", literal.c), &help);
        }
        self.code_point(literal).map(|char| Node::Class(single(char)))
    }

    /// The code point that a literal stands for, inside a class or not.
    fn code_point(&self, literal: &Literal) -> Result<char, PatternError> {
        let char = literal.c;
        let number = u32::from(char);
        let help = match &literal.kind {
            LiteralKind::Verbatim => return Ok(char),
            LiteralKind::Meta | LiteralKind::Superfluous if char.is_ascii_punctuation() => return Ok(char),
            LiteralKind::Meta | LiteralKind::Superfluous => "drop the backslash".to_owned(),
            LiteralKind::HexFixed(HexLiteralKind::X | HexLiteralKind::UnicodeShort) => return Ok(char),
            LiteralKind::HexBrace(HexLiteralKind::UnicodeShort) => return Ok(char),
            LiteralKind::HexFixed(HexLiteralKind::UnicodeLong) | LiteralKind::HexBrace(_) => format!("write `\\u{{{number:x}}}`"),
            LiteralKind::Special(SpecialLiteralKind::Bell | SpecialLiteralKind::Space) => format!("write `\\x{number:02x}`"),
            LiteralKind::Special(_) => return Ok(char),
            LiteralKind::Octal => unreachable!("the parser was not asked to read octal"),
        };
        refuse(&literal.span, format!("escape `{}` is not known to every engine", self.quote(&literal.span)), &help)
    }

    fn class(&self, class: &ClassBracketed) -> Result<ClassUnicode, PatternError> {
        let found = self.quote(&class.span);
        if found.starts_with("[:") && found.ends_with(":]") {
            return refuse(&class.span, format!("POSIX class `{found}` is not known to every engine"), syntax::POSIX_HELP);
        }
        let mut members = ClassUnicode::empty();
        match &class.kind {
            ClassSet::Item(item) => self.item(item, true, &mut members)?,
            ClassSet::BinaryOp(operation) => {
                let message = "set operation in a class: `&&`, `--` and `~~` are not known to every engine";
                return refuse(&operation.span, message, "list the members, and escape a `-` or `&` that is one of them");
            }
        }
        if class.negated {
            members.negate();
        }
        Ok(members)
    }

    /// Adds the members of an item. Only at the edge of a class does a bare `-` stand for itself in every engine.
    fn item(&self, item: &ClassSetItem, at_edge: bool, members: &mut ClassUnicode) -> Result<(), PatternError> {
        match item {
            ClassSetItem::Empty(_) => {}
            ClassSetItem::Literal(literal) if literal.kind == LiteralKind::Verbatim && literal.c == '-' && !at_edge => {
                return refuse(&literal.span, "`-` between members of a class: some engines read it as a range", r"write `\-`");
            }
            ClassSetItem::Literal(literal) => {
                let char = self.member(literal)?;
                members.push(ClassUnicodeRange::new(char, char));
            }
            ClassSetItem::Range(range) => members.push(ClassUnicodeRange::new(self.member(&range.start)?, self.member(&range.end)?)),
            ClassSetItem::Perl(class) => members.union(&shorthand(class)),
            ClassSetItem::Unicode(class) => return refuse(&class.span, syntax::PROPERTY, syntax::PROPERTY_HELP),
            ClassSetItem::Ascii(class) => {
                let message = format!("POSIX class `{}` is not known to every engine", self.quote(&class.span));
                return refuse(&class.span, message, syntax::POSIX_HELP);
            }
            ClassSetItem::Bracketed(class) => {
                let message = "class within a class: some engines read the inner `[` as a member";
                return refuse(&class.span, message, r"list the members in one class, and escape a `[` that is one of them: `\[`");
            }
            ClassSetItem::Union(union) => {
                let last = union.items.len().saturating_sub(1);
                for (index, item) in union.items.iter().enumerate() {
                    self.item(item, index == 0 || index == last, members)?;
                }
            }
        }
        Ok(())
    }

    /// The code point of a literal in a class.
    fn member(&self, literal: &Literal) -> Result<char, PatternError> {
        if literal.kind == LiteralKind::Verbatim && literal.c == ']' {
            let message = "`]` as the first member of a class: some engines read an empty class";
            return refuse(&literal.span, message, r"write `\]`; for any code point, `[\s\S]`");
        }
        self.code_point(literal)
    }
}

fn single(char: char) -> ClassUnicode {
    ClassUnicode::new([ClassUnicodeRange::new(char, char)])
}

/// The ASCII meaning of `\d`, `\s` and `\w`, or everything else for their capitals.
fn shorthand(class: &ClassPerl) -> ClassUnicode {
    let ranges: &[(char, char)] = match class.kind {
        ClassPerlKind::Digit => &[('0', '9')],
        ClassPerlKind::Space => &[('\t', '\r'), (' ', ' ')],
        ClassPerlKind::Word => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    };
    let mut members = ClassUnicode::new(ranges.iter().map(|&(first, last)| ClassUnicodeRange::new(first, last)));
    if class.negated {
        members.negate();
    }
    members
}
