"""The back end of the tutor."""
