"""Bytes in, a file out that is either whole or not there."""

import errno
import os
import tempfile
from pathlib import Path

from rawi.article.errors import Code, RawiError

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write(path: Path, data: bytes) -> None:
    """Write beside the target, onto the disk, and rename; RawiError DISK_FULL or OUTPUT_FAILED, with nothing left behind."""
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        if error.errno in _FULL:
            raise RawiError(Code.DISK_FULL, name=path.name) from None
        raise RawiError(
            Code.OUTPUT_FAILED, name=path.name, reason=error.strerror or type(error).__name__
        ) from None
