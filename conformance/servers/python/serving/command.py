"""What every server's command line has: where to listen, and which fault to play."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import TypeVar

H = TypeVar("H")


def faults_of(hooks: type[H], *modules: ModuleType) -> dict[str, type[H]]:
    """The faults of the modules by name: their classes with a name in lower case that override `hooks`."""
    return {
        name: fault
        for module in modules
        for name, fault in sorted(vars(module).items())
        if isinstance(fault, type)
        and issubclass(fault, hooks)
        and fault.__module__ == module.__name__
        and name.islower()
    }


def arguments_of(parser: argparse.ArgumentParser, faults: dict[str, type[H]]) -> argparse.Namespace:
    """Reads the command line; `--list-faults` prints them and ends the program."""
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--fault", choices=sorted(faults), metavar="NAME", help="break the protocol in one way")
    parser.add_argument("--list-faults", action="store_true", help="print the faults and what each does wrong")
    arguments = parser.parse_args()
    if arguments.list_faults:
        for name, fault in faults.items():
            print(f"{name}\t{fault.__doc__}")  # noqa: T201, what was asked for
        parser.exit()
    return arguments
