"""Keeps the connections by session."""


def greeting(session_id: str) -> str:
    return repr({"type": "connection", "status": "connected", "session_id": session_id})  # finds: inline-literal use `MSG_CONNECTION`, with `from src.protocol.constants import MSG_CONNECTION`
