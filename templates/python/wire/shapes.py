"""Types that hold others: lists, maps, JSON in a string, what may be null, unions; and the types of annotations."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal as PythonDecimal
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema
from typing_extensions import TypeAliasType

from .dispatch import Found, Step, Unknown
from .scalars import (
    AnyJson,
    Bool,
    Choice,
    Decimal,
    Formatted,
    Int,
    Literal,
    Number,
    Text,
    Type,
    plain_tree,
    wrong,
)
from .text import Json, Refusal, parse, quoted
from .values import (
    date_text,
    datetime_text,
    parse_date,
    parse_datetime,
    parse_duration,
    parse_uuid,
)

ANY = AnyJson()
DATETIME = Formatted("date-time", parse_datetime, datetime, datetime_text)
DATE = Formatted("date", parse_date, date, date_text)
DURATION = Formatted("duration", parse_duration, str, str)
UUID_TEXT = Formatted("uuid", parse_uuid, UUID, str)


class Nullable(Type):
    """A type, or null."""

    takes_none = True

    def __init__(self, of: Type) -> None:
        self.of = of
        self.schema = {"anyOf": [of.schema, {"type": "null"}]}

    def read(self, value: Json) -> Any:
        return None if value is None else self.of.read(value)

    def accept(self, value: Any) -> Any:
        return None if value is None else self.of.accept(value)

    def write(self, value: Any) -> str:
        return "null" if value is None else self.of.write(value)


class JsonText(Type):
    """JSON text in a string. Whatever is wrong inside it is ``format`` at the string."""

    def __init__(self, of: Type) -> None:
        self.of = of
        self.takes_none = of.takes_none
        self.schema = {"type": "string", "contentMediaType": "application/json"}

    def read(self, value: Json) -> Any:
        if type(value) is not str:
            raise wrong(value)
        try:
            return self.of.read(parse(value, exact=ANY.exact, huge=ANY.exact))
        except Refusal:
            raise Refusal("format") from None

    def accept(self, value: Any) -> Any:
        return self.of.accept(value)

    def write(self, value: Any) -> str:
        return quoted(self.of.write(value))


class List(Type):
    """A list, with limits and perhaps without equal items."""

    def __init__(
        self,
        of: Type,
        *,
        min_items: int = 0,
        max_items: int = sys.maxsize,
        unique: bool = False,
    ) -> None:
        self.of, self._min, self._max, self._unique = of, min_items, max_items, unique
        self.schema = {
            "type": "array",
            "items": of.schema,
            "minItems": min_items,
            "uniqueItems": unique,
        }

    def read(self, value: Json) -> list[Any]:
        if type(value) is not list:
            raise wrong(value)
        self._check_length(value)
        items: list[Any] = []
        read = self.of.read
        try:
            for item in value:
                items.append(read(item))
        except Refusal as refusal:
            raise refusal.under(len(items)) from None
        if self._unique:
            self._check_unique([self.of.write(item) for item in items])
        return items

    def accept(self, value: Any) -> list[Any]:
        if not isinstance(value, (list, tuple)):
            raise wrong(value)
        self._check_length(value)
        items = []
        for index, item in enumerate(value):
            try:
                items.append(self.of.accept(item))
            except Refusal as refusal:
                raise refusal.under(index) from None
        if self._unique:
            self._check_unique([self.of.write(item) for item in items])
        return items

    def write(self, value: Any) -> str:
        if not isinstance(value, (list, tuple)):
            raise wrong(value)
        self._check_length(value)
        texts = []
        for index, item in enumerate(value):
            try:
                texts.append(self.of.write(item))
            except Refusal as refusal:
                raise refusal.under(index) from None
        if self._unique:
            self._check_unique(texts)
        return f"[{','.join(texts)}]"

    def _check_length(self, items: list[Any] | tuple[Any, ...]) -> None:
        if not self._min <= len(items) <= self._max:
            raise Refusal("length")

    def _check_unique(self, texts: list[str]) -> None:
        seen = set()
        for index, text in enumerate(texts):
            # The order of members makes no difference.
            key = _unordered(parse(text, exact=True, huge=True))
            if key in seen:
                raise Refusal("length", index)
            seen.add(key)


def _unordered(tree: Json) -> Any:
    if type(tree) is list:
        return (list, *map(_unordered, tree))
    if type(tree) is dict:
        return dict, frozenset(
            (name, _unordered(value)) for name, value in tree.items()
        )
    return type(tree), tree


class Map(Type):
    """An object whose keys are data."""

    def __init__(
        self,
        of: Type,
        *,
        min_entries: int = 0,
        max_entries: int = sys.maxsize,
        keys: str | None = None,
    ) -> None:
        self.of, self._min, self._max, self._keys = (
            of,
            min_entries,
            max_entries,
            Text(pattern=keys),
        )
        self._free = keys is None
        self.schema = {"type": "object", "additionalProperties": of.schema}

    def read(self, value: Json) -> dict[str, Any]:
        if type(value) is not dict:
            raise wrong(value)
        self._check_length(value)
        if self.of is ANY and self._free and not ANY.exact:
            return value
        entries = {}
        key = ""
        try:
            for key, item in value.items():
                if not self._free:
                    self._keys.read(key)
                entries[key] = self.of.read(item)
        except Refusal as refusal:
            raise refusal.under(key) from None
        return entries

    def accept(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise wrong(value)
        self._check_length(value)
        entries = {}
        for key, item in value.items():
            try:
                entries[self._keys.accept(key)] = self.of.accept(item)
            except Refusal as refusal:
                raise refusal.under(str(key)) from None
        return entries

    def write(self, value: Any) -> str:
        if not isinstance(value, Mapping):
            raise wrong(value)
        self._check_length(value)
        texts = []
        for key, item in value.items():
            try:
                texts.append(f"{quoted(self._keys.accept(key))}:{self.of.write(item)}")
            except Refusal as refusal:
                raise refusal.under(str(key)) from None
        return f"{{{','.join(texts)}}}"

    def _check_length(self, entries: Mapping[Any, Any]) -> None:
        if not self._min <= len(entries) <= self._max:
            raise Refusal("length")


class UnknownVariant(Unknown):
    """A value of an open union that is none of its variants."""


class OneOf(Type):
    """A union: the tree says which variant a value is.

    ``variants`` are annotations by name, in the words of ``module``; they are looked up when first needed.
    """

    def __init__(
        self,
        module: str,
        tree: Step,
        variants: dict[str, str],
        *,
        is_open: bool = False,
    ) -> None:
        self._module, self._tree, self._annotations, self._open = (
            module,
            tree,
            variants,
            is_open,
        )
        self._types: dict[str, Type] = {}

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return handler(source)

    def read(self, value: Json) -> Any:
        name = self._find(value)
        return (
            UnknownVariant(name.tag, plain_tree(value))
            if isinstance(name, Found)
            else self._type(name).read(value)
        )

    def accept(self, value: Any) -> Any:
        if isinstance(value, UnknownVariant):
            self.write(value)
            return value
        errors = []
        for name in self._annotations:
            try:
                accepted = self._type(name).accept(value)
                if self._is(name, self._type(name).write(accepted)):
                    return accepted
            except Refusal as refusal:
                errors.append(refusal)
        raise max(errors, key=lambda error: len(error.path), default=wrong(value))

    def write(self, value: Any) -> str:
        if isinstance(value, UnknownVariant):
            text = ANY.write(value.raw)
            if not (self._open and isinstance(self._find(value.raw), Found)):
                raise Refusal("type")
            return text
        errors = []
        for name in self._annotations:
            try:
                text = self._type(name).write(value)
                if self._is(name, text):
                    return text
            except Refusal as refusal:
                errors.append(refusal)
        raise max(errors, key=lambda error: len(error.path), default=wrong(value))

    def _is(self, name: str, text: str) -> bool:
        return self._find(parse(text, exact=ANY.exact, huge=ANY.exact)) == name

    def _find(self, value: Json) -> str | Found:
        found = self._tree.find(value, None)
        if isinstance(found, Found) and not self._open:
            raise found.refusal
        return found

    def _type(self, name: str) -> Type:
        if name not in self._types:
            module = sys.modules[self._module]
            self._types[name] = of(eval(self._annotations[name], vars(module)))
        return self._types[name]


class Later(Type):
    """The type of an alias, which may be made of itself."""

    def __init__(self, alias: TypeAliasType) -> None:
        self._alias = alias
        self._type: Type | None = None

    def _resolved(self) -> Type:
        if self._type is None:
            value = self._alias.__value__
            names = vars(sys.modules[str(self._alias.__module__)])
            self._type = of(eval(value, names) if isinstance(value, str) else value)
        return self._type

    def read(self, value: Json) -> Any:
        return self._resolved().read(value)

    def accept(self, value: Any) -> Any:
        return self._resolved().accept(value)

    def write(self, value: Any) -> str:
        return self._resolved().write(value)


_PLAIN: dict[Any, Type] = {
    Any: ANY,
    bool: Bool(),
    float: Number(),
    int: Int(),
    str: Text(),
    None: Literal(None),
    type(None): Literal(None),
    date: DATE,
    datetime: DATETIME,
    PythonDecimal: Decimal(),
    UUID: UUID_TEXT,
}


def of(annotation: Any, metadata: tuple[Any, ...] = ()) -> Type:
    """The type that an annotation stands for."""
    for item in metadata:
        if isinstance(item, Type):
            is_nullable = type(None) in typing.get_args(annotation)
            return Nullable(item) if is_nullable and not item.takes_none else item
    if isinstance(annotation, TypeAliasType):
        return Later(annotation)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        return of(arguments[0], arguments[1:])
    if (
        origin in (typing.Union, types.UnionType)
        and len(arguments) == 2
        and arguments[1] is type(None)
    ):
        return Nullable(of(arguments[0]))
    if origin is typing.Literal:
        return Literal(*arguments)
    if origin is list:
        return List(of(arguments[0]))
    if origin is dict:
        return Map(of(arguments[1]))
    if isinstance(annotation, type):
        if issubclass(annotation, Enum):
            return Choice(annotation)
        own = getattr(annotation, "__wire__", None)
        if isinstance(own, Type):
            return own
    return _PLAIN[annotation]
