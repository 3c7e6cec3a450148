"""Uvicorn's WebSocket, with the ends that it leaves open.

After an error uvicorn closes the socket at once. If the client is still sending, the operating system then resets the
connection, and the client may never see why it was closed. Here the server says why, and reads on until the client has
closed too or some seconds have passed. A close does not wait for a client that does not read, and pings from such a
client do not pile up answers.
"""

from __future__ import annotations

from asyncio import BaseTransport
from typing import TYPE_CHECKING, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

if TYPE_CHECKING:
    from asyncio import Transport

    from uvicorn._types import ASGISendEvent

LINGER_SECONDS = 2.0
"""How long the server waits for the client to close after it has closed itself."""


class WebSocketProtocol(WebSocketsSansIOProtocol):
    """One WebSocket of the server."""

    owed_pong: bytes = b""

    def connection_made(self, transport: BaseTransport) -> None:
        super().connection_made(transport)
        self.failed = False
        cast("Transport", transport).set_write_buffer_limits(high=65536)

    async def send(self, message: ASGISendEvent) -> None:
        closing = message["type"] == "websocket.close" and self.handshake_complete
        if closing:
            self.writable.set()
        await super().send(message)
        if closing and self.close_sent:
            self.linger()

    def handle_parser_exception(self) -> None:
        if self.failed:
            return
        self.failed = True
        close = self.conn.close_sent
        self.stop_keepalive()
        self.queue.put_nowait({"type": "websocket.disconnect", "code": close.code if close else 1006, "reason": ""})
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.linger()

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self.linger()

    def handle_ping(self) -> None:
        pong = b"".join(self.conn.data_to_send())
        if self.writable.is_set():
            self.transport.write(pong)
        else:
            # The last ping is the one to answer, says RFC 6455 in section 5.5.3.
            self.owed_pong = pong

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.owed_pong and not self.close_sent:
            self.transport.write(self.owed_pong)
        self.owed_pong = b""

    def linger(self) -> None:
        """Reads and throws away until the client closes, but not for ever."""
        if self.close_timer is not None:
            self.close_timer.cancel()
        self.close_timer = self.loop.call_later(LINGER_SECONDS, self.transport.abort)
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
