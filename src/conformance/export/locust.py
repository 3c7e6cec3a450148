"""Scenarios of the protocol `__PROTOCOL__` as a load test for Locust, made by `wireproof export load --engine locust`.

    locust -f FILE --host ws://127.0.0.1:8000 --headless --users 10 --spawn-rate 10 --run-time 30s

Every user goes through the scenarios in turn, on connections and in sessions of its own. A request `scenario` fails, and with it the run,
when something else comes than a scenario says; a request `answer` is the time from sending to what is then looked for.
Connections are those of `websocket-client`, which Locust brings along.
"""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any
from urllib.parse import urlsplit

import gevent
from gevent.event import Event
from locust import User, constant, task
from websocket import ABNF, WebSocketException, create_connection

PLAN: dict[str, Any] = json.loads(r"""__PLAN__""")


class Wrong(Exception):
    """Something else came than a scenario says."""


class Scenarios(User):
    """Goes through all scenarios in turn."""

    wait_time = constant(0)
    host = PLAN["server"]
    users = 0

    def on_start(self) -> None:
        Scenarios.users += 1
        runner = self.environment.runner
        worker = getattr(runner, "worker_index", 0) or 0
        self.number = worker * 1_000 + Scenarios.users
        self.iteration = 0

    @task
    def scenario(self) -> None:
        scenario = PLAN["scenarios"][self.iteration % len(PLAN["scenarios"])]
        self.iteration += 1
        run = Run(own(scenario, self.number * 1_000_000 + self.iteration), self)
        began, wrong = time.perf_counter(), None
        try:
            run.steps(0, len(run.scenario["steps"]))
        except (Wrong, WebSocketException, OSError, ValueError) as error:
            wrong = error
        for link in run.links:
            if link:
                link.end()
        self.tell("scenario", scenario["id"], began, wrong)

    def tell(self, kind: str, name: str, began: float, wrong: Exception | None = None) -> None:
        took = (time.perf_counter() - began) * 1000
        self.environment.events.request.fire(
            request_type=kind, name=name, response_time=took, response_length=0, exception=wrong, context={}
        )


def own(scenario: dict[str, Any], number: int) -> dict[str, Any]:
    """The scenario with the names of this user and iteration in the place of those that no other may have."""
    text = json.dumps(scenario)
    for name in scenario["unique"]:
        text = text.replace(name, f"{name}-{number}" if name.startswith("wp-") else f"{name[:24]}{number:012x}")
    return json.loads(text)


class Run:
    """One time through a scenario."""

    def __init__(self, scenario: dict[str, Any], user: Scenarios) -> None:
        self.scenario = scenario
        self.user = user
        self.links: list[Link | None] = [None for _ in scenario["connections"]]
        self.captured: dict[str, Any] = {}
        self.barriers: dict[str, tuple[list[int], Event]] = {}

    def steps(self, at: int, to: int) -> None:
        while at < to:
            step = self.scenario["steps"][at]
            at += 1
            if step["step"] == "parallel":
                lanes = []
                for length in step["lanes"]:
                    lanes.append(gevent.spawn(self.steps, at, at + length))
                    at += length
                gevent.joinall(lanes, raise_error=True)
            else:
                self.step(step)

    def step(self, step: dict[str, Any]) -> None:
        kind = step["step"]
        link = self.links[step["on"]] if "on" in step else None
        if kind == "open":
            self.links[step["on"]] = Link(self.user.host, self.scenario["connections"][step["on"]])
        elif kind == "send":
            link.send(step, self.captured)
        elif kind == "expect":
            self.expect(link, step)
        elif kind == "barrier":
            self.barrier(step["name"])
        elif kind == "pause":
            gevent.sleep(step["for_ms"] / 1000)
        elif kind == "leftover":
            for name, found in link.came[link.used :]:
                if name not in self.scenario["ignore"]:
                    raise Wrong(f"left over: {shown(name, found)}")
        elif kind == "close":
            link.end(step["code"] or 1000)

    def barrier(self, name: str) -> None:
        every = sum(step["step"] == "barrier" and step["name"] == name for step in self.scenario["steps"])
        come, go = self.barriers.setdefault(name, ([], Event()))
        come.append(1)
        if len(come) == every:
            go.set()
        go.wait()

    def expect(self, link: Link, step: dict[str, Any]) -> None:
        until = time.perf_counter() + step["within_ms"] / 1000
        place = step["because"]["place"]
        while True:
            found = look(step["sought"], link, self.captured, self.scenario["ignore"])
            if found is not None:
                used, captured = found
                link.used += used
                self.captured.update(captured)
                if link.sent_at is not None:
                    self.user.tell("answer", self.scenario["id"], link.sent_at)
                    link.sent_at = None
                return
            quiet = step["sought"]["sought"] == "none" and not step["sought"]["until"]
            if link.over:
                if quiet:
                    return
                raise Wrong(f"line {place}: the connection is over")
            if not link.changed(until - time.perf_counter()):
                if quiet:
                    return
                raise Wrong(f"line {place}: nothing came within {step['within_ms']} ms")


