"""report.py BUILD_DIR SERVER…: docs/field-report.md from the reports of the runs in BUILD_DIR, on standard output.

What a server gets wrong stands in its expect.yaml: the comment above an entry says it, and quotes the requirement behind a `>`.
"""

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
HEAD = """# Servers in the field

What seven servers that nobody here wrote get wrong by the letter of their protocols, found by `wireproof test` with the specs of
[`spec/public/`](../spec/public). Written by `conformance/field/run`, whose configuration and pinned packages are in
[`conformance/field/`](../conformance/field); a run in which a server does anything else than stands here fails.

*Left open* are cases of which the protocol does not say what must come: they are sent, and the server must go on serving others. *Advice* is what
the protocol only recommends. Where a folder has a file `cases`, only the cases that it names are run: its server starts a process for each connection,
or its protocol has too many actions. Times are those of one run on two cores, to ten seconds.
"""


def version(server: str) -> str:
    """The package that a folder is about, with its version."""
    folder = HERE / server
    requirements = folder / "requirements.txt"
    if requirements.exists():
        lines = requirements.read_text().splitlines()
        name = lines[0].removeprefix("# PyPI ")
        return f"{name} {next(line.split('==')[1] for line in lines if line.startswith(f'{name}=='))} (PyPI)"
    package = json.loads((folder / "package.json").read_text())
    name = package["description"].removeprefix("npm ")
    return f"{name} {package['dependencies'][name]} (npm)"


def block(place: str) -> tuple[str, str]:
    """What the comment above an entry says and quotes."""
    path, line = place.rsplit(":", 1)
    lines = (HERE / path).read_text().splitlines()
    at = int(line) - 1
    while not lines[at].startswith("#"):
        at -= 1
    comment = []
    while at >= 0 and lines[at].startswith("#"):
        comment.insert(0, lines[at].removeprefix("#").strip())
        at -= 1
    says = " ".join(line for line in comment if not line.startswith(">"))
    quotes = " ".join(line.removeprefix(">").strip() for line in comment if line.startswith(">"))
    return says, quotes


def count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def deviations(report: dict) -> list[str]:
    """What a server gets wrong, each with the requirement and the number of its cases."""
    found: dict[tuple[str, str], tuple[list[str], set[str]]] = {}
    for case in report["cases"]:
        if case["standing"] == "known":
            cases, issues = found.setdefault(block(case["entry"]["place"]), ([], set()))
            cases.append(case["case"])
            issues.add(case["entry"]["issue"])
    lines = []
    for (says, quote), (cases, issues) in found.items():
        links = ", ".join(f"[source]({issue})" for issue in sorted(issues))
        lines.append(f"- {says} ({count(len(cases), 'case')}, such as `{sorted(cases)[0]}`)\n  > {quote} ({links})\n")
    return lines


def advice(report: dict) -> list[str]:
    found: dict[tuple[str, str], list[str]] = {}
    for case in report["cases"]:
        if case["standing"] == "advised":
            finding = case["findings"][0]
            text = re.sub(r"\s+", " ", finding["requirement"]["text"])
            found.setdefault((text, finding["kind"]), []).append(case["case"])
    return [f"- Advice: {text} — {kind} ({count(len(cases), 'case')}, such as `{sorted(cases)[0]}`)\n" for (text, kind), cases in found.items()]


def main() -> None:
    build, servers = Path(sys.argv[1]), sys.argv[2:]
    reports = {server: json.loads((build / "reports" / f"{server}.json").read_text()) for server in servers}
    print(HEAD)
    print("| protocol | server | cases run | passed | left open | deviating | against advice | time |")
    print("|---|---|---|---|---|---|---|---|")
    for server, report in reports.items():
        counts = report["counts"]
        seconds = max(10, round(report["took_us"] / 1e7) * 10)
        cells = [report["protocol"], version(server), report["ran"], counts["passed"], counts["open"], counts["known"], counts["advised"], f"{seconds} s"]
        print("|", " | ".join(str(cell) for cell in cells), "|")
    for server, report in reports.items():
        print(f"\n## {version(server)}\n\nSpeaks `{report['protocol']}`; started by [`{server}`](../conformance/field/{server}).\n")
        print("\n".join(deviations(report) + advice(report)) or "Nothing to say against it.\n", end="")


main()
