"""Runs the generated decoders and encoders: one JSON request in a line, one JSON answer in a line."""

from __future__ import annotations

import base64
import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any


def use_installed_packages() -> None:
    """Starts again in the environment that holds the packages, unless this is it."""
    python = Path(os.environ["WIREPROOF_BUILD"]) / "venv" / "bin" / "python"
    if not python.exists():
        print("python: the packages are not installed; run check/setup.sh first", file=sys.stderr)
        sys.exit(2)
    if Path(sys.prefix).resolve() != python.parent.parent.resolve():
        os.execv(python, [str(python), "-B", __file__])


def load(protocol: str) -> ModuleType:
    """The package of a protocol, whose folder need not be named as a module can be."""
    name = f"protocol_{protocol.encode().hex()}"
    if name not in sys.modules:
        folder = Path(os.environ["WIREPROOF_GENERATED"]) / protocol
        spec = importlib.util.spec_from_file_location(
            name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        if spec is None or spec.loader is None:
            raise ValueError(f"there is no package {protocol!r}")
        package = importlib.util.module_from_spec(spec)
        sys.modules[name] = package
        try:
            spec.loader.exec_module(package)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """What the decoder says of the bytes, and what the encoder makes of the message."""
    codec: Any = importlib.import_module(f"{load(request['protocol']).__name__}.codec")
    sender = request["from"]
    data = base64.b64decode(request["bytes"])
    direction = codec._CLIENT if sender == "client" else codec._SERVER
    pending = {_key(json.loads(key)): name for key, name in (request.get("pending") or {}).items()}
    try:
        if request["frame"] == "binary":
            decode = getattr(codec, f"decode_{sender}_frame", direction.decode_frame)
            message = decode(data)
            names, again = direction.frames, codec.encode_frame(message)
        else:
            decode = getattr(codec, f"decode_{sender}_message")
            waits = decode.__code__.co_argcount > 1
            message = decode(data, lambda found: pending.get(_key(found))) if waits else decode(data)
            names, again = direction.messages, codec.encode_bytes(message)
    except codec.DecodeError as error:
        return {"ok": False, "code": error.code, "at": error.at}
    result: dict[str, Any] = {"ok": True, "bytes": base64.b64encode(again).decode()}
    if isinstance(message, codec.UnknownMessage):
        return result | {"unknown": message.tag}
    return result | {"message": next(name for name, model in names.items() if model is type(message))}


def _key(value: Any) -> tuple[type, Any]:
    return type(value), value


def main() -> None:
    use_installed_packages()
    for line in sys.stdin.buffer:
        identifier = None
        try:
            request = json.loads(line)
            identifier = request.get("id")
            result = answer(request)
        except Exception as error:
            result = {"failure": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": identifier, **result}), flush=True)


if __name__ == "__main__":
    main()
