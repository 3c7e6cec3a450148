#!/usr/bin/env python3
"""Talks to students over one WebSocket.

A message is a JSON object with a "type", such as "start_session" or "message".
"""

from __future__ import annotations

import json
import logging
from typing import Any, Callable

from backend import hints
from backend.errors import TutorError

logger = logging.getLogger("message")  # finds: note inline-literal `message`

# The fields of the "error" message.
ERROR_FIELDS = ("type", "code", "message")  # finds: note inline-literal `message`


class Handler:
    """Handles the messages of one connection, "auth" first."""

    def __init__(self, send: Callable[[str], None]) -> None:
        self.outbox = send
        self.session_id: str | None = None
        self.authenticated = False

    def send(self, message: dict[str, Any]) -> None:
        self.outbox(json.dumps(message))

    def send_error(self, code: str, text: str) -> None:
        self.send({"type": "error", "code": code, "message": text})  # finds: inline-literal use `MSG_ERROR`, with `from backend.protocol.constants import MSG_ERROR`

    def handle(self, text: str) -> None:
        try:
            message = json.loads(text)
        except ValueError:
            self.send_error("MISSING_FIELDS", "no JSON")  # finds: inline-literal use `ERR_MISSING_FIELDS`
            return
        kind = message.get("type")
        if kind == "auth":  # finds: inline-literal use `MSG_AUTH`
            self.authenticated = message.get("token") == "secret"
            return
        if not self.authenticated and kind != 'start_session':  # finds: inline-literal use `MSG_START_SESSION`
            self.send_error("INVALID_SESSION", "not signed in")  # finds: inline-literal use `ERR_INVALID_SESSION`
            return
        if kind in ("message", "request_hint"):  # finds: inline-literal use `MSG_MESSAGE` | inline-literal use `MSG_REQUEST_HINT`
            self.answer(message)
        elif kind == "sesion_resume":  # finds: unknown-literal did you mean `session_resumed`?
            self.session_id = message["session_id"]
        else:
            self.dispatch(kind, message)

    def dispatch(self, kind: str, message: dict[str, Any]) -> None:
        match kind:
            case "start_session":  # finds: inline-literal use `constants.MSG_START_SESSION`, with `from backend.protocol import constants`
                self.start(message)
            case "time_update" | "time_up":  # finds: inline-literal use `constants.MSG_TIME_UPDATE` | inline-literal use `constants.MSG_TIME_UP`
                logger.info("time: %s", message.get("remaining_s"))
            case "end_session":  # finds: inline-literal use `constants.MSG_END_SESSION`
                self.session_id = None
            case "pause_session":  # finds: unknown-literal did you mean `resume_session`?
                pass
            case _:
                self.send_error("MISSING_FIELDS", f"no such message: {kind}")  # finds: inline-literal use `ERR_MISSING_FIELDS`

    def start(self, message: dict[str, Any]) -> None:
        try:
            self.session_id = hints.new_session(message["topic"])
        except TutorError as error:
            self.send_error(error.code, "no tutor")
            return
        self.send({"type": "session_started", "session_id": self.session_id, "started_at": "2025-11-20T10:00:00Z"})  # finds: inline-literal use `MSG_SESSION_STARTED`

    def answer(self, message: dict[str, Any]) -> None:
        if message.get("session_id") != self.session_id:
            self.send_error("INVALID_SESSION", "another session")  # finds: inline-literal use `ERR_INVALID_SESSION`
            return
        hint = message["type"] == "request_hint"  # finds: inline-literal use `MSG_REQUEST_HINT`
        answer = {"type": "assistant_message", "session_id": self.session_id, "answer_id": "a1"}  # finds: inline-literal use `MSG_ASSISTANT_MESSAGE`
        answer["content"] = "A hint." if hint else "An answer."
        self.send(answer)

    def chunk(self, part: str, text: str) -> None:
        self.send({"type": f"assistant_{part}", "text": text})  # finds: dynamic-literal put together


HANDLERS = {
    "auth": Handler.handle,  # finds: inline-literal use `MSG_AUTH`
    "resume_session": Handler.handle,  # finds: inline-literal use `MSG_RESUME_SESSION`
}


def level(status: str) -> int:
    """The severity of a status, "error" being the worst."""
    if status == "error":  # finds: note inline-literal `error`
        return 2
    if status == "message":  # wireproof: ignore[inline-literal] the status of a log line, no message
        return 1
    # finds-below: bare-ignore why
    # wireproof: ignore[inline-literal]
    names = ["auth"]
    # wireproof: ignore[unknown-literal] there was one  # finds: unused-ignore nothing
    return len(names) - 1
