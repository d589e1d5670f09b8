"""Where the command line has passwords from, and what it does without one."""

import getpass
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from rawi.article.errors import Code, RawiError
from rawi.cli import taking, work
from rawi.cli.passwords import Passwords
from rawi.intake import Intake
from rawi.library.store import Library
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.cli.calling import command, rawi, variables
from tests.fakes.loaders import DirectLoaders

WORD = "pears"
PROMPT = b"leaves it locked): "


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is typed at the terminal, one after the other; nothing any more after that."""
    answers: list[str] = []
    monkeypatch.delenv("RAWI_PASSWORD", raising=False)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: answers.pop(0) if answers else "")
    yield answers
    assert not answers


def locked(folder: Path, name: str = "tree.pdf", word: str = WORD) -> Path:
    pdf = Pdf(info={"Title": f"About {Path(name).stem}"}, lang="en")
    pdf.page().lines(72, 720, [f"All of this is about {name}."])
    path = folder / name
    path.write_bytes(locked_pdf(pdf, word))
    return path


def opens(word: str) -> Callable[[str], str]:
    """A file that opens with this password."""

    def act(password: str) -> str:
        if password != word:
            raise RawiError(Code.FILE_STILL_LOCKED if password else Code.FILE_LOCKED, name="a.pdf")
        return "open"

    return act


def test_it_is_asked_for_until_it_fits(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    typed[:] = ["apples", WORD]
    passwords = Passwords()
    assert passwords.unlock(opens(WORD)) == "open"
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "Locked with a password: a.pdf."
    assert said[2].startswith("The password does not fit “a.pdf”.")
    assert passwords.unlock(opens(WORD)) == "open"


def test_nothing_typed_leaves_it(typed: list[str]) -> None:
    typed[:] = ["apples", ""]
    with pytest.raises(RawiError) as raised:
        Passwords().unlock(opens(WORD))
    assert raised.value.code is Code.FILE_LOCKED


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"pears\napples\n", "pears"),
        (b"\xef\xbb\xbfgr\xc3\xbcn \r\n", "grün "),
        (b"\xff\n", "\udcff"),
        (b"\n", ""),
        (b"", ""),
    ],
)
def test_the_first_line_of_a_file(monkeypatch: pytest.MonkeyPatch, line: bytes, word: str) -> None:
    monkeypatch.delenv("RAWI_PASSWORD", raising=False)
    assert Passwords(io.BytesIO(line)).now == word


def test_the_environment_is_read_once_and_inherited_by_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAWI_PASSWORD", WORD)
    monkeypatch.setattr(sys, "stdin", Terminal())
    passwords = Passwords()
    assert (passwords.now, passwords.can_ask) == (WORD, False)
    assert "RAWI_PASSWORD" not in os.environ
    with pytest.raises(RawiError) as raised:
        passwords.unlock(opens("apples"))
    assert raised.value.code is Code.FILE_STILL_LOCKED
    monkeypatch.setenv("RAWI_PASSWORD", "apples")
    assert Passwords(io.BytesIO(b"pears")).now == WORD
    assert "RAWI_PASSWORD" not in os.environ


def test_an_import_asks_once_the_others_are_in(
    tmp_path: Path,
    typed: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = Library(tmp_path / "library.sqlite3")
    parts = SimpleNamespace(intake=Intake(library, DirectLoaders()), close=library.close)
    monkeypatch.setattr(taking, "build", lambda _library: parts)
    files = [locked(tmp_path, "a.pdf"), locked(tmp_path, "b.pdf", "other"), tmp_path / "c.txt"]
    files[2].write_text("A story without a lock.", encoding="utf-8")
    typed[:] = [WORD, "wrong", ""]
    done = taking.import_files(files, Passwords(), None, watching=False, as_json=True, plain=True)
    told = capsys.readouterr()
    shapes = [json.loads(line) for line in told.out.splitlines()]
    assert done == 1
    assert [(each["result"], Path(each["path"]).name) for each in shapes] == [
        ("added", "c.txt"),
        ("added", "a.pdf"),
        ("failed", "b.pdf"),
    ]
    assert shapes[2]["code"] == "file_still_locked"
    assert "Locked with a password: a.pdf, b.pdf." in told.err
    assert "Added: 2. Already in the library: 0. Not imported: 1." in told.err
    assert "--password-file" in told.err
    assert WORD not in told.out + told.err


def test_an_article_is_shown_with_the_password_of_a_file(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = locked(tmp_path)
    assert work.show_article(path, Passwords(io.BytesIO(b"pears\n")), as_json=False, plain=True) == 0
    assert "All of this is about tree.pdf." in capsys.readouterr().out


def test_without_a_terminal_it_says_how_a_password_is_given(tmp_path: Path) -> None:
    done = rawi("show", locked(tmp_path), RAWI_PASSWORD="apples", RAWI_HOME=str(tmp_path / "home"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "The password does not fit “tree.pdf”." in done.stderr
    assert "--password-file, or from the environment variable RAWI_PASSWORD" in done.stderr
    assert "apples" not in done.stderr


def test_at_a_terminal_it_is_typed_unseen(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="this system has no such terminals")
    terminal, inner = pty.openpty()
    words, home = command("show", locked(tmp_path)), variables(RAWI_HOME=str(tmp_path / "home"))
    child = subprocess.Popen(words, stdin=inner, stdout=inner, stderr=inner, env=home, start_new_session=True)
    os.close(inner)
    seen, given = b"", False
    while data := _read(terminal):
        seen += data
        if seen.endswith(PROMPT) and not given:
            given = bool(os.write(terminal, WORD.encode() + b"\n"))
    os.close(terminal)
    assert child.wait() == 0
    assert b"All of this is about tree.pdf." in seen
    assert WORD.encode() not in seen


def _read(terminal: int) -> bytes:
    """b"" at its end, which Linux calls an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
