"""Tests say literally what is on the wire, and are left alone."""

import json

from backend.ws_handler import Handler


def run() -> list[dict]:
    sent: list[dict] = []
    handler = Handler(lambda text: sent.append(json.loads(text)))
    for message in [
        {"type": "message", "session_id": "s1", "content": "too early"},
        {"type": "auth", "token": "secret"},
        {"type": "start_session", "topic": "Fractions"},
        {"type": "request_hint", "session_id": "s1"},
        {"type": "message", "session_id": "s1", "content": "Why?"},
        {"type": "message", "session_id": "s2", "content": "Why?"},
        {"type": "time_up", "session_id": "s1"},
        {"type": "time_uo", "session_id": "s1"},
        {"type": "start_session", "topic": ""},
        {"type": "end_session", "session_id": "s1"},
    ]:
        handler.handle(json.dumps(message))
    handler.handle("{")
    return sent


if __name__ == "__main__":
    for sent in run():
        print(json.dumps(sent))
