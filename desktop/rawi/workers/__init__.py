"""The wall around engines and imports: start, ask, stream, cancel, limit, kill, restart."""
