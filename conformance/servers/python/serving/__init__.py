"""What the Python servers have in common below their protocols: the process and its sockets."""

from .protocol import WebSocketProtocol
from .server import Server, run

__all__ = ["Server", "WebSocketProtocol", "run"]
