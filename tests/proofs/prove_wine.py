"""The installer for Windows under wine, with a small program in Rawi's place: `python3 desktop/run.py prove wine`.

Silent and by keys, into paths with Arabic letters and spaces: install, upgrade, refuse, remove; what is left on the disk and in the registry.
`--pictures FOLDER` keeps pictures of the pages (needs ImageMagick).
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import file_types, icons, windows
from tests.proofs import wine_pages
from tests.proofs.stage import ROOT, need
from tests.proofs.wine_prefix import Registry, Wine, wait_for, wine

_PAYLOAD = ROOT / "tests" / "proofs" / "wine_payload.nsi"
_CLASSES = "Software\\Classes"
_UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Rawi"
_CHOSEN = "C:\\مكتبة القراءة\\راوي و قصص"
_DISPLAY = ":83"
OLD, NEW = "0.9.0", "0.10.0"
_SIZE = 16_000_000
_NAMES = {OLD: "_internal/gone.txt", NEW: "_internal/فصل جديد/new file.txt"}
"""A file that only this version has."""

RUNNING, NO_SPACE, FOREIGN = 3, 4, 5
SMALL = "8m"
"""A disk that has less room than the newer program needs."""


class Proof:
    """A prefix, an older and a newer installer, and what was there before either."""

    def __init__(self, system: Wine, folder: Path) -> None:
        self.wine, self.folder = system, folder
        self.setup = {version: _installer(folder, version) for version in (OLD, NEW)}
        self.home = f"{system.local}\\Programs\\Rawi"
        self.library = system.path(f"{system.local}\\rawi")
        self.fill_library()
        self.add("Other.epub", _CLASSES + "\\.epub\\OpenWithProgids")
        self.registry, self.files = system.registry(), system.files()

    def fill_library(self) -> None:
        """What a reader has after a while."""
        for name in ("library.sqlite3", "settings.json", "voices/صوت.onnx", "Cache/translations.sqlite3"):
            (self.library / name).parent.mkdir(parents=True, exist_ok=True)
            (self.library / name).write_text(name, encoding="utf-8")

    def add(self, name: str, key: str) -> None:
        """A value in the person's registry that bears its own name."""
        assert self.wine.run("reg", "add", f"HKCU\\{key}", "/v", name, "/d", name, "/f") == 0

    def install(self, version: str, option: str = "") -> int:
        """Silently; the installer's exit status."""
        self.wine.drive("s", self.folder)
        return self.wine.line(f"S:\\{self.setup[version].name} /S {option}")

    def remove(self, folder: str, *options: str) -> None:
        """Silently, until the uninstaller, which goes on in a copy of itself, has ended."""
        assert self.wine.run(f"{folder}\\uninstall.exe", "/S", *options) == 0
        self.wine.settle()

    def assert_installed(self, version: str, folder: str) -> None:
        """Every file of this version and no other, and what Windows is told of it."""
        there = self.wine.path(f"{folder}\\app")
        found = {path.relative_to(there).as_posix() for path in there.rglob("*") if path.is_file()}
        assert found == {"rawi.exe", "rawi-cli.exe", _NAMES[version]}, found
        registry = self.wine.registry()
        assert registry[_UNINSTALL]["DisplayVersion"] == version, registry[_UNINSTALL]
        assert registry[_UNINSTALL]["UninstallString"] == f'"{folder}\\uninstall.exe"'
        assert self.wine.path(f"{folder}\\uninstall.exe").is_file()
        for ending in file_types.endings():
            self.assert_registered(registry, ending, folder)

    @staticmethod
    def assert_registered(registry: Registry, ending: str, folder: str) -> None:
        """An ending that Rawi is offered for."""
        kind = f"Rawi{ending}"
        assert kind in registry[f"{_CLASSES}\\{ending}\\OpenWithProgids"], ending
        command = registry[f"{_CLASSES}\\{kind}\\shell\\open\\command"][""]
        assert command == f'"{folder}\\app\\rawi.exe" "%1"', command
        assert registry["Software\\Rawi\\Capabilities\\FileAssociations"][ending] == kind

    def assert_gone(self, *, library: bool) -> None:
        """The disk and the registry are as they were before, but for the cache, and for the library where that was to go."""
        lost = {
            path for path in self.files if "AppData/Local/rawi" in path and (not library or "Cache" in path)
        }
        assert self.wine.files() == self.files - lost, self.wine.files() ^ (self.files - lost)
        after = self.wine.registry()
        left = [key for key in {*after, *self.registry} if after.get(key, {}) != self.registry.get(key, {})]
        assert [key for key in left if "Wine" not in key and "MenuOrder" not in key] == []

    @contextmanager
    def running(self, folder: str) -> Iterator[None]:
        """The program of this folder runs meanwhile."""
        wish, told = self.wine.temporary / "rawi-wait", self.wine.temporary / "rawi-told.txt"
        told.unlink(missing_ok=True)
        wish.touch()
        process = self.wine.start(f"{folder}\\app\\rawi.exe", "/WAIT")
        try:
            wait_for(told.exists, "the program's start")
            yield
        finally:
            wish.unlink()
            process.wait(timeout=60)


