"""Pictures of text are read by Tesseract; without it a sentence says what is missing."""

import io
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.joining import Words
from rawi.load.ocr import languages, prepare, tesseract
from rawi.load.ocr.blocks import DOUBTFUL, blocks
from rawi.load.ocr.hocr import ReadLine, Word, paragraphs
from rawi.load.ocr.loader import PictureLoader
from rawi.load.pdf.loader import PdfLoader
from rawi.load.port import Loader
from rawi.workers.loading import LoadWorker, load_worker
from tests.builders.pdf import Pdf
from tests.builders.text_pictures import encoded, font_for, need_tesseract, page, picture, plain_font
from tests.contracts.loader_contract import LoaderContract


def words_of(data: bytes, name: str = "page.png") -> str:
    draft = PictureLoader().load(Stored(name, data))
    return " ".join(block.text for block in (*draft.head, *draft.body))


class TestPicture(LoaderContract):
    @pytest.fixture(autouse=True)
    def _tesseract(self) -> None:
        need_tesseract("eng", "osd")

    def loader(self) -> Loader:
        return PictureLoader()

    def story(self) -> bytes:
        return encoded(page())


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "TIFF", "BMP", "GIF"])
def test_every_kind_of_picture(form: str) -> None:
    need_tesseract("eng")
    assert "grandfather planted" in words_of(encoded(page(), form), f"page.{form.lower()}")


def test_turned_dark_and_crooked_pictures() -> None:
    need_tesseract("eng", "osd")
    usual = plain_font(26)
    dark = picture([("Every branch bent to the ground under its pears,", usual)] * 4, dark=True)
    for image in (page().rotate(180), page().rotate(90, expand=True), dark):
        assert "branch bent to the ground" in words_of(encoded(image))
    crooked = page().rotate(3, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    assert "branch bent to the ground" in words_of(encoded(crooked))


def test_every_page_of_a_scan_is_read_and_kept_to_be_seen() -> None:
    need_tesseract("eng")
    out = io.BytesIO()
    page().save(
        out, "TIFF", save_all=True, append_images=[picture([("The second page of it", plain_font(30))] * 3)]
    )
    done: list[float] = []
    draft = PictureLoader().load(Stored("scan.tiff", out.getvalue()), done.append)
    assert any("second page" in block.text for block in draft.body)
    images = [b.resource for b in (*draft.head, *draft.body) if b.kind is BlockKind.IMAGE]
    assert images == [resource.digest for resource in draft.resources]
    assert len(images) == 2
    assert done == [0.5, 1.0]


@pytest.mark.parametrize(
    ("data", "code", "line", "rtl"),
    [
        ("ara", "ar", "زرع جدي شجرة الكمثرى في السنة", True),
        ("fas", "fa", "پدربزرگم درخت گلابی را پیش از پل کاشت", True),
        ("ukr", "uk", "Мій дід посадив грушу того року", False),
    ],
)
def test_the_language_is_found_among_those_of_the_script(data: str, code: str, line: str, rtl: bool) -> None:
    need_tesseract("osd", "ara" if rtl else "rus", data)
    image = picture([(line, font_for(code, 34))] * 5, rtl=rtl)
    draft = PictureLoader().load(Stored("page.png", encoded(image)))
    assert (Code.READ_FROM_PICTURE.value, (("language", code),)) in [(n.code, n.facts) for n in draft.notices]
    text = " ".join(block.text for block in (*draft.head, *draft.body))
    assert sum(word in text for word in line.split()) >= len(line.split()) - 1


def test_scanned_pages_of_a_pdf() -> None:
    need_tesseract("eng")
    pdf = Pdf()
    pdf.page().jpeg(encoded(page(), "JPEG"), (0, 400, 595, 842))
    pdf.page().text(60, 700, "And a page with letters of its own, so that both kinds are there.")
    draft = PdfLoader().load(Stored("scan.pdf", pdf.data()))
    text = " ".join(block.text for block in (*draft.head, *draft.body))
    assert "grandfather planted" in text
    assert "letters of its own" in text
    assert len(draft.resources) == 1
    assert Code.READ_FROM_PICTURE.value in [notice.code for notice in draft.notices]


def test_without_tesseract_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "find", lambda: None)
    pdf = Pdf()
    pdf.page().jpeg(encoded(page(), "JPEG"), (0, 0, 595, 842))
    for loader, data in ((PictureLoader(), encoded(page())), (PdfLoader(), pdf.data())):
        with pytest.raises(RawiError) as raised:
            loader.load(Stored("page", data))
        assert raised.value.code is Code.OCR_MISSING
    pdf.page().text(60, 700, "A page that can be read without it, with more than a few letters.")
    draft = PdfLoader().load(Stored("page.pdf", pdf.data()))
    assert [(n.code, n.facts) for n in draft.notices] == [
        (Code.OCR_MISSING.value, ()),
        (Code.PAGES_UNREAD.value, (("count", "1"),)),
    ]
    assert len(draft.resources) == 1


