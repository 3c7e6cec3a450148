//! A draft as YAML, with a `TODO` wherever a person has to decide.

use serde_json::Value;

use super::draft::{Draft, DraftMessage, DraftType, Enum, EnumValue, Field, From, Origin, Record, Shape, Type};
use super::page::{Entry, Node, Owner, Page};

/// The text of a spec, and whose its lines are.
pub(super) fn page(draft: &Draft, protocol: &str) -> Page {
    let mut page = Page::default();
    page.entries(&[Entry::new("wireproof", 1), Entry::new("protocol", protocol)], 0, None);
    page.line(
        "# TODO: this is a draft. Say who sends what, what answers what, and what the fields mean; `wireproof check` reads along.",
        None,
    );
    for todo in &draft.todo {
        page.line(&format!("# TODO: {}", todo.replace('\n', " ")), None);
    }
    page.entries(&head(draft), 0, None);
    let section = |page: &mut Page, key: &str, entries: Vec<Entry>| {
        if !entries.is_empty() {
            page.line("", None);
            page.entries(&[Entry::with(key, Node::Block(entries))], 0, None);
        }
    };
    section(&mut page, "types", draft.types.iter().enumerate().map(|(at, found)| named(found, Owner::Type(at), at)).collect());
    section(&mut page, "messages", draft.messages.iter().enumerate().map(|(at, found)| message(found, at, draft)).collect());
    section(&mut page, "errors", errors(draft));
    page
}

fn head(draft: &Draft) -> Vec<Entry> {
    let doc = if draft.doc.is_empty() { "A draft, made from what was there." } else { &draft.doc };
    let mut head = vec![Entry::new("doc", doc)];
    head.extend(draft.version.as_deref().map(|version| Entry::new("version", version)));
    head.extend(draft.connection.clone().map(|connection| Entry::new("connection", connection).owner(Owner::Connection)));
    head.extend(draft.tag.as_deref().map(|tag| Entry::new("envelope", serde_json::json!({ "tag": tag }))));
    head.extend(draft.unknown.map(|unknown| Entry::new("unknown_fields", unknown.word())));
    head
}

fn named(found: &DraftType, owner: Owner, at: usize) -> Entry {
    let todo = found.ty.todo.as_ref().map(|todo| format!("TODO: {todo} {}", place(&found.origin)));
    let comment = todo.unwrap_or_else(|| place(&found.origin));
    let mut entries = said(&found.doc);
    match &found.ty.shape {
        // By itself a list of values reads better than the notation.
        Shape::Enum(all) if !found.ty.nullable => entries.extend(listed(all)),
        _ => entries.extend(long(&found.ty, &mut |field| Some(Owner::TypeField(at, field)))),
    }
    Entry::with(&found.name, Node::Block(entries)).comment(comment).owner(owner)
}

fn message(message: &DraftMessage, at: usize, draft: &Draft) -> Entry {
    let first = message.tags.first().map(|(tag, _)| tag.clone()).unwrap_or_default();
    let key = message.name.clone().unwrap_or_else(|| first.clone());
    let from = match message.from {
        From::Client => ("client", None),
        From::Server => ("server", None),
        From::Both => ("both", None),
        From::Unknown => ("both", Some("TODO: who sends it?".to_owned())),
    };
    let mut entries = vec![Entry::new("from", from.0).comment(from.1)];
    entries.extend(message.type_name.as_deref().map(|name| Entry::new("type_name", name)));
    entries.extend(said(&message.doc));
    if message.tags.len() > 1 {
        let described = message.tags.iter().any(|(_, doc)| !doc.is_empty());
        let tags = message.tags.iter().map(|(tag, doc)| described_by(tag, doc)).collect();
        let listed: Vec<Value> = message.tags.iter().map(|(tag, _)| Value::from(tag.as_str())).collect();
        entries.push(if described { Entry::with("tags", Node::Block(tags)) } else { Entry::new("tags", listed) });
    } else if key != first {
        entries.push(Entry::new("tag", first.as_str()));
    }
    match &message.body {
        Some(body) => {
            let carried = |field: &Field| if carries(message, field, draft) { as_code(field, draft) } else { field.clone() };
            let body = Record { fields: body.fields.iter().map(carried).collect(), unknown: body.unknown };
            entries.extend(record(&body, &mut |field| Some(Owner::MessageField(at, field))));
        }
        None => {
            entries.push(Entry::with("fields", Node::Block(Vec::new())).comment("TODO: what is in it?".to_owned()));
            entries.push(Entry::new("unknown_fields", "keep"));
        }
    }
    match message.reply.as_slice() {
        [] => {}
        [one] => entries.push(Entry::new("reply", one.as_str())),
        all => entries.push(Entry::new("reply", all.to_vec())),
    }
    if !message.examples.is_empty() {
        let examples = message
            .examples
            .iter()
            .enumerate()
            .map(|(number, value)| Entry::new(&format!("example{}", number + 1), value.clone()).owner(Owner::Example(at, number)));
        entries.push(Entry::with("examples", Node::Block(examples.collect())));
    }
    let todo = message.todo.as_ref().map(|todo| format!("TODO: {todo} {}", place(&message.origin)));
    let comment = todo.unwrap_or_else(|| place(&message.origin));
    Entry::with(&key, Node::Block(entries)).comment(comment).owner(Owner::Message(at))
}

