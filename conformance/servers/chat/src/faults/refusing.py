"""Wrong replies to what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chat import DecodeError, ErrorMessage
from serving import WebSocketProtocol

from ..hooks import Hooks

if TYPE_CHECKING:
    from ..conversation import Conversation

TEXT_CODES = {"depth", "syntax", "duplicate_key", "surrogate", "encoding"}
FIELD_CODES = {"missing", "null", "type", "range", "length", "pattern", "format", "enum"}


class closes_on_bad_json(Hooks):
    """A text that is not JSON closes the connection with 1003."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why in TEXT_CODES:
            await conversation.manager.close(conversation.websocket, 1003)
        else:
            await super().refuse(conversation, why, error)


class closes_on_bad_field(Hooks):
    """A field that is missing or malformed closes the connection with 1008."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why in FIELD_CODES:
            await conversation.manager.close(conversation.websocket, 1008)
        else:
            await super().refuse(conversation, why, error)


class silent_on_bad_field(Hooks):
    """A field that is missing or malformed earns no reply."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why not in FIELD_CODES:
            await super().refuse(conversation, why, error)


class silent_on_unknown_message(Hooks):
    """A message of an unknown type earns no reply."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why != "unknown_type":
            await super().refuse(conversation, why, error)


class complains_twice(Hooks):
    """What cannot be read earns two errors."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        for _ in range(2):
            await super().refuse(conversation, why, error)


class closes_after_error(Hooks):
    """After the error for a wrong session the connection is closed."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        await super().refuse(conversation, why, error)
        if why == "wrong_session":
            await conversation.manager.close(conversation.websocket, 1008)


class closes_on_binary(Hooks):
    """A binary frame closes the connection with 1003."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why == "unexpected_binary":
            await conversation.manager.close(conversation.websocket, 1003)
        else:
            await super().refuse(conversation, why, error)


class ignores_binary(Hooks):
    """A binary frame earns no reply."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why != "unexpected_binary":
            await super().refuse(conversation, why, error)


class error_to_named_session(Hooks):
    """The error for a message of another session names that session instead of the connection's."""

    named = ""

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        try:
            self.named = self.decode(text or "").session_id
        except DecodeError:
            self.named = conversation.session_id
        await super().handle(conversation, text, data)

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        await conversation.send(ErrorMessage(session_id=self.named, error=error))


class lost_after_error(Hooks):
    """After a text that is not JSON the connection stays open, but nothing is answered any more."""

    def __init__(self) -> None:
        self.lost: set[Conversation] = set()

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        if conversation not in self.lost:
            await super().handle(conversation, text, data)

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        await super().refuse(conversation, why, error)
        if why in TEXT_CODES:
            self.lost.add(conversation)


class accepts_invalid_utf8(Hooks):
    """Bytes that are not UTF-8 are replaced by question marks and read."""

    class protocol(WebSocketProtocol):
        def send_receive_event_to_app(self) -> None:
            if self.curr_msg_data_type == "text":
                self.frames = [b"".join(self.frames).decode(errors="replace").encode()]
            super().send_receive_event_to_app()


class error_for_invalid_utf8(Hooks):
    """Bytes that are not UTF-8 earn an error, and the connection stays open."""

    class protocol(WebSocketProtocol):
        def send_receive_event_to_app(self) -> None:
            try:
                if self.curr_msg_data_type == "text":
                    b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.frames = [b"not UTF-8"]
            super().send_receive_event_to_app()


class wrong_code_for_utf8(Hooks):
    """Bytes that are not UTF-8 close the connection with 1002 instead of 1007."""

    class protocol(WebSocketProtocol):
        def send_receive_event_to_app(self) -> None:
            try:
                if self.curr_msg_data_type == "text":
                    b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.conn.send_close(1002)
                self.handle_parser_exception()
            else:
                super().send_receive_event_to_app()


class accepts_oversize(Hooks):
    """Messages may be as long as 16 MiB."""

    max_message_size = 16 * 1024 * 1024


class small_limit(Hooks):
    """Messages of more than 64 KiB are too long."""

    max_message_size = 64 * 1024


class counts_characters(Hooks):
    """The size limit counts the characters of a message instead of its bytes."""

    max_message_size = 4 * 1024 * 1024

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        if max(len(text or ""), len(data or b"")) > Hooks.max_message_size:
            await conversation.manager.close(conversation.websocket, 1009)
        else:
            await super().handle(conversation, text, data)


class error_for_oversize(Hooks):
    """A message that is too long earns an error, and the connection stays open."""

    max_message_size = 64 * 1024 * 1024

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        if max(len((text or "").encode()), len(data or b"")) > Hooks.max_message_size:
            await conversation.say_error("The message is too long.")
        else:
            await super().handle(conversation, text, data)


class loses_fragments(Hooks):
    """Of a message in fragments only the last one is read."""

    class protocol(WebSocketProtocol):
        def send_receive_event_to_app(self) -> None:
            self.frames = self.frames[-1:]
            super().send_receive_event_to_app()


class never_pongs(Hooks):
    """Pings are not answered."""

    class protocol(WebSocketProtocol):
        def handle_ping(self) -> None:
            self.conn.data_to_send()
