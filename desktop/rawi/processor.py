"""What this computer's processor can do, for translation engines that were built for newer ones only."""

import platform
import sys
from functools import cache
from pathlib import Path

_TOLD = Path("/proc/cpuinfo")
_WINDOWS_AVX2 = 40
"""PF_AVX2_INSTRUCTIONS_AVAILABLE of IsProcessorFeaturePresent."""

_WANT_AVX2 = ("firefox",)
"""Engines that an instruction which the processor lacks would end."""


def runs(engine: str) -> bool:
    """Whether the processor is new enough for a translation engine."""
    return engine not in _WANT_AVX2 or has_avx2()


@cache
def has_avx2(told: Path = _TOLD) -> bool:
    """False where the system says that the processor lacks AVX2; another family of processors needs none."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(_WINDOWS_AVX2))
    try:
        lines = told.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return True
    flags = next((line for line in lines if line.startswith("flags")), None)
    return flags is None or "avx2" in flags.split()
