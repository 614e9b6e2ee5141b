"""Boards on this machine's ports: found, written to, listened to."""
