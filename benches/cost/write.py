"""Writes the spec of `cargo bench --bench compile`, and the same messages as people write them by hand: `write.py FOLDER MESSAGES`.

By hand means the types alone, as schema languages write them as well: nothing in them checks texts, limits of JSON, or names that occur twice.
"""

import pathlib
import sys

POINT = "    doc: A place.\n    fields:\n      latitude: number\n      longitude: number\n      label?: string\n      tags: string[]\n"


def spec(size: int, kinds: int) -> str:
    text = "wireproof: 1\nprotocol: synthetic\ndoc: A protocol of the benchmark.\ntypes:\n"
    for kind in range(kinds):
        text += f"  Point{kind}:\n{POINT}  Level{kind}:\n    enum: [low, middle, high, other{kind}]\n"
    text += "messages:\n"
    for index in range(size):
        text += (
            f"  message_{index}:\n    from: {peer(index)}\n    doc: Message number {index}.\n    fields:\n      id: uuid\n"
            "      count: {type: int, min: 0, max: 1000}\n      title?: {type: string, max_length: 80, doc: What it is called.}\n"
            f"      at: datetime\n      place: Point{index % kinds}\n      level: Level{index % kinds} | null\n"
        )
    return text


def peer(index: int) -> str:
    return "server" if index % 2 else "client"


def rust(size: int, kinds: int) -> str:
    parts = ["//! Structs and tagged enums with serde's derives.\n\nuse serde::{Deserialize, Serialize};"]
    derive = "#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]\n"
    for kind in range(kinds):
        fields = "    pub latitude: f64,\n    pub longitude: f64,\n    pub label: Option<String>,\n    pub tags: Vec<String>,\n"
        parts.append(f"{derive}pub struct Point{kind} {{\n{fields}}}")
        values = "".join(f'    #[serde(rename = "{name.lower()}")]\n    {name},\n' for name in ["Low", "Middle", "High", f"Other{kind}"])
        parts.append(f"{derive}pub enum Level{kind} {{\n{values}}}")
    for index in range(size):
        kind = index % kinds
        fields = "    pub id: String,\n    pub count: i64,\n    pub title: Option<String>,\n    pub at: String,\n"
        fields += f"    pub place: Point{kind},\n    pub level: Option<Level{kind}>,\n"
        parts.append(f"{derive}pub struct Message{index} {{\n{fields}}}")
    for name in ["client", "server"]:
        sent = [index for index in range(size) if peer(index) == name]
        variants = "".join(f'    #[serde(rename = "message_{index}")]\n    Message{index}(Box<Message{index}>),\n' for index in sent)
        parts.append(f'{derive}#[serde(tag = "type")]\npub enum {name.title()}Message {{\n{variants}}}')
        head = f"pub fn decode_{name}_message(bytes: &[u8]) -> Result<{name.title()}Message, serde_json::Error>"
        parts.append(f"{head} {{\n    serde_json::from_slice(bytes)\n}}")
    return "\n\n".join(parts) + "\n"


def typescript(size: int, kinds: int) -> str:
    parts = []
    for kind in range(kinds):
        parts.append(f"export interface Point{kind} {{\n  latitude: number;\n  longitude: number;\n  label?: string;\n  tags: string[];\n}}")
        parts.append(f'export type Level{kind} = "low" | "middle" | "high" | "other{kind}";')
    for index in range(size):
        fields = f'  type: "message_{index}";\n  id: string;\n  count: number;\n  title?: string;\n  at: string;\n'
        fields += f"  place: Point{index % kinds};\n  level: Level{index % kinds} | null;\n"
        parts.append(f"export interface Message{index} {{\n{fields}}}")
    for name in ["client", "server"]:
        sent = " | ".join(f"Message{index}" for index in range(size) if peer(index) == name)
        parts.append(f"export type {name.title()}Message = {sent};")
        parts.append(
            f"export function decode{name.title()}Message(text: string): {name.title()}Message {{\n"
            f"  return JSON.parse(text) as {name.title()}Message;\n}}"
        )
    return "\n\n".join(parts) + "\n"


def python(size: int, kinds: int) -> str:
    parts = [
        "from __future__ import annotations\n\nfrom datetime import datetime\nfrom enum import Enum\n"
        "from typing import Annotated, Literal\nfrom uuid import UUID\n\nfrom pydantic import BaseModel, Field, TypeAdapter\n"
    ]
    for kind in range(kinds):
        fields = "    latitude: float\n    longitude: float\n    label: str | None = None\n    tags: list[str]\n"
        parts.append(f"class Point{kind}(BaseModel):\n{fields}")
        values = "".join(f'    {name.upper()} = "{name}"\n' for name in ["low", "middle", "high", f"other{kind}"])
        parts.append(f"class Level{kind}(str, Enum):\n{values}")
    for index in range(size):
        fields = f'    type: Literal["message_{index}"] = "message_{index}"\n    id: UUID\n    count: Annotated[int, Field(ge=0, le=1000)]\n'
        fields += "    title: Annotated[str, Field(max_length=80)] | None = None\n    at: datetime\n"
        fields += f"    place: Point{index % kinds}\n    level: Level{index % kinds} | None\n"
        parts.append(f"class Message{index}(BaseModel):\n{fields}")
    for name in ["client", "server"]:
        sent = " | ".join(f"Message{index}" for index in range(size) if peer(index) == name)
        parts.append(f"_{name.upper()}: TypeAdapter = TypeAdapter(Annotated[{sent}, Field(discriminator=\"type\")])\n")
        parts.append(f"def decode_{name}_message(data: str | bytes):\n    return _{name.upper()}.validate_json(data)\n")
    return "\n\n".join(parts)


def main() -> None:
    folder, size = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    kinds = max(size // 10, 1)
    texts = {
        "spec/synthetic.yaml": spec(size, kinds),
        "wireproof.yaml": "specs: [spec/**]\n",
        "by_hand/rust/mod.rs": rust(size, kinds),
        "by_hand/typescript/index.ts": typescript(size, kinds),
        "by_hand/python/synthetic/__init__.py": python(size, kinds),
    }
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


main()
