"""The places where a fault can step in. These are the honest answers; the server asks here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from interview import AudioFrame, ClientMessage, DecodeError, ServerMessage, codec, constants
from interview import WebSocketErrorCode as Code
from serving import WebSocketProtocol

from .engines import Engines
from .errors import InterviewError
from .session import Interview
from .websocket.client import Client, Said
from .websocket.connection_manager import ConnectionManager
from .websocket.interview_handler import unreadable

if TYPE_CHECKING:
    from fastapi import WebSocket

    from .websocket.interview_handler import InterviewHandler

MAX_MESSAGE_SIZE = 4 * 1024 * 1024
UUID_TEXT = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class Limits:
    """How much, and how long."""

    questions: int = 5
    """Questions of an interview."""
    answer_seconds: float = 60
    """How long an answer may take."""
    silence_seconds: float = 600
    """How long a client may be silent until it is reminded."""
    messages: int = 100
    """Messages of a client within `messages_seconds`."""
    messages_seconds: float = 5


class Hooks:
    """An honest server."""

    max_message_size = MAX_MESSAGE_SIZE
    protocol: type[WebSocketProtocol] = WebSocketProtocol
    manager: type[ConnectionManager] = ConnectionManager
    engines: type[Engines] = Engines

    def interview_id(self, text: str) -> UUID | None:
        """The interview that a path names."""
        return UUID(text) if UUID_TEXT.fullmatch(text) else None

    def find(self, interviews: dict[UUID, Interview], interview_id: UUID, limits: Limits) -> Interview | None:
        """An interview. In this demonstration there is one for every id but the nil UUID."""
        if interview_id.int == 0:
            return None
        if interview_id not in interviews:
            interviews[interview_id] = Interview(interview_id, limits.questions, self.engines())
        return interviews[interview_id]

    async def not_found(self, manager: ConnectionManager, websocket: WebSocket) -> None:
        """Says that there is no such interview, and closes."""
        await websocket.accept()
        await manager.send(Client(websocket), InterviewError(Code.INTERVIEW_NOT_FOUND, "No such interview.").message())
        await manager.close(websocket, constants.CLOSE_INTERVIEW_NOT_FOUND)

    async def begin(self, manager: ConnectionManager, interview_id: UUID, client: Client) -> bool:
        """Takes a connection in. False: it was refused."""
        await manager.connect(interview_id, client)
        return True

    def read(self, handler: InterviewHandler, text: str | None, data: bytes | None) -> Said:
        """Reads a frame, and whether it may come now."""
        return handler.read(text, data)

    def decode(self, text: str) -> ClientMessage:
        """Reads a message."""
        try:
            return codec.decode_client_message(text)
        except DecodeError as error:
            raise unreadable(error) from error

    def decode_frame(self, data: bytes) -> AudioFrame:
        """Reads audio."""
        try:
            return codec.decode_client_frame(data)
        except DecodeError as error:
            code = Code.AUDIO_TOO_LONG if data else Code.AUDIO_TOO_SHORT
            raise InterviewError(code, f"A frame of {len(data)} bytes cannot be taken.") from error

    def encode(self, message: ServerMessage) -> str:
        """Writes a message."""
        return codec.encode(message)

    def may_say(self, client: Client, said: Said) -> bool:
        """Whether a message may come now."""
        return client.may_say(said)

    def replies(self, handler: InterviewHandler, said: Said) -> AsyncIterator[ServerMessage]:
        """What follows from a message."""
        return handler.replies(said)

    async def refuse(self, handler: InterviewHandler, error: InterviewError) -> None:
        """Replies to a message that was not taken."""
        await handler.say_alone(error.message())

    async def fail(self, handler: InterviewHandler, error: InterviewError) -> None:
        """Replies to a message that was taken and led to nothing."""
        if error.code in {Code.INVALID_STATE, Code.NO_MORE_QUESTIONS}:
            await self.refuse(handler, error)
        else:
            await handler.say(error.message())

    async def remind(self, handler: InterviewHandler) -> None:
        """Reminds a client that is silent."""
        await handler.say_alone(InterviewError(Code.TIMEOUT, "Are you still there?", retry=False).message())

    async def farewell(self, manager: ConnectionManager) -> None:
        """Closes everything before the server stops."""
        await manager.farewell()