class Link:
    """A connection, read in a greenlet of its own."""

    def __init__(self, host: str, opening: dict[str, Any]) -> None:
        self.opening = opening
        self.came: list[tuple[str, Any]] = []
        self.used = 0
        self.pending: dict[str, str] = {}
        self.over = False
        self.code: int | None = None
        self.sent_at: float | None = None
        self.event = Event()
        address = urlsplit(host)
        self.socket = create_connection(
            f"{address.scheme}://{address.netloc}{address.path.rstrip('/')}{opening['path']}",
            timeout=60,
            header=[f"{name}: {value}" for name, value in opening["headers"]],
            subprotocols=opening["subprotocols"] or None,
        )
        self.reader = gevent.spawn(self.read)

    def read(self) -> None:
        try:
            while True:
                opcode, data = self.socket.recv_data()
                if opcode == ABNF.OPCODE_TEXT:
                    found = json.loads(data)
                    name = self.named(found)
                    self.came.append((name, found))
                    for message, frame in self.opening["answers"]:
                        if message == name:
                            self.socket.send(frame["payload"])
                elif opcode == ABNF.OPCODE_CLOSE:
                    self.code = int.from_bytes(data[:2], "big") if len(data) >= 2 else None
                    break
                self.event.set()
        except (WebSocketException, OSError):
            pass
        self.over = True
        self.event.set()

    def changed(self, seconds: float) -> bool:
        self.event.clear()
        return seconds > 0 and self.event.wait(seconds)

    def send(self, step: dict[str, Any], captured: dict[str, Any]) -> None:
        frame, means = step["frames"][0], step["means"]
        if means["means"] == "message" and means["id"]:
            self.pending[fill(means["id"], captured)] = means["message"]
        self.sent_at = time.perf_counter()
        payload = frame["payload"]
        if frame["opcode"] == 1 and isinstance(payload, str):
            self.socket.send(fill(payload, captured))
        else:
            data = payload.encode() if isinstance(payload, str) else base64.b64decode(payload["base64"])
            self.socket.send(data, opcode=frame["opcode"])

    def named(self, found: Any) -> str:
        for message in PLAN["messages"]:
            if all(selects(when, pointer(found, when["place"])) for when in message["when"]) and self.answers(message, found):
                return message["name"]
        return ""

    def answers(self, message: dict[str, Any], found: Any) -> bool:
        """Whether a message that only its request tells apart answers such a request."""
        if not message["answers"]:
            return True
        echo = pointer(found, message["echo"])
        return echo is not ABSENT and self.pending.get(json.dumps(echo)) == message["answers"]

    def end(self, code: int = 1000) -> None:
        self.reader.kill()
        try:
            self.socket.close(code, timeout=1)
        except (WebSocketException, OSError):
            pass


class Absent:
    """What is not there."""


ABSENT = Absent()


def selects(when: dict[str, Any], found: Any) -> bool:
    if when.get("values") is not None:
        return any(same(value, found) for value in when["values"])
    if when.get("prefix") is not None:
        return isinstance(found, str) and found.startswith(when["prefix"])
    return (found is not ABSENT) == when["there"]


