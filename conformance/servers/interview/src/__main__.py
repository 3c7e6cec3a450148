"""`python -m src`: the server's command line."""

from __future__ import annotations

import argparse

from serving import Server, arguments_of, run

from .app import create_app
from .faults import FAULTS
from .hooks import Hooks, Limits


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="interview", description="An interview server that keeps the protocol `interview`, or breaks it."
    )
    parser.add_argument("--questions", type=int, default=5, help="how many questions an interview has")
    parser.add_argument("--answer-ms", type=int, default=60_000, help="the longest that an answer may take")
    parser.add_argument("--silence-ms", type=int, default=600_000, help="how long a client may be silent")
    arguments = arguments_of(parser, FAULTS)
    hooks = FAULTS[arguments.fault]() if arguments.fault else Hooks()
    limits = Limits(arguments.questions, arguments.answer_ms / 1000, arguments.silence_ms / 1000)
    app = create_app(hooks, limits)

    async def farewell() -> None:
        await hooks.farewell(app.state.manager)

    run(Server(app, hooks.protocol, hooks.max_message_size, farewell, arguments.port))


if __name__ == "__main__":
    main()
