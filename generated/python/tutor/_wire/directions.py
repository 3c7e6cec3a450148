"""What one peer may send: from texts and frames to messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import fast
from .base import AnyJson, plain_tree
from .dispatch import Found, Nothing, Pending, Step, Unknown
from .frames import Frame, FrameType
from .records import Model
from .text import (
    DecodeError,
    EncodeError,
    Json,
    Refusal,
    parse,
    parse_loosely,
    too_deep,
    tree_text,
)


class UnknownMessage(Unknown):
    """A message that the protocol does not know: the value that told, if one did, and the whole message."""


class Direction:
    """The messages that one peer may send, and how they are told apart."""

    def __init__(
        self,
        tree: Step | None = None,
        messages: Mapping[str, type[Model]] | None = None,
        *,
        frames: Mapping[str, type[Frame]] | None = None,
        is_open: bool = False,
        exact: bool = False,
        huge: bool = False,
    ) -> None:
        self._tree, self._open = tree or Nothing(), is_open
        self.messages = dict(messages or {})
        self.frames = dict(frames or {})
        self._types = {name: model.__wire__ for name, model in self.messages.items()}
        self._exact, self._huge = exact, huge
        AnyJson.exact = AnyJson.exact or exact
        self._readers: dict[str, Callable[[Json], Any]] = {}
        self._trusted: Callable[[str | bytes], Any] | None = None

    def decode(self, data: str | bytes, pending: Pending | None = None) -> Any:
        """The message in a text, or the unknown message of an open direction."""
        # Where numbers are read exactly, the types read everything.
        if not AnyJson.exact:
            try:
                tree = parse_loosely(data)
                name = self._tree.find(tree, pending)
                if type(name) is str:
                    return (self._readers.get(name) or self._reader(name))(tree)
            except (ValueError, RecursionError, Refusal):
                # It may be right all the same; if not, what is wrong is found out.
                pass
        return self._decode_slowly(data, pending)

    def _reader(self, name: str) -> Callable[[Json], Any]:
        self._readers[name] = fast.reader(self.messages[name])
        return self._readers[name]

    def decode_trusted(self, data: str | bytes, pending: Pending | None = None) -> Any:
        """The same for a text that is known to be right. Times and UUIDs are then pydantic's own, which do not remember their text."""
        try:
            if self._trusted is None:
                self._trusted = self._trusted_reader()
            return self._trusted(data)
        except (ValueError, Refusal):
            return self.decode(data, pending)

    def _trusted_reader(self) -> Callable[[str | bytes], Any]:
        found = self._tree.by_member()
        if found is None or AnyJson.exact:
            return self.decode
        tag, cases = found
        models = {value: self.messages[name] for value, name in cases.items()}
        return fast.trusted_reader(tag, models)

    def _decode_slowly(self, data: str | bytes, pending: Pending | None) -> Any:
        try:
            tree = parse(data, self._exact, self._huge)
            found = self._tree.find(tree, pending)
            if type(found) is str:
                return self._types[found].read(tree)
            if isinstance(found, Found):
                if self._open:
                    return UnknownMessage(
                        found.tag, plain_tree(tree) if self._exact else tree
                    )
                raise found.refusal
        except Refusal as refusal:
            raise DecodeError(refusal.code, refusal.at) from None
        return None

    def decode_frame(self, frame: bytes) -> Any:
        """The message in a binary frame."""
        code, at = ("length" if self.frames else "unknown_type"), ""
        try:
            for model in self.frames.values():
                layout = model.__wire__
                different = (
                    layout.fits(frame) if isinstance(layout, FrameType) else None
                )
                if different == "" and isinstance(layout, FrameType):
                    return layout.unpack(frame)
                if different and code == "length":
                    code, at = "unknown_type", different
        except Refusal as refusal:
            raise DecodeError(refusal.code, refusal.at) from None
        raise DecodeError(code, f"/{at}" if at else "")


def encode(message: Model | UnknownMessage) -> str:
    """The canonical text of a message."""
    try:
        if isinstance(message, UnknownMessage):
            text = tree_text(message.raw)
        elif isinstance(message, Model):
            text = message.__wire__.write(message)
        else:
            raise Refusal("unknown_type")
        text.encode()
        if text.count("[") + text.count("{") > 64 and too_deep(text):
            raise Refusal("depth")
    except UnicodeEncodeError:
        raise EncodeError("surrogate") from None
    except Refusal as refusal:
        raise EncodeError(refusal.code, refusal.at) from None
    return text


def encode_frame(message: Frame) -> bytes:
    """The binary frame of a message."""
    layout = getattr(type(message), "__wire__", None)
    try:
        if not isinstance(layout, FrameType):
            raise Refusal("unknown_type")
        return layout.pack(message)
    except Refusal as refusal:
        raise EncodeError(refusal.code, refusal.at) from None
