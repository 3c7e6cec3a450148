"""`python -m src`: the server's command line."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from types import FrameType

from .app import create_app
from .faults import FAULTS
from .hooks import Hooks
from .server import Server


def leave(_number: int, _frame: FrameType | None) -> None:
    """Uvicorn raises the signal again when it has shut down in order. That is a success."""
    sys.exit(0)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="chat", description="A chat server that keeps the protocol `chat`, or breaks it."
    )
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--fault", choices=sorted(FAULTS), metavar="NAME", help="break the protocol in one way")
    parser.add_argument("--list-faults", action="store_true", help="print the faults and what each does wrong")
    parser.add_argument("--answer-ms", type=int, default=60_000, help="the longest that an answer may take")
    arguments = parser.parse_args()
    if arguments.list_faults:
        for name, fault in FAULTS.items():
            print(f"{name}\t{fault.__doc__}")  # noqa: T201, what was asked for
        return
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    for name in ("uvicorn.error", "uvicorn.asgi"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    hooks = FAULTS[arguments.fault]() if arguments.fault else Hooks()
    Server(create_app(hooks, arguments.answer_ms / 1000), hooks, arguments.port).run()


if __name__ == "__main__":
    main()
