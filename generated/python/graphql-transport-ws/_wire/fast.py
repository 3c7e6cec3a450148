"""Types as schemas of pydantic's core, which reads what is right much faster than Python can.

A schema takes nothing that the type does not take, and gives the same values. What it does not take may be right all the same, as
`1.0` for an integer is; then the types themselves read it again, and tell what is wrong if something is.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from pydantic_core import SchemaValidator, core_schema

from .base import AnyJson, Bool, Choice, Literal, Type
from .enums import StringEnum
from .numbers import Int, Number
from .records import Model, ModelType, RecordType
from .shapes import DATE, DATETIME, UUID_TEXT, List, Map, Nullable
from .strings import Bytes, Formatted, Text
from .text import MAX_DEPTH, MAX_SAFE_INTEGER, Json, check_numbers
from .values import (
    DATETIME_PATTERN,
    PLAIN_DATETIME_PATTERN,
    UUID_PATTERN,
    received_datetime,
)

Schema = core_schema.CoreSchema


def _checked(type_: Type, depth: int) -> Callable[[Json], Any]:
    """Reads what stands in so many containers, and sees first that it keeps the text rules."""

    def read(value: Json) -> Any:
        check_numbers([value], MAX_DEPTH - depth + 1)
        return type_.read(value)

    return read


class Schemas:
    """Makes schemas. Trusted ones leave formats and what is unknown to pydantic."""

    def __init__(self, trusted: bool = False) -> None:
        self._trusted = trusted
        # The records that hold the one at hand.
        self._outer: list[ModelType] = []

    def message(self, model: type[Model]) -> Schema:
        """The schema of a message."""
        return self._of(model.__wire__, 0)

    def _of(self, type_: Type, depth: int) -> Schema:
        make = _MAKERS.get(type(type_))
        found = make(self, type_, depth) if make is not None else None
        if found is None:
            found = (_TRUSTED if self._trusted else _USUAL).get(id(type_))
        return found or core_schema.no_info_plain_validator_function(
            type_.read
            if self._trusted or isinstance(type_, (Bytes, Formatted, Text))
            else _checked(type_, depth)
        )

    def _any(self, type_: AnyJson, depth: int) -> Schema:
        if self._trusted:
            return core_schema.any_schema()
        return core_schema.no_info_plain_validator_function(_checked(type_, depth))

    def _text(self, type_: Text, _: int) -> Schema | None:
        if "pattern" in type_.schema:
            return None
        limits = type_.schema.get("minLength"), type_.schema.get("maxLength")
        return core_schema.str_schema(
            strict=True, min_length=limits[0], max_length=limits[1]
        )

    def _int(self, type_: Int, _: int) -> Schema:
        limits = type_.schema
        return core_schema.int_schema(
            strict=True,
            ge=limits["minimum"],
            le=limits["maximum"],
            multiple_of=limits.get("multipleOf"),
        )

    def _number(self, type_: Number, _: int) -> Schema:
        # An integer beyond these may be none that every reader reads alike.
        limits = type_.schema
        return core_schema.float_schema(
            strict=True,
            allow_inf_nan=False,
            ge=max(limits.get("minimum", -math.inf), -MAX_SAFE_INTEGER),
            le=min(limits.get("maximum", math.inf), MAX_SAFE_INTEGER),
            gt=limits.get("exclusiveMinimum"),
            lt=limits.get("exclusiveMaximum"),
        )

    def _bool(self, _: Bool, __: int) -> Schema:
        return core_schema.bool_schema(strict=True)

    def _literal(self, type_: Literal, _: int) -> Schema | None:
        values = type_.schema["enum"]
        if not all(type(value) is str for value in values):
            return None
        return core_schema.literal_schema(values)

    def _choice(self, type_: Choice, _: int) -> Schema | None:
        enum = type_.enum
        if not issubclass(enum, StringEnum):
            return None
        return core_schema.enum_schema(enum, list(enum), sub_type="str")

    def _nullable(self, type_: Nullable, depth: int) -> Schema:
        return core_schema.nullable_schema(self._of(type_.of, depth))

    def _list(self, type_: List, depth: int) -> Schema | None:
        least, most, unique = type_.limits
        if unique:
            return None
        return core_schema.list_schema(
            self._of(type_.of, depth + 1),
            strict=True,
            min_length=least,
            max_length=most,
        )

    def _map(self, type_: Map, depth: int) -> Schema | None:
        least, most, keys = type_.limits
        if keys:
            return None
        return core_schema.dict_schema(
            core_schema.str_schema(strict=True),
            self._of(type_.of, depth + 1),
            strict=True,
            min_length=least,
            max_length=most,
        )

    def _record(self, type_: RecordType, depth: int) -> Schema | None:
        if type_ in self._outer or type_.model.__groups__:
            return None
        self._outer.append(type_)
        fields = {}
        for member in type_.members:
            schema = self._of(member.type, depth + 1)
            if member.optional:
                schema = core_schema.with_default_schema(schema, default=None)
            elif not member.required:
                schema = core_schema.with_default_schema(
                    schema, default_factory=member.default
                )
            fields[member.name] = core_schema.model_field(
                schema, validation_alias=member.wire
            )
        self._outer.pop()
        keeps = type_.model.model_config.get("extra") == "allow"
        ignores = type_.model.model_config.get("extra") == "ignore" and self._trusted
        return core_schema.model_schema(
            type_.model,
            core_schema.model_fields_schema(
                fields,
                # What is ignored has to keep the text rules; the types see to that.
                extra_behavior="allow" if keeps else "ignore" if ignores else "forbid",
                extras_schema=self._any(AnyJson(), depth + 1) if keeps else None,
            ),
            strict=False,
        )


_MAKERS: dict[type, Callable[[Schemas, Any, int], Schema | None]] = {
    AnyJson: Schemas._any,
    Text: Schemas._text,
    Int: Schemas._int,
    Number: Schemas._number,
    Bool: Schemas._bool,
    Literal: Schemas._literal,
    Choice: Schemas._choice,
    Nullable: Schemas._nullable,
    List: Schemas._list,
    Map: Schemas._map,
    RecordType: Schemas._record,
}


def _looks_like(pattern: str, schema: Schema) -> Schema:
    text = core_schema.str_schema(strict=True, pattern=f"^(?:{pattern})$")
    return core_schema.chain_schema([text, schema])


_USUAL: dict[int, Schema] = {
    id(DATETIME): core_schema.union_schema(
        [
            _looks_like(PLAIN_DATETIME_PATTERN, core_schema.datetime_schema()),
            _looks_like(
                DATETIME_PATTERN,
                core_schema.no_info_plain_validator_function(received_datetime),
            ),
        ],
        mode="left_to_right",
    ),
    id(UUID_TEXT): _looks_like(UUID_PATTERN, core_schema.uuid_schema()),
}
_TRUSTED: dict[int, Schema] = {
    id(DATE): core_schema.date_schema(),
    id(DATETIME): core_schema.datetime_schema(),
    id(UUID_TEXT): core_schema.uuid_schema(),
}


def reader(model: type[Model]) -> Callable[[Json], Any]:
    """Reads a tree as a message of this model, or raises a `ValueError` or `Refusal` if it may be none."""
    validator = SchemaValidator(Schemas().message(model))

    def read(tree: Json) -> Any:
        return validator.validate_python(tree)

    return read


def trusted_reader(
    tag: str, models: dict[str, type[Model]]
) -> Callable[[str | bytes], Any]:
    """Reads the text of one of these messages, by the value of its member `tag`."""
    schemas = Schemas(trusted=True)
    choices = {value: schemas.message(model) for value, model in models.items()}
    schema = core_schema.tagged_union_schema(choices, discriminator=tag)
    return SchemaValidator(schema).validate_json