/// What is written about something. A last paragraph that says not to use it any more has a key of its own.
fn said(doc: &str) -> Vec<Entry> {
    let (before, last) = doc.rsplit_once("\n\n").unwrap_or(("", doc));
    let reason = ["@deprecated ", "Deprecated: ", "deprecated: "].iter().find_map(|mark| last.strip_prefix(mark));
    let doc = if reason.is_some() { before } else { doc };
    let mut entries: Vec<Entry> = (!doc.is_empty()).then(|| Entry::new("doc", doc)).into_iter().collect();
    entries.extend(reason.map(|reason| Entry::new("deprecated", reason)));
    entries
}

/// Whether a field carries the error codes.
fn carries(message: &DraftMessage, field: &Field, draft: &Draft) -> bool {
    let named = matches!(&field.ty.shape, Shape::Named(name) if Some(name) == draft.errors_type.as_ref());
    !draft.errors.is_empty()
        && (named || (message.tags.iter().any(|(tag, _)| tag == "error") && field.wire == "code"))
        && !field.ty.nullable
}

fn as_code(field: &Field, draft: &Draft) -> Field {
    let name = draft.errors_type.clone().unwrap_or_else(|| "ErrorCode".to_owned());
    Field { ty: Type::new(Shape::Named(name)), default: None, ..field.clone() }
}

fn record(record: &Record, owner: &mut dyn FnMut(usize) -> Option<Owner>) -> Vec<Entry> {
    let fields = record.fields.iter().enumerate().map(|(number, one)| field(one, owner(number))).collect();
    let mut entries = vec![Entry::with("fields", Node::Block(fields))];
    entries.extend(record.unknown.map(|unknown| Entry::new("unknown_fields", unknown.word())));
    entries
}

fn field(field: &Field, owner: Option<Owner>) -> Entry {
    let key = if field.optional && field.default.is_none() { format!("{}?", field.wire) } else { field.wire.clone() };
    let mut todo = None;
    field.ty.clone().each(&mut |part| todo = todo.take().or(part.todo.clone()));
    let comment = todo.map(|todo| format!("TODO: {todo} {}", place(&field.origin)));
    let short = notation(&field.ty).filter(|_| field.default.is_none() && field.doc.is_empty());
    let value = match short {
        Some(text) => Node::Plain(text.into()),
        None => {
            let mut entries = long(&field.ty, &mut |_| None);
            entries.extend(field.default.clone().map(|default| Entry::new("default", default)));
            entries.extend(said(&field.doc));
            Node::Flow(entries)
        }
    };
    Entry { owner, ..Entry::with(&key, value).comment(comment) }
}

/// The keys of the long form of a type.
fn long(ty: &Type, owner: &mut dyn FnMut(usize) -> Option<Owner>) -> Vec<Entry> {
    let limits = ty.limits.iter().map(|(key, value)| Entry::new(key, value.clone()));
    let plain = notation(&Type { limits: Vec::new(), ..ty.clone() });
    let mut entries = match (&ty.shape, plain) {
        (_, Some(text)) => vec![Entry::new("type", text)],
        (Shape::Enum(all), None) => listed(all),
        (Shape::Record(fields), None) => record(fields, owner),
        (Shape::Union(all), None) => {
            vec![Entry::new("union", all.iter().filter_map(notation).collect::<Vec<_>>())]
        }
        (Shape::Tuple(items, rest), None) => {
            let items = items.iter().enumerate().map(|(number, item)| field(item, owner(number))).collect();
            let mut entries = vec![Entry::with("tuple", Node::Block(items))];
            entries.extend(rest.as_deref().and_then(notation).map(|rest| Entry::new("rest", rest)));
            entries
        }
        (_, None) => vec![Entry::new("type", "any")],
    };
    entries.extend(limits);
    entries
}

fn listed(all: &Enum) -> Vec<Entry> {
    let bare = all.values.iter().all(|value| value.doc.is_empty() && value.name.is_none());
    let values = if bare {
        Entry::new("enum", all.values.iter().map(|value| value.wire.clone()).collect::<Vec<_>>())
    } else {
        Entry::with("enum", Node::Block(all.values.iter().map(listed_value).collect()))
    };
    let mut entries = vec![values];
    entries.extend(all.open.then(|| Entry::new("open", true)));
    entries
}

