"""Reads what it should refuse, refuses what it should read, or breaks over it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from chat import ClientMessage, DecodeError, UserMessage

from ..hooks import Hooks

if TYPE_CHECKING:
    from ..conversation import Conversation


class Lenient(Hooks):
    """Takes a message for good although the decoder refuses it with one of these codes."""

    codes: frozenset[str] = frozenset()

    def decode(self, text: str) -> ClientMessage:
        try:
            return super().decode(text)
        except DecodeError as error:
            if error.code not in self.codes:
                raise
            members = self.parse(text)
            if not isinstance(members, dict) or not self.takes(members):
                raise
            content = members.get("content")
            return UserMessage(
                session_id=str(members.get("session_id")), content="" if content is None else str(content)
            )

    def parse(self, text: str) -> Any:
        try:
            return json.loads(text)
        except ValueError:
            return None

    def takes(self, members: dict[str, Any]) -> bool:
        return members.get("type") == "message" and isinstance(members.get("session_id"), str)


class accepts_missing_content(Lenient):
    """A message without `content` is taken for an empty one."""

    codes = frozenset({"missing"})


class accepts_null_content(Lenient):
    """A `content` that is null is taken for an empty one."""

    codes = frozenset({"null"})


class accepts_other_types(Lenient):
    """A `content` that is a number or an object is taken as text."""

    codes = frozenset({"type"})


class accepts_duplicate_members(Lenient):
    """Of a member that occurs twice the last one counts."""

    codes = frozenset({"duplicate_key"})


class accepts_nan(Lenient):
    """NaN and Infinity are read as numbers, as Python's own JSON module does."""

    codes = frozenset({"syntax", "range"})


class accepts_deep_json(Lenient):
    """Containers may stand inside one another as deep as they like."""

    codes = frozenset({"depth"})


class accepts_trailing_text(Lenient):
    """Whatever follows the message in a text is not looked at."""

    codes = frozenset({"syntax"})

    def parse(self, text: str) -> Any:
        try:
            return json.JSONDecoder().raw_decode(text)[0]
        except ValueError:
            return None


class accepts_tags_in_any_case(Lenient):
    """`MESSAGE` is taken for `message`."""

    codes = frozenset({"unknown_type"})

    def takes(self, members: dict[str, Any]) -> bool:
        return str(members.get("type")).lower() == "message" and isinstance(members.get("session_id"), str)


class accepts_missing_tag(Lenient):
    """A message without a type is taken for a user message."""

    codes = frozenset({"missing"})

    def takes(self, members: dict[str, Any]) -> bool:
        return "type" not in members and isinstance(members.get("session_id"), str)


class accepts_server_messages(Lenient):
    """An `assistant` message from the client is answered like a user message."""

    codes = frozenset({"unknown_type"})

    def takes(self, members: dict[str, Any]) -> bool:
        return members.get("type") == "assistant" and isinstance(members.get("session_id"), str)


class accepts_bom(Hooks):
    """A byte order mark before the message is skipped."""

    def decode(self, text: str) -> ClientMessage:
        return super().decode(text.removeprefix("\ufeff"))


class refuses_unknown_members(Hooks):
    """A message with a member that the server does not know is refused."""

    def decode(self, text: str) -> ClientMessage:
        message = super().decode(text)
        for name in json.loads(text).keys() - UserMessage.model_fields.keys():
            raise DecodeError("unknown_field", f"/{name}")
        return message


class refuses_empty_content(Hooks):
    """A message with an empty content is refused."""

    def decode(self, text: str) -> ClientMessage:
        message = super().decode(text)
        if message.content == "":
            raise DecodeError("length", "/content")
        return message


class dies_on_deep_json(Hooks):
    """JSON that is too deep breaks the connection, as an exception that nobody catches."""

    def decode(self, text: str) -> ClientMessage:
        try:
            return super().decode(text)
        except DecodeError as error:
            if error.code == "depth":
                raise RecursionError from error
            raise


class crashes_on_emoji(Hooks):
    """The whole server dies of a character outside the basic plane, such as an emoji."""

    def decode(self, text: str) -> ClientMessage:
        message = super().decode(text)
        if any(ord(character) > 0xFFFF for character in message.content):
            os._exit(70)
        return message


class breaks_on_empty_text(Hooks):
    """An empty text breaks the connection."""

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        if text == "":
            raise IndexError
        await super().handle(conversation, text, data)


class reads_binary(Hooks):
    """A binary frame is read as if it were text."""

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        await super().handle(conversation, (data or b"").decode(errors="replace") if text is None else text, None)