def _installer(folder: Path, version: str) -> Path:
    """An installer with a payload of this version."""
    payload = folder / version
    own = payload / _NAMES[version]
    own.parent.mkdir(parents=True)
    own.write_bytes(bytes(_SIZE))
    for name in ("rawi.exe", "rawi-cli.exe"):
        compiler = [str(windows.makensis()), "-V1", "-INPUTCHARSET", "UTF8", f"-DOUTPUT={payload / name}"]
        subprocess.run([*compiler, str(_PAYLOAD)], check=True)
    icon, side = icons.write(icons.RAWI, folder / "rawi.ico"), icons.side(icons.RAWI, folder / "side.bmp")
    return windows.build(windows.Order(payload, folder / f"setup-{version}.exe", version, icon, side, "zlib"))


def silent(proof: Proof) -> str:
    """Into the person's own place, which has Arabic letters and a space."""
    assert proof.install(OLD) == 0
    proof.assert_installed(OLD, proof.home)
    shortcut = proof.wine.path(f"{proof.wine.programs}\\Rawi.lnk").read_bytes()
    assert "app\\rawi.exe".encode("utf-16-le") in shortcut or b"app\\rawi.exe" in shortcut
    return f"{len(file_types.endings())} endings, shortcut, Apps & Features; all below the profile"


def opens(proof: Proof) -> str:
    """The command that Windows would run for a file."""
    command = proof.wine.registry()[f"{_CLASSES}\\Rawi.epub\\shell\\open\\command"][""]
    article = "C:\\users\\سارة أحمد\\قصة قصيرة.epub"
    program, _, argument = command.partition('" ')
    assert argument == '"%1"', command
    told = proof.wine.temporary / "rawi-told.txt"
    assert proof.wine.run(program.strip('"'), article) == 0
    wait_for(told.exists, "what the program was told")
    folder, given = told.read_text(encoding="utf-16-le").split("\n")
    assert folder == f"{proof.home}\\app", folder
    assert given.strip('"') == article, given
    return "the program got the path as it is"


def upgrades(proof: Proof) -> str:
    """Over the older one; a type that the older one registered and this one does not know goes."""
    proof.add("Rawi.gone", f"{_CLASSES}\\.gone\\OpenWithProgids")
    for half in ("app.new", "app.old"):
        left = proof.wine.path(f"{proof.home}\\{half}\\of an interrupted one.txt")
        left.parent.mkdir()
        left.write_text("half", encoding="utf-8")
    assoc = "Software\\Rawi\\Capabilities\\FileAssociations"
    assert proof.wine.run("reg", "add", f"HKCU\\{assoc}", "/v", ".gone", "/d", "Rawi.gone", "/f") == 0
    assert proof.install(NEW) == 0
    proof.assert_installed(NEW, proof.home)
    assert f"{_CLASSES}\\.gone" not in proof.wine.registry()
    assert (proof.library / "library.sqlite3").exists()
    assert {path.name for path in proof.wine.path(proof.home).iterdir()} == {"app", "uninstall.exe"}
    return "removed files and types are gone, the library is there"


def notices(proof: Proof) -> str:
    """A Rawi that runs is neither replaced nor removed."""
    with proof.running(proof.home):
        assert proof.install(OLD) == RUNNING
        proof.assert_installed(NEW, proof.home)
        proof.wine.drive("r", proof.wine.path(proof.home).parent)
        assert proof.wine.line("R:\\Rawi\\uninstall.exe /S _?=R:\\Rawi") == RUNNING
        proof.assert_installed(NEW, proof.home)
    return f"exit status {RUNNING}, nothing changed, installing and removing"


