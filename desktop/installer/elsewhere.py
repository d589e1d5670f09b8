"""What the frozen program needs on Windows and macOS beside what it needs on Linux, and what stays out of it there."""

from fnmatch import fnmatch

SYSTEMS = {"windows": "win32", "macos": "darwin"}
"""What the systems are called here, and by `sys.platform`."""

COMMANDS = {"windows": "rawi-cli.exe", "macos": "rawi"}
"""The program that is a command line: on Windows a program has a console or has none, so there are two."""

_HIDDEN = {
    "win32": ("pyttsx3.drivers.sapi5", "comtypes.client", "comtypes.stream", "pythoncom", "pywintypes"),
    "darwin": (
        "pyttsx3.drivers.nsss",
        "objc",
        "AppKit",
        "Foundation",
        "PyObjCTools",
        "PyObjCTools.AppHelper",
    ),
}
"""By `sys.platform`: the drivers of the system's voices are imported by name, and they import the system's bridge."""

_UNUSED = (
    "PySide6/opengl32sw.dll",
    "PySide6/D3Dcompiler*.dll",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt/lib/QtNetwork.framework/*",
    "espeakng_loader/*.so*",
)
"""Drawing in three dimensions, Qt's own network, and another system's library."""


def hidden(platform: str) -> tuple[str, ...]:
    """Modules that nothing imports where PyInstaller sees it."""
    return _HIDDEN[platform]


def as_on_linux(target: str) -> str:
    """Where the same file of Qt would lie on Linux: on Windows there is no folder "Qt" between."""
    path = target.replace("\\", "/")
    for folder in ("plugins", "translations"):
        path = path.replace(f"PySide6/{folder}/", f"PySide6/Qt/{folder}/", 1)
    return path


def is_used(target: str) -> bool:
    """Whether the file that would lie at `target` is used here."""
    return not any(fnmatch(target.replace("\\", "/"), pattern) for pattern in _UNUSED)
