"""PDF files that are damaged, locked, huge or made to harm: a sentence or an article comes out, nothing else."""

import random
import zlib

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.load.pdf import loader as pdf_loader
from rawi.load.pdf.loader import PdfLoader
from rawi.load.service import load
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Element, Pdf
from tests.builders.text_pictures import encoded, page
from tests.conftest import FIXTURES

_CALM = {
    Code.FILE_BROKEN,
    Code.NO_TEXT,
    Code.LOAD_LIMIT,
    Code.FILE_ENCRYPTED,
    Code.FILE_LOCKED,
    Code.OCR_MISSING,
    Code.OCR_LANGUAGE_MISSING,
}


def whole() -> bytes:
    """The file of `document`."""
    return document().data()


def document() -> Pdf:
    """Tags, links, a picture, an outline and several scripts."""
    tree = [Element("H1", 0, [0]), Element("P", 0, [1]), Element("Figure", 0, [2], alt="Pears")]
    pdf = Pdf(info={"Title": "The pear tree"}, lang="en", outline=[("One", 0), ("Two", 1)], tree=tree)
    first = pdf.page()
    first.text(60, 780, "The pear tree", size=20, mark="0")
    first.text(60, 740, "My grandfather planted it. " + "ةرجش", mark="1")
    first.jpeg(encoded(page().resize((200, 120)), "JPEG"), (60, 500, 260, 620), mark="2")
    first.link((60, 735, 200, 755), "https://example.org/")
    pdf.page().lines(60, 700, ["The second page has no tags,", "but it has lines."] * 8)
    return pdf


def told(error: RawiError, *more: Code) -> None:
    """It is one of the sentences for such files, whole."""
    assert error.code in _CALM | {Code.FILE_BINARY, *more}
    assert "{" not in sentence(error.code, error.facts)


def calm(data: bytes, name: str = "story.pdf") -> None:
    """Loads or refuses with one of the sentences."""
    try:
        load(Stored(name, data))
    except RawiError as error:
        told(error)


def test_cut_short_at_many_points() -> None:
    data = whole()
    for end in range(1, len(data), max(1, len(data) // 60)):
        calm(data[:end])


def test_flipped_bits(loader: LoadWorker) -> None:
    """In the worker: the native library may die of it, the reader may not."""
    data = whole()
    chance = random.Random(20250309)
    for _ in range(60):
        flipped = bytearray(data)
        for _ in range(chance.choice((1, 3, 20))):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        try:
            loader.load(Stored("story.pdf", bytes(flipped)))
        except RawiError as error:
            told(error, Code.WORKER_DIED)


def test_streams_whose_contents_are_noise() -> None:
    chance = random.Random(7)
    for _ in range(30):
        pdf = Pdf()
        pdf.page().content.append(
            " ".join(
                chance.choice(
                    [
                        "q",
                        "Q",
                        "BT",
                        "ET",
                        "Tj",
                        "<41",
                        "(",
                        "[",
                        "/F1",
                        "Tf",
                        "1e99",
                        "cm",
                        "BDC",
                        "EMC",
                        "-",
                        "Do",
                    ]
                )
                for _ in range(300)
            )
        )
        calm(pdf.data())


def _tail(catalog: str) -> bytes:
    return f"%PDF-1.4\n1 0 obj\n{catalog}\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".encode()


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.4",
        b"%PDF-1.4\n%%EOF",
        _tail("<</Type /Catalog /Pages 1 0 R>>"),
        _tail("<</Type /Catalog /Pages <</Type /Pages /Count 2147483647 /Kids []>>>>"),
        _tail("<</Type /Catalog /Pages <</Type /Pages /Count -5 /Kids [1 0 R]>>>>"),
        b"%PDF-1.4\n" + b"[" * 100_000,
        b"%PDF-1.4\n1 0 obj\n" + b"<</A " * 50_000,
        b"%PDF-" + b"\xff" * 10_000,
    ],
)
def test_catalogues_that_lie(data: bytes) -> None:
    with pytest.raises(RawiError) as raised:
        PdfLoader().load(Stored("story.pdf", data))
    assert raised.value.code in _CALM


def test_too_many_pages_are_told_at_once() -> None:
    pdf = Pdf()
    for _ in range(pdf_loader.MOST_PAGES + 1):
        pdf.page().content.append("BT ET")
    with pytest.raises(RawiError) as raised:
        PdfLoader().load(Stored("huge.pdf", pdf.data()))
    assert raised.value.code is Code.LOAD_LIMIT
    assert raised.value.facts == {"name": "huge.pdf"}


def test_too_many_letters_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_loader, "MOST_CHARACTERS", 500)
    pdf = Pdf()
    for _ in range(4):
        pdf.page().lines(60, 700, ["The letters of this page are more than there may be."] * 10)
    with pytest.raises(RawiError) as raised:
        PdfLoader().load(Stored("huge.pdf", pdf.data()))
    assert raised.value.code is Code.LOAD_LIMIT


