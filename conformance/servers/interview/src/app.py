"""The application: one endpoint, `/ws/interviews/{interview_id}`."""

from __future__ import annotations

from uuid import UUID

from fastapi import FastAPI, WebSocket

from .hooks import Hooks, Limits
from .session import Interview
from .websocket.client import Client
from .websocket.interview_handler import InterviewHandler


def create_app(hooks: Hooks, limits: Limits) -> FastAPI:
    """The application. Its connections are in `app.state.manager`."""
    app = FastAPI()
    manager = hooks.manager(encode=hooks.encode)
    interviews: dict[UUID, Interview] = {}
    app.state.manager = manager

    @app.websocket("/ws/interviews/{interview_id}")
    async def ws_interview(websocket: WebSocket, interview_id: str) -> None:
        known = hooks.interview_id(interview_id)
        if known is None:
            # Refused before it is accepted: the client sees status 403.
            await websocket.close()
            return
        interview = hooks.find(interviews, known, limits)
        if interview is None:
            await hooks.not_found(manager, websocket)
            return
        client = Client(websocket)
        if not await hooks.begin(manager, interview.id, client):
            return
        try:
            await InterviewHandler(client, interview, manager, hooks, limits).run()
        finally:
            manager.disconnect(interview.id, client)

    return app
