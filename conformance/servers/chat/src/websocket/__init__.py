"""What stands between the chat and its WebSockets."""
