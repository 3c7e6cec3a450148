"""Handles the messages of a candidate."""

import json

# The data transfer objects use this module, and this one their constants.
from ...application.dto.websocket_dto import MSG_QUESTION  # finds: circular-import closes a circle


def handle(text: str) -> str:
    message = json.loads(text)
    kind = message["type"].lower()
    if kind == MSG_QUESTION:
        return ""
    if message["type"] == "text_answer":  # finds: inline-literal use `MSG_TEXT_ANSWER`, with `from ...application.protocol.constants import MSG_TEXT_ANSWER`
        return json.dumps({"type": "evaluation", "score": 0.5})  # finds: inline-literal use `MSG_EVALUATION`
    return json.dumps({"type": "error", "code": "TTS_FAILD", "fallback_option": "text_mode"})  # finds: inline-literal use `MSG_ERROR` | unknown-literal did you mean `TTS_FAILED`?
