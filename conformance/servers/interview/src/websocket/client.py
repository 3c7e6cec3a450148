"""Somebody who takes part in an interview: a connection, and what it may say now."""

from __future__ import annotations

from enum import Enum, auto

from fastapi import WebSocket
from interview import (
    AudioChunkMessage,
    AudioFrame,
    ClientFrame,
    ClientMessage,
    ErrorMessage,
    EvaluationMessage,
    FollowUpQuestionMessage,
    GetNextQuestionMessage,
    InterviewCompleteMessage,
    QuestionMessage,
    RequestRetryMessage,
    ServerMessage,
    TextAnswerMessage,
)
from interview import WebSocketErrorCode as Code

from ..audio import Recording

Said = ClientMessage | ClientFrame


class State(Enum):
    """The states of the protocol."""

    READY = auto()
    ASKED = auto()
    ANSWERED = auto()
    FAILED = auto()
    COMPLETE = auto()


EVERYTHING = (AudioChunkMessage, AudioFrame, TextAnswerMessage, GetNextQuestionMessage, RequestRetryMessage)
MAY_SAY: dict[State, tuple[type, ...]] = {
    State.READY: (GetNextQuestionMessage, RequestRetryMessage),
    State.ASKED: EVERYTHING,
    State.ANSWERED: (RequestRetryMessage,),
    State.FAILED: EVERYTHING,
    State.COMPLETE: (),
}
FAILURES = {
    Code.AUDIO_FORMAT_UNSUPPORTED,
    Code.AUDIO_TOO_SHORT,
    Code.AUDIO_TOO_LONG,
    Code.STT_FAILED,
    Code.INTERNAL_ERROR,
    Code.TIMEOUT,
}


class Client:
    """One connection of an interview."""

    def __init__(self, websocket: WebSocket) -> None:
        self.websocket = websocket
        self.state = State.READY
        self.before = State.READY
        """The state before the last answer, for one that was not taken."""
        self.recording = Recording()

    def may_say(self, said: Said) -> bool:
        """Whether the state allows it."""
        return isinstance(said, MAY_SAY[self.state])

    def says(self, said: Said) -> None:
        """The client said something that it may say."""
        self.before = self.state
        answers = isinstance(said, TextAnswerMessage) or (isinstance(said, AudioChunkMessage) and said.is_final)
        if answers or (isinstance(said, RequestRetryMessage) and self.state is State.FAILED):
            self.state = State.ANSWERED

    def hears(self, message: ServerMessage) -> None:
        """The client is about to be told something."""
        match message:
            case QuestionMessage() | FollowUpQuestionMessage():
                self.state, self.recording = State.ASKED, Recording()
            case EvaluationMessage():
                self.state = State.READY
            case InterviewCompleteMessage():
                self.state = State.COMPLETE
            case ErrorMessage(code=Code.INVALID_STATE) if self.state is State.ANSWERED:
                self.state = self.before
            case ErrorMessage(code=code) if code in FAILURES and self.state is State.ANSWERED:
                self.state = State.FAILED
            case _:
                pass
