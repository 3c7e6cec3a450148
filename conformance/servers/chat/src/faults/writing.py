"""Messages that are not what the spec says they are: fields, tags, JSON."""

from __future__ import annotations

import json
from typing import Any

from chat import ServerMessage, ToolResultEvent

from ..hooks import Hooks

Members = dict[str, Any]


class Misspelled(Hooks):
    """Changes the members of each message before they are written."""

    def change(self, members: Members) -> None:
        raise NotImplementedError

    def encode(self, message: ServerMessage) -> str:
        members = json.loads(super().encode(message))
        self.change(members)
        return json.dumps(members, ensure_ascii=False)


class drops_content(Misspelled):
    """`assistant` has no `content` when the answer is empty."""

    def change(self, members: Members) -> None:
        if members.get("content") == "":
            del members["content"]


class drops_timestamp(Misspelled):
    """`tool_call` has no `timestamp`."""

    def change(self, members: Members) -> None:
        if members["type"] == "tool_call":
            del members["timestamp"]


class null_streaming(Misspelled):
    """`streaming` is null where it should be false."""

    def change(self, members: Members) -> None:
        if members.get("streaming") is False:
            members["streaming"] = None


class streaming_as_text(Misspelled):
    """`streaming` is written as a text."""

    def change(self, members: Members) -> None:
        if "streaming" in members:
            members["streaming"] = str(members["streaming"]).lower()


class negative_duration(Misspelled):
    """`duration_ms` of a tool's result is negative."""

    def change(self, members: Members) -> None:
        if members["type"] == "tool_result":
            members["duration_ms"] = -1


class fractional_duration(Misspelled):
    """`duration_ms` of a tool's result has a fraction."""

    def change(self, members: Members) -> None:
        if members["type"] == "tool_result":
            members["duration_ms"] = 0.25


class huge_count(Misspelled):
    """`total_tokens` is greater than any integer that every language holds exactly."""

    def change(self, members: Members) -> None:
        if members.get("total_tokens") is not None:
            members["total_tokens"] = 2**53


class naive_timestamp(Misspelled):
    """Timestamps have no offset from UTC."""

    def change(self, members: Members) -> None:
        if "timestamp" in members:
            members["timestamp"] = members["timestamp"].removesuffix("Z").split("+")[0]


class epoch_timestamp(Misspelled):
    """Timestamps are seconds since 1970."""

    def change(self, members: Members) -> None:
        if "timestamp" in members:
            members["timestamp"] = 1763632800


class arguments_in_a_list(Misspelled):
    """The arguments of a tool call stand in a list."""

    def change(self, members: Members) -> None:
        if "arguments" in members:
            members["arguments"] = list(members["arguments"].values())


class tag_in_capitals(Misspelled):
    """The type of an answer is written with a capital letter."""

    def change(self, members: Members) -> None:
        if members["type"] == "assistant":
            members["type"] = "Assistant"


class unknown_message(Misspelled):
    """A model's response has a type of its own making."""

    def change(self, members: Members) -> None:
        if members["type"] == "openai_response":
            members["type"] = "openai_done"


class unknown_status(Misspelled):
    """`reconnecting` is written in another case."""

    def change(self, members: Members) -> None:
        if members.get("status") == "reconnecting":
            members["status"] = "Reconnecting"


class error_as_object(Misspelled):
    """What went wrong is told as an object instead of a text."""

    def change(self, members: Members) -> None:
        if members["type"] == "error":
            members["error"] = {"message": members["error"]}


class error_without_session(Misspelled):
    """`error` does not say its session."""

    def change(self, members: Members) -> None:
        if members["type"] == "error":
            del members["session_id"]


class wrong_session_id(Misspelled):
    """Answers name the session `default`, whatever the session is."""

    def change(self, members: Members) -> None:
        if members["type"] == "assistant":
            members["session_id"] = "default"


class sends_repr(Hooks):
    """A tool's result is written as Python writes a dictionary, which is not JSON."""

    def encode(self, message: ServerMessage) -> str:
        text = super().encode(message)
        return repr(json.loads(text)) if isinstance(message, ToolResultEvent) else text


class duplicate_member(Hooks):
    """An answer says its session twice."""

    def encode(self, message: ServerMessage) -> str:
        text = super().encode(message)
        if message.type == "assistant":
            text = text[:-1] + ',"session_id":' + json.dumps(message.session_id) + "}"
        return text


class sends_lists(Hooks):
    """Answers come in a list of one, as if messages could be batched."""

    def encode(self, message: ServerMessage) -> str:
        text = super().encode(message)
        return f"[{text}]" if message.type == "assistant" else text
