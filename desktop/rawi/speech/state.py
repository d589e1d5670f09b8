"""What a reading does."""

from enum import StrEnum


class State(StrEnum):
    """Silent, speaking, or silent for a while."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"
