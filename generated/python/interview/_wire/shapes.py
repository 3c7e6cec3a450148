"""Types that hold others: lists, maps, JSON in a string, what may be null; and the one object of each type without limits."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from .base import AnyJson, Type, wrong
from .strings import Formatted, Text
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
        self.limits = min_items, min(max_items, sys.maxsize), unique
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
        self.limits = min_entries, min(max_entries, sys.maxsize), keys is not None
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
