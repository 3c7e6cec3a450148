"""The application: one endpoint, `/ws`."""

from __future__ import annotations

from fastapi import FastAPI, WebSocket

from .conversation import Conversation
from .hooks import Hooks


def create_app(hooks: Hooks, answer_seconds: float) -> FastAPI:
    """The application. Its connections are in `app.state.manager`."""
    app = FastAPI()
    manager = hooks.manager(encode=hooks.encode)
    app.state.manager = manager

    @app.websocket("/ws")
    async def ws_chat(websocket: WebSocket) -> None:
        session_id = hooks.session_id(websocket)
        if not await hooks.begin(manager, websocket, session_id):
            return
        try:
            await Conversation(websocket, session_id, manager, hooks, answer_seconds).run()
        finally:
            await hooks.end(manager, websocket, session_id)

    return app
