"""What a run against a live server costs: cases and messages a second, and the client's CPU, beside k6 and Locust.

usage: run.py WIREPROOF BUILD_DIR, from the project's folder, with a release build and a machine that does nothing else.
"""

import atexit
import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
# A session is five messages: the status, and two requests with their responses.
SESSIONS, AT_ONCE, MESSAGES = 1000, 50, 5
ROUNDS = 5
# The pieces of one long answer, and of the short one that it is compared with.
PIECES = (20_000, 2)


def main():
    wireproof, build = (str(Path(word).resolve()) for word in sys.argv[1:3])
    subprocess.run(["bash", "tests/load/setup.sh", f"{build}/load"], check=True)
    tools = f"{build}/load/venv/bin"
    servers = f"{build}/servers"
    for server in ["chat", "market"]:
        subprocess.run(["bash", f"conformance/servers/{server}/setup.sh", f"{servers}/{server}"], check=True)
    print("| suite | cases | frames | s | cases/s | frames/s |\n|---|---|---|---|---|---|")
    for server in ["chat", "market"]:
        suite(wireproof, server, servers)
    stream(wireproof, servers, Path(build) / "live/stream")
    print(f"\n{SESSIONS} sessions, {MESSAGES} messages each; median of {ROUNDS} rounds\n")
    print("| client | messages/s | CPU µs a message | MB |\n|---|---|---|---|")
    address = start("market", servers, "--connections", "5000")
    environment = {**os.environ, "URL": address + "/ws", "SESSIONS": str(SESSIONS), "AT_ONCE": str(AT_ONCE)}
    project = held(Path(build) / "live/project")
    case = [wireproof, "test", "market", "--server", address, "--artefacts", "off", "--tier", "thorough", "--filter", "load/sessions/limit"]
    clients = {
        "wireproof, every frame judged": ([*case, "--log", "run.ndjson"], project),
        "k6": ([f"{tools}/k6", "run", "--quiet", "--no-usage-report", str(HERE.resolve() / "exchange.js")], project),
        "Locust": (
            [f"{tools}/locust", "-f", str(HERE.resolve() / "exchange.py"), "--headless", "-u", str(AT_ONCE), "-r", str(AT_ONCE), "--only-summary"],
            project,
        ),
    }
    rounds = {name: [] for name in clients}
    planning = []
    for _ in range(ROUNDS):
        planning.append(measured([*case, "--list"], project, environment))
        for name, (command, folder) in clients.items():
            rounds[name].append(measured(command, folder, environment))
    idle = median(cpu for _, cpu, _ in planning)
    for name, runs in rounds.items():
        wall, cpu, memory = (median(values) for values in zip(*runs))
        shown(name, wall, cpu, memory)
        if name.startswith("wireproof"):
            shown("the same without reading the spec and planning", wall, cpu - idle, memory)


def shown(name, wall, cpu, memory):
    count = SESSIONS * MESSAGES
    print(f"| {name} | {count / wall:,.0f} | {cpu / count * 1e6:.1f} | {memory:.0f} |", flush=True)


def median(values):
    values = sorted(values)
    return values[len(values) // 2]


def suite(wireproof, server, servers):
    log = f"{servers}/{server}.ndjson"
    command = [wireproof, "test", server, "--artefacts", "off", "--build", servers, "--log", log]
    subprocess.run(command, check=True, capture_output=True)
    # One at a time: the memory of this process would be taken for that of those that it starts.
    cases = frames = 0
    for line in map(json.loads, open(log)):
        cases += line["line"] == "verdict"
        frames += line.get("event") in ("sent", "received")
    took = line["took"] / 1e6
    print(f"| {server} | {cases} | {frames} | {took:.1f} | {cases / took:.0f} | {frames / took:.0f} |", flush=True)


def stream(wireproof, servers, folder):
    """What one more message costs on a connection that is open: a long answer, less a short one."""
    address = start("chat", servers)
    cpu = {}
    for count in PIECES:
        scenarios = folder / str(count) / "conformance/chat"
        scenarios.mkdir(parents=True, exist_ok=True)
        (scenarios / "stream.yaml").write_text((HERE / "stream.yaml").read_text().replace("COUNT", str(count)))
        project(folder / str(count), "chat", Path("spec/chat.yaml").read_text(), "message: {fields: {content: hello}}")
        command = [wireproof, "test", "chat", "--server", address, "--artefacts", "off", "--filter", "scenario/stream", "--log", "run.ndjson"]
        cpu[count] = median(measured(command, folder / str(count), None)[1] for _ in range(ROUNDS))
    most, least = PIECES
    each = (cpu[most] - cpu[least]) / (most - least) * 1e6
    print(f"\none answer in {most:,} messages, each judged and logged: {each:.1f} µs of CPU a message; median of {ROUNDS} rounds", flush=True)


def start(server, servers, *words):
    """Starts a server, which ends with this process, and returns its address."""
    command = ["bash", f"conformance/servers/{server}/run.sh", f"{servers}/{server}", *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    atexit.register(process.kill)
    ready = json.loads(process.stdout.readline())
    return f"ws://{ready['host']}:{ready['port']}"


def held(folder):
    """A project whose spec demands as many sessions as are tried."""
    spec = Path("spec/market.yaml").read_text().replace("limit: 256", f"limit: {SESSIONS}")
    inputs = "auth: {fields: {token: demo}}, query: {fields: {name: positions}}, probe: {message: query, fields: {name: positions}}"
    return project(folder, "market", spec, inputs)


def project(folder, server, spec, inputs):
    """A project of one spec, whose server runs elsewhere."""
    (folder / "spec").mkdir(parents=True, exist_ok=True)
    (folder / f"spec/{server}.yaml").write_text(spec)
    (folder / "wireproof.yaml").write_text(f"servers: {{{server}: {{url: 'ws://127.0.0.1:1', inputs: {{{inputs}}}}}}}\n")
    return folder


def measured(command, folder, environment):
    """Seconds of wall clock, seconds of CPU, and the most memory in megabytes."""
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}")
    cpu = usage.ru_utime + usage.ru_stime
    return time.monotonic() - began, cpu, usage.ru_maxrss / 1024


main()
