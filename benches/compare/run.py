"""Sets existing generators beside ours: which of 35 messages each decoder takes that the protocol forbids, or refuses that it allows.

`python3 benches/compare/run.py` prints the table of docs/generators.md; with `--write` it puts it there. Needs Python 3.11, Node.js 20 with npm, and
cargo; everything that is installed goes below target/compare.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
BUILD = TARGET / "compare"
PAGE = ROOT / "docs" / "generators.md"
MARK = "<!-- the table, by benches/compare/run.py -->"


def run(*words: str | Path, **options: object) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


def others(texts: list[str]) -> dict[str, list[bool]]:
    """The verdicts of decoders that others generate."""
    out = BUILD / "out"
    out.mkdir(parents=True, exist_ok=True)
    schema = HERE / "schema.json"
    for name in ("package.json", "package-lock.json", "decode.mjs"):
        shutil.copy(HERE / name, BUILD)
    run("npm", "ci", "--prefix", BUILD, "--no-audit", "--no-fund", "--loglevel=error")
    tools = BUILD / "node_modules" / ".bin"
    outputs = [("typescript", "quicktype.ts"), ("typescript-zod", "quicktype-zod.ts"), ("python", "quicktype_classes.py"), ("rust", "quicktype.rs")]
    for language, name in outputs:
        run(tools / "quicktype", "-s", "schema", "-l", language, "-t", "ServerMessage", "-o", out / name, schema)
    pydantic = out / "quicktype_pydantic.py"
    run(tools / "quicktype", "-s", "schema", "-l", "python", "--pydantic-base-model", "-t", "ServerMessage", "-o", pydantic, schema)
    run(tools / "json-schema-to-zod", "-i", schema, "-o", out / "json-schema-to-zod.ts", "--module", "esm")
    venv = BUILD / "venv"
    if not venv.exists():
        run(sys.executable, "-m", "venv", venv)
    run(venv / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", HERE / "requirements.txt")
    kind = ("--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel")
    run(venv / "bin" / "datamodel-codegen", "--input", schema, *kind, "--output", out / "datamodel.py", "--disable-timestamp")
    crate = BUILD / "rust"
    shutil.copytree(HERE / "rust", crate, dirs_exist_ok=True)
    shutil.copy(schema, crate)
    environment = os.environ | {"COMPARE": str(out), "CARGO_TARGET_DIR": str(BUILD / "target")}
    run("cargo", "build", "--quiet", cwd=crate, env=environment)
    asked = json.dumps(texts)
    found = json.loads(run(BUILD / "target" / "debug" / "compare", input=asked))
    found |= json.loads(run(venv / "bin" / "python", HERE / "decode.py", out, input=asked))
    return found | json.loads(run("node", BUILD / "decode.mjs", out, schema, input=asked))


def ours(texts: list[str]) -> dict[str, list[bool]]:
    """The verdicts of the peers of every language pack."""
    run("cargo", "build", "--quiet", "--bin", "wireproof", cwd=ROOT)
    place = BUILD / "ours"
    run(TARGET / "debug" / "wireproof", "verify", HERE / "spec.yaml", "--build", place, cwd=ROOT)
    found = {}
    for folder in sorted(path for path in place.rglob("pack") if (path / "target.yaml").exists()):
        home = folder.parent
        environment = os.environ | {"WIREPROOF_BUILD": str(home / "build"), "WIREPROOF_GENERATED": str(home / "generated")}
        question = {"protocol": "compare", "from": "server", "frame": "text", "pending": {}}
        lines = [
            json.dumps(question | {"id": index, "bytes": base64.b64encode(text.encode()).decode()}) + "\n"
            for index, text in enumerate(texts)
        ]
        # `  peer: [bash, check/peer.sh]`
        words = next(line for line in (folder / "target.yaml").read_text().splitlines() if line.startswith("  peer: ["))
        peer = [word.strip(" \"'") for word in words.partition("[")[2].rstrip("]").split(",")]
        answers = run(*peer, cwd=folder, env=environment, input="".join(lines))
        verdicts = {answer["id"]: answer["ok"] for answer in map(json.loads, answers.splitlines())}
        found[f"wireproof, {home.name}"] = [verdicts[index] for index in range(len(texts))]
    return found


def row(name: str, verdicts: list[bool], messages: list[dict[str, object]]) -> str:
    judged = list(zip(messages, verdicts, strict=True))
    taken = [message["label"] for message, verdict in judged if verdict and not message["valid"]]
    refused = [message["label"] for message, verdict in judged if not verdict and message["valid"]]
    names = [str(label).replace("|", "\\|") for label in taken] + [f"{label} (refused)" for label in refused]
    shown = "; ".join(names[:4]) + (f"; {len(names) - 4} more" if len(names) > 4 else "")
    return f"| {name} | {len(names)} | {len(taken)} | {len(refused)} | {shown} |\n"


def main() -> None:
    messages = [json.loads(line) for line in (HERE / "messages.ndjson").read_text().splitlines()]
    texts = [message["text"] for message in messages]
    found = ours(texts) | others(texts)
    wrong = {name: sum(verdict != message["valid"] for message, verdict in zip(messages, verdicts)) for name, verdicts in found.items()}
    table = "| decoder | wrong | takes too much | refuses too much | for example |\n|---|---|---|---|---|\n"
    table += "".join(row(name, found[name], messages) for name in sorted(found, key=lambda name: wrong[name]))
    print(table, end="")
    if "--write" in sys.argv:
        head, _, rest = PAGE.read_text().partition(MARK)
        _, _, tail = rest.partition(MARK)
        PAGE.write_text(f"{head}{MARK}\n\n{table}\n{MARK}{tail}")


main()