fn listed_value(value: &EnumValue) -> Entry {
    let wire = value.wire.as_str().map_or_else(|| value.wire.to_string(), str::to_owned);
    let key = value.name.clone().unwrap_or_else(|| wire.clone());
    if key == wire && value.wire.is_string() {
        return described_by(&key, &value.doc);
    }
    let mut entries = vec![Entry::new("value", value.wire.clone())];
    entries.extend(said(&value.doc));
    Entry::with(&key, Node::Flow(entries))
}

/// A name with what it means, if that is known.
fn described_by(name: &str, doc: &str) -> Entry {
    let said = said(doc);
    match said.as_slice() {
        [only] if only.key == "doc" => Entry::new(name, doc),
        _ => Entry::with(name, Node::Flow(said)),
    }
}

fn errors(draft: &Draft) -> Vec<Entry> {
    if draft.errors.is_empty() {
        return Vec::new();
    }
    let mut entries: Vec<Entry> = draft.errors_type.as_deref().map(|name| Entry::new("type_name", name)).into_iter().collect();
    entries.extend(draft.errors_open.then(|| Entry::new("open", true)));
    entries.extend((!draft.errors_doc.is_empty()).then(|| Entry::new("doc", draft.errors_doc.as_str())));
    let carrier = |message: &DraftMessage| {
        let field = message.body.iter().flat_map(|body| &body.fields).find(|field| carries(message, field, draft))?;
        let name = message.name.as_ref().or(message.tags.first().map(|(tag, _)| tag))?;
        Some(format!("{name}.{}", field.wire))
    };
    let carriers: Vec<String> = draft.messages.iter().filter_map(carrier).collect();
    let mut codes = Entry::with("codes", Node::Block(draft.errors.iter().map(error).collect()));
    if carriers.is_empty() {
        codes = codes.comment("TODO: which message carries the code? `carriers: [error.code]`".to_owned());
    } else {
        entries.push(Entry::new("carriers", carriers));
    }
    entries.push(codes);
    entries
}

fn error(error: &super::draft::DraftError) -> Entry {
    let code = error.code.as_str().map_or_else(|| error.code.to_string(), str::to_owned);
    let key = error.name.clone().unwrap_or_else(|| code.clone());
    let mut entries: Vec<Entry> =
        (key != code || !error.code.is_string()).then(|| Entry::new("value", error.code.clone())).into_iter().collect();
    entries.extend((!error.doc.is_empty()).then(|| Entry::new("doc", error.doc.as_str())));
    entries.extend(error.details.iter().map(|(key, value)| Entry::new(key, value.clone())));
    Entry::with(&key, Node::Flow(entries)).comment(place(&error.origin))
}

/// A type in the notation of specs; `None` when it takes more than that.
pub(super) fn notation(ty: &Type) -> Option<String> {
    if !ty.limits.is_empty() {
        return None;
    }
    let several = matches!(&ty.shape, Shape::Union(_)) || matches!(&ty.shape, Shape::Enum(all) if all.values.len() > 1);
    let text = match &ty.shape {
        Shape::Scalar(name) => (*name).to_owned(),
        Shape::Named(name) => name.clone(),
        Shape::Literal(value) => literal(value)?,
        Shape::List(of) => format!("{}[]", inner(of)?),
        Shape::Map(of) => format!("map<{}>", notation(of)?),
        Shape::Json(of) => format!("json<{}>", notation(of)?),
        Shape::Union(all) => all.iter().map(inner).collect::<Option<Vec<_>>>()?.join(" | "),
        Shape::Enum(all) => {
            let plain = !all.open && !all.values.is_empty() && all.values.iter().all(|value| value.doc.is_empty() && value.name.is_none());
            let values: Option<Vec<String>> = all.values.iter().map(|value| literal(&value.wire)).collect();
            values.filter(|_| plain)?.join(" | ")
        }
        Shape::Record(_) | Shape::Tuple(..) => return None,
    };
    // A long list of values reads better as a list.
    if several && text.len() > 80 && !ty.nullable {
        return None;
    }
    Some(if ty.nullable { format!("{text} | null") } else { text })
}

/// A type where another one follows at once.
fn inner(ty: &Type) -> Option<String> {
    let text = notation(ty)?;
    let several = ty.nullable || matches!(ty.shape, Shape::Union(_) | Shape::Enum(_));
    Some(if several { format!("({text})") } else { text })
}

fn literal(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.contains(['"', '\\', '\n']) => Some(format!("\"{text}\"")),
        Value::Bool(_) => Some(value.to_string()),
        Value::Number(number) => number.as_i64().filter(|number| number.unsigned_abs() < 1 << 53).map(|number| number.to_string()),
        _ => None,
    }
}

/// A file and a line as a draft shows them.
fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.path, origin.line)
}
