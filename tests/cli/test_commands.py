"""The command line as a person or a script calls it."""

import json
import wave
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest

from tests import argos as toys
from tests.cli.calling import rawi
from tests.conftest import FIXTURES, SAMPLES
from tests.stories import story, write_stories

COPIED = FIXTURES / "copied.en.txt"
TALE = """# The river

Once there was a river and a boat that carried books to the sea.

## Its end

The boat came home in the evening.
"""


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    """A story that is soon spoken."""
    path = tmp_path / "tale.md"
    path.write_text(TALE, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def one_home(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A home in which the story was opened and translated before, by the first test that has it."""
    return str(tmp_path_factory.mktemp("one home"))


def test_show_prints_json_alone() -> None:
    done = rawi("show", COPIED, "--json")
    assert done.returncode == 0
    shape = json.loads(done.stdout)
    assert shape["authors"] == ["Nadia Wren"]
    assert shape["published"] == "2025-10-12T06:41"
    assert [section["heading"] for section in shape["sections"]][2] == "Neighbours open their doors"
    assert done.stderr.strip().endswith("[]")


@pytest.mark.parametrize("ending", ["html", "txt", "md", "json"])
def test_translate_writes_every_format(tmp_path: Path, one_home: str, ending: str) -> None:
    output = tmp_path / f"saída.{ending}"
    done = rawi("translate", COPIED, "--to", "pt", "-o", output, "--plain", RAWI_HOME=one_home)
    assert done.returncode == 0, done.stderr
    text = output.read_text(encoding="utf-8")
    assert "57" in text
    assert "81" in text
    assert "Firefox Translations" in done.stderr
    assert "Translating: 100 %" in done.stderr
    assert done.stdout == ""
    assert done.stderr.strip().endswith("[]")
    if ending == "json":
        shape = json.loads(text)
        assert (shape["from"], shape["to"]) == ("en", "pt")
        assert [leg["engine"] for leg in shape["legs"]] == ["firefox"]
        assert all("translation" in s for block in shape["sections"][0]["blocks"] for s in block["segments"])


@pytest.mark.parametrize("ending", ["epub", "html", "md", "txt"])
def test_both_languages_go_into_one_file(tmp_path: Path, one_home: str, ending: str) -> None:
    output = tmp_path / f"both.{ending}"
    done = rawi("translate", COPIED, "--to", "pt", "-o", output, "--both", "--plain", RAWI_HOME=one_home)
    assert done.returncode == 0, done.stderr
    again = rawi("show", output, "--json")
    shown = json.loads(again.stdout)
    blocks = shown["head"] + [block for section in shown["sections"] for block in section["blocks"]]
    assert {"en", "pt"} <= {block["language"] for block in blocks}
    assert again.returncode == 0


def test_export_writes_the_original_and_never_over_it(tmp_path: Path) -> None:
    source = tmp_path / "story.md"
    source.write_text(
        "# A tale\n\nIt was told twice in the evening.\n\n## The end\n\nAnd then never again.\n"
    )
    before = source.read_bytes()
    (tmp_path / "link.md").symlink_to(source)
    for name in ("story.md", "link.md", "story.doc"):
        assert rawi("export", source, "-o", tmp_path / name).returncode == 2
    assert source.read_bytes() == before
    for ending in ("epub", "html", "txt", "md", "json"):
        done = rawi("export", source, "-o", tmp_path / f"out.{ending}")
        assert done.returncode == 0, done.stderr
        assert done.stderr.strip().endswith("[]")
    shape = json.loads(rawi("show", tmp_path / "out.epub", "--json").stdout)
    assert [section["heading"] for section in shape["sections"]] == ["", "The end"]
    assert rawi("export", source, "-o", tmp_path / "no" / "out.epub").returncode == 1


def test_another_engine_than_the_wanted_one_is_told() -> None:
    done = rawi("translate", COPIED, "--to", "pt", "--engine", "argos", "--careful")
    assert done.returncode == 0, done.stderr
    assert "by Firefox Translations" in done.stderr
    assert "Argos Translate has no installed model for a part of this way" in done.stderr
    assert (
        rawi("translate", COPIED, "--to", "pt", "--engine", "firefox").stderr.count("no installed model") == 0
    )


def test_an_installed_package_is_one_leg_of_a_pivot(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "A escola\n\nO professor visitou a escola ontem. A biblioteca é nova.\n", encoding="utf-8"
    )
    assert rawi("packs", "install", toys.PACKS / "translate-en_es-1_0.argosmodel").returncode == 0
    done = rawi("translate", story, "--from", "pt", "--to", "es", "--engine", "argos", "--json")
    assert done.returncode == 0, done.stderr
    assert "El profesor visitó la escuela ayer." in done.stdout
    assert [leg["engine"] for leg in json.loads(done.stdout)["legs"]] == ["firefox", "argos"]
    assert "Firefox Translations + Argos Translate" in done.stderr


def test_an_unknown_engine_is_wrong_use() -> None:
    assert rawi("translate", COPIED, "--to", "pt", "--engine", "google").returncode == 2


def test_speak_writes_sound_and_times(tmp_path: Path) -> None:
    output = tmp_path / "sound.wav"
    done = rawi("speak", COPIED, "-o", output, "--json")
    assert done.returncode == 0, done.stderr
    spoken = json.loads(done.stdout)
    with wave.open(str(output)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(spoken["seconds"], abs=0.01)
    assert {"segment", "start", "end", "text"} == set(spoken["words"][0])
    for one, two in pairwise(spoken["words"]):
        assert one["segment"] != two["segment"] or one["start"] < two["start"]
        assert one["end"] <= spoken["seconds"]


def test_translated_speech_speaks_the_translation(tmp_path: Path) -> None:
    done = rawi("speak", COPIED, "--to", "pt", "--json")
    assert done.returncode == 0, done.stderr
    assert "barcos" in {word["text"] for word in json.loads(done.stdout)["words"]}


def test_a_book_speaks_both_languages(tmp_path: Path, tale: Path) -> None:
    output = tmp_path / "story.epub"
    done = rawi("speak", tale, "--to", "pt", "--both", "--words", "-o", output)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(output) as book:
        overlay = book.read("EPUB/chapter-001.smil").decode()
    assert "#s-" in overlay
    assert "#t-" in overlay
    assert "-w1" in overlay


def test_a_folder_is_spoken_one_after_the_other_and_goes_on(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "in" / "spoken"
    (folder / "more").mkdir(parents=True)
    text = "# The river\n\nOnce there was a river and a boat that carried books to the sea.\n"
    for name in ("a.md", "a.txt", "more/b.md"):
        (folder / name).write_text(text + name)
    (folder / "empty.md").write_text("")
    first = rawi("speak", folder, "-o", out, "--format", "opus")
    assert first.returncode == 1
    assert "empty.md" in first.stderr
    written = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert written == ["a.md.opus", "a.txt.opus", "more/b.opus"]
    (out / "a.md.opus").unlink()
    times = {name: (out / name).stat().st_mtime_ns for name in written[1:]}
    again = rawi("speak", folder, "-o", out, "--format", "opus")
    assert again.stderr.count("There already:") == 2
    assert (out / "a.md.opus").exists()
    assert times == {name: (out / name).stat().st_mtime_ns for name in written[1:]}


def test_speech_is_never_written_over_the_source(tmp_path: Path) -> None:
    source = tmp_path / "story.epub"
    source.write_bytes(b"a book")
    (tmp_path / "link.epub").symlink_to(source)
    for output in (source, tmp_path / "link.epub"):
        assert rawi("speak", source, "-o", output).returncode == 2
    assert source.read_bytes() == b"a book"


def test_doctor_says_what_works() -> None:
    done = rawi("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 0
    assert findings["Voices"]["works"]
    firefox, argos = findings["Translation, Firefox Translations"], findings["Translation, Argos Translate"]
    assert (firefox["works"], firefox["detail"]) == (True, "English → Portuguese, Portuguese → English")
    assert (argos["works"], argos["detail"]) == (False, "none")
    assert not findings["Screen"]["works"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("show", "no-such-file.txt"), 1, "There is no file “no-such-file.txt”."),
        (("show", "."), 1, "is a folder"),
        (("translate", COPIED, "--to", "ar"), 1, "No language pack for English to Arabic"),
        (("translate", COPIED, "--to", "en"), 1, "already in English"),
        (("translate", COPIED, "--to", "pt", "-o", "page.docx"), 2, "an ending that Rawi cannot write"),
        (("translate", COPIED), 2, "Missing option '--to'"),
        (("speak", COPIED, "--both"), 2, "--both"),
        (("speak", COPIED, "-o", "sound.ogg"), 2, "an ending that Rawi cannot write"),
        (("show", COPIED, "--wrong"), 2, "No such option"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path: Path, arguments: tuple[str | Path, ...], status: int, words: str
) -> None:
    done = rawi(*arguments, cwd=tmp_path)
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_source_is_never_written_over(tmp_path: Path) -> None:
    source = tmp_path / "story.md"
    source.write_text("# A story\n\nOnce there was a river and a boat that carried books.\n")
    done = rawi("translate", source, "--to", "pt", "-o", source)
    assert done.returncode == 2
    assert source.read_text().startswith("# A story")


def test_without_a_screen_the_job_is_done_in_the_terminal(tmp_path: Path, tale: Path) -> None:
    done = rawi(tale, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "## Its end" in done.stdout
    written = sorted(path.name for path in (tmp_path / "rawi-out").iterdir())
    assert written == ["tale.en.wav", "tale.pt.html", "tale.pt.wav"]
    assert all(name in done.stderr for name in written)


def test_several_files_are_taken_in_and_the_first_is_opened(tmp_path: Path) -> None:
    names = write_stories(tmp_path, 3)
    done = rawi(*names, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [f"Added: {story(number)[0]}" in done.stdout for number in range(3)] == [True] * 3
    assert (tmp_path / "rawi-out" / "story 0000.pt.html").exists()
    assert len(json.loads(rawi("list", "--json").stdout)) == 3


def test_a_strange_locale_still_prints_every_letter() -> None:
    done = rawi("show", SAMPLES / "story.ar.txt", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "المكتبة التي تسافر على الماء" in done.stdout
