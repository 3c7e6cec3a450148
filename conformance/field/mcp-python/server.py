"""An MCP server on PyPI `mcp`, over standard input and output; the server is the package's, this file only has things to offer."""

import asyncio

from mcp.server import MCPServer

server = MCPServer("field")


@server.tool()
def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


@server.tool()
async def slow() -> str:
    """Takes its time."""
    await asyncio.sleep(0.3)
    return "done"


@server.resource("note://first")
def note() -> str:
    """A note."""
    return "Hello"


@server.prompt()
def review(language: str) -> str:
    """Asks for a review."""
    return f"Review this {language} code."


server.run(transport="stdio")
