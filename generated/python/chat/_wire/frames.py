"""Binary frames: fields of fixed width, then a payload."""

from __future__ import annotations

import math
import struct
from typing import Any, Literal, TypeAlias

from .base import Type
from .records import Model, ModelType
from .text import Refusal

Kind: TypeAlias = Literal["unsigned", "signed", "float", "bytes"]

_FORMATS = {
    ("unsigned", 1): "B",
    ("unsigned", 2): "H",
    ("unsigned", 4): "I",
    ("unsigned", 8): "Q",
    ("signed", 1): "b",
    ("signed", 2): "h",
    ("signed", 4): "i",
    ("signed", 8): "q",
    ("float", 4): "f",
    ("float", 8): "d",
}


class Bits(Type):
    """A field of fixed width."""

    def __init__(
        self,
        kind: Kind,
        width: int,
        *,
        little: bool = False,
        fixed: int | None = None,
        min: int | None = None,
        max: int | None = None,
    ) -> None:
        self.kind, self.width, self.fixed = kind, width, fixed
        self._min = -math.inf if min is None else min
        self._max = math.inf if max is None else max
        self._struct = (
            None
            if kind == "bytes"
            else struct.Struct(("<" if little else ">") + _FORMATS[kind, width])
        )

    def unpack(self, raw: bytes) -> Any:
        """The value of so many bytes."""
        return raw if self._struct is None else self._struct.unpack(raw)[0]

    def checked(self, value: Any) -> Any:
        """The value, if it is within its limits."""
        if self.kind == "bytes":
            return value
        if not math.isfinite(value) or not self._min <= value <= self._max:
            raise Refusal("range")
        if self.fixed is not None and value != self.fixed:
            raise Refusal("range")
        return value

    def accept(self, value: Any) -> Any:
        self.pack(value)
        return value

    def pack(self, value: Any) -> bytes:
        """The bytes of a value."""
        if self._struct is None:
            if not isinstance(value, bytes):
                raise Refusal("type")
            if len(value) != self.width:
                raise Refusal("length")
            return value
        if type(value) is not int and not (
            self.kind == "float" and type(value) is float
        ):
            raise Refusal("type")
        try:
            return self._struct.pack(self.checked(value))
        except (struct.error, OverflowError):
            raise Refusal("range") from None


class Payload(Type):
    """The rest of a frame."""

    def __init__(self, *, min_length: int = 0, max_length: float = math.inf) -> None:
        self._min, self._max = min_length, max_length

    def accept(self, value: Any) -> bytes:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise Refusal("type")
        if not self._min <= len(value) <= self._max:
            raise Refusal("length")
        return bytes(value)


class FrameType(ModelType):
    """The layout of a frame."""

    def fits(self, frame: bytes) -> str | None:
        """The first fixed field with another value, empty if there is none; ``None`` for a frame too short to tell."""
        different = ""
        offset = 0
        for member in self.members:
            bits = member.type
            if isinstance(bits, Bits):
                raw = frame[offset : offset + bits.width]
                offset += bits.width
                if bits.fixed is None:
                    continue
                if len(raw) < bits.width:
                    return None
                if bits.unpack(raw) != bits.fixed and not different:
                    different = member.wire
        return different

    def unpack(self, frame: bytes) -> Any:
        """The message in a frame."""
        header = sum(
            member.type.width
            for member in self.members
            if isinstance(member.type, Bits)
        )
        payload = any(isinstance(member.type, Payload) for member in self.members)
        if len(frame) < header or (len(frame) > header and not payload):
            raise Refusal("length")
        values: dict[str, Any] = {}
        offset = 0
        for member in self.members:
            try:
                if isinstance(member.type, Bits):
                    end = offset + member.type.width
                    values[member.name] = member.type.checked(
                        member.type.unpack(frame[offset:end])
                    )
                    offset = end
                else:
                    values[member.name] = member.type.accept(frame[offset:])
            except Refusal as refusal:
                raise refusal.under(member.wire) from None
        return self._made(values, set(values), None)

    def pack(self, message: Model) -> bytes:
        """The frame of a message."""
        parts = []
        for member in self.members:
            value = message.__dict__.get(member.name)
            try:
                if value is None:
                    raise Refusal("missing")
                parts.append(
                    member.type.pack(value)
                    if isinstance(member.type, Bits)
                    else member.type.accept(value)
                )
            except Refusal as refusal:
                raise refusal.under(member.wire) from None
        return b"".join(parts)


class Frame(Model):
    """A binary frame."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.__wire__ = FrameType(cls)
