"""Makes sessions, and hints in them."""

from .errors import tutor_failed


def new_session(topic: str) -> str:
    if not topic:
        raise tutor_failed()
    return "s1"


def describe(message: dict[str, str]) -> str:
    if message["type"] == "request_hint":  # finds: inline-literal use `MSG_REQUEST_HINT`, with `from .protocol.constants import MSG_REQUEST_HINT`
        return "a hint"
    return "something else"
