//! The template environment: what a template can say, and what it is kept from.
//!
//! Nothing undefined passes silently, and nothing is printed in the engine's own notation: what is neither text nor an
//! integer goes through a literal filter. A template reads no file, no clock and no environment, and it ends.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};

use super::comments::CommentStyle;
use super::docs;
use super::errors::Failure;
use super::expressions::{Expressions, Table};
use super::literals::LiteralStyle;
use super::marks;
use super::names::Naming;
use super::order;
use super::width;

/// The steps that one template may take for the protocol as a whole, and for each of its messages and types: about a
/// hundred times what a pack needs, and little enough that a template that never ends is found out in a few seconds.
const FUEL: (u64, u64) = (5_000_000, 50_000);

/// Filters and functions that would let the engine's own notation, or HTML's, into code.
const REMOVED_FILTERS: [&str; 6] = ["e", "escape", "pprint", "safe", "tojson", "format"];

/// The variables that a template may see: the keys of the model, what is added to them, and what the engine provides.
pub(super) const VARIABLES: [&str; 25] = [
    "client",
    "closes",
    "connections",
    "context",
    "correlations",
    "errors",
    "features",
    "item",
    "loop",
    "machines",
    "messages",
    "options",
    "order",
    "outcomes",
    "protocol",
    "roles",
    "self",
    "server",
    "sessions",
    "super",
    "caller",
    "target",
    "timers",
    "types",
    "versions",
];

/// The filters that are meant for packs; a mistyped one is most likely one of them.
pub(super) const FILTERS: [&str; 28] = [
    "comment",
    "docs",
    "expr",
    "flat",
    "ident",
    "in_import_order",
    "indent_by",
    "json",
    "key",
    "lit",
    "width",
    "default",
    "first",
    "groupby",
    "items",
    "join",
    "last",
    "length",
    "lower",
    "map",
    "reject",
    "rejectattr",
    "replace",
    "select",
    "selectattr",
    "sort",
    "trim",
    "unique",
];

/// What the filters of one render work with.
#[derive(Debug)]
pub(super) struct Tools {
    pub(super) naming: Arc<Naming>,
    pub(super) tables: BTreeMap<String, Table>,
    pub(super) literals: LiteralStyle,
    pub(super) comments: BTreeMap<String, CommentStyle>,
}

impl Tools {
    fn style(&self, name: &str) -> Result<&CommentStyle, Error> {
        self.comments.get(name).ok_or_else(|| invalid(format!("there is no style `{name}` under `comments`")))
    }
}

/// An environment without templates and without the filters that depend on a pack.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.unwrap_or_else(|_| unreachable!("the delimiters are the usual ones")));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_formatter(print);
    environment.set_fuel(Some(FUEL.0));
    environment.set_debug(true);
    for filter in REMOVED_FILTERS {
        environment.remove_filter(filter);
    }
    environment.remove_global("debug");
    environment.add_filter("join", join);
    environment.add_filter("flat", flat);
    environment.add_filter("indent_by", indent_by);
    environment.add_filter("in_import_order", |names: &Value, folded: Option<bool>| order::sorted(names, folded.unwrap_or_default()));
    environment.add_filter("json", |value: &Value| serde_json::to_string(value).map_err(|error| invalid(error.to_string())));
    environment.add_function("group", |head: &str, items: &Value, tail: &str| group(head, items, tail, false));
    environment.add_function("hug", |head: &str, items: &Value, tail: &str| group(head, items, tail, true));
    environment.add_function("assign", marks::assign);
    environment.add_filter("width", |text: &str| width::width(text));
    environment.add_function("fits", |text: &str, columns: usize| width::fits(text, columns));
    environment.add_function("fail", |message: String| -> Result<Value, Error> {
        Err(Error::new(ErrorKind::InvalidOperation, message).with_source(Failure))
    });
    environment
}

/// Lets templates take more steps for a model with so many messages and types.
pub(super) fn add_fuel(environment: &mut Environment<'static>, parts: usize) {
    let more = u64::try_from(parts).unwrap_or(u64::MAX).saturating_mul(FUEL.1);
    environment.set_fuel(Some(FUEL.0.saturating_add(more)));
}

