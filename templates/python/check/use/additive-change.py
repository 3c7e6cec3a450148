"""A program written by hand against a protocol before anything was added to it."""

from __future__ import annotations

from protocol import constants, decode_server_message, encode
from protocol.codec import DecodeError, UnknownMessage
from protocol.enums import ErrorCode, MessageType, Mood
from protocol.models import EventCame, Failure, Join, Joined, Note, Room


def join(room: str) -> str:
    return encode(Join(room=room, mood=Mood.RATE_LIMITED))


def place(room: Room) -> str:
    return room.id


def receive(text: str) -> str:
    try:
        message = decode_server_message(text)
    except DecodeError as error:
        return f"{error.code} at {error.at}"
    if isinstance(message, UnknownMessage):
        return "unheard of"
    match message:
        case Joined(room=room, mood=Mood.CALM):
            return f"calm in {place(room)}"
        case Joined(mood=mood):
            return mood.value
        case Note(text=said, event=EventCame(who=who)):
            return f"{said} {who}"
        case Note(text=said):
            return said
        case Failure(code=code):
            return "too fast" if code is ErrorCode.RATE_LIMITED else "another"
        case _:
            return "another message"


assert join("a") == '{"type":"join","room":"a","mood":"rate_limited"}'
assert (
    receive('{"type":"joined","room":{"id":"a"},"mood":"rate_limited"}')
    == "rate_limited"
)
assert receive('{"type":"failure","code":"rate_limited"}') == "too fast"
assert MessageType.JOIN.value == constants.MSG_JOIN
assert constants.ERR_RATE_LIMITED == "rate_limited"
