"""Writes a crate that holds every generated protocol, for the linters and the peer.

The crate's library has one module for each folder of generated code, and one function that decodes a message of any of them.
Files are only written when they change, so that nothing is built twice.
"""

import json
import os
import pathlib
import re
import shutil
import sys

HEAD = """//! Every generated protocol, and one way to decode a message of any of them.

use std::collections::BTreeMap;

/// A message to decode.
#[derive(Debug)]
pub struct Request {
    /// The protocol's folder.
    pub protocol: String,
    /// Who sends the message.
    pub from: String,
    /// It comes in a binary frame.
    pub is_binary: bool,
    /// The message.
    pub bytes: Vec<u8>,
    /// For each id, as JSON text, the name of the request that waits for its reply.
    pub pending: BTreeMap<String, String>,
}

/// What became of it.
#[derive(Debug)]
pub enum Answer {
    /// The name of the message, and the message written again.
    Message(&'static str, Vec<u8>),
    /// What told that the message is unknown, and the message written again.
    Unknown(serde_json::Value, Vec<u8>),
    /// The code and the place of the error.
    Refused(&'static str, String),
    /// Something that should not happen.
    Failure(String),
}

/// Decodes a message and writes it again.
#[must_use]
pub fn answer(request: &Request) -> Answer {
    let (protocol, from) = (request.protocol.as_str(), request.from.as_str());
    match (protocol, from, request.is_binary) {
"""

ARM = """        ({name}, "{peer}", false) => {{
            {pending}match {module}::decode_{peer}_message(&request.bytes{argument}) {{
                Err(error) => Answer::Refused(error.code.as_str(), error.at),
                Ok(message) => match message.encode() {{
                    Err(error) => Answer::Failure(error.to_string()),
                    Ok(text) => match {check} {{
                        Some(difference) => Answer::Failure(difference),
                        None => {found},
                    }},
                }},
            }}
        }}
"""

PENDING = """let pending = |id: &{module}::wire::Json| {{
                let id = {module}::wire::encode(id).ok()?;
                request.pending.get(&id).cloned()
            }};
            """

CHECK = """through_serde_json(&message, &text, {again})"""

# A direction without messages in text frames has no decoder: whatever is JSON is unknown.
NOTHING = """        ({name}, "{peer}", false) => {{
            let read = {module}::wire::decode(&request.bytes, {module}::wire::Numbers::PORTABLE, &|_| None);
            match read {{
                Err(error) => Answer::Refused(error.code.as_str(), error.at),
                Ok({module}::wire::Json::Null) => Answer::Refused("null", String::new()),
                Ok(_) => Answer::Refused("unknown_type", String::new()),
            }}
        }}
"""

FRAME = """        ({name}, "{peer}", true) => match {module}::decode_{peer}_frame(&request.bytes) {{
            Err(error) => Answer::Refused(error.code.as_str(), error.at),
            Ok(frame) => match frame.encode() {{
                Err(error) => Answer::Failure(error.to_string()),
                Ok(bytes) => Answer::Message(frame.name(), bytes),
            }},
        }},
"""

TAIL = """        (_, "client" | "server", true) => Answer::Refused("unknown_type", String::new()),
        _ => Answer::Failure(format!("no messages from the {from} in `{protocol}`")),
    }
}

/// How a value differs from itself after it went through serde; the values of `any` need not be read back equal.
fn through_serde_json<T>(message: &T, text: &str, again: bool) -> Option<String>
where
    T: serde::Serialize + serde::de::DeserializeOwned,
{
    let written = match serde_json::to_string(message) {
        Ok(written) => written,
        Err(error) if error.to_string().contains("digits") => return None,
        Err(error) => return Some(format!("serde does not write `{text}`: {error}")),
    };
    let equal = serde_json::from_str::<serde_json::Value>(&written).ok() == serde_json::from_str(text).ok();
    if !equal {
        return Some(format!("serde writes `{written}`, not `{text}`"));
    }
    if !again {
        return None;
    }
    match serde_json::from_str::<T>(&written).map(|read| serde_json::to_string(&read)) {
        Ok(Ok(read)) if read == written => None,
        Ok(_) => Some(format!("serde reads `{written}` as another value")),
        Err(error) => Some(format!("serde does not read `{written}`: {error}")),
    }
}
"""


