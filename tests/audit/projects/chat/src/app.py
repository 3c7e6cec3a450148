import json

import src.websocket.connection_manager as manager


def route(message: dict) -> dict:
    """Answers a "message"."""
    if message["type"] != "message":  # finds: inline-literal use `MSG_MESSAGE`, with `from src.protocol.constants import MSG_MESSAGE`
        return dict(type="error", error="unknown type", session_id=message["session_id"])  # finds: inline-literal use `MSG_ERROR`
    return {
        "type": "assistant",  # finds: inline-literal use `MSG_ASSISTANT`
        "content": message["content"][::-1],
        "role": "assistant",  # finds: note inline-literal `assistant`
    }


def completion(messages: list[dict]) -> list[dict]:
    return [{"role": entry["role"], "content": [{"type": "text", "text": entry["content"]}]} for entry in messages]


if __name__ == "__main__":
    print(json.dumps(route({"type": "message", "session_id": "s1", "content": "abc"})))  # finds: inline-literal use `MSG_MESSAGE`
    print(json.dumps(route({"type": "massage", "session_id": "s1"})))  # finds: unknown-literal did you mean `message`?
    print(manager.greeting("s1"))
