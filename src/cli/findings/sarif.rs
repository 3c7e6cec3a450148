//! Findings as SARIF 2.1.0, with the addresses relative to `%SRCROOT%`, the root of the repository.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{Finding, Fix, Place, page};

pub(super) fn report(findings: &[Finding]) -> String {
    let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule.as_str()).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "wireproof",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| description(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn description(rule: &str) -> Value {
    match page(rule) {
        Some(page) => json!({"id": rule, "help": {"text": page, "markdown": page}}),
        None => json!({"id": rule}),
    }
}

fn result(finding: &Finding) -> Value {
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "level": finding.severity,
        "message": {"text": text},
        "locations": location(&finding.place).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": {"ruleMessagePath/v1": fingerprint(finding)},
    });
    let related = finding.labels.iter().enumerate().filter_map(|(index, label)| {
        let mut location = location(&label.place)?;
        location["id"] = json!(index);
        location["message"] = json!({"text": label.text});
        Some(location)
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    if let Some(fix) = finding.fix.as_ref().and_then(change) {
        result["fixes"] = json!([fix]);
    }
    result
}

/// The same finding has the same fingerprint after lines were added above it.
fn fingerprint(finding: &Finding) -> String {
    let path = finding.place.path.as_deref().unwrap_or_default();
    let digest = Sha256::digest(format!("{}\n{}\n{path}", finding.rule, finding.message));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn location(place: &Place) -> Option<Value> {
    let mut location = json!({"physicalLocation": {"artifactLocation": artifact(place.path.as_deref()?)}});
    if let Some(region) = region(place) {
        location["physicalLocation"]["region"] = region;
    }
    Some(location)
}

fn artifact(path: &str) -> Value {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    json!({"uri": address, "uriBaseId": "%SRCROOT%"})
}

fn region(place: &Place) -> Option<Value> {
    Some(json!({
        "startLine": place.line?,
        "startColumn": place.column?,
        "endLine": place.end_line?,
        "endColumn": place.end_column?,
    }))
}

fn change(fix: &Fix) -> Option<Value> {
    Some(json!({"artifactChanges": [{
        "artifactLocation": artifact(fix.place.path.as_deref()?),
        "replacements": [{"deletedRegion": region(&fix.place)?, "insertedContent": {"text": fix.replacement}}],
    }]}))
}
