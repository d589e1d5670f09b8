"""Bytes in, a file out that is either whole or not there."""

import os
import tempfile
from pathlib import Path

from rawi.article.errors import Code, RawiError


def write(path: Path, data: bytes) -> None:
    """Write beside the target and rename; RawiError OUTPUT_FAILED, with nothing left behind."""
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise RawiError(
            Code.OUTPUT_FAILED, name=path.name, reason=error.strerror or type(error).__name__
        ) from None
