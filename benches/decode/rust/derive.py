"""Writes what people write by hand in Rust: structs and a tagged enum with serde's derives. `derive.py MODEL` prints the module."""

import json
import sys

PLAIN = {"string": "String", "uuid": "String", "datetime": "String", "int": "i64", "number": "f64", "bool": "bool"}


def pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def rust(type_: dict) -> str:
    kind = type_["kind"]
    if kind == "list":
        return f"Vec<{rust(type_['of'])}>"
    if kind == "nullable":
        return f"Option<{rust(type_['of'])}>"
    if kind == "ref":
        return type_["name"]
    return PLAIN[kind]


def struct(name: str, fields: list) -> str:
    lines = []
    for field in fields:
        if field["role"] == "tag":
            continue
        type_ = rust(field["type"])
        lines.append(f"    pub {field['wire']}: {f'Option<{type_}>' if field['presence'] == 'optional' else type_},")
    return "\n".join(["#[derive(Debug, Deserialize)]", f"pub struct {name} {{", *lines, "}"])


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        model = json.load(file)
    parts = ["//! Structs and a tagged enum with serde's derives.\n\nuse serde::Deserialize;"]
    for type_ in model["types"]:
        if type_["shape"] == "record":
            parts.append(struct(type_["name"], type_["fields"]))
        else:
            values = "\n".join(f"    #[serde(rename = \"{value['wire']}\")]\n    {pascal(value['name'])}," for value in type_["values"])
            parts.append(f"#[derive(Debug, Deserialize)]\npub enum {type_['name']} {{\n{values}\n}}")
    variants = []
    for message in model["messages"]:
        name = pascal(message["type_name"])
        parts.append(struct(name, message["body"]["fields"]))
        variants.append(f"    #[serde(rename = \"{message['tags'][0]['wire']}\")]\n    {name}({name}),")
    parts.append("#[derive(Debug, Deserialize)]\n#[serde(tag = \"type\")]\npub enum Message {\n" + "\n".join(variants) + "\n}")
    print("\n\n".join(parts))


main()
