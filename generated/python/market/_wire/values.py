"""Values in memory that remember how they were written on the wire."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Self
from uuid import UUID

_DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z"
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_DURATION = re.compile(
    r"P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
    r"(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)\Z"
)


DATETIME_PATTERN = _DATETIME.pattern.removesuffix(r"\Z")
"""What texts of times look like, though not every one is a time that exists."""

_THOUSANDTHS = "(?:[0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})"
PLAIN_DATETIME_PATTERN = (
    "[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    rf"(?:\.(?:[0-9]{{3}})?{_THOUSANDTHS})?Z"
)
"""What texts look like that are written again just so if only the time is known."""

UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""What texts of UUIDs usually look like."""


class DateTime(datetime):
    """An instant with its offset, and the text it was received as, which may be more precise than microseconds."""

    text: str | None = None

    def __reduce_ex__(self, protocol: Any) -> Any:
        # Copies keep the text, too.
        if self.text is None:
            return super().__reduce_ex__(protocol)
        return parse_datetime, (self.text,)


def parse_datetime(text: str) -> DateTime | None:
    """An RFC 3339 date and time in capitals with at most nine digits of fraction; ``None`` for anything else."""
    if not _DATETIME.match(text):
        return None
    try:
        return received_datetime(text)
    except ValueError:
        return None


def received_datetime(text: str) -> DateTime:
    """The time of a text that looks like one; a ``ValueError`` tells that there is no such time."""
    value = DateTime.fromisoformat(text)
    value.text = text
    return value


def datetime_text(value: datetime) -> str:
    """The text that was received, else RFC 3339; without an offset it is neither."""
    if isinstance(value, DateTime) and value.text is not None:
        return value.text
    is_short = value.microsecond and value.microsecond % 1000 == 0
    text = value.isoformat(timespec="milliseconds" if is_short else "auto")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def parse_date(text: str) -> date | None:
    """An RFC 3339 full-date; ``None`` for anything else."""
    if not _DATE.match(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def date_text(value: date) -> str:
    """RFC 3339 full-date; of a date with a time, nothing that is one."""
    return value.isoformat()


def parse_duration(text: str) -> str | None:
    """An RFC 3339 duration (appendix A), which stays a string since months have no fixed length."""
    return text if _DURATION.match(text) else None


class ReceivedUUID(UUID):
    """A UUID that was received with upper-case digits."""

    text: str

    def __reduce__(self) -> Any:
        return parse_uuid, (self.text,)

    def __str__(self) -> str:
        return self.text


def parse_uuid(text: str) -> UUID | None:
    """8-4-4-4-12 hexadecimal digits; ``None`` for anything else."""
    if not _UUID.match(text):
        return None
    if text.lower() == text:
        return UUID(text)
    value = ReceivedUUID(text)
    object.__setattr__(value, "text", text)
    return value


class ReceivedDecimal(Decimal):
    """A decimal that was received as a JSON number, and the text of that number."""

    lexeme: str

    @classmethod
    def of(cls, lexeme: str) -> Self:
        """The decimal of a JSON number, whose exponent may be beyond what decimals can hold."""
        try:
            value = cls(lexeme)
        except InvalidOperation:
            value = cls("NaN")
        value.lexeme = str(lexeme)
        return value

    def __reduce__(self) -> Any:
        return ReceivedDecimal.of, (self.lexeme,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self