def rust_string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def arms(name: str, module: str, folder: pathlib.Path) -> str:
    """The arms of `answer` for one protocol, by the functions that its code has."""
    code = (folder / "directions.rs").read_text(encoding="utf-8")
    written = []
    for peer in ("client", "server"):
        signature = re.search(rf"pub fn decode_{peer}_message\(([^)]*)\)", code)
        if signature:
            waits = "pending" in signature[1]
            enum = f"{peer.capitalize()}Message"
            is_open = re.search(rf"pub enum {enum} \{{[^}}]*\.\. Unknown\b", code) is not None
            message = f"Answer::Message({'name' if is_open else 'message.name()'}, text.into_bytes())"
            found = message
            if is_open:
                found = (
                    "match (&message, message.name()) {\n"
                    f"                            (_, Some(name)) => {message},\n"
                    f"                            ({module}::{enum}::Unknown(unknown), None) => {{\n"
                    "                                let tag = unknown.tag.clone().map(serde_json::Value::from);\n"
                    "                                Answer::Unknown(tag.unwrap_or_default(), text.into_bytes())\n"
                    "                            }\n"
                    "                            _ => Answer::Failure(\"a message without a name\".to_owned()),\n"
                    "                        }"
                )
            written.append(
                ARM.format(
                    name=rust_string(name),
                    peer=peer,
                    module=module,
                    pending=PENDING.format(module=module) if waits else "",
                    argument=", &pending" if waits else "",
                    check=CHECK.format(again="false" if waits else "true"),
                    found=found,
                )
            )
        else:
            written.append(NOTHING.format(name=rust_string(name), peer=peer, module=module))
        if f"pub fn decode_{peer}_frame(" in code:
            written.append(FRAME.format(name=rust_string(name), peer=peer, module=module))
    return "".join(written)


# A program that is written against a protocol; it finds the protocol beside itself.
PROGRAM = """/// A program.
pub mod {module}_in_use {{
    pub use super::{module} as protocol;
    #[path = {path}]
    pub mod program;
}}
"""


def library(generated: pathlib.Path, programs: pathlib.Path) -> str:
    """The text of the library."""
    folders = sorted(path for path in generated.iterdir() if (path / "mod.rs").is_file())
    head, body = [], []
    for index, folder in enumerate(folders):
        module = f"protocol_{index}"
        head.append(f"#[path = {rust_string(str(folder / 'mod.rs'))}]\npub mod {module};\n")
        program = programs / f"{folder.name}.rs"
        if program.is_file():
            head.append(PROGRAM.format(module=module, path=rust_string(str(program))))
        body.append(arms(folder.name, module, folder))
    start = HEAD.index("use std::")
    return HEAD[:start] + "".join(head) + "\n" + HEAD[start:] + "".join(body) + TAIL


def write(path: pathlib.Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main() -> None:
    check = pathlib.Path(__file__).parent
    build = pathlib.Path(os.environ["WIREPROOF_BUILD"])
    generated = pathlib.Path(os.environ["WIREPROOF_GENERATED"])
    for name in ("Cargo.toml", "Cargo.lock", "src/main.rs"):
        write(build / name, (check / name).read_text(encoding="utf-8"))
    # The default settings, whatever a folder above says.
    write(build / "rustfmt.toml", "")
    write(build / "src/lib.rs", library(generated, (check / "use").resolve()))
    if shutil.which("cargo") is None:
        print("cargo is not installed; see https://rustup.rs", file=sys.stderr)
        sys.exit(2)


main()
