"""JSON text to a tree and back, by the text rules of the protocol.

A tree is made of ``None``, ``bool``, ``int``, ``float``, ``str``, ``list`` and ``dict``. Where the
protocol reads some numbers exactly, every number of a tree is a ``Lexeme`` instead.
Nothing in a tree breaks a text rule; the first rule broken, in the order of ``_explain``, is the error.
"""

from __future__ import annotations

import json
import math
import re
from json.encoder import encode_basestring
from typing import Any, TypeAlias

import jiter

Json: TypeAlias = Any
"""A JSON value: ``None``, a ``bool``, a number, a ``str``, a ``list`` or a ``dict`` with string keys."""

MAX_SAFE_INTEGER = 2**53 - 1
MAX_DEPTH = 64


class WireError(ValueError):
    """A value or a text that the protocol does not allow.

    ``code`` says why, such as ``missing``; ``at`` is a JSON Pointer (RFC 6901) to the value at fault.
    """

    def __init__(self, code: str, at: str = "") -> None:
        super().__init__(code, at)
        self.code = code
        self.at = at

    def __str__(self) -> str:
        return f"{self.code} at {self.at!r}"


class DecodeError(WireError):
    """A message that was received and is refused."""


class EncodeError(WireError):
    """A message that cannot be sent."""


class Refusal(Exception):
    """The error while it travels up from the value at fault; each container adds a step to the path."""

    def __init__(self, code: str, *path: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.path = [*path]

    def under(self, step: str | int) -> Refusal:
        """The same error, seen from the container that holds the value under ``step``."""
        self.path.insert(0, step)
        return self

    @property
    def at(self) -> str:
        """The path as a JSON Pointer."""
        steps = (str(step).replace("~", "~0").replace("/", "~1") for step in self.path)
        return "".join(f"/{step}" for step in steps)


class Lexeme(str):
    """A JSON number as it was written."""

    __slots__ = ()

    def plain(self) -> int | float:
        """The integer, if it is written as one that no double overflows; else the double."""
        double = float(self)
        if "." in self or "e" in self or "E" in self or math.isinf(double):
            return double
        return int(self)


def parse(data: str | bytes, exact: bool = False, huge: bool = False) -> Json:
    """Reads one JSON text.

    ``exact`` gives every number as a ``Lexeme`` and lets integers beyond 2^53-1 in size through, ``huge`` also numbers
    that are not finite as doubles.
    """
    if exact:
        return _parse_slowly(data, exact, huge)
    try:
        tree = parse_loosely(data)
        kind = type(tree)
        if kind is dict or kind is list:
            check_numbers(tree, MAX_DEPTH)
        else:
            check_numbers([tree], 1)
    except (ValueError, RecursionError):
        # Something is wrong; what comes first is found out by looking at everything again.
        return _parse_slowly(data, exact, huge)
    return tree


def parse_loosely(data: str | bytes) -> Json:
    """Reads one JSON text; a `ValueError` tells that it may be none. Depth and numbers are still to be checked."""
    raw = data.encode() if isinstance(data, str) else data
    return jiter.from_json(
        raw, allow_inf_nan=False, catch_duplicate_keys=True, cache_mode="keys"
    )


def check_numbers(container: Any, room: int) -> None:
    """Raises a `ValueError` unless all numbers are portable and containers at most so many deep."""
    if room == 0:
        raise ValueError
    for value in container.values() if type(container) is dict else container:
        kind = type(value)
        if kind is int:
            if not -MAX_SAFE_INTEGER <= value <= MAX_SAFE_INTEGER:
                raise ValueError
        elif kind is float:
            # The difference is not 0 for infinities.
            if value - value != 0:
                raise ValueError
        elif kind is dict or kind is list:
            check_numbers(value, room - 1)


_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


def too_deep(text: str) -> bool:
    """Whether more than 64 containers stand inside one another, as far as brackets tell."""
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        first = text[found.start()]
        if first in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif first in "]}":
            depth -= 1
    return False


def _parse_slowly(data: str | bytes, exact: bool, huge: bool) -> Json:
    """Reads with every rule looked at on its own, in the order of precedence."""
    try:
        text = data.encode().decode() if isinstance(data, str) else bytes(data).decode()
    except UnicodeError:
        raise Refusal("encoding") from None
    if text.startswith("\ufeff"):
        raise Refusal("encoding")
    if too_deep(text):
        raise Refusal("depth")
    broken: set[str] = set()

    def number(lexeme: str) -> Json:
        double = float(lexeme)
        if math.isinf(double):
            if not huge:
                broken.add("range")
        elif (
            not exact and abs(double) > MAX_SAFE_INTEGER and lexeme.strip("-").isdigit()
        ):
            broken.add("range")
        if exact or broken:
            return Lexeme(lexeme)
        return int(lexeme) if lexeme.strip("-").isdigit() else double

    def constant(_: str) -> Json:
        raise ValueError

    def members(pairs: list[tuple[str, Json]]) -> Json:
        tree = dict(pairs)
        if len(tree) < len(pairs):
            broken.add("duplicate_key")
        for name, value in pairs:
            note(name)
            note(value)
        return tree

    def note(value: Json) -> None:
        if type(value) is str:
            if _SURROGATE.search(value):
                broken.add("surrogate")
        elif type(value) is list:
            for item in value:
                note(item)

    try:
        tree = json.loads(
            text,
            object_pairs_hook=members,
            parse_int=number,
            parse_float=number,
            parse_constant=constant,
        )
    except ValueError:
        raise Refusal("syntax") from None
    note(tree)
    for code in ("duplicate_key", "surrogate", "range"):
        if code in broken:
            raise Refusal(code)
    return tree


quoted = encode_basestring
"""A string in quotes, with as few escapes as JSON allows."""


def number_text(value: float) -> str:
    """A finite double as ECMAScript writes it, but with an exponent wherever an integer would be too long to be read."""
    text = repr(value)
    is_long = not -MAX_SAFE_INTEGER <= value <= MAX_SAFE_INTEGER
    if "e" not in text and not is_long:
        text = text.removesuffix(".0")
        return "0" if text == "-0" else text
    mantissa, _, exponent = text.partition("e")
    sign = "-" if value < 0 else ""
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = f"{whole}{fraction}".rstrip("0")
    power = int(exponent or 0) + len(whole) - 1
    if -7 < power < 0:
        return f"{sign}0.{'0' * (-1 - power)}{digits}"
    dot = "." if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{dot}{digits[1:]}e{power:+}"


def tree_text(value: Json, room: int = MAX_DEPTH) -> str:
    """The canonical text of a tree."""
    kind = type(value)
    if kind is str:
        return quoted(value)
    if kind is int:
        if not -MAX_SAFE_INTEGER <= value <= MAX_SAFE_INTEGER:
            raise Refusal("range")
        return str(value)
    if kind is float:
        if not math.isfinite(value):
            raise Refusal("range")
        return number_text(value)
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is not list and kind is not dict:
        raise Refusal("type")
    if room == 0:
        raise Refusal("depth")
    parts: list[str] = []
    if kind is list:
        try:
            for item in value:
                parts.append(tree_text(item, room - 1))
        except Refusal as refusal:
            raise refusal.under(len(parts)) from None
        return f"[{','.join(parts)}]"
    for name, item in value.items():
        if not isinstance(name, str):
            raise Refusal("type")
        try:
            parts.append(f"{quoted(name)}:{tree_text(item, room - 1)}")
        except Refusal as refusal:
            raise refusal.under(name) from None
    return f"{{{','.join(parts)}}}"
