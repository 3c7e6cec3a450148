"""Models: records and arrays, as pydantic classes that know their wire form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Self, TypeVar
from uuid import UUID

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
    model_serializer,
    model_validator,
)
from pydantic.fields import FieldInfo

from .base import Literal, Type, plain_tree, wrong
from .shapes import ANY, List, Nullable
from .text import Json, Refusal, quoted, tree_text
from .unions import of


class Marker:
    """What the annotation of a field says about its absence."""


ABSENT = Marker()
"""The field may be absent, and it may be null: absent is a field that was never set."""

DEFAULT = Marker()
"""The field may be absent, which means its default."""

REST = Marker()
"""The field holds all further elements of an array."""


def name(wire: str) -> Any:
    """The name of a field on the wire, where it is not the name in Python."""
    return Field(validation_alias=wire, serialization_alias=wire)


_NOTHING: Any = object()
_CONSTANT = (str, int, float, bytes, date, Decimal, UUID, Enum, type(None))
_Model = TypeVar("_Model", bound="Model")


def group(least: int, most: int, *names: str) -> Callable[[type[_Model]], type[_Model]]:
    """So many of these members, by their names on the wire, must stand together."""

    def add(model: type[_Model]) -> type[_Model]:
        model.__groups__ = ((least, most, names), *model.__groups__)
        return model

    return add


class Member:
    """A field and its wire form."""

    def __init__(self, name: str, field: FieldInfo) -> None:
        self.name = name
        self.wire = field.serialization_alias or name
        self.prefix = f"{quoted(self.wire)}:"
        self.field = field
        self.type = of(field.annotation, tuple(field.metadata))
        marked = [item for item in field.metadata if isinstance(item, Marker)]
        fixed = isinstance(self.type, Literal) and DEFAULT not in marked
        self.required = field.is_required() or (fixed and field.default is not None)
        self.optional = (
            not self.required and field.default is None and DEFAULT not in marked
        )
        if self.optional and ABSENT not in marked and isinstance(self.type, Nullable):
            self.type = self.type.of
        self.nullable = ABSENT in marked
        # The type of each further element, where the field holds those.
        self.item = self.type.of if isinstance(self.type, List) else self.type
        self.read = self.type.read
        self.write = self.type.write
        self._constant: Any = _NOTHING

    def default(self) -> Any:
        """What absence means."""
        if self._constant is _NOTHING:
            default = None if self.optional else self.type.read(self.field.default)
            if not isinstance(default, _CONSTANT):
                return default
            self._constant = default
        return self._constant

    def has(self, model: BaseModel, value: Any) -> bool:
        """Whether the field is written."""
        return (
            not self.optional
            or value is not None
            or (self.nullable and self.name in model.model_fields_set)
        )


class ModelType(Type):
    """The wire form of a model."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self._members: list[Member] = []
        self._complete = False

    @property
    def members(self) -> list[Member]:
        """The fields, in the order of the wire."""
        if not self._complete:
            self._complete_members()
        return self._members

    def _complete_members(self) -> None:
        if not self.model.__pydantic_complete__:
            self.model.model_rebuild()
        self._members = [
            Member(name, field) for name, field in self.model.model_fields.items()
        ]
        self._by_name = {member.name: member for member in self._members}
        self._known = {member.wire for member in self._members}
        self._complete = True

    def member(self, name: str) -> Member:
        """The field of that name in Python."""
        if not self._complete:
            self._complete_members()
        return self._by_name[name]

    def accept(self, value: Any) -> Any:
        if isinstance(value, self.model):
            return value
        try:
            return self.model.model_validate(value)
        except ValidationError as error:
            raise Refusal("type", *error.errors()[0]["loc"]) from error

    def _made(
        self, values: dict[str, Any], names: set[str], extra: dict[str, Any] | None
    ) -> Any:
        """The model of values that are known to be good."""
        model = self.model.__new__(self.model)
        set_attribute = object.__setattr__
        set_attribute(model, "__dict__", values)
        set_attribute(model, "__pydantic_fields_set__", names)
        set_attribute(model, "__pydantic_extra__", extra)
        set_attribute(model, "__pydantic_private__", None)
        return model


class RecordType(ModelType):
    """The wire form of a record, an object."""

    def read(self, value: Json) -> Any:
        if type(value) is not dict:
            raise wrong(value)
        values: dict[str, Any] = {}
        names = set()
        get = value.get
        for member in self._members if self._complete else self.members:
            item = get(member.wire, _NOTHING)
            if item is not _NOTHING:
                try:
                    values[member.name] = member.read(item)
                except Refusal as refusal:
                    raise refusal.under(member.wire) from None
                names.add(member.name)
            elif member.required:
                raise Refusal("missing", member.wire)
            else:
                values[member.name] = None if member.optional else member.default()
        policy = self.model.model_config.get("extra")
        extra: dict[str, Any] | None = {} if policy == "allow" else None
        if len(names) < len(value):
            self._read_unknown(value, policy, extra)
        if self.model.__groups__:
            self._check_groups(value)
        return self._made(values, names, extra)

    def _read_unknown(
        self, value: dict[str, Json], policy: str | None, extra: dict[str, Any] | None
    ) -> None:
        for key, item in value.items():
            if key in self._known:
                continue
            if policy == "forbid":
                raise Refusal("unknown_field", key)
            if ANY.exact:
                try:
                    item = plain_tree(item)
                except Refusal as refusal:
                    raise refusal.under(key) from None
            if extra is not None:
                extra[key] = item

    def _check_groups(self, present: Mapping[str, Any] | set[str]) -> None:
        for least, most, names in self.model.__groups__:
            found = [name for name in names if name in present]
            if len(found) < least:
                raise Refusal("missing", names[0])
            if len(found) > most:
                raise Refusal("unknown_field", found[1])

    def check_groups(self, model: BaseModel) -> None:
        """Refuses a model in which too few or too many members of a group are there."""
        values = model.__dict__
        self._check_groups(
            {
                member.wire
                for member in self.members
                if member.has(model, values.get(member.name))
            }
        )

    def write(self, value: Any) -> str:
        if not isinstance(value, self.model):
            raise wrong(value)
        values = value.__dict__
        texts = []
        for member in self.members:
            item = values.get(member.name, _NOTHING)
            if item is _NOTHING:
                raise Refusal("missing", member.wire)
            if member.optional and not member.has(value, item):
                continue
            try:
                texts.append(member.prefix + member.write(item))
            except Refusal as refusal:
                raise refusal.under(member.wire) from None
        for key, item in (value.__pydantic_extra__ or {}).items():
            if key in self._known:
                raise Refusal("duplicate_key")
            try:
                texts.append(f"{quoted(key)}:{tree_text(item)}")
            except Refusal as refusal:
                raise refusal.under(key) from None
        if self.model.__groups__:
            self.check_groups(value)
        return f"{{{','.join(texts)}}}"


