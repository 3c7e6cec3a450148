//! Any JSON value.

use super::number::beyond;
use super::text::Text;
use super::types::{Case, Fault};
use crate::value::{Code, NumberRules};

/// Values as they are sent and as they are written again.
const VALUES: [(&str, &str, &str); 16] = [
    ("null", "null", "null"),
    ("true", "true", "true"),
    ("false", "false", "false"),
    ("zero", "-0.0", "0"),
    ("fraction", "1.50", "1.5"),
    ("exponent", "1E3", "1000"),
    ("tiny", "1e-7", "1e-7"),
    ("large", "1e25", "1e+25"),
    ("string", "\"a\\u0062\\/\\n\"", "\"ab/\\n\""),
    ("empty-string", "\"\"", "\"\""),
    ("array", "[ ]", "[]"),
    ("object", "{ }", "{}"),
    ("nested", "{\"b\":[1,{\"a\":null}],\"a\":\"\"}", "{\"b\":[1,{\"a\":null}],\"a\":\"\"}"),
    ("mixed", "[1,\"1\",true,null,[],{}]", "[1,\"1\",true,null,[],{}]"),
    ("names-of-objects", "{\"__proto__\":1,\"constructor\":2,\"toString\":3}", "{\"__proto__\":1,\"constructor\":2,\"toString\":3}"),
    ("names-to-escape", "{\"\":1,\"a/b~c\":2,\"\\u0000\":3}", "{\"\":1,\"a/b~c\":2,\"\\u0000\":3}"),
];

/// All that is worth sending where anything may stand.
pub(super) fn cases(rules: NumberRules) -> Vec<Case> {
    let mut found: Vec<Case> = VALUES.into_iter().map(|(name, sent, canonical)| Case::good(name, Text::other(sent, canonical))).collect();
    for (name, sent) in [("long-integer", "9007199254740992"), ("infinite", "1e400")] {
        found.push(beyond(name, sent, rules));
        let inside = beyond(format!("{name}-in-array"), sent, rules);
        let text = Text::other(format!("[0,{sent}]"), "");
        let place = inside.place.clone();
        found.push(Case { place, ..inside.inside("1", text) });
    }
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    found.push(Case::good("nested-20-deep", Text::canonical(nested(20))));
    let mut deep = Case::bad("nested-64-deep", nested(64), Code::Depth);
    deep.fault = deep.fault.map(|fault| Fault { of_text: true, ..fault });
    found.push(deep);
    found
}
