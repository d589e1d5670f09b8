"""Finds the system's libraries that Rawi needs and the machine lacks, and gets them where that is possible.

Every start comes through here: what only an installation needs is imported by it.
"""

import ctypes
import os
import sys

_OFFSCREEN = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
_WINDOW = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}
_SOUND = {"libpulse.so.0": ("libpulse0",), "libasound.so.2": ("libasound2t64", "libasound2")}
_FONT = ("fonts-dejavu-core",)
_TESSDATA = "/usr/share/tesseract-ocr/*/tessdata/{}.traineddata"
_TEST_FILES = {
    "/usr/bin/tesseract": "tesseract-ocr",
    **{
        _TESSDATA.format(name): f"tesseract-ocr-{name}"
        for name in ("eng", "osd", "ara", "fas", "por", "rus", "ukr")
    },
    "/usr/bin/fc-match": "fontconfig",
    "/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf": "fonts-noto-core",
    "/usr/bin/desktop-file-validate": "desktop-file-utils",
    "/usr/bin/appstreamcli": "appstream",
    "/usr/bin/man": "man-db",
    "/usr/bin/zsh": "zsh",
    "/usr/bin/fish": "fish",
    "/usr/bin/makensis": "nsis",
}
"""What the tests of pictures read with, and those of packaging judge by; without it they are skipped, so only root installs it unasked."""


def say(text: str) -> None:
    """A sentence for the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


def prepare(*, testing: bool) -> bool:
    """True when Rawi can go on; missing libraries are installed as root, offered at a terminal, else named."""
    if sys.platform != "linux":
        return True
    missing = _missing(testing=testing)
    if testing and os.geteuid() == 0:
        import glob

        missing += [name for name in _TEST_FILES if not glob.glob(name)]
    if not missing:
        return True
    import shutil

    if shutil.which("apt-get") is None:
        say(
            f"Rawi needs these libraries of your system: {', '.join(missing)}. Install them, then start it again."
        )
        return "venv" not in missing
    return _install(missing)


def _missing(*, testing: bool) -> list[str]:
    """What could not be found: library names, "font", "venv"."""
    wanted = dict(_OFFSCREEN)
    if os.environ.get("DISPLAY"):
        wanted |= _WINDOW
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _WAYLAND
    missing = [name for name in wanted if not _loads(name)]
    if not testing and not any(_loads(name) for name in _SOUND):
        missing.append("libpulse.so.0")
    if not _has_font():
        missing.append("font")
    if not _has_module("ensurepip"):
        missing.append("venv")
    return missing


def _has_module(name: str) -> bool:
    """Whether this Python has this package: to look is quicker than to load importlib.util."""
    return any(os.path.isdir(os.path.join(place, name)) for place in sys.path)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    """Without a font every letter is a box."""
    places = ("/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts"))
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc"))
        for place in places
        for _, _, names in os.walk(place)
        for name in names
    )


def _install(missing: list[str]) -> bool:
    import shutil

    if os.geteuid() == 0:
        say("Rawi installs the system packages it needs. This is done once.")
        _run(["apt-get", "update", "-qq"])
        packages = _packages(missing)
        say("Installing " + ", ".join(packages) + ".")
        return _run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages])
    packages = _packages(missing)
    line = "sudo apt-get install " + " ".join(packages)
    if shutil.which("sudo") and sys.stdin.isatty() and sys.stderr.isatty():
        say(f"Rawi needs some packages of your system. This installs them:\n  {line}")
        if input("Run it now? [y/N] ").strip().lower() in ("y", "yes"):
            return _run(["sudo", "apt-get", "install", "-y", "--no-install-recommends", *packages])
    say(
        f"Some packages of your system are missing. Install them with this line, then start Rawi again:\n  {line}"
    )
    return False


def _packages(missing: list[str]) -> list[str]:
    """The packages by the names that this system knows."""
    table = {**_OFFSCREEN, **_WINDOW, **_WAYLAND, **_SOUND, "font": _FONT}
    table |= {name: (package,) for name, package in _TEST_FILES.items()}
    table["venv"] = (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "python3-venv")
    return sorted({_known(table[name]) for name in missing})


def _known(names: tuple[str, ...]) -> str:
    import shutil
    import subprocess

    if len(names) == 1 or shutil.which("apt-cache") is None:
        return names[-1]
    for name in names:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]


def _run(command: list[str]) -> bool:
    """True where it worked; its own output goes to standard error."""
    import subprocess

    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=environment, check=False)
    if done.returncode:
        say("That did not work: " + " ".join(command))
    return done.returncode == 0
