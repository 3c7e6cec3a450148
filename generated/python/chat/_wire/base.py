"""What a type is, and the types of any JSON value, of booleans, fixed values and enums."""

from __future__ import annotations

import math
from enum import Enum
from typing import Any, Self, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from .text import (
    MAX_SAFE_INTEGER,
    Json,
    Lexeme,
    Refusal,
    parse,
    tree_text,
)

_ANYTHING: dict[str, Any] = {}
_BOOLEAN: dict[str, Any] = {"type": "boolean"}


class Type:
    """What a value may be, on the wire and in memory."""

    schema: dict[str, Any] = _ANYTHING
    """The type as JSON Schema, for the tools that ask pydantic for one."""

    takes_none = False
    """`None` is one of its values, so that it need not be said."""

    def read(self, value: Json) -> Any:
        """The value in memory for one in a tree."""
        raise NotImplementedError

    def accept(self, value: Any) -> Any:
        """The value in memory for what a program gives, which may also be the wire form."""
        return self.read(value)

    def write(self, value: Any) -> str:
        """The canonical text of a value in memory."""
        raise NotImplementedError

    def __deepcopy__(self, memo: object) -> Self:
        # Types never change, and pydantic copies what annotations hold.
        return self

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        schema: core_schema.CoreSchema = core_schema.no_info_plain_validator_function(
            self._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._dump, when_used="json-unless-none"
            ),
        )
        # The annotation says whether null is allowed; the type says what else is.
        return (
            core_schema.nullable_schema(schema)
            if type(None) in get_args(source)
            else schema
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**self.schema}

    def _validate(self, value: Any) -> Any:
        try:
            return self.accept(value)
        except Refusal as refusal:
            raise ValueError(f"{refusal.code} at {refusal.at!r}") from None

    def _dump(self, value: Any) -> Json:
        return parse(self.write(value))


def wrong(value: Json) -> Refusal:
    """The refusal of a value of another JSON kind."""
    return Refusal("null" if value is None else "type")


class AnyJson(Type):
    """Any JSON value."""

    takes_none = True
    exact = False
    """Numbers come as lexemes, since the protocol reads some of them exactly."""

    def read(self, value: Json) -> Json:
        return plain_tree(value) if self.exact else value

    def accept(self, value: Any) -> Json:
        tree_text(value)
        return value

    def write(self, value: Any) -> str:
        return tree_text(value)


def plain_tree(value: Json) -> Json:
    """The tree with ints and floats in place of lexemes."""
    kind = type(value)
    if kind is Lexeme:
        number = value.plain()
        if not math.isfinite(number) or (
            type(number) is int and abs(number) > MAX_SAFE_INTEGER
        ):
            raise Refusal("range")
        return number
    if kind is list:
        items: list[Json] = []
        try:
            for item in value:
                items.append(plain_tree(item))
        except Refusal as refusal:
            raise refusal.under(len(items)) from None
        return items
    if kind is dict:
        members = {}
        for name, item in value.items():
            try:
                members[name] = plain_tree(item)
            except Refusal as refusal:
                raise refusal.under(name) from None
        return members
    return value


class Bool(Type):
    """``true`` or ``false``."""

    schema = _BOOLEAN

    def read(self, value: Json) -> bool:
        if type(value) is bool:
            return value
        raise wrong(value)

    def write(self, value: Any) -> str:
        return "true" if self.read(value) else "false"


def checked(value: Any) -> Any:
    """A string that can be sent, as a plain one; anything else as it is."""
    if not isinstance(value, str) or isinstance(value, Lexeme):
        return value
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Refusal("surrogate") from None
    return value if type(value) is str else str.__str__(value)


def safe_integer(value: Json) -> int:
    """A mathematical integer within ±(2^53-1)."""
    if type(value) is Lexeme:
        value = value.plain()
    if type(value) is float:
        if math.isfinite(value) and not value.is_integer():
            raise Refusal("type")
        if not abs(value) <= MAX_SAFE_INTEGER:
            raise Refusal("range")
        return int(value)
    if type(value) is not int:
        raise wrong(value)
    if not -MAX_SAFE_INTEGER <= value <= MAX_SAFE_INTEGER:
        raise Refusal("range")
    return value


class Literal(Type):
    """One of a few fixed values, all of one JSON kind."""

    def __init__(self, *values: bool | int | str | None) -> None:
        self.schema = {"enum": [*values]}
        self._values = {(type(value), value): value for value in values}
        self._kind = type(values[0])

    def read(self, value: Json) -> bool | int | str | None:
        if self._kind is int:
            value = safe_integer(value)
        elif type(value) is not self._kind:
            raise wrong(value)
        try:
            return self._values[self._kind, value]
        except KeyError:
            raise Refusal("enum") from None

    def accept(self, value: Any) -> bool | int | str | None:
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        return tree_text(self.accept(value))


class Choice(Type):
    """A value of an enum; an open one takes any value of its kind."""

    def __init__(self, enum: type[Enum]) -> None:
        self.schema = {
            "type": "integer" if issubclass(enum, int) else "string",
            "title": enum.__name__,
        }
        self.enum, self._integers = enum, issubclass(enum, int)
        self._members = {member.value: member for member in enum}

    def read(self, value: Json) -> Enum:
        if self._integers:
            value = safe_integer(value)
        elif type(value) is not str:
            raise wrong(value)
        member = self._members.get(value)
        if member is not None:
            return member
        try:
            return self.enum(value)
        except ValueError:
            raise Refusal("enum") from None

    def accept(self, value: Any) -> Enum:
        if isinstance(value, self.enum):
            value = value.value
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        return tree_text(self.accept(value).value)
