"""Interviews that are mixed up, shared wrongly, or not found; and limits that are not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from fastapi import WebSocket
from interview import ServerMessage
from interview import WebSocketErrorCode as Code

from ..errors import InterviewError
from ..hooks import Hooks, Limits
from ..session import Interview
from ..websocket.client import Client
from ..websocket.connection_manager import ConnectionManager

if TYPE_CHECKING:
    from ..websocket.client import Said
    from ..websocket.interview_handler import InterviewHandler


class any_interview_exists(Hooks):
    """An interview that nobody has planned is held all the same."""

    def find(self, interviews: dict[UUID, Interview], interview_id: UUID, limits: Limits) -> Interview | None:
        return super().find(interviews, interview_id if interview_id.int else UUID(int=1), limits)


class any_path_will_do(Hooks):
    """A path whose interview is no UUID is taken for some interview."""

    def interview_id(self, text: str) -> UUID | None:
        return super().interview_id(text) or UUID(int=1)


class closes_without_error(Hooks):
    """Who asks for an interview that there is not is closed without the error."""

    async def not_found(self, manager: ConnectionManager, websocket: WebSocket) -> None:
        await websocket.accept()
        await manager.close(websocket, 4404)


class error_without_close(Hooks):
    """Who asks for an interview that there is not is told so, and the connection stays open."""

    async def not_found(self, manager: ConnectionManager, websocket: WebSocket) -> None:
        await websocket.accept()
        await manager.send(Client(websocket), InterviewError(Code.INTERVIEW_NOT_FOUND, "No such interview.").message())
        await websocket.receive()


class wrong_close_code(Hooks):
    """Who asks for an interview that there is not is closed with 1008."""

    async def not_found(self, manager: ConnectionManager, websocket: WebSocket) -> None:
        await websocket.accept()
        await manager.send(Client(websocket), InterviewError(Code.INTERVIEW_NOT_FOUND, "No such interview.").message())
        await manager.close(websocket, 1008)


class answers_only_who_asked(Hooks):
    """What a client is answered, the others of its interview do not get."""

    class manager(ConnectionManager):
        async def broadcast(self, interview_id: UUID, message: ServerMessage) -> None:
            for client in self.clients.get(interview_id, [])[-1:]:
                await self.send(client, message)


class leaks_to_another_interview(Hooks):
    """What is said in one interview is heard in another."""

    class manager(ConnectionManager):
        async def broadcast(self, interview_id: UUID, message: ServerMessage) -> None:
            for each in [*(each for each in self.clients if each != interview_id), interview_id][-2:]:
                await super().broadcast(each, message)


class one_client_an_interview(Hooks):
    """A second client of an interview is refused."""

    async def begin(self, manager: ConnectionManager, interview_id: UUID, client: Client) -> bool:
        if interview_id in manager.clients:
            await client.websocket.close()
            return False
        return await super().begin(manager, interview_id, client)


class replaces_first_client(Hooks):
    """A second client of an interview takes the place of the first."""

    async def begin(self, manager: ConnectionManager, interview_id: UUID, client: Client) -> bool:
        for other in manager.clients.pop(interview_id, []):
            await manager.close(other.websocket, 1000)
        return await super().begin(manager, interview_id, client)


class no_limit(Hooks):
    """A client may send as much as it likes."""

    def read(self, handler: InterviewHandler, text: str | None, data: bytes | None) -> Said:
        handler.times.clear()
        return super().read(handler, text, data)


class no_reminder(Hooks):
    """A silent client is not reminded."""

    async def remind(self, handler: InterviewHandler) -> None:
        pass


class closes_the_silent(Hooks):
    """A silent client is closed instead of being reminded."""

    async def remind(self, handler: InterviewHandler) -> None:
        await handler.manager.close(handler.client.websocket, 1000)


class wrong_code_at_shutdown(Hooks):
    """The server closes with 1012 when it stops."""

    async def farewell(self, manager: ConnectionManager) -> None:
        for client in [client for clients in manager.clients.values() for client in clients]:
            await manager.close(client.websocket, 1012)
