"""`python -m src`: the server's command line."""

from __future__ import annotations

import argparse

from serving import Server, arguments_of, run

from .app import create_app
from .faults import FAULTS
from .hooks import Hooks


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="chat", description="A chat server that keeps the protocol `chat`, or breaks it."
    )
    parser.add_argument("--answer-ms", type=int, default=60_000, help="the longest that an answer may take")
    arguments = arguments_of(parser, FAULTS)
    hooks = FAULTS[arguments.fault]() if arguments.fault else Hooks()
    app = create_app(hooks, arguments.answer_ms / 1000)

    async def farewell() -> None:
        await hooks.farewell(app.state.manager)

    run(Server(app, hooks.protocol, hooks.max_message_size, farewell, arguments.port))


if __name__ == "__main__":
    main()