def look(sought: dict[str, Any], link: Link, captured: dict[str, Any], ignore: list[str]) -> tuple[int, dict[str, Any]] | None:
    """How many messages it took and what was captured, or nothing yet."""
    fresh = link.came[link.used :]

    def fits(expected: dict[str, Any], name: str, found: Any) -> bool:
        return expected["message"] == name and holds(expected["matcher"], found, captured)

    def taken(expected: dict[str, Any], found: Any) -> dict[str, Any]:
        return {name: pointer(found, place) for name, place in expected.get("capture", [])}

    if sought["sought"] == "next":
        for index, (name, found) in enumerate(fresh):
            for expected in sought["any_of"]:
                if fits(expected, name, found):
                    return index + 1, taken(expected, found)
            if not sought["skip"] and name not in ignore:
                raise Wrong(f"another message: {shown(name, found)}")
        if sought.get("closes") is not None and link.over:
            if sought["closes"] and link.code not in sought["closes"]:
                raise Wrong(f"closed with {link.code}")
            return 0, {}
        return None
    if sought["sought"] == "bag":
        counted: list[tuple[str, Any]] = []
        for index, (name, found) in enumerate(fresh):
            if name in ignore and not any(fits(one, name, found) for one in sought["all"]):
                continue
            counted.append((name, found))
            pairs = pair(len(counted), len(sought["all"]), lambda at, one: fits(sought["all"][one], *counted[at]))
            if pairs is None:
                raise Wrong(f"another message: {shown(name, found)}")
            if len(counted) == len(sought["all"]):
                captures: dict[str, Any] = {}
                for at, (_, one) in zip(pairs, counted, strict=True):
                    captures.update(taken(sought["all"][at], one))
                return index + 1, captures
        return None
    if sought["sought"] == "none":
        for index, (name, found) in enumerate(fresh):
            if sought["until"] and fits(sought["until"], name, found):
                return index + 1, taken(sought["until"], found)
            if fits(sought["none"], name, found) if sought["none"] else name not in ignore:
                raise Wrong(f"came all the same: {shown(name, found)}")
        return None
    return stream(sought, fresh, captured, ignore)


def stream(sought: dict[str, Any], fresh: list[tuple[str, Any]], captured: dict[str, Any], ignore: list[str]) -> tuple[int, dict[str, Any]] | None:
    pieces: list[Any] = []
    least, most = sought["count"]
    for index, (name, found) in enumerate(fresh):
        if name != sought["of"]["message"] or not holds(sought["of"]["matcher"], found, captured):
            if sought["skip"] or name in ignore:
                continue
            raise Wrong(f"another message: {shown(name, found)}")
        for rise in sought["order"]:
            now = pointer(found, rise["place"])
            if pieces:
                last = pointer(pieces[-1], rise["place"])
                right = now > last if rise["by"] is None else now == last + rise["by"]
            else:
                right = rise["from"] is None or now == rise["from"]
            if not right:
                raise Wrong(f"wrong order: {shown(name, found)}")
        pieces.append(found)
        if most is not None and len(pieces) > most:
            raise Wrong(f"too many: {shown(name, found)}")
        if not holds(sought["until"], found, captured):
            continue
        if len(pieces) < least:
            raise Wrong(f"too few: {shown(name, found)}")
        made: dict[str, Any] = {}
        for fold, place in sought["fold"]:
            values = [value for value in (pointer(piece, place) for piece in pieces) if value is not ABSENT]
            made[fold] = values[0] if values else None
            for value in values[1:]:
                made[fold] = made[fold] + value
        for checked, matcher in sought["check"]:
            if not holds(matcher, made.get(checked, ABSENT), {**captured, **made}):
                raise Wrong(f"wrong stream: {checked}")
        return index + 1, made
    return None


def pair(found: int, patterns: int, fits: Any) -> list[int] | None:
    """Which pattern each of the things found is for, if each can have one of its own."""
    taken: list[int | None] = [None] * patterns

    def augment(index: int, seen: set[int]) -> bool:
        for at in range(patterns):
            if at not in seen and fits(index, at):
                seen.add(at)
                other = taken[at]
                if other is None or augment(other, seen):
                    taken[at] = index
                    return True
        return False

    if not all(augment(index, set()) for index in range(found)):
        return None
    return [taken.index(index) for index in range(found)]