def foreign(proof: Proof) -> str:
    """A folder in which something else lies where the program would go."""
    mine = proof.wine.path("C:\\mine\\app\\article.txt")
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", encoding="utf-8")
    assert proof.install(NEW, "/D=C:\\mine") == FOREIGN
    assert [path.name for path in mine.parent.parent.rglob("*")] == ["app", "article.txt"]
    mine.unlink()
    mine.parent.rmdir()
    mine.parent.parent.rmdir()
    proof.assert_installed(NEW, proof.home)
    return f"exit status {FOREIGN}, nothing touched"


def full(proof: Proof) -> str:
    """A disk without room: nothing is begun."""
    disk = proof.folder / "small"
    disk.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(disk)]
    if subprocess.run(mounted, capture_output=True, check=False).returncode:
        return "SKIPPED: this person may not mount a small disk"
    try:
        proof.wine.drive("t", disk)
        assert proof.install(NEW, "/D=T:\\Rawi") == NO_SPACE
        assert not any(disk.iterdir())
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    proof.assert_installed(NEW, proof.home)
    return f"exit status {NO_SPACE}, nothing written, the Rawi before is whole"


def renamed(proof: Proof) -> str:
    """The folder in which Rawi is, by another of its names: it is not taken for an old one."""
    proof.wine.drive("r", proof.wine.path(proof.home).parent)
    assert proof.install(NEW, "/D=R:\\Rawi") == 0
    assert {path.name for path in proof.wine.path(proof.home).iterdir()} == {"app", "uninstall.exe"}
    assert proof.wine.path(f"{proof.home}\\app\\rawi.exe").is_file()
    return "the program is there"


def moves(proof: Proof) -> str:
    """To a folder that the person chose."""
    assert proof.install(NEW, f"/D={_CHOSEN}") == 0
    proof.assert_installed(NEW, _CHOSEN)
    assert not proof.wine.path(f"{proof.home}\\app").exists()
    assert not proof.wine.path(f"{proof.home}\\uninstall.exe").exists()
    return f"{_CHOSEN}; the folder before is gone"


def removes(proof: Proof) -> str:
    """Silently: the library stays."""
    proof.remove(_CHOSEN)
    chosen = proof.wine.path(_CHOSEN).parent
    assert not any(chosen.rglob("*")), list(chosen.rglob("*"))
    chosen.rmdir()
    proof.assert_gone(library=True)
    return "only the library is left; another program's “Open with” too"


def forgets(proof: Proof) -> str:
    """With the other choice the library goes."""
    assert proof.install(NEW) == 0
    proof.remove(proof.home, "/LIBRARY=delete")
    proof.assert_gone(library=False)
    proof.fill_library()
    return "the library is gone too"


def by_keys(proof: Proof, language: str) -> str:
    """Page after page with keys only; the uninstaller's checkbox by Space."""
    pages = wine_pages.Pages(proof.wine, language, _pictures())
    pages.install(proof.setup[NEW])
    proof.assert_installed(NEW, proof.home)
    pages.remove(f"{proof.home}\\uninstall.exe", proof.library)
    proof.assert_gone(library=False)
    proof.fill_library()
    return "installed, started and removed, with the library"


def _pictures() -> Path | None:
    given = sys.argv[1:]
    return Path(given[1]) if given[:1] == ["--pictures"] else None


STEPS: tuple[tuple[str, Callable[[Proof], str]], ...] = (
    ("silent install", silent),
    ("Open with", opens),
    ("upgrade", upgrades),
    ("a running Rawi", notices),
    ("a folder of something else", foreign),
    ("a full disk", full),
    ("its folder by another name", renamed),
    ("another folder", moves),
    ("silent removal", removes),
    ("removal with the library", forgets),
    ("by keys, English", lambda proof: by_keys(proof, "en")),
    ("by keys, Arabic", lambda proof: by_keys(proof, "ar")),
    ("by keys, Persian", lambda proof: by_keys(proof, "fa")),
)


def main() -> int:
    """Every step in turn: each begins where the one before ended."""
    need("wine", "makensis", "Xvfb", "xdotool")
    with tempfile.TemporaryDirectory(prefix="rawi-setup ") as folder, wine(_DISPLAY) as system:
        proof = Proof(system, Path(folder))
        for name, step in STEPS:
            print(f"{name:28} {step(proof)}", flush=True)
    print(f"{len(STEPS)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
