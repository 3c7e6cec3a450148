"""Types of numbers."""

from __future__ import annotations

import math
import re
from decimal import Decimal as PythonDecimal
from typing import Any

from .base import Type, checked, safe_integer, wrong
from .text import (
    MAX_SAFE_INTEGER,
    Json,
    Lexeme,
    Refusal,
    number_text,
)
from .values import ReceivedDecimal


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
