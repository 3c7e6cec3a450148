//! Unions: every variant with every value, by every way that leads to it, and values that are no variant.

use super::dispatch::{Pin, Route, routes, strangers};
use super::text::Text;
use super::types::{Case, Scope, cases as cases_of, full as full_of};
use crate::model::{Dispatch, Symbol, Type, Union};
use crate::value::{Code, Json, NumberRules, chosen, json};

fn variant<'m>(definition: &'m Union, name: &Symbol) -> Option<&'m Type> {
    definition.variants.iter().find(|variant| variant.name == *name).map(|variant| &variant.ty)
}

/// A value by a way through the tree.
fn instance(scope: &Scope<'_>, definition: &Union, route: &Route<'_>) -> Option<Text> {
    scope.bases.of_type(scope.model, variant(definition, route.name)?, &route.pins)
}

/// Whether a tree takes a text for what the name says, whatever is wrong with it otherwise. `pending` is the request that waits.
pub(super) fn leads_to(tree: &Dispatch, sent: &str, name: &Symbol, pending: Option<&Symbol>) -> bool {
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    // A fast reader will do, since no tree looks at digits; only numbers beyond its range are left to the exact one.
    let json = match serde_json::from_str::<serde_json::Value>(sent) {
        Ok(value) => Ok(Json::from(&value)),
        Err(_) => json::parse(sent.as_bytes(), exact),
    };
    json.is_ok_and(|json| chosen(tree, &json, &|_| pending.cloned()) == Some(name))
}

/// The first variant with everything in it.
pub(super) fn full(scope: &Scope<'_>, definition: &Union, depth: usize) -> Option<Text> {
    let route = routes(&definition.dispatch).into_iter().next()?;
    let text = full_of(scope, variant(definition, route.name)?, depth)?;
    leads_to(&definition.dispatch, &text.sent, route.name, None).then_some(text)
}

/// What shows that the union stands here.
pub(super) fn few(scope: &Scope<'_>, definition: &Union) -> Vec<Case> {
    let mut found = ways(scope, definition);
    found.truncate(3);
    found.extend(none(scope, definition).into_iter().take(4));
    found
}

/// All that is worth sending where the union is expected.
pub(super) fn cases(scope: &Scope<'_>, definition: &Union) -> Vec<Case> {
    let mut found = ways(scope, definition);
    for variant in &definition.variants {
        for case in cases_of(scope, &variant.ty) {
            // A text that the text rules refuse is refused whatever it would lead to.
            if case.fault.as_ref().is_some_and(|fault| fault.of_text)
                || leads_to(&definition.dispatch, &case.text.sent, &variant.name, None)
            {
                found.push(Case { name: format!("{}-{}", variant.name, case.name), ..case });
            }
        }
    }
    found.extend(none(scope, definition));
    found
}

/// A value by each way through the tree.
fn ways(scope: &Scope<'_>, definition: &Union) -> Vec<Case> {
    let all = routes(&definition.dispatch);
    let ways = all.iter().filter_map(|route| Some((route, instance(scope, definition, route)?)));
    let right = ways.filter(|(route, text)| leads_to(&definition.dispatch, &text.sent, route.name, None));
    right.map(|(route, text)| Case::good(format!("variant-{}-by-{}", route.name, route.label), text)).collect()
}

/// Values that are no variant.
fn none(scope: &Scope<'_>, definition: &Union) -> Vec<Case> {
    let make = |pins: &[Pin]| {
        let all = routes(&definition.dispatch);
        all.iter().find_map(|route| {
            let pins = route.with(pins)?;
            let text = scope.bases.of_type(scope.model, variant(definition, route.name)?, &pins)?;
            leads_to(&definition.dispatch, &text.sent, route.name, None).then_some(text)
        })
    };
    let mut found = strangers(&definition.dispatch, definition.open, &make);
    if matches!(definition.dispatch, Dispatch::Switch { .. } | Dispatch::Has { .. }) {
        found.push(Case::bad("null", "null", Code::Null));
    }
    found
}
