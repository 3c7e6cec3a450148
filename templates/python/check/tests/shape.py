"""Checks the shape of one generated package: `python shape.py FOLDER`, which holds the package `protocol`."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import pydantic


def constants_are_pure_data(folder: Path) -> None:
    tree = ast.parse((folder / "protocol" / "constants.py").read_text())
    allowed = (ast.Expr, ast.Assign)
    strange = [ast.unparse(node) for node in tree.body if not isinstance(node, allowed)]
    assert not strange, f"constants.py holds more than constants: {strange}"


def constants_agree_with_the_enum(package: Any) -> None:
    enums = [
        found
        for _, found in inspect.getmembers(package.enums, inspect.isclass)
        if issubclass(found, Enum) and found.__module__ == package.enums.__name__
    ]
    for enum in enums:
        if len({type(member.value) for member in enum}) == 1:
            assert issubclass(enum, (str, int)), f"{enum.__name__} is neither a str nor an int"
        for member in enum:
            assert enum(member.value) is member
    listed = {member.value for enum in enums for member in enum}
    for name, value in vars(package.constants).items():
        if not name.startswith("_") and isinstance(value, str):
            assert value in listed, f"no enum has the value of the constant {name}"


def unions_discriminate(package: Any) -> None:
    for name in ("ClientMessage", "ServerMessage"):
        union = getattr(package.models, name)
        metadata = getattr(union, "__metadata__", ())
        if not metadata:
            continue
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(union)
        try:
            adapter.validate_python({metadata[0].discriminator: "no such message \0"})
        except pydantic.ValidationError as error:
            assert error.errors()[0]["type"] == "union_tag_invalid", error
        else:
            raise AssertionError(f"{name} takes a message with an unknown tag")


def models_are_complete(package: Any) -> None:
    for _, model in inspect.getmembers(package.models, inspect.isclass):
        if issubclass(model, pydantic.BaseModel) and model.__module__ == package.models.__name__:
            model.model_rebuild()
            model.model_json_schema()
            typing.get_type_hints(model, include_extras=True)
            assert model.__doc__, f"{model.__name__} says nothing"


def everything_public_is_there(package: Any) -> None:
    for name in package.__all__:
        assert hasattr(package, name), f"__all__ names {name}, which is not there"


def main() -> None:
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    package = importlib.import_module("protocol")
    constants_are_pure_data(folder)
    constants_agree_with_the_enum(package)
    unions_discriminate(package)
    models_are_complete(package)
    everything_public_is_there(package)


main()
