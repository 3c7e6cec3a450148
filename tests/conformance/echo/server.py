"""The protocol `echo` over a stream of bytes: standard input and output, TCP or a Unix socket, in any framing."""

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys

LONGEST = 1 << 20


def pairs(members):
    found = dict(members)
    if len(found) != len(members):
        raise ValueError("a name stands twice")
    return found


def constant(word):
    raise ValueError(f"{word} is no JSON")


def number(text):
    found = float(text)
    if found in (float("inf"), float("-inf")):
        raise ValueError("a number is beyond doubles")
    return found


def integer(text):
    found = int(text)
    if abs(found) > (1 << 53) - 1:
        raise ValueError("an integer is not exact everywhere")
    return found


def read(payload):
    """The message, or nothing where it cannot be read."""
    try:
        text = payload.decode()
        found = json.loads(text, object_pairs_hook=pairs, parse_constant=constant, parse_float=number, parse_int=integer)
        # A lone surrogate in an escape is no character.
        json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return found if text[:1] != "\ufeff" and shallow(found) else None


def shallow(value, depth=1):
    if depth > 64 and isinstance(value, (dict, list)):
        return False
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(shallow(member, depth + 1) for member in inner)


def answer(payload, fault):
    said = read(payload)
    text = said.get("text") if isinstance(said, dict) and said.get("type") == "say" else None
    if not isinstance(text, str) or len(text) > 5:
        return {"type": "error", "code": "BUSY" if fault == "other_code" else "BAD"}
    if text == "busy":
        if fault == "dies":
            print("it was too much", file=sys.stderr, flush=True)
            os._exit(3)
        return {"type": "error", "code": "BUSY"}
    return {"type": "said", "text": text, "mood": "calm" if text == "hello" else "loud"}


class Lines:
    def __init__(self, mark=b"\n"):
        self.mark = mark

    async def read(self, reader):
        return (await reader.readuntil(self.mark))[: -len(self.mark)]

    def write(self, payload):
        return payload + self.mark


class ContentLength:
    async def read(self, reader):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        lengths = [line.split(":")[1] for line in head.split("\r\n") if line.lower().startswith("content-length:")]
        return await reader.readexactly(int(lengths[0]))

    def write(self, payload):
        return b"Content-Length: %d\r\n\r\n%s" % (len(payload), payload)


class Prefix:
    async def read(self, reader):
        length = int.from_bytes(await reader.readexactly(4), "little")
        return await reader.readexactly(length)

    def write(self, payload):
        return len(payload).to_bytes(4, "little") + payload


FRAMINGS = {"lines": Lines(), "content_length": ContentLength(), "u32le": Prefix(), "separator": Lines(b"\x1e")}


async def serve(reader, writer, framing, fault):
    with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            payload = await framing.read(reader)
            frame = framing.write(json.dumps(answer(payload, fault)).encode())
            if fault == "half" and b"BUSY" in frame:
                writer.write(frame[:-5])
                break
            writer.write(frame)
            await writer.drain()
    writer.close()


async def on_standard_streams(framing, fault):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=LONGEST)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    transport, protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, sys.stdout)
    await serve(reader, asyncio.StreamWriter(transport, protocol, reader, loop), framing, fault)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--transport", choices=["stdio", "tcp", "unix"], default="stdio")
    parser.add_argument("--framing", choices=FRAMINGS, default="lines")
    parser.add_argument("--socket")
    parser.add_argument("--fault")
    arguments = parser.parse_args()
    framing, fault = FRAMINGS[arguments.framing], arguments.fault
    if fault == "not_there":
        sys.exit("it does not start")
    if arguments.transport == "stdio":
        return await on_standard_streams(framing, fault)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, os._exit, 0)

    async def talk(reader, writer):
        await serve(reader, writer, framing, fault)

    if arguments.transport == "unix":
        server = await asyncio.start_unix_server(talk, arguments.socket, limit=LONGEST)
    else:
        server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=LONGEST)
        host, port = server.sockets[0].getsockname()
        print(json.dumps({"host": host, "port": port}), flush=True)
    await server.serve_forever()


asyncio.run(main())
