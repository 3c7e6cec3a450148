"""Types of single values: what each accepts from JSON and from Python, and how it is written.

Every predicate is the protocol's own, since those of libraries change between their versions.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable
from decimal import Decimal as PythonDecimal
from enum import Enum
from typing import Any, Self, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from .text import (
    MAX_SAFE_INTEGER,
    Json,
    Lexeme,
    Refusal,
    number_text,
    parse,
    quoted,
    tree_text,
)
from .values import ReceivedDecimal

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


class Text(Type):
    """A string, with limits in code points and a pattern."""

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
    ) -> None:
        limits = {"minLength": min_length, "maxLength": max_length, "pattern": pattern}
        self.schema = {"type": "string"} | {
            key: limit for key, limit in limits.items() if limit is not None
        }
        self._min = min_length or 0
        self._max = math.inf if max_length is None else max_length
        self._search = re.compile(pattern).search if pattern is not None else None
        self._free = len(self.schema) == 1

    def read(self, value: Json) -> str:
        if type(value) is not str:
            raise wrong(value)
        if self._free:
            return value
        if not self._min <= len(value) <= self._max:
            raise Refusal("length")
        if self._search is not None and self._search(value) is None:
            raise Refusal("pattern")
        return value

    def accept(self, value: Any) -> str:
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        return quoted(self.accept(value))


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


class Int(Type):
    """An integer in a JSON number."""

    def __init__(
        self,
        *,
        min: int = -MAX_SAFE_INTEGER,
        max: int = MAX_SAFE_INTEGER,
        multiple_of: int | None = None,
    ) -> None:
        self.schema = {"type": "integer", "minimum": min, "maximum": max}
        self._min, self._max, self._step = min, max, multiple_of
        if multiple_of is not None:
            self.schema["multipleOf"] = multiple_of

    def read(self, value: Json) -> int:
        number: int = value if type(value) is int else safe_integer(value)
        if not self._min <= number <= self._max or (
            self._step is not None and number % self._step
        ):
            raise Refusal("range")
        return number

    def accept(self, value: Any) -> int:
        if isinstance(value, int) and type(value) is not bool:
            value = int(value)
        return self.read(value)

    def write(self, value: Any) -> str:
        return str(self.accept(value))


class Wide(Type):
    """A 64-bit integer, in a canonical decimal string or, where the protocol says so, a JSON number."""

    _INTEGER = re.compile(r"(?:0|-?[1-9][0-9]*)\Z")

    def __init__(self, *, min: int, max: int, number: bool = False) -> None:
        self.schema = {"type": "integer" if number else "string"}
        self._min, self._max, self._number = min, max, number

    def read(self, value: Json) -> int:
        if self._number:
            return self._within(self._exact(value))
        if type(value) is not str:
            raise wrong(value)
        if not self._INTEGER.match(value):
            raise Refusal("format")
        # More digits than this are out of range, and Python may refuse to read them.
        return self._within(int(value[:40]))

    def accept(self, value: Any) -> int:
        if isinstance(value, int) and type(value) is not bool:
            return self._within(int(value))
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        digits = str(self.accept(value))
        return digits if self._number else f'"{digits}"'

    def _exact(self, value: Json) -> int:
        if type(value) is int:
            return value
        if type(value) is Lexeme and value.lstrip("-").isdigit():
            return int(value[:40])
        return safe_integer(value)

    def _within(self, value: int) -> int:
        if not self._min <= value <= self._max:
            raise Refusal("range")
        return value


class Decimal(Type):
    """A decimal of any size, in a string or, where the protocol says so, a JSON number."""

    _DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")

    def __init__(self, *, number: bool = False) -> None:
        self.schema = {"type": "number" if number else "string"}
        self._number = number

    def read(self, value: Json) -> PythonDecimal:
        if self._number:
            if type(value) is Lexeme:
                return ReceivedDecimal.of(value)
            if type(value) is int or type(value) is float:
                return PythonDecimal(repr(value))
            raise wrong(value)
        if type(value) is not str:
            raise wrong(value)
        if not self._DECIMAL.match(value):
            raise Refusal("format")
        return PythonDecimal(value)

    def accept(self, value: Any) -> PythonDecimal:
        if isinstance(value, ReceivedDecimal):
            return value
        if isinstance(value, PythonDecimal):
            if not value.is_finite():
                raise Refusal("range")
            return value
        if isinstance(value, int) and type(value) is not bool:
            return PythonDecimal(value)
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        decimal = self.accept(value)
        if self._number:
            return (
                decimal.lexeme
                if isinstance(decimal, ReceivedDecimal)
                else format(decimal, "f")
            )
        return f'"{format(decimal, "f")}"'


class Number(Type):
    """A finite double, with limits that may be met (``min``, ``max``) or not (``above``, ``below``)."""

    def __init__(
        self,
        *,
        min: float = -math.inf,
        max: float = math.inf,
        above: float = -math.inf,
        below: float = math.inf,
    ) -> None:
        limits = {
            "minimum": min,
            "maximum": max,
            "exclusiveMinimum": above,
            "exclusiveMaximum": below,
        }
        self.schema = {"type": "number"} | {
            key: limit for key, limit in limits.items() if math.isfinite(limit)
        }
        self._min, self._max, self._above, self._below = min, max, above, below

    def read(self, value: Json) -> float:
        if type(value) is Lexeme or type(value) is int:
            value = float(value)
        elif type(value) is not float:
            raise wrong(value)
        if not (
            math.isfinite(value)
            and self._min <= value <= self._max
            and self._above < value < self._below
        ):
            raise Refusal("range")
        number: float = value
        return number

    def accept(self, value: Any) -> float:
        if isinstance(value, (int, float)) and type(value) is not bool:
            try:
                value = float(value)
            except OverflowError:
                raise Refusal("range") from None
        return self.read(value)

    def write(self, value: Any) -> str:
        return number_text(self.accept(value))


class Formatted(Type):
    """A string that has a value of its own in memory, kept so that it is written as it was received."""

    def __init__(
        self,
        format: str,
        parse: Callable[[str], Any],
        kind: type,
        text: Callable[[Any], str],
    ) -> None:
        self.schema = {"type": "string", "format": format}
        self._parse, self._kind, self._text = parse, kind, text

    def read(self, value: Json) -> Any:
        if type(value) is not str:
            raise wrong(value)
        found = self._parse(value)
        if found is None:
            raise Refusal("format")
        return found

    def accept(self, value: Any) -> Any:
        if not isinstance(value, self._kind):
            return self.read(checked(value))
        # What a program made may have no text in this format, such as a time without an offset.
        self.read(self._text(value))
        return value

    def write(self, value: Any) -> str:
        return f'"{self._text(self.accept(value))}"'


class Bytes(Type):
    """Bytes in a string, in their one canonical encoding."""

    def __init__(
        self,
        *,
        encoding: str = "base64",
        min_length: int = 0,
        max_length: float = math.inf,
    ) -> None:
        self.schema = {
            "type": "string",
            "contentEncoding": "base16" if encoding == "hex" else encoding,
        }
        self._encoding, self._min, self._max = encoding, min_length, max_length

    def read(self, value: Json) -> bytes:
        if type(value) is not str:
            raise wrong(value)
        try:
            decoded = self._decode(value.encode("ascii"))
        except ValueError:
            raise Refusal("format") from None
        # Encoding again finds other alphabets, missing padding and bits that stand for nothing.
        if self._encode(decoded) != value:
            raise Refusal("format")
        return self._fitting(decoded)

    def accept(self, value: Any) -> bytes:
        if isinstance(value, (bytes, bytearray, memoryview)):
            return self._fitting(bytes(value))
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        return f'"{self._encode(self.accept(value))}"'

    def _fitting(self, value: bytes) -> bytes:
        if not self._min <= len(value) <= self._max:
            raise Refusal("length")
        return value

    def _decode(self, digits: bytes) -> bytes:
        if self._encoding == "hex":
            return base64.b16decode(digits, casefold=True)
        return base64.b64decode(
            digits, b"-_" if self._encoding == "base64url" else None
        )

    def _encode(self, value: bytes) -> str:
        if self._encoding == "hex":
            return value.hex()
        return base64.b64encode(
            value, b"-_" if self._encoding == "base64url" else None
        ).decode()


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
        self._enum, self._integers = enum, issubclass(enum, int)
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
            return self._enum(value)
        except ValueError:
            raise Refusal("enum") from None

    def accept(self, value: Any) -> Enum:
        if isinstance(value, self._enum):
            value = value.value
        return self.read(checked(value))

    def write(self, value: Any) -> str:
        return tree_text(self.accept(value).value)
