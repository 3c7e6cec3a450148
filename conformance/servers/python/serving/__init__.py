"""What the Python servers have in common below their protocols: the command line, the process and its sockets."""

from .command import arguments_of, faults_of
from .protocol import WebSocketProtocol
from .server import Server, run

__all__ = ["Server", "WebSocketProtocol", "arguments_of", "faults_of", "run"]