class ArrayType(ModelType):
    """The wire form of an array with a meaning for each position."""

    def read(self, value: Json) -> Any:
        if type(value) is not list:
            raise wrong(value)
        members, rest = self._split()
        required = sum(member.required for member in members)
        if len(value) < required or (rest is None and len(value) > len(members)):
            raise Refusal("length")
        values: dict[str, Any] = {}
        try:
            for member, item in zip(members, value, strict=False):
                values[member.name] = member.read(item)
        except Refusal as refusal:
            raise refusal.under(len(values)) from None
        names = set(values)
        for member in members[len(value) :]:
            values[member.name] = member.default()
        if rest is not None:
            values[rest.name] = self._read_rest(value, len(members), rest)
        return self._made(values, names, None)

    def _read_rest(self, value: list[Json], start: int, rest: Member) -> list[Any]:
        items: list[Any] = []
        try:
            for item in value[start:]:
                items.append(rest.item.read(item))
        except Refusal as refusal:
            raise refusal.under(start + len(items)) from None
        return items

    def _split(self) -> tuple[list[Member], Member | None]:
        members = self.members
        if members and REST in members[-1].field.metadata:
            return members[:-1], members[-1]
        return members, None

    def write(self, value: Any) -> str:
        if not isinstance(value, self.model):
            raise wrong(value)
        members, rest = self._split()
        texts: list[str] = []
        for index, member in enumerate(members):
            item = value.__dict__.get(member.name, _NOTHING)
            if item is not _NOTHING and not member.has(value, item):
                break
            try:
                if item is _NOTHING:
                    raise Refusal("missing")
                texts.append(member.write(item))
            except Refusal as refusal:
                raise refusal.under(index) from None
        further = value.__dict__.get(rest.name, []) if rest is not None else []
        absent = members[len(texts) :]
        # What stands behind an absent element would have no place.
        if absent and (
            further
            or any(later.has(value, value.__dict__.get(later.name)) for later in absent)
        ):
            raise Refusal("missing", len(texts))
        for index, item in enumerate(further, len(members)):
            try:
                texts.append(rest.item.write(item) if rest is not None else "")
            except Refusal as refusal:
                raise refusal.under(index) from None
        return f"[{','.join(texts)}]"


class Model(BaseModel):
    """What all models share: they are strict, and they read and write the protocol's own JSON."""

    model_config = ConfigDict(
        strict=True,
        extra="ignore",
        allow_inf_nan=False,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )

    __wire__: ClassVar[ModelType]
    __groups__: ClassVar[tuple[tuple[int, int, tuple[str, ...]], ...]] = ()

    @model_validator(mode="wrap")
    @classmethod
    def _validate(
        cls, data: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> Self:
        try:
            if info.mode == "json" or type(data) is list:
                tree_text(data)
                read: Self = cls.__wire__.read(data)
                return read
            model: Self = handler(data)
            if cls.__groups__ and isinstance(cls.__wire__, RecordType):
                cls.__wire__.check_groups(model)
        except Refusal as refusal:
            raise ValueError(f"{refusal.code} at {refusal.at!r}") from None
        return model

    @field_validator("*", mode="after")
    @classmethod
    def _validate_field(cls, value: Any, info: ValidationInfo) -> Any:
        member = cls.__wire__.member(str(info.field_name))
        if value is None and member.optional:
            return None
        try:
            return member.type.accept(value)
        except Refusal as refusal:
            raise ValueError(f"{refusal.code} at {refusal.at!r}") from None

    @model_serializer(mode="wrap")
    def _serialize(self, handler: SerializerFunctionWrapHandler) -> Any:
        tree = handler(self)
        for member in type(self).__wire__.members:
            if member.optional and not member.has(self, self.__dict__.get(member.name)):
                tree.pop(member.wire, None)
                tree.pop(member.name, None)
        return tree

    def model_dump_json(self, **options: Any) -> str:
        """The canonical text; with options, whatever pydantic makes of them."""
        if options:
            return super().model_dump_json(**options)
        try:
            return self.__wire__.write(self)
        except Refusal as refusal:
            raise ValueError(f"{refusal.code} at {refusal.at!r}") from None


class Record(Model):
    """An object with named members."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.__wire__ = RecordType(cls)


class Array(Model):
    """An array with a meaning for each position."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.__wire__ = ArrayType(cls)
