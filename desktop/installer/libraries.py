"""The system's libraries that the frozen program uses, and the packages that have them."""

import re
from collections.abc import Iterable

NEEDED = {
    "libcrypto.so.3": "libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Soname to Debian's package (names of Debian 12, which 13 knows too). Without one of them the window does not open."""

WANTED = {"libcups.so.2": "libcups2", "libwayland-egl.so.1": "libwayland-egl1"}
"""The same for printing and for a faster Wayland: installed unless somebody objects."""

IN_ITS_DESKTOP = (
    "libatk-1.0.so.0",
    "libcairo-gobject.so.2",
    "libcairo.so.2",
    "libgdk-3.so.0",
    "libgdk_pixbuf-2.0.so.0",
    "libgio-2.0.so.0",
    "libgobject-2.0.so.0",
    "libgtk-3.so.0",
    "libharfbuzz.so.0",
    "libpango-1.0.so.0",
    "libpangocairo-1.0.so.0",
)
"""Only for looking like GNOME: used where that desktop has brought them."""

OF_LIBC = (
    "ld-linux-x86-64.so.2",
    "libc.so.6",
    "libdl.so.2",
    "libm.so.6",
    "libmvec.so.1",
    "libpthread.so.0",
    "libresolv.so.2",
    "librt.so.1",
    "libutil.so.1",
)
"""The C library's own; its version is asked for."""

SOUND = ("libpulse0 | libasound2", "(libpulse.so.0()(64bit) or libasound.so.2()(64bit))")
"""Either is enough, opened while it runs: for .deb and .rpm."""


def needed(printed: str) -> set[str]:
    """The sonames that programs and libraries ask for, as `objdump -p` of them printed it."""
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", printed, re.MULTILINE))


def libc(printed: str) -> tuple[int, int]:
    """The newest version of the C library that they ask for, from the same."""
    return max((int(major), int(minor)) for major, minor in re.findall(r"\bGLIBC_(\d+)\.(\d+)", printed))


def unnamed(sonames: Iterable[str], brought: Iterable[str]) -> list[str]:
    """Those that are neither brought along nor in a table here: a package for them has to be found first."""
    known = {*NEEDED, *WANTED, *IN_ITS_DESKTOP, *OF_LIBC, *brought}
    return sorted(set(sonames) - known)


def debian(table: dict[str, str]) -> list[str]:
    """The packages of a table, each once."""
    return sorted(set(table.values()))


def rpm(table: dict[str, str]) -> list[str]:
    """The same as what an .rpm asks for: systems with .rpm find packages by soname."""
    return sorted(f"{soname}()(64bit)" for soname in table)
