"""Times decoders of the same messages, in turn: `run.py FOLDER`. The floor is `json.loads`.

Beside the generated decoder stand what people write by hand: pydantic models with a discriminated union in pydantic's lax mode, and
msgspec's tagged structs. Each figure is a median over rounds; compare the rows of one run.
"""

import json
import pathlib
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Literal, Union
from uuid import UUID

import msgspec
import pydantic

import bench

ROUNDS = 15
PLAIN = {"string": str, "uuid": UUID, "datetime": datetime, "int": int, "number": float, "bool": bool}


def annotation(type_: dict[str, Any], named: dict[str, Any]) -> Any:
    kind = type_["kind"]
    if kind == "list":
        return list[annotation(type_["of"], named)]
    if kind == "nullable":
        return annotation(type_["of"], named) | None
    return named[type_["name"]] if kind == "ref" else PLAIN[kind]


def members(fields: list[dict[str, Any]], named: dict[str, Any]) -> list[tuple[str, Any, bool]]:
    """Name, type and presence; without the tag."""
    plain = [field for field in fields if field["role"] != "tag"]
    return [(field["wire"], annotation(field["type"], named), field["presence"] == "required") for field in plain]


def enums(model: dict[str, Any]) -> dict[str, Any]:
    chosen = [type_ for type_ in model["types"] if type_["shape"] == "enum"]
    return {type_["name"]: Enum(type_["name"], {v["name"]: v["wire"] for v in type_["values"]}, type=str) for type_ in chosen}


def with_pydantic(model: dict[str, Any]) -> Any:
    named = enums(model)

    def build(name: str, fields: list[dict[str, Any]], **tag: Any) -> Any:
        own = {n: (t, ...) if required else (t | None, None) for n, t, required in members(fields, named)}
        return pydantic.create_model(name, **tag, **own)

    for type_ in model["types"]:
        if type_["shape"] == "record":
            named[type_["name"]] = build(type_["name"], type_["fields"])
    classes = []
    for message in model["messages"]:
        tag = message["tags"][0]["wire"]
        classes.append(build(message["type_name"], message["body"]["fields"], type=(Literal[tag], ...)))
    return pydantic.TypeAdapter(Annotated[Union[tuple(classes)], pydantic.Field(discriminator="type")])


def with_msgspec(model: dict[str, Any]) -> Any:
    named = enums(model)

    def build(name: str, fields: list[dict[str, Any]], **tag: Any) -> Any:
        own = [(n, t) if required else (n, t | None, None) for n, t, required in members(fields, named)]
        return msgspec.defstruct(name, own, kw_only=True, **tag)

    for type_ in model["types"]:
        if type_["shape"] == "record":
            named[type_["name"]] = build(type_["name"], type_["fields"])
    classes = []
    for message in model["messages"]:
        tag = message["tags"][0]["wire"]
        classes.append(build(message["type_name"], message["body"]["fields"], tag_field="type", tag=tag))
    return msgspec.json.Decoder(Union[tuple(classes)])


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    model = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    adapter, structs = with_pydantic(model), with_msgspec(model)
    decoders: dict[str, Callable[[bytes], Any]] = {
        "json.loads": json.loads,
        "pydantic lax, validate_json": adapter.validate_json,
        "json.loads + pydantic lax": lambda data: adapter.validate_python(json.loads(data)),
        "msgspec": structs.decode,
        "generated": bench.decode_server_message,
        "generated, trusted": bench.decode_trusted_server_message,
    }
    for size in ("small", "medium", "large"):
        texts = (folder / f"messages/{size}.ndjson").read_bytes().splitlines()
        repeats = max(1, 400_000 // sum(map(len, texts)))
        print(f"{size}: {len(texts)} messages, {sum(map(len, texts)) // len(texts)} B")
        times: dict[str, list[float]] = {name: [] for name in decoders}
        for _ in range(ROUNDS):
            for name, decode in decoders.items():
                start = time.perf_counter()
                for _ in range(repeats):
                    for text in texts:
                        decode(text)
                times[name].append((time.perf_counter() - start) / repeats / len(texts))
        medians = {name: statistics.median(found) for name, found in times.items()}
        usual, bare = medians["json.loads + pydantic lax"], medians["pydantic lax, validate_json"]
        for name, median in medians.items():
            print(
                f"  {name:<28}{median * 1e6:>10.2f} us{median / medians['json.loads']:>7.2f} x floor"
                f"{median / usual:>7.2f} x loads + pydantic{median / bare:>7.2f} x validate_json"
            )


main()
