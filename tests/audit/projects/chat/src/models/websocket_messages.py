"""The messages of the chat, as models.

The models of the server lack one, and one says something else.
"""

from typing import Any, Literal, Optional

from pydantic import BaseModel


class UserMessage(BaseModel):
    type: Literal["message"]  # finds: definition-mismatch lacks the message type `openai_response`
    session_id: str
    content: str


class AssistantMessage(BaseModel):
    type: Literal["assistant"] = "assistant"  # finds: note inline-literal `assistant`
    session_id: str
    content: str
    streaming: bool = False


class ToolCallEvent(BaseModel):
    type: Literal["tool_call"]
    session_id: str
    tool_call_id: str
    arguments: dict[str, Any]


class ToolResultEvent(BaseModel):
    type: Literal["tool-result"]  # finds: definition-mismatch has `tool-result`, where the message type of `chat` is `tool_result`
    session_id: str
    tool_call_id: str
    result: Any


class OpenAIEvent(BaseModel):
    type: Literal["openai_call"]
    model: str
    tokens: Optional[int] = None


class ErrorMessage(BaseModel):
    type: Literal["error"]
    session_id: str
    error: str


class ConnectionStatus(BaseModel):
    type: Literal["connection"]
    session_id: str
    status: Literal["connected", "disconnected", "reconnecting"]
