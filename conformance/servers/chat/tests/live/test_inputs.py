"""What `inputs.yaml` promises happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from .probe import Client
from .server import Server

INPUTS = yaml.safe_load((Path(__file__).parents[2] / "inputs.yaml").read_text(encoding="utf-8"))
TAGS = {"openai_event": {"openai_call", "openai_response"}}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def test_every_input_gives_what_follows(server: Server) -> None:
    for entry in INPUTS:
        with Client(server.port) as client:
            client.say(**entry["fields"])
            for expected in entry["follows"]:
                check(client.read(), expected if isinstance(expected, dict) else {expected: {}})
            client.expect_silence(0.1)


def check(message: dict[str, Any], expected: dict[str, dict[str, Any]]) -> None:
    [(name, fields)] = expected.items()
    assert message["type"] in TAGS.get(name, {name})
    assert {field: message.get(field) for field in fields} == fields


@pytest.mark.parametrize("content", ["/stream", "/stream 1x", "/stream 12345678", "/tool 1", "/nothing", "/ stream"])
def test_what_is_no_input_is_echoed(server: Server, content: str) -> None:
    with Client(server.port) as client:
        client.expect_echo(content)