def test_progress_is_told_page_by_page() -> None:
    pdf = Pdf()
    for number in range(4):
        pdf.page().text(60, 700, f"Page {number} has a line that can be read.")
    done: list[float] = []
    PdfLoader().load(Stored("story.pdf", pdf.data()), done.append)
    assert done == sorted(done)
    assert len(done) == 4


@pytest.mark.parametrize("size", [(1e9, 1e9), (0, 0), (-100, 700), (0.001, 0.001)])
def test_pages_of_absurd_sizes(size: tuple[float, float]) -> None:
    pdf = Pdf()
    made = pdf.page(size)
    made.text(60, 700, "It has a line that can be read.")
    made.jpeg(encoded(page().resize((100, 60)), "JPEG"), (0, 0, *size))
    calm(pdf.data())


def _nested_forms(depth: int, times: int) -> bytes:
    """Forms that draw forms: times to the power of depth in all."""
    objects = ["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Count 1 /Kids [3 0 R]>>"]
    objects.append(
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Resources <</XObject <</X 5 0 R>>>> /Contents 4 0 R>>"
    )
    objects.append("<</Length 5>>\nstream\n/X Do\nendstream")
    for level in range(depth):
        below = f"/Resources <</XObject <</X {6 + level} 0 R>>>>" if level + 1 < depth else ""
        draw = "/X Do " * times if below else "0 0 1 1 re f "
        objects.append(
            f"<</Type /XObject /Subtype /Form /BBox [0 0 9 9] {below} /Length {len(draw)}>>\nstream\n{draw}\nendstream"
        )
    body = "".join(f"{n} 0 obj\n{text}\nendobj\n" for n, text in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer <</Root 1 0 R>>\n%%EOF\n".encode()


def test_forms_within_forms() -> None:
    calm(_nested_forms(300, 1))
    calm(_nested_forms(6, 4))


def test_a_stream_that_swells(loader: LoadWorker) -> None:
    """200 MB of spaces in 200 kB."""
    packed = zlib.compress(b" " * 200_000_000, 9)
    head = f"<</Filter /FlateDecode /Length {len(packed)}>>\nstream\n".encode()
    data = (
        b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Count 1 /Kids [3 0 R]>>\nendobj\n"
        b"3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R>>\nendobj\n4 0 obj\n"
        + head
        + packed
        + b"\nendstream\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
    )
    with pytest.raises(RawiError) as raised:
        loader.load(Stored("bomb.pdf", data))
    assert raised.value.code in _CALM | {Code.WORKER_DIED}


_LOCK = (
    "/Encrypt <</Filter /Standard /V 1 /R 2 /O <{owner}> /U <{user}> /P -44>> /ID [<00112233445566778899aabbccddeeff>"
    "<00112233445566778899aabbccddeeff>]"
)


def test_a_password_is_told() -> None:
    data = whole().replace(
        b"trailer <<", ("trailer <<" + _LOCK.format(owner="11" * 32, user="22" * 32)).encode()
    )
    with pytest.raises(RawiError) as raised:
        PdfLoader().load(Stored("locked.pdf", data))
    assert raised.value.code is Code.FILE_LOCKED
    assert raised.value.facts == {"name": "locked.pdf"}
    with pytest.raises(RawiError) as raised:
        PdfLoader().load(Stored("sold.pdf", data.replace(b"/Standard", b"/EBX_HANDLER")))
    assert raised.value.code is Code.FILE_ENCRYPTED


@pytest.mark.parametrize(
    "password",
    [
        "",
        "Pears",
        "pears ",
        "груши",
        "梨",
        "\u202egears",
        "\ud800",
        "pears\0",
        "\0",
        "x" * 10_000,
        "pears" + "x" * 10_000,
    ],
)
def test_other_passwords_open_nothing(password: str) -> None:
    """Neither of them goes into what is told."""
    expected = Code.FILE_STILL_LOCKED if password else Code.FILE_LOCKED
    for data in (locked_pdf(document(), "pears"), (FIXTURES / "locked.pdf").read_bytes()):
        with pytest.raises(RawiError) as raised:
            PdfLoader().load(Stored("locked.pdf", data, password=password))
        assert raised.value.code is expected
        assert raised.value.facts == {"name": "locked.pdf"}


def test_a_locked_file_that_is_damaged(loader: LoadWorker) -> None:
    """Whatever is changed in it, behind the wall."""
    data, chance = bytearray(locked_pdf(document(), "pears")), random.Random(8)
    entry = data.index(b"/Encrypt")
    for _ in range(25):
        changed = bytearray(data)
        for _ in range(6):
            changed[chance.randrange(entry, len(changed))] = chance.randrange(256)
        try:
            loader.load(Stored("locked.pdf", bytes(changed), password="pears"))
        except RawiError as error:
            told(error, Code.FILE_STILL_LOCKED)


def test_wrong_extensions() -> None:
    article = load(Stored("story.txt", whole())).article
    assert article.source.format == "pdf"
    assert (
        load(Stored("story.pdf", b"It is only a text that somebody has named so.")).article.source.format
        == "text"
    )
    assert load(Stored("junk.pdf", b"\x00\x01 junk before \r\n" + whole())).article.title == "The pear tree"
