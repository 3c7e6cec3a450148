"""The interview server: `/ws/interviews/{interview_id}` as the protocol `interview` says, on its generated models."""
