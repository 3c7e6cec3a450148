//! Examples and counterexamples that are, and are not, what they say.

use serde_json::{Value, json};
use wireproof::model::{Body, Example, Expectation, Model, Sender};
use wireproof::value::{Code, check_examples};

use crate::build::{INT, closed, field, key, literal, message, model, reply, span, switch, symbol, take, text};

fn example(value: Option<Value>, text: Option<&str>, hex: Option<&str>, error: Option<(&str, Option<&str>)>) -> Example {
    let error = error.map(|(code, at)| Expectation { code: code.to_owned(), at: at.map(str::to_owned) });
    Example { name: "example".to_owned(), value, text: text.map(str::to_owned), hex: hex.map(str::to_owned), error, span: span() }
}

fn value(value: Value) -> Example {
    example(Some(value), None, None, None)
}

fn refused(text: &str, code: &str, at: Option<&str>) -> Example {
    example(None, Some(text), None, Some((code, at)))
}

/// Two messages told apart by `type`; both peers send the first.
fn two_messages() -> Model {
    let body = |tag: &str| Body::Object(closed(vec![field("type", literal(text(tag))), field("n", INT)]));
    let messages = vec![message("A", Sender::Both, body("a")), message("B", Sender::Client, body("b"))];
    let cases = || vec![(text("a"), take("A")), (text("b"), take("B"))];
    let tree = switch(vec![key("type")], cases());
    let server = switch(vec![key("type")], cases()[..1].to_vec());
    model(Vec::new(), messages, Some(tree), Some(server))
}

fn problems(model: &Model) -> Vec<String> {
    let shown = |problem: wireproof::value::ExampleProblem| {
        let kind = if problem.counter { "counterexample" } else { "example" };
        format!("{} {kind} {}: {}", problem.message, problem.index, problem.problem)
    };
    check_examples(model).into_iter().map(shown).collect()
}

#[test]
fn good_examples_have_no_problem() {
    let mut model = two_messages();
    model.messages[0].examples = vec![
        value(json!({"type": "a", "n": 1})),
        example(None, Some(" {\"n\":1.0,\"type\":\"a\"}"), None, None),
        example(None, None, Some("7b2274797065223a2261222c226e223a317d"), None),
    ];
    model.messages[0].counterexamples = vec![
        refused("{", "syntax", None),
        refused("{\"type\":\"a\"}", "missing", Some("/n")),
        example(None, None, Some("FF"), Some(("encoding", Some("")))),
        example(Some(json!({"type": "a", "n": null})), None, None, None),
    ];
    assert_eq!(problems(&model), Vec::<String>::new());
}

#[test]
fn each_problem_is_told() {
    let mut model = two_messages();
    model.messages[0].examples = vec![value(json!({"type": "a", "n": 1.5})), example(None, None, Some("7b2"), None)];
    model.messages[0].counterexamples = vec![
        refused("{\"type\":\"a\",\"n\":1}", "missing", Some("/n")),
        refused("{\"type\":\"a\"}", "null", None),
        refused("{\"type\":\"a\"}", "missing", Some("/m")),
        refused("{\"type\":\"a\"}", "mising", None),
    ];
    model.messages[1].examples = vec![value(json!({"type": "a", "n": 1})), example(None, None, None, None)];
    assert_eq!(
        problems(&model),
        [
            "A example 0: it is refused with `type` at `/n`; expected a valid `A`",
            "A example 1: `7b2` is not hexadecimal; expected pairs of digits",
            "A counterexample 0: it decodes as `A`; expected `missing` at `/n`",
            "A counterexample 1: it is refused with `missing` at `/n`; expected `null`",
            "A counterexample 2: it is refused with `missing` at `/n`; expected `missing` at `/m`",
            "A counterexample 3: `mising` is not an error code",
            "B example 0: it decodes as `A`; expected `B`",
            "B example 1: it is empty; expected a value, a text or hexadecimal bytes",
        ]
    );
}

#[test]
fn an_example_holds_for_every_peer_that_sends_the_message() {
    let mut model = two_messages();
    model.messages[0].examples = vec![value(json!({"type": "a", "n": 1}))];
    model.server.dispatch = None;
    assert_eq!(problems(&model), ["A example 0: it is refused with `unknown_type` at ``; expected a valid `A`"]);
}

#[test]
fn an_untagged_reply_is_tried_as_the_answer_to_its_request() {
    let body = || Body::Object(closed(vec![field("id", INT), field("result", INT)]));
    let mut messages = vec![message("SumResult", Sender::Server, body()), message("Stray", Sender::Server, body())];
    messages[0].answers = Some(symbol("Sum"));
    for message in &mut messages {
        message.examples = vec![value(json!({"id": 1, "result": 2}))];
    }
    let tree = reply(vec![key("id")], &[("Sum", "SumResult")]);
    let mut model = model(Vec::new(), messages, None, Some(tree));
    model.server.open = true;
    assert_eq!(problems(&model), ["Stray example 0: it is refused with `unknown_type` at `/id`; expected a valid `Stray`"]);
}

#[test]
fn every_code_is_found_by_its_name() {
    for code in Code::ALL {
        assert_eq!(Code::parse(code.as_str()), Some(code));
    }
    assert_eq!(Code::parse("unknown"), None);
}
