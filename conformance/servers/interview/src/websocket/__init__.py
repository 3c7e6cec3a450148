"""What stands between an interview and its WebSockets."""
