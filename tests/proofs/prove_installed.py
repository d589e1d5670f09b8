"""The .deb in a clean Debian 12 and 13: build it first (`python3 packaging/build.py linux`). Arguments choose: bookworm, trixie.

Each Debian is made in a folder (debootstrap); apt brings what the package depends on, then the network is taken away. The package is installed
as root, used by an ordinary user whose home has spaces and Arabic letters in its name and who has no D-Bus, sound or GPU: in the terminal, in a
window offscreen and on a screen. Then it is removed, and nothing may be left but that user's library. Needs root.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.stage import ROOT, need, skip, wait_for

SUITES = ("bookworm", "trixie")
HOME = "/home/قارئ الحكايات"
LIBRARY = f"{HOME}/.local/share/rawi/library.sqlite3"
SAMPLES = "/usr/lib/rawi/_internal/rawi/_resources/samples"
KEPT = ROOT / "build" / "try"
"""Debian's packages, to be used again; the last screenshots and sound files, to be looked at and heard."""
DISPLAY = ":73"
_SCREENS = Path("/tmp/.X11-unix")
_INSIDE = (
    'root=$1; shift; mount -t proc proc "$root/proc"; mount -t tmpfs tmpfs "$root/dev/shm"; '
    f'mkdir -p "$root{_SCREENS}"; mount --bind {_SCREENS} "$root{_SCREENS}"; exec chroot "$@"'
)
_BOOKS = ("/proc", "/sys", "/dev", "/run", "/tmp", "/home", "/var/log", "/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/backups")  # fmt: skip
"""Where a package manager keeps its own books, and what lives no longer than the machine runs."""


@dataclass(frozen=True, slots=True)
class Debian:
    """A Debian in a folder."""

    root: Path

    def command(self, words: Sequence[str], *, online: bool = False, user: str = "root") -> list[str]:
        """What runs these words inside; without a network unless `online`."""
        wall = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if online else ["--net"])]
        return [
            *wall,
            "sh",
            "-ec",
            _INSIDE,
            "sh",
            str(self.root),
            f"--userspec={user}",
            str(self.root),
            *words,
        ]

    def run(self, *words: str, online: bool = False, user: str = "root", seconds: float = 900) -> str:
        """Run it; what it printed. AssertionError with its words where it fails."""
        command = self.command(words, online=online, user=user)
        done = subprocess.run(
            command,
            env=self.variables(user),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert done.returncode == 0, f"{words}\n{done.stdout[-8_000:]}\n{done.stderr[-4_000:]}"
        return done.stdout

    def rawi(self, *words: str) -> str:
        """Rawi, as the ordinary user."""
        return self.run("rawi", *words, user="reader")

    def variables(self, user: str) -> dict[str, str]:
        """A bare environment."""
        home = "/root" if user == "root" else HOME
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return {"PATH": path, "HOME": home, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}

    def outside(self, path: str) -> Path:
        """Where a path of it is to be found from here."""
        return self.root / path.removeprefix("/")

    def files(self) -> set[str]:
        """Everything in it, but for what changes by itself."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            inside = f"/{Path(folder).relative_to(self.root).as_posix()}/".replace("/./", "/")
            folders[:] = [each for each in folders if f"{inside}{each}" not in _BOOKS]
            found |= {f"{inside}{each}" for each in (*names, *folders)}
        return found


def begin(debian: Debian, suite: str) -> None:
    """The smallest Debian, and an ordinary user in it."""
    cache = KEPT / "debs"
    cache.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", f"--cache-dir={cache}", suite, str(debian.root)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    debian.run("useradd", "--create-home", "--home-dir", HOME, "reader")


def install(debian: Debian, package: Path) -> set[str]:
    """What it depends on and recommends with the network, the package without it; the files that were there before it."""
    shutil.copy(package, debian.outside("/var/cache/rawi.deb"))
    fields = [
        debian.run("dpkg-deb", "-f", "/var/cache/rawi.deb", each).strip()
        for each in ("Depends", "Recommends")
    ]
    debian.run("apt-get", "update", online=True)
    debian.run("apt-get", "satisfy", "-y", "--no-install-recommends", *fields, online=True)
    before = debian.files()
    debian.run("apt-get", "install", "-y", "--no-install-recommends", "/var/cache/rawi.deb")
    print(f"installed without a network: {len(debian.files() - before)} files")
    return before


def in_the_terminal(debian: Debian) -> None:
    """The whole story."""
    assert debian.rawi("--version").startswith("rawi ")
    shown = json.loads(debian.rawi("show", f"{SAMPLES}/welcome.en.html", "--json"))
    print(f"structure: {len(shown['sections'])} sections of “{shown['title']}”")
    assert len(shown["sections"]) > 3
    text = debian.rawi("translate", f"{SAMPLES}/welcome.en.html", "--to", "pt")
    print(f"translated: {text.splitlines()[0]}")
    assert "O barco que empresta histórias" in text
    for name in ("welcome.en.html", "historia.pt.md", "story.ar.txt"):
        debian.rawi("speak", f"{SAMPLES}/{name}", "-o", f"{HOME}/{name}.wav")
        print(f"spoken: {name}, {sound(debian.outside(f'{HOME}/{name}.wav')):.0f} s")
    debian.rawi("export", f"{SAMPLES}/welcome.en.html", "-o", f"{HOME}/story.epub")
    assert debian.outside(f"{HOME}/story.epub").read_bytes().startswith(b"PK")
    listed = debian.rawi("list")
    print(f"library: {len(listed.splitlines())} articles")
    assert "The boat that lends stories" in listed


def sound(path: Path) -> float:
    """Seconds of a file that is not silent; a copy of it is kept."""
    shutil.copy(path, KEPT)
    with wave.open(str(path)) as file:
        frames = file.readframes(file.getnframes())
        seconds = float(file.getnframes() / file.getframerate())
    assert seconds > 5
    assert any(frames[: len(frames) // 2])
    return seconds


def self_test(debian: Debian) -> None:
    """Rawi's own proof, where this version has it: its closing line."""
    if "self-test" not in debian.rawi("--help"):
        print("SKIPPED: this Rawi has no self-test")
        return
    told = debian.run("env", "QT_QPA_PLATFORM=offscreen", "rawi", "self-test", user="reader")
    print("self-test: " + told.strip().splitlines()[-1])


def in_windows(debian: Debian, suite: str) -> None:
    """An article that is given as a file, offscreen and on a screen."""
    article = f"{HOME}/مقال جديد.md"
    story = "# The lamp at the ford\n\n" + "A woman keeps a lamp at the ford, and it never goes out.\n\n" * 30
    debian.outside(article).write_text(story, encoding="utf-8")
    with window(debian, article, QT_QPA_PLATFORM="offscreen"):
        wait_for(lambda: "The lamp at the ford" in debian.rawi("list"), 120)
        print("opened offscreen")
    with screen(), window(debian, article, DISPLAY=DISPLAY):
        wait_for(lambda: title() != "", 120)
        print(f"opened on a screen: {title()}")
        assert title() == "The lamp at the ford - Rawi"
        picture = KEPT / f"{suite}.png"
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(picture)], check=True)


