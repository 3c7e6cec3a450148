"""What an honest server does, seen from outside. Each check raises `AssertionError` when the server does something else."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable
from urllib.parse import quote

from .probe import BINARY, CONTINUE, PING, PONG, TEXT, Client, Frame, Unexpected
from .server import Server

Check = Callable[[Server], None]
LIMIT = 1024 * 1024


def types(messages: list[dict[str, object]]) -> list[object]:
    return [message["type"] for message in messages]


def refuses(*texts: str) -> Check:
    """Each text, in which $ stands for the session, earns one error, and the connection goes on."""

    def check(server: Server) -> None:
        with Client(server.port) as client:
            for text in texts:
                client.send_text(text.replace("$", client.session_id))
                client.expect_error()

    return check


def takes(*texts: str) -> Check:
    """Each text is answered with `Hello`."""

    def check(server: Server) -> None:
        with Client(server.port) as client:
            for text in texts:
                client.send_text(text.replace("$", client.session_id))
                client.expect(type="assistant", content="Hello")

    return check


def answers(content: str, *expected: str) -> Check:
    """The answer is made of these messages, and nothing follows it."""

    def check(server: Server) -> None:
        with Client(server.port) as client:
            client.say(content)
            assert types(client.read_answer()) == list(expected)
            client.expect_silence()
            client.expect_echo("and on")

    return check


def serves_strange_content(server: Server) -> None:
    with Client(server.port) as client:
        for content in ("", " ", "\0", "\U0001f600", "e\u0301", '"\\/', "/stream", "/stream x", "x" * 150_000):
            client.say(content)
            messages = client.read_answer()
            assert "".join(message.get("content", "no answer") for message in messages) == content
        client.expect_silence()


def answers_in_pieces(server: Server) -> None:
    with Client(server.port) as client:
        client.say("/stream 3")
        assert [message["streaming"] for message in client.read_answer()] == [True, True, False]
        client.expect_echo("and on")
        client.expect_silence()


def answers_in_order(server: Server) -> None:
    with Client(server.port) as client:
        client.say("/delay 200")
        client.say("quick")
        client.expect(content="after 200 ms")
        client.expect(content="quick")


def calls_tools(server: Server) -> None:
    with Client(server.port) as client:
        calls: list[object] = []
        results: list[object] = []
        for prompt in ("/tool", "/tools"):
            client.say(prompt)
            for message in client.read_answer():
                if message["type"] == "tool_call":
                    assert message["tool_call_id"] not in calls
                    calls.append(message["tool_call_id"])
                if message["type"] == "tool_result":
                    assert message["tool_call_id"] in calls
                    results.append(message["tool_call_id"])
        assert sorted(map(str, calls)) == sorted(map(str, results))


def gives_up_in_time(server: Server) -> None:
    with Server(server.fault, "--answer-ms", "300") as hasty, Client(hasty.port) as client:
        client.say("/delay 1000")
        assert types(client.read_answer()) == ["error"]


def refuses_binary(server: Server) -> None:
    with Client(server.port) as client:
        for payload in (
            b"",
            b"\0\1",
            f'{{"type":"message","session_id":"{client.session_id}","content":"x"}}'.encode(),
        ):
            client.send_frame(BINARY, payload)
            client.expect_error()


def closes_on_invalid_utf8(server: Server) -> None:
    for payload in (b"\xff", b'{"type":"message","session_id":"$","content":"\xc3"}', b"\xed\xa0\x80"):
        with Client(server.port) as client:
            client.send_frame(TEXT, payload.replace(b"$", client.session_id.encode()))
            client.expect_close(1007)


def padded(client: Client, size: int, character: str = "x") -> str:
    start = f'{{"type":"message","session_id":"{client.session_id}","content":"'
    return start + character * ((size - len(start) - 2) // len(character.encode())) + '"}'


def limits_size(server: Server) -> None:
    with Client(server.port) as client:
        client.send_text(padded(client, LIMIT))
        assert set(types(client.read_answer())) == {"assistant"}
    for text in ("x" * (LIMIT + 1), "x" * (4 * LIMIT), "\u00e9" * (LIMIT // 2 + 1)):
        with Client(server.port) as client:
            client.send_text(text)
            client.expect_close(1009)


def joins_fragments(server: Server) -> None:
    with Client(server.port) as client:
        data = f'{{"type":"message","session_id":"{client.session_id}","content":"\u00e9"}}'.encode()
        middle = data.index(b"\xc3") + 1
        client.send_frame(TEXT, data[:9], fin=False)
        client.send_frame(CONTINUE, data[9:middle], fin=False)
        client.send_frame(PING, b"between")
        assert client.read_frame() == Frame(PONG, b"between")
        client.send_frame(CONTINUE, data[middle:])
        client.expect(type="assistant", content="\u00e9")


def isolates_sessions(server: Server) -> None:
    clients = [Client(server.port) for _ in range(8)]
    for number, client in enumerate(clients):
        client.say("/delay 150")
        client.say(f"marker {number}")
    for number, client in enumerate(clients):
        client.expect(content="after 150 ms")
        client.expect(content=f"marker {number}")
    for client in clients:
        client.expect_silence(0.05)
        client.close()


def refuses_other_session(server: Server) -> None:
    with Client(server.port) as client, Client(server.port) as other:
        client.say(session_id=other.session_id)
        client.expect_error()
        other.expect_silence()


def replaces_connection(server: Server) -> None:
    with Client(server.port) as first, Client(server.port, f"session_id={first.session_id}") as second:
        first.expect_close(4409)
        second.expect_echo()
        time.sleep(0.2)
        second.expect_echo()


def starts_sessions_anew(server: Server) -> None:
    with Client(server.port) as first:
        first.say("/delay 300")
    with Client(server.port, f"session_id={first.session_id}") as second:
        second.expect_silence(0.5)
        second.expect_echo()
        second.close()


def takes_any_session_id(server: Server) -> None:
    with Client(server.port, "") as client:
        client.session_id = "default"
        client.expect_echo()
        client.close()
    for session_id in ("", "a b", "\u00e9\U0001f600", "x" * 2000):
        with Client(server.port, f"session_id={quote(session_id)}", greeted=False) as client:
            client.session_id = session_id
            client.expect(type="connection")
            client.expect_echo()
    with Client(server.port, "session_id=Case") as upper, Client(server.port, "session_id=case") as lower:
        upper.expect_echo()
        lower.expect_echo()


def greets(server: Server) -> None:
    with Client(server.port) as client:
        client.expect_silence(0.1)
        client.close(1001)


def leaves_politely(server: Server) -> None:
    with Server(server.fault) as leaving, Client(leaving.port) as client:
        client.say("/delay 5000")
        client.expect_silence(0.1)
        leaving.process.send_signal(signal.SIGTERM)
        client.expect(type="connection", status="disconnected")
        client.expect_close(1001)
        try:
            assert leaving.process.wait(2) == 0
        except subprocess.TimeoutExpired:
            raise Unexpected("not gone after 2 s") from None


def serves_beside_slow_reader(server: Server) -> None:
    with Client(server.port, receive_buffer=4096) as slow, Client(server.port) as other:
        before = server.resident_kib()
        for _ in range(4):
            slow.say("/long 9000000")
        for _ in range(5):
            other.expect_echo()
            time.sleep(0.1)
        assert server.resident_kib() - before < 16 * 1024


def serves_beside_slow_answer(server: Server) -> None:
    with Client(server.port) as slow, Client(server.port) as other:
        slow.say("/delay 1000")
        started = time.monotonic()
        other.expect_echo()
        assert time.monotonic() - started < 0.5


def serves_after_reset(server: Server) -> None:
    for _ in range(3):
        client = Client(server.port)
        client.say("/long 5000000")
        client.reset()
        time.sleep(0.1)
    with Client(server.port) as client:
        client.expect_echo()


def serves_many(server: Server) -> None:
    clients = [Client(server.port) for _ in range(50)]
    started = time.monotonic()
    for client in clients[:3]:
        client.expect_echo()
    assert time.monotonic() - started < 1
    for client in clients:
        client.close()


def forgets_the_dead(server: Server) -> None:
    def churn() -> None:
        for _ in range(50):
            with Client(server.port) as client:
                client.close()
        time.sleep(0.1)

    churn()
    memory, descriptors = server.resident_kib(), server.descriptors()
    churn()
    assert server.resident_kib() - memory < 10 * 1024
    assert server.descriptors() - descriptors < 10


def message(**members: object) -> str:
    return json.dumps({"type": "message", "session_id": "$", "content": "Hello"} | members)