def test_a_script_without_data_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "find", lambda: tesseract.Engine("tesseract", "5", ("eng", "osd")))
    monkeypatch.setattr(tesseract, "orientation", lambda *_: tesseract.Orientation("Arabic", 0, 10.0))
    monkeypatch.setenv("LANG", "fa_IR.UTF-8")
    with pytest.raises(RawiError) as raised:
        PictureLoader().load(Stored("page.png", encoded(page())))
    assert raised.value.code is Code.OCR_LANGUAGE_MISSING
    assert raised.value.facts == {"language": "fa", "package": "tesseract-ocr-fas"}


def test_packages_are_debians_names() -> None:
    packages = {each.data: each.package for each in languages.LANGUAGES}
    assert packages["chi_sim"] == "tesseract-ocr-chi-sim"
    assert packages["kmr"] == "tesseract-ocr-kmr"
    assert languages.of_code("pt-BR") == languages.of_code("pt")
    found = languages.installed(["osd", "rus", "ukr", "eng"], "Cyrillic", "uk")
    assert [each.data for each in found] == ["ukr", "rus"]


def _line(text: str, *, top: int, size: float = 20.0, sure: int = 95) -> ReadLine:
    return ReadLine(tuple(Word(w, sure) for w in text.split()), (0, top, 400, top + int(size)), size)


def test_doubtful_words_and_headings() -> None:
    lines = [_line("My grandfather planted the", top=60), _line("pear", top=90, sure=DOUBTFUL - 1)]
    found = blocks([[_line("The tree", top=0, size=40)], lines])
    assert [(b.kind, b.text, b.level) for b in found] == [
        (BlockKind.HEADING, "The tree", 1),
        (BlockKind.PARAGRAPH, "My grandfather planted the pear", 0),
    ]
    assert [(s.kind, found[1].text[s.start : s.end]) for s in found[1].spans] == [(SpanKind.DOUBTFUL, "pear")]


@pytest.mark.parametrize(
    "data", [b"", b"<html>", b"<p class='ocr_par'><span class='ocr_line'/></p>", b"\xff\xfe\0"]
)
def test_hocr_that_is_empty_or_broken(data: bytes) -> None:
    assert paragraphs(data) == []


@pytest.mark.parametrize("angle", [-4, 0, 3])
def test_skew_is_seen(angle: int) -> None:
    image = prepare.grey(page().rotate(angle, expand=True, fillcolor="white"))
    assert abs(prepare.skew(image) + angle) <= 0.5


def test_joining() -> None:
    words = Words()
    words.add(["a carpenter came", "the well-known man"])
    assert words.join("the carpen-", "ter") == (1, "")
    assert words.join("a well-", "known") == (0, "")
    assert words.join("su-", "ffice") == (1, "\u00ad")
    assert words.join("Jean-", "Paul") == (0, "")
    assert words.join("one", "two") == (0, " ")
    assert words.join("种下了", "这棵") == (0, "")


def _script(folder: Path, body: str) -> None:
    path = folder / "tesseract"
    path.write_text(
        '#!/bin/sh\ncase "$*" in *--version*) echo "tesseract 5.0";; *--list-langs*) printf "List:\\neng\\nosd\\n";;'
        f" *) {body};; esac\n"
    )
    path.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="the leash is Linux's")
def test_tesseract_dies_with_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    note = tmp_path / "pid"
    _script(tmp_path, f'echo $$ > "{note}.new" && mv "{note}.new" "{note}"; exec sleep 600')
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    worker = load_worker()

    def kill_it() -> bool:
        if note.exists() and worker.pid:
            os.kill(worker.pid, 9)
        return False

    with pytest.raises(RawiError) as raised:
        LoadWorker(worker).load(Stored("page.png", encoded(page())), cancelled=kill_it)
    assert raised.value.code is Code.WORKER_DIED
    pid = int(note.read_text())
    gone = threading.Event()
    while not gone.wait(0.01):
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or ") Z " in state.read_text():
            gone.set()


def test_a_tesseract_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _script(tmp_path, "exec sleep 600")
    engine = tesseract.Engine(str(tmp_path / "tesseract"), "5", ("eng",))
    with pytest.raises(tesseract.Failed):
        tesseract.hocr(engine, b"", "eng", 0.2)
    assert tesseract.orientation(engine, b"", 0.2) is None


def test_nothing_is_written_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_tesseract("eng")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = time.time_ns()
    assert "grandfather" in words_of(encoded(page()))
    assert [p for p in tmp_path.iterdir() if p.name != "rawi-home" and p.stat().st_mtime_ns >= before] == []
