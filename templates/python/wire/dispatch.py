"""Decision trees: which message of a direction, or which variant of a union, a value is.

A tree only looks. Whether the message that it finds is well formed is the message's own business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .text import MAX_SAFE_INTEGER, Json, Lexeme, Refusal

Pending: TypeAlias = Callable[[str | int], str | None]
"""Tells the name of the request with an id that waits for its reply; ``None`` when there is none."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """What the protocol does not know and keeps: the value that told, if one did, and the whole."""

    tag: Json
    raw: Json


class Found:
    """Nothing the protocol knows, by this value."""

    def __init__(self, tag: Json, refusal: Refusal) -> None:
        self.tag = tag
        self.refusal = refusal


class Step:
    """A step of a tree."""

    def find(self, value: Json, pending: Pending | None) -> str | Found:
        """The name of the message or variant that a value is, which is not null."""
        if value is None:
            raise Refusal("null")
        return self._find(value, pending)

    def _find(self, value: Json, pending: Pending | None) -> str | Found:
        raise NotImplementedError

    def by_member(self) -> tuple[str, dict[str, str]] | None:
        """The one member that decides about objects, and the name for each of its strings; ``None`` if more plays a part."""
        return None


class Take(Step):
    """It is this one."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _find(self, value: Json, pending: Pending | None) -> str:
        return self.name


def _step(step: Step | str) -> Step:
    """A name stands for the step that takes it."""
    return Take(step) if isinstance(step, str) else step


def _steps(steps: Mapping[Any, Step | str] | None) -> dict[Any, Step]:
    return {value: _step(step) for value, step in (steps or {}).items()}


class Nothing(Step):
    """It is nothing the protocol knows."""

    def _find(self, value: Json, pending: Pending | None) -> Found:
        return Found(None, Refusal("unknown_type"))


class Kind(Step):
    """Decides by the JSON kind of the value."""

    def __init__(
        self,
        *,
        object: Step | str | None = None,
        array: Step | str | None = None,
        string: Step | str | None = None,
        number: Step | str | None = None,
        boolean: Step | str | None = None,
    ) -> None:
        given = {
            dict: object,
            list: array,
            str: string,
            bool: boolean,
            int: number,
            float: number,
            Lexeme: number,
        }
        self._steps = {kind: _step(step) for kind, step in given.items() if step}

    def by_member(self) -> tuple[str, dict[str, str]] | None:
        return self._steps[dict].by_member() if [*self._steps] == [dict] else None

    def _find(self, value: Json, pending: Pending | None) -> str | Found:
        step = self._steps.get(type(value))
        if step is None:
            raise Refusal("type")
        return step._find(value, pending)


class Has(Step):
    """Decides by the presence of a member."""

    def __init__(self, key: str, *, yes: Step | str, no: Step | str) -> None:
        self._key, self._yes, self._no = key, _step(yes), _step(no)

    def _find(self, value: Json, pending: Pending | None) -> str | Found:
        step = self._yes if type(value) is dict and self._key in value else self._no
        return step._find(value, pending)


_ABSENT = object()


def _look_up(value: Json, path: tuple[str | int, ...]) -> Json:
    for segment in path:
        if isinstance(segment, str):
            value = value.get(segment, _ABSENT) if type(value) is dict else _ABSENT
        else:
            is_there = type(value) is list and segment < len(value)
            value = value[segment] if is_there else _ABSENT
    return value


class Switch(Step):
    """Decides by the value at a path, which is a string or, with ``integers``, an integer."""

    def __init__(
        self,
        *path: str | int,
        cases: Mapping[Any, Step | str] | None = None,
        integers: bool = False,
        prefixes: Mapping[str, Step | str] | None = None,
        other: Step | str | None = None,
        absent: Step | str | None = None,
    ) -> None:
        self._path, self._integers = path, integers
        self._other = _step(other) if other else None
        self._absent = _step(absent) if absent else None
        self._prefixes = [*_steps(prefixes).items()]
        # True equals 1 as a key, so that the kind is part of it.
        self._cases = {
            (type(value), value): step for value, step in _steps(cases).items()
        }
        self._booleans = any(kind is bool for kind, _ in self._cases)

    def by_member(self) -> tuple[str, dict[str, str]] | None:
        cases = {
            value: step.name
            for (kind, value), step in self._cases.items()
            if kind is str and isinstance(step, Take)
        }
        (key, *more), whole = self._path, len(cases) == len(self._cases)
        return (key, cases) if isinstance(key, str) and whole and not more else None

    def _find(self, value: Json, pending: Pending | None) -> str | Found:
        told = _look_up(value, self._path)
        if told is _ABSENT:
            if self._absent is None:
                raise Refusal("missing", *self._path)
            return self._absent._find(value, pending)
        if type(told) is Lexeme:
            told = told.plain()
        kind = type(told)
        if kind is float and told.is_integer():
            kind, told = int, int(told)
        step = self._cases.get((kind, told)) if kind in (str, int, bool) else None
        if step is None:
            step = self._step_beside_cases(told, kind)
        if step is None:
            return Found(told, Refusal("unknown_type", *self._path))
        return step._find(value, pending)

    def _step_beside_cases(self, told: Json, kind: type) -> Step | None:
        if kind is str and not self._integers:
            steps = (step for prefix, step in self._prefixes if told.startswith(prefix))
            return next(steps, self._other)
        if self._integers and (kind is int or told in (float("inf"), float("-inf"))):
            return self._other
        if kind is bool and self._booleans:
            return None
        raise Refusal("null" if told is None else "type", *self._path)


class Reply(Step):
    """It answers the pending request with the id at a path. A reply that nothing waits for is refused in any case."""

    def __init__(self, *path: str | int, candidates: Mapping[str, str]) -> None:
        self._path, self._candidates = path, candidates

    def _find(self, value: Json, pending: Pending | None) -> str:
        identifier = _look_up(value, self._path)
        if identifier is _ABSENT:
            raise Refusal("missing", *self._path)
        if type(identifier) is Lexeme:
            identifier = identifier.plain()
        if type(identifier) is float and identifier.is_integer():
            identifier = int(identifier)
        is_name = type(identifier) is str or (
            type(identifier) is int and abs(identifier) <= MAX_SAFE_INTEGER
        )
        request = pending(identifier) if pending is not None and is_name else None
        name = self._candidates.get(request) if request is not None else None
        if name is None:
            raise Refusal("unknown_type", *self._path)
        return name
