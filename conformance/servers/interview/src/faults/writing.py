"""Messages that are not what the spec says they are."""

from __future__ import annotations

import json
from typing import Any

from interview import ServerMessage

from ..hooks import Hooks

Members = dict[str, Any]


class Misspelled(Hooks):
    """Changes the members of each message before they are written."""

    def change(self, members: Members) -> None:
        raise NotImplementedError

    def encode(self, message: ServerMessage) -> str:
        members = json.loads(super().encode(message))
        self.change(members)
        return json.dumps(members)


class audio_without_padding(Misspelled):
    """The audio of a question is base64 without padding."""

    def change(self, members: Members) -> None:
        if "audio_data" in members:
            members["audio_data"] = members["audio_data"].rstrip("=")


class confidence_in_words(Misspelled):
    """`confidence` is a word."""

    def change(self, members: Members) -> None:
        if "confidence" in members:
            members["confidence"] = "high"


class drops_fallback(Misspelled):
    """`fallback_option` is left out where it should be null."""

    def change(self, members: Members) -> None:
        if members.get("fallback_option", "") is None:
            del members["fallback_option"]


class drops_similarity(Misspelled):
    """`similarity_score` is left out where it should be null."""

    def change(self, members: Members) -> None:
        members.pop("similarity_score", None)


class fractional_rate(Misspelled):
    """`speaking_rate_wpm` has a fraction."""

    def change(self, members: Members) -> None:
        if "speaking_rate_wpm" in members:
            members["speaking_rate_wpm"] += 0.5


class index_as_text(Misspelled):
    """`index` is written as a text."""

    def change(self, members: Members) -> None:
        if "index" in members:
            members["index"] = str(members["index"])


class lower_case_codes(Misspelled):
    """Error codes are written in lower case."""

    def change(self, members: Members) -> None:
        if "code" in members:
            members["code"] = members["code"].lower()


class scores_in_percent(Misspelled):
    """The scores of the voice go to 100."""

    def change(self, members: Members) -> None:
        for name in ("intonation_score", "fluency_score", "confidence_score"):
            if name in members:
                members[name] *= 100


class score_above_maximum(Misspelled):
    """The score of an answer has a bonus that lifts it above 100."""

    def change(self, members: Members) -> None:
        if "score" in members:
            members["score"] += 100


class short_ids(Misspelled):
    """The ids of questions are UUIDs without hyphens."""

    def change(self, members: Members) -> None:
        if "question_id" in members:
            members["question_id"] = members["question_id"].replace("-", "")


class strengths_as_text(Misspelled):
    """The strengths of an answer are one text."""

    def change(self, members: Members) -> None:
        if members["type"] == "evaluation":
            members["strengths"] = ", ".join(members["strengths"])


class summary_is_null(Misspelled):
    """The summary of an interview is null."""

    def change(self, members: Members) -> None:
        if members["type"] == "interview_complete":
            members["summary"] = None


class metrics_as_text(Misspelled):
    """The voice metrics of an evaluation are texts."""

    def change(self, members: Members) -> None:
        if members.get("voice_metrics"):
            members["voice_metrics"] = {name: str(value) for name, value in members["voice_metrics"].items()}
