"""Types of strings: text, formats and bytes.

Every predicate is the protocol's own, since those of libraries change between their versions.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable
from typing import Any

from .base import Type, checked, wrong
from .text import (
    Json,
    Refusal,
    quoted,
)


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
