"""Reads what it should refuse, or refuses it in the wrong way."""

from __future__ import annotations

import base64
import json
import uuid
from typing import TYPE_CHECKING, Any

from interview import AudioFrame, ClientMessage, GetNextQuestionMessage
from interview import WebSocketErrorCode as Code

from ..errors import InterviewError
from ..hooks import Hooks

if TYPE_CHECKING:
    from ..websocket.client import Client, Said
    from ..websocket.interview_handler import InterviewHandler


class Lenient(Hooks):
    """Mends a message that cannot be read, and reads it again."""

    def mend(self, members: dict[str, Any]) -> None:
        raise NotImplementedError

    def decode(self, text: str) -> ClientMessage:
        try:
            return super().decode(text)
        except InterviewError:
            try:
                members = json.loads(text)
                self.mend(members)
            except (ValueError, TypeError, KeyError, AttributeError):
                members = None
            return super().decode(json.dumps(members))


class accepts_unpadded_audio(Lenient):
    """Base64 without padding is read."""

    def mend(self, members: dict[str, Any]) -> None:
        data = members["audio_data"].rstrip("=")
        members["audio_data"] = base64.b64encode(
            base64.b64decode(data + "=" * (-len(data) % 4), validate=True)
        ).decode()


class accepts_negative_index(Lenient):
    """A chunk with a negative index is taken for the first."""

    def mend(self, members: dict[str, Any]) -> None:
        members["chunk_index"] = max(0, members["chunk_index"])


class accepts_truth_in_words(Lenient):
    """`is_final` may be a text or a number."""

    def mend(self, members: dict[str, Any]) -> None:
        members["is_final"] = bool(members["is_final"])


class accepts_any_uuid(Lenient):
    """Question ids are read as Python reads UUIDs: without hyphens, in braces, as a URN."""

    def mend(self, members: dict[str, Any]) -> None:
        members["question_id"] = str(uuid.UUID(members["question_id"]))


class accepts_null_answer(Lenient):
    """An answer that is null is taken for an empty one."""

    def mend(self, members: dict[str, Any]) -> None:
        members["answer_text"] = members["answer_text"] or ""


class accepts_unknown_members(Lenient):
    """Members that are no fields are not looked at."""

    def mend(self, members: dict[str, Any]) -> None:
        known = {"type", "question_id", "answer_text", "code", "audio_data", "chunk_index", "is_final", "format"}
        for name in members.keys() - known:
            del members[name]


class accepts_empty_frame(Hooks):
    """A binary frame may be empty."""

    def decode_frame(self, data: bytes) -> AudioFrame:
        return super().decode_frame(data or b"\0")


class accepts_long_frame(Hooks):
    """A binary frame may be as long as a message."""

    def decode_frame(self, data: bytes) -> AudioFrame:
        return super().decode_frame(data[: 1024 * 1024])


class reads_binary_as_text(Hooks):
    """A binary frame is read as if it were text."""

    def read(self, handler: InterviewHandler, text: str | None, data: bytes | None) -> Said:
        return super().read(handler, (data or b"").decode(errors="replace") if text is None else text, None)


class closes_on_bad_message(Hooks):
    """A message that cannot be read closes the connection."""

    async def refuse(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is Code.INTERNAL_ERROR:
            await handler.manager.close(handler.client.websocket, 1008)
        else:
            await super().refuse(handler, error)


class silent_on_bad_message(Hooks):
    """A message that cannot be read earns no reply."""

    async def refuse(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is not Code.INTERNAL_ERROR:
            await super().refuse(handler, error)


class takes_what_comes_too_early(Hooks):
    """A message may come in any state."""

    def may_say(self, client: Client, said: Said) -> bool:
        return True


class refuses_skipping(Hooks):
    """No question may be skipped."""

    def may_say(self, client: Client, said: Said) -> bool:
        asked = client.state.name == "ASKED" and isinstance(said, GetNextQuestionMessage)
        return super().may_say(client, said) and not asked


class forgets_the_end(Hooks):
    """Who asks on after the end is told that it is not the time for it, not that it is the end."""

    async def refuse(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is Code.NO_MORE_QUESTIONS:
            error = InterviewError(Code.INVALID_STATE, error.text)
        await super().refuse(handler, error)


class small_limit(Hooks):
    """Messages of more than 1 MiB are too long."""

    max_message_size = 1024 * 1024


class accepts_oversize(Hooks):
    """Messages may be as long as 64 MiB."""

    max_message_size = 64 * 1024 * 1024