@contextmanager
def window(debian: Debian, article: str, **variables: str) -> Iterator[None]:
    """Rawi's window inside, until the block ends; AssertionError where it ended by itself."""
    command = debian.command(["rawi", article], user="reader")
    environment = debian.variables("reader") | variables
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        yield
        assert process.poll() is None, process.communicate()[1]
    finally:
        end(process)
    said = process.communicate()[1]
    assert "Traceback" not in said, said


def end(process: subprocess.Popen[str]) -> None:
    """Kill the first process inside, and with it all others there."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii")
    for child in children.split():
        os.kill(int(child), signal.SIGKILL)


@contextmanager
def screen() -> Iterator[None]:
    """A screen of its own, which takes whoever comes and knows no OpenGL."""
    command = ["Xvfb", DISPLAY, "-screen", "0", "1280x900x24", "-ac", "-extension", "GLX"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        wait_for((_SCREENS / f"X{DISPLAY[1:]}").exists)
        yield
    finally:
        server.terminate()
        server.wait()


def title() -> str:
    """What the window with an article is called, "" before there is one."""
    words = ["xdotool", "search", "--name", " - Rawi$", "getwindowname"]
    found = subprocess.run(
        words, env={**os.environ, "DISPLAY": DISPLAY}, capture_output=True, text=True, check=False
    )
    return found.stdout.strip()


def remove(debian: Debian, before: set[str]) -> None:
    """Nothing is left but the reader's own."""
    told = debian.run("apt-get", "purge", "-y", "rawi")
    assert ".local/share/rawi" in told, told
    assert sorted(debian.files() - before) == []
    found = debian.run(
        "find", "/", "-path", "/proc", "-prune", "-o", "-iname", "*rawi*", "-print"
    ).splitlines()
    left = [each for each in found if each not in before and each != "/var/cache/rawi.deb"]
    assert all(each.startswith(HOME) for each in left), left
    assert debian.outside(LIBRARY).is_file()
    print(f"removed; left is {', '.join(left)}")


def prove(suite: str, package: Path) -> None:
    """One Debian, which is deleted again."""
    print(f"{package.name} in a clean {suite}", flush=True)
    with tempfile.TemporaryDirectory(prefix="rawi-") as folder:
        debian = Debian(Path(folder) / suite)
        begin(debian, suite)
        before = install(debian, package)
        in_the_terminal(debian)
        self_test(debian)
        in_windows(debian, suite)
        remove(debian, before)


def main() -> None:
    """The suites that are named, or all."""
    need("debootstrap", "unshare", "Xvfb", "xdotool", "import")
    packages = list((ROOT / "dist").glob("*.deb"))
    if not packages or os.geteuid():
        skip("this needs root, and dist/*.deb as packaging/build.py makes it")
    suites = sys.argv[1:] or SUITES
    for suite in suites:
        prove(suite, packages[0])
    print(f"{len(suites)} passed, 0 failed")


if __name__ == "__main__":
    main()
