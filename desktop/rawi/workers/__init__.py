"""Requests in, answers out over a wall around engines and imports: start, ask, stream, cancel, limit, kill, restart."""
