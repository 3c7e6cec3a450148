"""Runs the router on a few messages."""

from api.message_router import route

for message in [{"type": "heartbeat"}, {"type": "query", "id": "1", "name": "data"}, {"type": "query", "id": "2", "name": "x"}]:  # finds: inline-literal use `MSG_HEARTBEAT`, with `from protocol.constants import MSG_HEARTBEAT` | inline-literal use `MSG_QUERY` | note inline-literal `data` | inline-literal use `MSG_QUERY`
    print(route(message))