/// Adds the filters of a pack.
pub(super) fn add_tools(environment: &mut Environment<'static>, tools: &Arc<Tools>) {
    let own = Arc::clone(tools);
    environment.add_filter("ident", move |name: &str, kind: &str| {
        let ident = own.naming.ident(name, kind).map_err(|error| invalid(format!("the name `{}`: {error}", crate::diag::excerpt(name))))?;
        Ok::<_, Error>(Value::from(ident))
    });
    let own = Arc::clone(tools);
    let expressions = Expressions::default();
    // Most calls have no named arguments, and an empty map of them costs more than none.
    environment.add_filter("expr", move |state: &State<'_, '_>, ty: &Value, table: &str, arguments: Option<Kwargs>| {
        expressions.expression(&own.tables, state, ty, table, arguments.as_ref())
    });
    let own = Arc::clone(tools);
    environment.add_filter("lit", move |value: Value| own.literals.literal(&value));
    let own = Arc::clone(tools);
    environment.add_filter("key", move |name: &str| own.literals.key(name));
    let own = Arc::clone(tools);
    environment
        .add_filter("comment", move |text: &str, style: &str, indent: Option<usize>| own.style(style)?.comment(text, indent.unwrap_or(0)));
    let own = Arc::clone(tools);
    environment.add_filter("docs", move |item: &Value, style: &str, indent: usize, otherwise: Option<&str>| {
        let style = own.style(style)?;
        let (said, reason) = if style.deprecated.is_some() { docs::text_and_reason(item)? } else { (docs::text(item)?, None) };
        let mut comment = match reason {
            Some(reason) => style.deprecated(&said, &reason, indent)?,
            None => style.comment(if said.is_empty() { otherwise.unwrap_or_default() } else { &said }, indent)?,
        };
        comment.push_str(if comment.is_empty() { "" } else { "\n" });
        Ok::<_, Error>(comment)
    });
}

/// Prints text and integers; the notation of anything else is the engine's, not the language's.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    // Nearly everything that is printed is text.
    if let Some(text) = value.as_str() {
        return Ok(out.write_str(text)?);
    }
    match value.kind() {
        ValueKind::Number if value.is_integer() => minijinja::escape_formatter(out, state, value),
        // Strictness is the engine's business; what it lets through is an `if` expression without `else`.
        ValueKind::Undefined => Ok(()),
        _ => Err(unprintable(value)),
    }
}

pub(super) fn unprintable(value: &Value) -> Error {
    match value.kind() {
        ValueKind::Number => invalid("a floating-point number is printed through the filter `lit`".into()),
        kind => invalid(format!("a value of the kind {kind} is not printed as it is; the filter `lit` writes it as a literal")),
    }
}

/// Joins texts and integers. The engine's own filter would print anything.
fn join(items: &Value, between: Option<&str>) -> Result<String, Error> {
    let mut out = String::new();
    for (index, item) in items.try_iter()?.enumerate() {
        if index > 0 {
            out.push_str(between.unwrap_or_default());
        }
        match item.as_str() {
            Some(text) => out.push_str(text),
            None if item.is_integer() => out.push_str(&item.to_string()),
            None => return Err(unprintable(&item)),
        }
    }
    Ok(out)
}

/// The items of the lists that an attribute of each item holds, one after another.
fn flat(items: &Value, attribute: &str) -> Result<Value, Error> {
    let mut all = Vec::new();
    for item in items.try_iter()? {
        all.extend(item.get_attr(attribute)?.try_iter()?);
    }
    Ok(Value::from(all))
}

/// Items to be laid out by what stands around them.
fn group(head: &str, items: &Value, tail: &str, hug: bool) -> Result<String, Error> {
    let items = items.try_iter()?.collect::<Vec<_>>();
    let texts = items.iter().map(|item| item.as_str().ok_or_else(|| unprintable(item))).collect::<Result<Vec<_>, _>>()?;
    Ok(marks::group(head, &texts, tail, hug))
}

/// Puts spaces in front of every line but the first and the empty ones.
fn indent_by(text: &str, columns: usize) -> Result<String, Error> {
    let margin = format!("\n{}", width::margin(columns)?);
    let lines = text.split('\n').enumerate();
    Ok(lines.fold(String::with_capacity(text.len()), |mut out, (index, line)| {
        out.push_str(match (index, line) {
            (0, _) => "",
            (_, "") => "\n",
            _ => &margin,
        });
        out.push_str(line);
        out
    }))
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

#[cfg(test)]
mod tests {
    #[test]
    fn filters_that_are_suggested_exist() {
        let mut environment = super::environment();
        let tools = super::Tools {
            naming: std::sync::Arc::new(super::Naming::new([])),
            tables: std::collections::BTreeMap::new(),
            literals: super::LiteralStyle::default(),
            comments: std::collections::BTreeMap::new(),
        };
        super::add_tools(&mut environment, &std::sync::Arc::new(tools));
        for filter in super::FILTERS {
            let test = environment.compile_expression_owned(format!("{filter:?} is filter")).unwrap();
            assert!(test.eval(()).unwrap().is_true(), "{filter}");
        }
        for filter in super::REMOVED_FILTERS {
            let test = environment.compile_expression_owned(format!("{filter:?} is filter")).unwrap();
            assert!(!test.eval(()).unwrap().is_true(), "{filter}");
        }
    }
}
