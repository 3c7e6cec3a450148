"""The places where a fault can step in. These are the honest answers; the server asks here and nowhere else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from chat import ClientMessage, ConnectionState, ConnectionStatus, ServerMessage, codec
from serving import WebSocketProtocol

from .websocket.connection_manager import ConnectionManager

if TYPE_CHECKING:
    from fastapi import WebSocket

    from .conversation import Conversation

MAX_MESSAGE_SIZE = 1024 * 1024


class Hooks:
    """An honest server."""

    max_message_size = MAX_MESSAGE_SIZE
    protocol: type[WebSocketProtocol] = WebSocketProtocol
    manager: type[ConnectionManager] = ConnectionManager

    def session_id(self, websocket: WebSocket) -> str:
        """The session that a connection is for."""
        return websocket.query_params.get("session_id", "default")

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        """Takes a connection in. False: it was refused."""
        await manager.connect(websocket, session_id)
        return True

    async def greet(self, conversation: Conversation) -> None:
        """Says that the session is open."""
        await conversation.send(ConnectionStatus(status=ConnectionState.CONNECTED, session_id=conversation.session_id))

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        """Answers one frame."""
        await conversation.handle(text, data)

    def decode(self, text: str) -> ClientMessage:
        """Reads a message."""
        return codec.decode_client_message(text)

    def encode(self, message: ServerMessage) -> str:
        """Writes a message."""
        return codec.encode(message)

    def answer(self, conversation: Conversation, content: str) -> AsyncIterator[ServerMessage]:
        """The assistant's answer."""
        return conversation.service.answer(content)

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        """Replies to what could not be read or answered. `why` is the decoder's code or the spec's name for it."""
        await conversation.say_error(error)

    async def end(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> None:
        """Forgets a connection that has ended."""
        await manager.disconnect(session_id, websocket)

    async def farewell(self, manager: ConnectionManager) -> None:
        """Says goodbye before the server stops."""
        await manager.farewell(
            lambda session_id: ConnectionStatus(status=ConnectionState.DISCONNECTED, session_id=session_id)
        )
