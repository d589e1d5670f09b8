"""The launcher's decisions, without installing anything."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from launcher import environment, system

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_launcher_needs_the_standard_library_only() -> None:
    code = "import sys; sys.path.insert(0, 'desktop'); import launcher.jobs; print({m.partition('.')[0] for m in sys.modules} - sys.stdlib_module_names)"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.strip("{}\n").replace("'", "").split(", ")) <= {"launcher", "__main__"}


def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_loads", lambda name: name not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(system, "_has_font", lambda: False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    missing = system._missing(testing=False)
    assert missing == ["libEGL.so.1", "libxcb-cursor.so.0", "font"]
    assert system._packages(missing) == ["fonts-dejavu-core", "libegl1", "libxcb-cursor0"]
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert system._missing(testing=True) == ["libEGL.so.1", "font"]


def test_a_person_without_rights_gets_the_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name != "apt-cache" else None)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert not system._install(["libEGL.so.1"])
    assert "sudo apt-get install libegl1" in capsys.readouterr().err


def test_an_interrupted_environment_is_not_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    lock = tmp_path / "lock.txt"
    lock.write_text("a==1")
    (tmp_path / "lock-dev.txt").write_text("b==2")
    environment.python().parent.mkdir(parents=True)
    environment.python().touch()
    assert not environment._is_ready(lock)
    (tmp_path / "lock.txt.stamp").write_text(environment._stamp(lock))
    assert environment._is_ready(lock)
    lock.write_text("a==2")
    assert not environment._is_ready(lock)


@pytest.mark.parametrize("name", ["lock.txt", "lock-dev.txt"])
def test_locks_name_no_host_and_hash_everything(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in text
    packages = [line for line in text.splitlines() if line and line[0].isalnum()]
    assert len(packages) > 30
    assert all("==" in line and line.endswith("\\") for line in packages)
    assert not [line for line in packages if line.startswith(("torch", "minisbd"))]
    objective = [line.partition("==")[0] for line in packages if line.startswith("pyobjc")]
    assert objective == ["pyobjc-core", "pyobjc-framework-cocoa"]


@pytest.mark.skipif(sys.platform == "win32", reason="the interpreter's part is played by a shell script")
@pytest.mark.parametrize("status", [0, 1])
def test_the_bindings_own_modules_are_unpacked_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    unpacked = tmp_path / "lib" / "python3" / "site-packages" / "shiboken6" / "files.dir"
    unpacked.mkdir(parents=True)
    (unpacked / "of_an_older_version.py").touch()
    environment._pack_support()
    assert not unpacked.exists()
    environment.python().parent.mkdir(parents=True)
    environment.python().write_text(
        f'#!/bin/sh\nmkdir "{unpacked}"\necho "$SBK_EMBED$PYTHONDONTWRITEBYTECODE" > "{unpacked}/said"\nexit {status}\n'
    )
    environment.python().chmod(0o755)
    environment._unpack_support()
    assert unpacked.exists() is (status == 0)
    if status == 0:
        assert (unpacked / "said").read_text() == "0\n"
