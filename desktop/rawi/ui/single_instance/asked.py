"""What a start of the window is asked for; as bytes, between two starts."""

import json
from pathlib import Path
from typing import Any, NamedTuple


class Asked(NamedTuple):
    """Files to open, and the window's options. `token` is the desktop's leave to take the focus (XDG activation), "" without one."""

    paths: tuple[Path, ...] = ()
    speak: bool = False
    listen: bool = False
    token: str = ""


def encode(asked: Asked) -> bytes:
    """Paths as they are from anywhere: the other process works in another folder."""
    told = asked._asdict() | {"paths": [str(path.absolute()) for path in asked.paths]}
    return json.dumps(told).encode("ascii")


def decode(data: bytes) -> Asked | None:
    """None for what `encode` did not make."""
    try:
        told: dict[str, Any] = json.loads(data)
        paths = tuple(Path(str(each)) for each in told["paths"])
        return Asked(paths, bool(told["speak"]), bool(told["listen"]), str(told["token"]))
    except (ValueError, KeyError, TypeError):
        return None
