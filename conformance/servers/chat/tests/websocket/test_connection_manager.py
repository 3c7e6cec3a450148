"""The connections by session: connect, disconnect, send, broadcast, isolation, farewell."""

from __future__ import annotations

import asyncio
import logging

import pytest
from chat import AssistantMessage, ConnectionState, ConnectionStatus, ServerMessage, decode_server_message
from fastapi import WebSocketDisconnect

from src.websocket import connection_manager
from src.websocket.connection_manager import ConnectionManager


class FakeSocket:
    """As much of a WebSocket as the manager uses."""

    def __init__(self) -> None:
        self.accepted = False
        self.messages: list[ServerMessage] = []
        self.closed_with: int | None = None
        self.reading = asyncio.Event()
        self.reading.set()

    async def accept(self) -> None:
        self.accepted = True

    async def send_text(self, text: str) -> None:
        await self.reading.wait()
        if self.closed_with is not None:
            raise WebSocketDisconnect(self.closed_with)
        self.messages.append(decode_server_message(text))

    async def close(self, code: int) -> None:
        if self.closed_with is not None:
            raise RuntimeError
        self.closed_with = code


async def connect(manager: ConnectionManager, session_id: str) -> FakeSocket:
    socket = FakeSocket()
    await manager.connect(socket, session_id)  # type: ignore[arg-type]
    return socket


def hello(session_id: str) -> AssistantMessage:
    return AssistantMessage(session_id=session_id, content=f"for {session_id}")


def goodbye(session_id: str) -> ConnectionStatus:
    return ConnectionStatus(status=ConnectionState.DISCONNECTED, session_id=session_id)


@pytest.fixture
def manager() -> ConnectionManager:
    return ConnectionManager()


async def test_connect_accepts_and_keeps_the_connection(manager: ConnectionManager) -> None:
    socket = await connect(manager, "a")
    assert socket.accepted
    assert manager.active_connections == {"a": socket}
    assert manager.is_current("a", socket)  # type: ignore[arg-type]


async def test_disconnect_forgets_it(manager: ConnectionManager) -> None:
    await connect(manager, "a")
    await manager.disconnect("a")
    assert manager.active_connections == {}
    await manager.disconnect("a")


async def test_send_message_reaches_its_session_and_no_other(manager: ConnectionManager) -> None:
    first, second = await connect(manager, "a"), await connect(manager, "b")
    await manager.send_message("a", hello("a"))
    assert first.messages == [hello("a")]
    assert second.messages == []


async def test_a_message_to_a_missing_session_is_logged_and_dropped(
    manager: ConnectionManager, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        await manager.send_message("nobody", hello("nobody"))
    assert "no connection for session 'nobody', assistant is dropped" in caplog.text


async def test_a_session_that_is_gone_is_forgotten(manager: ConnectionManager) -> None:
    socket = await connect(manager, "a")
    socket.closed_with = 1006
    await manager.send_message("a", hello("a"))
    assert manager.active_connections == {}


async def test_many_connections_at_once(manager: ConnectionManager) -> None:
    sockets = await asyncio.gather(*(connect(manager, str(number)) for number in range(100)))
    await asyncio.gather(*(manager.send_message(str(number), hello(str(number))) for number in range(100)))
    assert [socket.messages for socket in sockets] == [[hello(str(number))] for number in range(100)]


async def test_a_newer_connection_takes_over(manager: ConnectionManager) -> None:
    first, second = await connect(manager, "a"), await connect(manager, "a")
    await asyncio.sleep(0)
    assert (first.closed_with, second.closed_with) == (4409, None)
    await manager.send_message("a", hello("a"))
    assert (first.messages, second.messages) == ([], [hello("a")])


async def test_the_end_of_the_older_does_not_unregister_the_newer(manager: ConnectionManager) -> None:
    first, second = await connect(manager, "a"), await connect(manager, "a")
    await manager.disconnect("a", first)  # type: ignore[arg-type]
    assert manager.active_connections == {"a": second}
    await manager.disconnect("a", second)  # type: ignore[arg-type]
    assert manager.active_connections == {}


async def test_broadcast_to_all_or_some(manager: ConnectionManager) -> None:
    sockets = {name: await connect(manager, name) for name in "abc"}
    await manager.broadcast(hello)
    await manager.broadcast(hello, ["b", "nobody"])
    assert {name: len(socket.messages) for name, socket in sockets.items()} == {"a": 1, "b": 2, "c": 1}
    assert sockets["b"].messages == [hello("b"), hello("b")]


async def test_nobody_waits_for_a_slow_reader(manager: ConnectionManager, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_manager, "SLOW_READER_SECONDS", 0.01)
    slow, quick = await connect(manager, "slow"), await connect(manager, "quick")
    slow.reading.clear()
    await asyncio.wait_for(manager.broadcast(hello), 1)
    assert (slow.messages, quick.messages) == ([], [hello("quick")])


async def test_farewell_says_goodbye_closes_and_forgets(manager: ConnectionManager) -> None:
    sockets = {name: await connect(manager, name) for name in "ab"}
    await manager.farewell(goodbye)
    assert {name: socket.messages for name, socket in sockets.items()} == {"a": [goodbye("a")], "b": [goodbye("b")]}
    assert {socket.closed_with for socket in sockets.values()} == {1001}
    assert manager.active_connections == {}


async def test_closing_twice_is_no_error(manager: ConnectionManager) -> None:
    socket = await connect(manager, "a")
    for _ in range(2):
        await manager.close(socket, 1000)  # type: ignore[arg-type]
    assert socket.closed_with == 1000
