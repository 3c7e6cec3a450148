"""Enums whose members are strings or integers on the wire, and what is known about an error."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from .base import Choice


class _Wire(Enum):
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return Choice(cls).__get_pydantic_core_schema__(source, handler)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: Any
    ) -> dict[str, Any]:
        return {"enum": [member.value for member in cls]}


class StringEnum(str, _Wire):
    """One of listed strings."""


class IntegerEnum(int, _Wire):
    """One of listed integers."""


class OpenStringEnum(str, _Wire):
    """One of listed strings, or another, which is kept as a value without a member's name."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _kept(str.__new__(cls, value), value) if isinstance(value, str) else None


class OpenIntegerEnum(int, _Wire):
    """One of listed integers, or another, which is kept as a value without a member's name."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _kept(int.__new__(cls, value), value) if isinstance(value, int) else None


def _kept(unlisted: Any, value: object) -> Any:
    unlisted._name_ = str(value)
    unlisted._value_ = value
    return unlisted


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What can be done about an error."""

    doc: str = ""
    """What the error means."""
    message: str | None = None
    """The text that usually goes with it."""
    recoverable: bool = False
    """The session can go on."""
    retry: bool = False
    """The same can be tried again."""
    retry_after_ms: int | None = None
    """How long to wait before, in milliseconds."""
    retry_limit: int | None = None
    """How often to try at most."""
    fallback: str | None = None
    """What to do instead."""
    closes: bool = False
    """The connection is closed after it."""
    close_code: int | None = None
    """The code it is closed with."""
