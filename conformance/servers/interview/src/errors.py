"""What can go wrong, as messages: what the catalogue says of recovery travels with each."""

from __future__ import annotations

from interview import ErrorMessage, WebSocketErrorCode


class InterviewError(Exception):
    """Something that the candidate is told instead of an answer."""

    def __init__(self, code: WebSocketErrorCode, text: str, *, retry: bool = True) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.retry = retry

    def message(self) -> ErrorMessage:
        """The error with its recovery. `retry` is false where the catalogue's retry does not help this time."""
        recovery = self.code.recovery
        return ErrorMessage(
            code=self.code,
            message=self.text,
            recoverable=recovery.recoverable,
            retry_available=recovery.retry and self.retry,
            fallback_option=recovery.fallback,
        )
