"""A raw WebSocket client: it sends any bytes, and hides nothing of what comes back."""

from __future__ import annotations

import base64
import itertools
import json
import os
import socket
import struct
import time
from typing import Any, NamedTuple, Self

from chat import DecodeError, decode_server_message

PATIENCE = 2.0
CONTINUE, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


class Unexpected(AssertionError):
    """The server did something else."""


class Frame(NamedTuple):
    """One frame of the server."""

    opcode: int
    payload: bytes


def frame(opcode: int, payload: bytes, *, fin: bool = True) -> bytes:
    """A masked frame. The mask is zero, which leaves the payload readable."""
    head = bytes([opcode | (0x80 if fin else 0)])
    size = len(payload)
    if size < 126:
        head += bytes([0x80 | size])
    elif size < 65536:
        head += struct.pack("!BH", 0x80 | 126, size)
    else:
        head += struct.pack("!BQ", 0x80 | 127, size)
    return head + b"\0\0\0\0" + payload


class Client:
    """One connection to `/ws`."""

    unique = itertools.count(1)

    def __init__(self, port: int, query: str | None = None, *, greeted: bool = True, receive_buffer: int = 0) -> None:
        self.session_id = f"s{os.getpid()}-{next(self.unique)}" if query is None else ""
        query = f"session_id={self.session_id}" if query is None else query
        if query.startswith("session_id="):
            self.session_id = query.removeprefix("session_id=")
        self.buffer = b""
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(5)
        try:
            self.socket.connect(("127.0.0.1", port))
            key = base64.b64encode(os.urandom(16)).decode()
            self.send_bytes(
                f"GET /ws?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode()
            )
            while b"\r\n\r\n" not in self.buffer:
                self.read_more()
        except OSError as error:
            raise Unexpected(f"no connection: {error}") from error
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        if b" 101 " not in head:
            raise Unexpected(f"refused: {head[:40]!r}")
        if greeted:
            self.expect(type="connection", status="connected")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send_bytes(self, data: bytes) -> None:
        self.socket.sendall(data)

    def send_frame(self, opcode: int, payload: bytes, *, fin: bool = True) -> None:
        self.send_bytes(frame(opcode, payload, fin=fin))

    def send_text(self, text: str) -> None:
        self.send_frame(TEXT, text.encode())

    def say(self, content: object = "Hello", **others: object) -> None:
        """Sends a user message, or one that is nearly so."""
        self.send_text(json.dumps({"type": "message", "session_id": self.session_id, "content": content} | others))

    def read_more(self) -> None:
        data = self.socket.recv(1 << 20)
        if not data:
            raise Unexpected("the connection ended without a close frame")
        self.buffer += data

    def take(self, size: int) -> bytes:
        while len(self.buffer) < size:
            self.read_more()
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def read_frame(self, seconds: float = PATIENCE) -> Frame:
        """The next frame. Nothing in time, and an end without a close frame, are unexpected."""
        self.socket.settimeout(seconds)
        try:
            first, size = self.take(2)
            if size == 126:
                (size,) = struct.unpack("!H", self.take(2))
            elif size == 127:
                (size,) = struct.unpack("!Q", self.take(8))
            return Frame(first & 15, self.take(size))
        except TimeoutError:
            raise Unexpected(f"nothing came in {seconds} s") from None
        except OSError as error:
            raise Unexpected(f"the connection broke: {error}") from error

    def read(self, seconds: float = PATIENCE) -> dict[str, Any]:
        """The next message."""
        got = self.read_frame(seconds)
        while got.opcode == PING:
            self.send_frame(PONG, got.payload)
            got = self.read_frame(seconds)
        if got.opcode != TEXT:
            raise Unexpected(f"not a text: {got.opcode} {got.payload[:80]!r}")
        try:
            decode_server_message(got.payload)
        except DecodeError as error:
            raise Unexpected(f"{error.code} at {error.at!r}: {got.payload[:80]!r}") from error
        message: dict[str, Any] = json.loads(got.payload)
        return message

    def read_answer(self) -> list[dict[str, Any]]:
        """All messages up to the last piece of an answer or an error."""
        messages = [self.read()]
        while messages[-1]["type"] != "error" and (
            messages[-1]["type"] != "assistant" or messages[-1].get("streaming", False)
        ):
            messages.append(self.read())
        return messages

    def expect(self, seconds: float = PATIENCE, **members: object) -> dict[str, Any]:
        """The next message, which is for this session and has the members."""
        message = self.read(seconds)
        if self.session_id:
            members = {"session_id": self.session_id} | members
        wrong = {name: message.get(name) for name in members if message.get(name) != members[name]}
        if wrong:
            raise Unexpected(f"{wrong} in {message}")
        return message

    def expect_echo(self, content: str = "Hello") -> None:
        """A full exchange: the connection serves."""
        self.say(content)
        message = self.expect(type="assistant", content=content)
        if message.get("streaming", False) is not False:
            raise Unexpected(f"not the last piece: {message}")

    def expect_error(self) -> None:
        """An error for this session, and a connection that goes on."""
        message = self.expect(type="error")
        if not isinstance(message.get("error"), str):
            raise Unexpected(f"no words in {message}")
        self.expect_echo("still here")

    def expect_close(self, code: int, seconds: float = PATIENCE) -> None:
        got = self.read_frame(seconds)
        if got.opcode != CLOSE:
            raise Unexpected(f"no close: {got.opcode} {got.payload[:80]!r}")
        found = int.from_bytes(got.payload[:2], "big")
        if found != code:
            raise Unexpected(f"closed with {found}, not {code}")
        try:
            self.send_frame(CLOSE, got.payload[:2])
        except OSError as error:
            raise Unexpected(f"closed without waiting for the answer: {error}") from error

    def close(self, code: int = 1000) -> None:
        """Closes in order."""
        self.send_frame(CLOSE, code.to_bytes(2, "big"))
        got = self.read_frame()
        if got != Frame(CLOSE, code.to_bytes(2, "big")):
            raise Unexpected(f"closed with {got.payload!r}")

    def reset(self) -> None:
        """Ends the connection the hard way."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def expect_silence(self, seconds: float = 0.3) -> None:
        until = time.monotonic() + seconds
        try:
            got = self.read_frame(max(0.01, until - time.monotonic()))
        except Unexpected as quiet:
            if "nothing came" in str(quiet):
                return
            raise
        raise Unexpected(f"not silent: {got.payload[:80]!r}")