def holds(matcher: dict[str, Any], found: Any, captured: dict[str, Any]) -> bool:
    there, kind = found is not ABSENT, matcher["is"]
    number = isinstance(found, int | float) and not isinstance(found, bool)
    if kind == "present":
        return there == matcher["there"]
    if kind == "not":
        return not holds(matcher["of"], found, captured)
    if kind == "one_of":
        return any(holds(one, found, captured) for one in matcher["any"])
    if kind == "all":
        return all(holds(one, found, captured) for one in matcher["all"])
    if kind == "at":
        return holds(matcher["of"], pointer(found, matcher["place"]), captured)
    if kind == "equals":
        return there and same(filled(matcher["value"], captured), found)
    if kind == "object":
        names = {name for name, _ in matcher["members"]}
        if not isinstance(found, dict) or (matcher["exact"] and not names.issuperset(found)):
            return False
        return all(holds(one, found.get(name, ABSENT), captured) for name, one in matcher["members"])
    if kind in ("list", "bag"):
        items = matcher["items"]
        if not isinstance(found, list) or len(found) != len(items):
            return False
        if kind == "list":
            return all(holds(one, value, captured) for one, value in zip(items, found, strict=True))
        return pair(len(found), len(items), lambda at, one: holds(items[one], found[at], captured)) is not None
    if kind == "each":
        values = found.values() if isinstance(found, dict) else found
        return isinstance(found, dict | list) and all(holds(matcher["of"], value, captured) for value in values)
    if kind == "contains":
        if isinstance(found, str):
            return filled(matcher["item"]["value"], captured) in found
        return isinstance(found, list) and any(holds(matcher["item"], value, captured) for value in found)
    if kind == "kind":
        return matcher["kind"] in kinds(found)
    if kind == "pattern":
        return isinstance(found, str) and re.search(matcher["re"], found) is not None
    if kind == "format":
        return isinstance(found, str) and re.fullmatch(PLAN["formats"][matcher["format"]], found, re.ASCII) is not None
    if kind == "length":
        fitting = isinstance(found, str | list | dict)
        return fitting and matcher["min"] <= len(found) <= (len(found) if matcher["max"] is None else matcher["max"])
    value = float(found) if number or (isinstance(found, str) and re.fullmatch(r"-?[0-9.eE+-]+", found)) else None
    if kind == "approx":
        return value is not None and abs(value - matcher["value"]) <= matcher["tolerance"]
    limits = {"gt": lambda a, b: a > b, "ge": lambda a, b: a >= b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b}
    return value is not None and all(matcher[name] is None or test(value, matcher[name]) for name, test in limits.items())


def kinds(found: Any) -> list[str]:
    if found is None:
        return ["null"]
    if isinstance(found, bool):
        return ["boolean"]
    if isinstance(found, int | float):
        return ["number", "integer"] if float(found).is_integer() else ["number"]
    return [{str: "string", list: "array", dict: "object"}.get(type(found), "")]


def same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    return bool(one == other)


def pointer(found: Any, place: str) -> Any:
    for part in place.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(found, dict):
            found = found.get(key, ABSENT)
        elif isinstance(found, list) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        else:
            return ABSENT
    return found


def fill(text: str, captured: dict[str, Any]) -> str:
    """A JSON text with what was captured: a string that is nothing but `${name}` becomes the value."""
    for name, value in captured.items():
        whole = json.dumps(value)
        within = whole[1:-1] if isinstance(value, str) else json.dumps(whole)[1:-1]
        text = text.replace(f'"${{{name}}}"', whole).replace(f"${{{name}}}", within)
    return text


def filled(value: Any, captured: dict[str, Any]) -> Any:
    return json.loads(fill(json.dumps(value), captured))


def shown(name: str, found: Any) -> str:
    return f"{name or 'unknown'} {json.dumps(found)[:200]}"
