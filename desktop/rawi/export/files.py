"""Bytes in, a file out that is either whole or not there."""

from pathlib import Path

from rawi.article import disk


def write(path: Path, data: bytes) -> None:
    """Write beside the target, onto the disk, and rename; RawiError DISK_FULL or OUTPUT_FAILED, with nothing left behind."""
    with disk.whole(path) as half:
        half.write_bytes(data)
