"""The .rpm, by rpm itself in an empty folder: every file as packed, the program proves itself without a network, removal leaves nothing.

Build it first (`python3 packaging/build.py linux`). Debian's rpm has no packages of a Fedora to depend on, so what it depends on is this
machine's, and not proved. Needs root, rpm and unshare.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from tests.proofs.stage import ROOT, need, skip

_BOOKS = Path("var/lib/rpm")
"""Where rpm keeps its own, inside the folder."""


def main() -> None:
    """Install, prove, remove."""
    need("rpm", "unshare")
    packages = list((ROOT / "dist").glob("*.rpm"))
    if not packages or os.geteuid():
        skip("this needs root, and dist/*.rpm as packaging/build.py makes it")
    with tempfile.TemporaryDirectory(prefix="rawi-") as folder:
        root = Path(folder) / "root"
        root.mkdir()
        _rpm(root, "--install", str(packages[0]))
        print(f"installed: {len(_files(root))} files", flush=True)
        assert _rpm(root, "--verify", "rawi") == "", "files are not as packed"
        print(_proved(root, Path(folder)), flush=True)
        _rpm(root, "--erase", "rawi")
        left = [path for path in root.rglob("*rawi*") if _BOOKS not in path.relative_to(root).parents]
        assert (left, _files(root)) == ([], [])
        print("removed: nothing is left")
    print("1 passed, 0 failed")


def _rpm(root: Path, *words: str) -> str:
    """What rpm printed; CalledProcessError where it failed. Scripts would need a shell inside."""
    command = ["rpm", "--root", str(root), "--dbpath", f"/{_BOOKS}", "--nodeps", "--noscripts", *words]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def _files(root: Path) -> list[Path]:
    """All but rpm's own."""
    found = (path for path in root.rglob("*") if not path.is_dir() or path.is_symlink())
    return [path for path in found if _BOOKS not in path.relative_to(root).parents]


def _proved(root: Path, home: Path) -> str:
    """The closing line of the program's own proof."""
    command = ["unshare", "--net", str(root / "usr/lib/rawi/rawi"), "self-test"]
    bare = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=bare, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True
    )
    return "self-test: " + done.stdout.strip().splitlines()[-1]


if __name__ == "__main__":
    main()
