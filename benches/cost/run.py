"""Times what generated code costs those who use it: `run.py FOLDER ROOT`, with what `write.py` and the compiler wrote into the folder.

Each figure is the processor time of all threads, as the median of three runs: it hardly depends on what else the machine does. What an editor
or a build does again and again is measured: dependencies are built beforehand.
"""

import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1])
ROOT = pathlib.Path(sys.argv[2])
RUNS = 3

MESSAGE = {"type": "message_0", "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "count": 1, "at": "2025-01-01T00:00:00Z"}
MESSAGE |= {"place": {"latitude": 1.5, "longitude": 2.5, "tags": []}, "level": None}


def run(command: list, folder: pathlib.Path, **more: str) -> None:
    subprocess.run(command, cwd=folder, env={**os.environ, **more}, check=True, stdout=subprocess.DEVNULL)


def spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def median(command: list, folder: pathlib.Path, before=lambda: None, **more: str) -> float:
    times = []
    for _ in range(RUNS):
        before()
        start = spent()
        run(command, folder, **more)
        times.append(spent() - start)
    return statistics.median(times)


def rust(source: pathlib.Path, name: str) -> dict:
    """A crate that has the code as a module and one function that decodes, as a server would."""
    crate = FOLDER / "crates" / name
    shutil.rmtree(crate, ignore_errors=True)
    (crate / "src").mkdir(parents=True)
    shutil.copytree(source, crate / "src/synthetic")
    main = "mod synthetic;\n\nfn main() {\n    let input = std::io::read_to_string(std::io::stdin()).unwrap_or_default();\n"
    main += '    println!("{:?}", synthetic::decode_client_message(input.as_bytes()).is_ok());\n}\n'
    (crate / "src/main.rs").write_text("#![allow(dead_code, unused_imports)]\n" + main, encoding="utf-8")
    manifest = (ROOT / "benches/decode/rust/Cargo.toml").read_text(encoding="utf-8").replace('"decode"', f'"{name}"')
    (crate / "Cargo.toml").write_text(manifest, encoding="utf-8")
    target = str(FOLDER / "crates/target")
    again = lambda: (crate / "src/main.rs").touch()
    figures = {}
    for what, arguments in [("`cargo check`", ["check"]), ("`cargo build`", ["build"])]:
        command = ["cargo", *arguments, "--quiet"]
        run(command, crate, CARGO_TARGET_DIR=target, CARGO_INCREMENTAL="0")
        figures[f"Rust: {what}"] = median(command, crate, again, CARGO_TARGET_DIR=target, CARGO_INCREMENTAL="0")
    return figures


def typescript(source: pathlib.Path, name: str) -> dict:
    project = FOLDER / "projects" / name
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(source, project / "source")
    config = json.loads((ROOT / "templates/typescript/check/tsconfig.json").read_text(encoding="utf-8"))
    (project / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    (project / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    use = 'import { decodeClientMessage } from "./index.js";\n\nconsole.log(decodeClientMessage("{}"));\n'
    (project / "source/use.ts").write_text(use, encoding="utf-8")
    tsc = str(FOLDER / "node_modules/.bin/tsc")
    return {"TypeScript: `tsc --noEmit`": median([tsc, "--noEmit", "-p", "."], project)}


def python(source: pathlib.Path) -> dict:
    python = str(FOLDER / "venv/bin/python")
    load = "import synthetic"
    decode = f"{load}; synthetic.decode_client_message({json.dumps(json.dumps(MESSAGE))})"
    base = median([python, "-c", "import pydantic"], FOLDER)
    figures = {}
    for what, code in [("import", load), ("import, and one message decoded", decode)]:
        run([python, "-c", code], FOLDER, PYTHONPATH=str(source))
        figures[f"Python: {what}, beyond `import pydantic`"] = median([python, "-c", code], FOLDER, PYTHONPATH=str(source)) - base
    return figures


def main() -> None:
    generated, by_hand = FOLDER / "generated", FOLDER / "by_hand"
    columns = [
        rust(generated / "rust/synthetic", "generated") | typescript(generated / "typescript/synthetic", "generated"),
        rust(by_hand / "rust", "by_hand") | typescript(by_hand / "typescript", "by_hand"),
    ]
    columns[0] |= python(generated / "python")
    columns[1] |= python(by_hand / "python")
    print("| seconds of processor time | generated | by hand |\n|---|---|---|")
    for what in columns[0]:
        print(f"| {what} | " + " | ".join(f"{column[what]:.2f}" for column in columns) + " |")


main()
