"""The chat server: `/ws` as the protocol `chat` says, on its generated models."""
