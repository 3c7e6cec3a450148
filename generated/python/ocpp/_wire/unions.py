"""Unions, and the types that annotations stand for."""

from __future__ import annotations

import sys
import types
import typing
from datetime import date, datetime
from decimal import Decimal as PythonDecimal
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema
from typing_extensions import TypeAliasType

from .base import Bool, Choice, Literal, Type, plain_tree, wrong
from .dispatch import Found, Step, Unknown
from .numbers import Decimal, Int, Number
from .shapes import ANY, DATE, DATETIME, UUID_TEXT, List, Map, Nullable
from .strings import Text
from .text import Json, Refusal, parse


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
