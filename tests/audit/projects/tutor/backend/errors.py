"""What can go wrong."""


class TutorError(Exception):
    """Carries the code that the student is told."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def tutor_failed() -> TutorError:
    return TutorError(code="TUTOR_FAILED")  # finds: inline-literal use `ERR_TUTOR_FAILED`
