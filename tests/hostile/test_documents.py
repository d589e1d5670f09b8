"""Documents that are damaged or made to do harm: each ends in one sentence or in an article, never in another error."""

import io
import random
import struct
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from rawi.archive.zip_file import ARTICLE, Archive, Bounds
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, BlockKind
from rawi.article.stored import Stored
from rawi.load import service
from rawi.load.documents import counting
from rawi.load.rtf import reader
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker
from tests.builders.docx import docx, paragraph, part, picture, relation, run, story_docx, table
from tests.builders.odt import entry, manifest, odt, story_odt
from tests.builders.rtf import rtf, story_rtf
from tests.builders.stories import ARABIC, CHINESE, ENGLISH, Story

BUILDERS: tuple[Callable[[Story], bytes], ...] = (story_docx, story_odt, story_rtf)


def refused(loader: LoadWorker, data: bytes, name: str = "story.docx") -> Code:
    with pytest.raises(RawiError) as raised:
        loader.load(Stored(name, data))
    assert "{" not in sentence(raised.value.code, raised.value.facts)
    return raised.value.code


def opened(loader: LoadWorker, data: bytes, name: str = "story.docx") -> Article:
    return loader.load(Stored(name, data)).article


def text_of(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks)


def outcome(data: bytes) -> str:
    """The code that a file is refused with, "" where it is read: anything but RawiError fails the test."""
    refusal: RawiError | None = None
    try:
        service.load(Stored("story.bin", data))
    except RawiError as error:
        refusal = error
    if refusal is None:
        return ""
    assert "{" not in sentence(refusal.code, refusal.facts)
    return refusal.code.value


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The archive with every entry's content changed; the archive itself is whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, change(info.filename, old.read(info)))
    return out.getvalue()


def with_entry(data: bytes, info: zipfile.ZipInfo | str, content: bytes) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr(info, content)
    return out.getvalue()


def flipped(data: bytes, dice: random.Random, most: int) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, most)):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("build", BUILDERS)
@pytest.mark.parametrize("story", [ENGLISH, ARABIC, CHINESE], ids=lambda story: story.language)
def test_cut_files(build: Callable[[Story], bytes], story: Story) -> None:
    data = build(story)
    dice = random.Random(story.language)
    points = {
        *range(1, 40),
        *(dice.randrange(len(data)) for _ in range(60)),
        *range(len(data) - 30, len(data)),
    }
    found = {outcome(data[:point]) for point in points}
    assert found <= {"", "file_broken", "no_text", "file_binary", "format_unknown"}


@pytest.mark.parametrize("build", BUILDERS)
def test_flipped_bits(build: Callable[[Story], bytes]) -> None:
    data = build(ARABIC)
    dice = random.Random(8)
    for _ in range(150):
        outcome(flipped(data, dice, 30))


@pytest.mark.parametrize("build", [story_docx, story_odt])
def test_flipped_bits_inside_whole_archives(build: Callable[[Story], bytes]) -> None:
    data = build(ENGLISH)
    dice = random.Random(9)
    for _ in range(150):
        outcome(
            repacked(
                data,
                lambda _name, content: (
                    flipped(content, dice, 2) if content and dice.random() < 0.4 else content
                ),
            )
        )


@pytest.mark.parametrize("build", [story_docx, story_odt])
def test_missing_and_swapped_elements(build: Callable[[Story], bytes]) -> None:
    """The XML stays whole, but names and values are not what they should be."""
    data = build(ENGLISH)
    dice = random.Random(10)
    words = [
        b"val",
        b"style-name",
        b"numId",
        b"abstractNum",
        b"ilvl",
        b"list",
        b"p>",
        b"name",
        b"level",
        b"body",
        b"Id=",
        b"Target",
        b"1",
        b"href",
    ]

    def change(_name: str, content: bytes) -> bytes:
        old = dice.choice(words)
        return content.replace(
            old,
            dice.choice([b"x", b"-1", b"99999999999", old[::-1]])
            if old not in (b"p>", b"Id=")
            else old.upper(),
        )

    for _ in range(150):
        outcome(repacked(data, change))


def test_random_control_words() -> None:
    dice = random.Random(11)
    known = [r"\par", r"\cell", r"\row", r"\trowd", r"{", r"}", r"\pict\pngblip ", r"\footnote ", r"\*", r"\u-10180?", r"\'8", r"\bin99999999 ",
             r"\fonttbl", r"\stylesheet", r"\s-1", r"\f99999", r"\ansicpg-5", r"\uc-7", r"\field", r"\fldinst HYPERLINK ", r"\fldrslt ", r"\listtext ",
             r"\ilvl-9", r"\annotation ", r"\info", r"\creatim\yr0", r"\upr", r"\ud", r"\sv ", r"\outlinelevel-3", "word ", "\\", r"\nestrow", r"\lang-1 "]  # fmt: skip
    for _ in range(300):
        outcome(("{\\rtf1 " + "".join(dice.choice(known) for _ in range(200))).encode())


@pytest.mark.parametrize("build", BUILDERS)
@pytest.mark.parametrize("name", ["story.txt", "story.html", "story.epub", "story", "قصة.pdf"])
def test_wrong_extensions_do_not_matter(
    loader: LoadWorker, build: Callable[[Story], bytes], name: str
) -> None:
    assert opened(loader, build(ENGLISH), name).title == ENGLISH.title


def test_a_text_that_is_called_a_document_is_read_as_text(loader: LoadWorker) -> None:
    for name in ("story.docx", "story.odt", "story.rtf"):
        assert opened(loader, b"Only a line of text, and nothing else.", name).source.format == "text"


def test_a_zip_bomb_is_refused(loader: LoadWorker) -> None:
    bomb = part("document", f"<w:body>{paragraph(run('a' * 60_000_000))}</w:body>")
    assert refused(loader, docx("", {"word/document.xml": bomb})) is Code.ARCHIVE_UNSAFE
    assert (
        refused(loader, odt("", entries={"content.xml": b" " * 70_000_000}), "a.odt") is Code.ARCHIVE_UNSAFE
    )


def test_a_document_of_half_a_million_runs_is_refused(loader: LoadWorker) -> None:
    """Half a megabyte in the archive; what it swells to stays below the ratio."""
    dice = random.Random(1)
    body = "".join(f"<w:p><w:r><w:t>{dice.randrange(99)}</w:t></w:r></w:p>" for _ in range(500_000))
    assert refused(loader, docx(body)) is Code.LOAD_LIMIT


def test_many_short_paragraphs_are_read(loader: LoadWorker) -> None:
    body = "".join(paragraph(run(f"Paragraph {n}.")) for n in range(5_000))
    assert len(opened(loader, docx(body)).blocks) == 5_000


def test_deep_nesting(loader: LoadWorker) -> None:
    deep = "<w:smartTag>" * 5_000 + "deep" + "</w:smartTag>" * 5_000
    assert refused(loader, docx(f"<w:p>{deep}</w:p>")) is Code.FILE_BROKEN
    inner = paragraph(run("inside"))
    for _ in range(50):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{paragraph(run('side'))}</w:tc></w:tr></w:tbl>"
    assert "inside" in text_of(opened(loader, docx(inner)))
    listed = (
        "<text:list><text:list-item>" * 110
        + "<text:p>inside</text:p>"
        + "</text:list-item></text:list>" * 110
    )
    assert text_of(opened(loader, odt(listed), "a.odt")) == "inside"
    assert (
        refused(
            loader,
            odt(listed.replace("inside", "<text:span>" * 300 + "x" + "</text:span>" * 300)),
            "a.odt",
        )
        is Code.FILE_BROKEN
    )


def test_a_hundred_thousand_groups_of_rtf(loader: LoadWorker) -> None:
    deep = "{" * 100_000 + r"the story inside" + "}" * 100_000
    assert text_of(opened(loader, rtf(deep + r"\par"), "a.rtf")) == "the story inside"
    cut = rtf(r"{\b " * 100_000 + "the story inside").rstrip(b"}")
    assert text_of(opened(loader, cut, "a.rtf")) == "the story inside"
    notes = rtf("text" + r"{\footnote a " * 3_000)
    assert "text[1]" in text_of(opened(loader, notes, "a.rtf"))


def test_an_endless_rtf_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_TOKENS", 10_000)
    assert outcome(b"{\\rtf1 " + b"{}" * 6_000) == "load_limit"
    assert outcome(b"{\\rtf1 a" + b"{}" * 4_000) == ""


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraph(run("a")) * 60),
        odt("<text:p>a</text:p>" * 60),
        rtf(r"a\par " * 60),
        rtf(r"\trowd" + r"\pard\intbl a\cell" * 60 + r"\row"),
    ],
)
def test_endless_paragraphs_are_refused(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    assert outcome(data) == ""
    monkeypatch.setattr(counting, "MOST", 50)
    assert outcome(data) == "load_limit"


def test_tables_of_five_thousand_columns(loader: LoadWorker) -> None:
    cells = tuple(f"c{n}" for n in range(5_000))
    for data in (
        docx(table((cells, cells))),
        odt(
            f"<table:table>{('<table:table-row>' + ''.join(f'<table:table-cell><text:p>{c}</text:p></table:table-cell>' for c in cells) + '</table:table-row>') * 2}</table:table>"
        ),
        rtf((r"\trowd" + "".join(rf"\pard\intbl {c}\cell" for c in cells) + r"\row ") * 2),
    ):
        (found,) = opened(loader, data).blocks
        assert found.kind is BlockKind.TABLE
        assert [len(row) for row in found.rows] == [5_000, 5_000]
        assert found.text.endswith("c4999")


def test_repeats_do_not_swell(loader: LoadWorker) -> None:
    cell = (
        '<table:table-cell table:number-columns-repeated="1000000"><text:p>'
        + "x" * 1_000
        + "</text:p></table:table-cell>"
    )
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}{cell}</table:table-row>'
    assert len(text_of(opened(loader, odt(f"<table:table>{row * 50}</table:table>"), "a.odt"))) < 2_000_000
    wide = docx(table((("a", "b"),)).replace("<w:tcPr/>", '<w:tcPr><w:gridSpan w:val="999"/></w:tcPr>'))
    assert len(opened(loader, wide).blocks[0].rows[0]) <= 126
    spaces = odt('<text:p>a<text:s text:c="2000000000"/>b</text:p>')
    assert len(text_of(opened(loader, spaces, "a.odt"))) == 1_002


_ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY x SYSTEM "file:///etc/passwd">]>'
)


@pytest.mark.parametrize(
    "entry", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "docProps/core.xml"]
)
def test_entities_in_a_word_document_are_dead(loader: LoadWorker, entry: str) -> None:
    def change(name: str, content: bytes) -> bytes:
        head, _, rest = content.partition(b"?>")
        return (
            head + b"?>" + _ENTITIES.encode() + rest.replace(b"</", b"&x;&c;</", 1)
            if name == entry
            else content
        )

    assert refused(loader, repacked(story_docx(ENGLISH), change)) is Code.ARCHIVE_UNSAFE


@pytest.mark.parametrize("entry", ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"])
def test_entities_in_an_open_document_are_dead(loader: LoadWorker, entry: str) -> None:
    def change(name: str, content: bytes) -> bytes:
        head, _, rest = content.partition(b"?>")
        return head + b"?>" + _ENTITIES.encode() + rest if name == entry else content

    assert refused(loader, repacked(story_odt(ENGLISH), change), "a.odt") is Code.ARCHIVE_UNSAFE


def test_a_document_type_in_utf16_is_seen_too(loader: LoadWorker) -> None:
    text = f'<?xml version="1.0" encoding="UTF-16"?>{_ENTITIES}<x>&x;</x>'
    assert refused(loader, docx("", {"word/document.xml": text.encode("utf-16")})) is Code.ARCHIVE_UNSAFE


def test_entries_that_overlap_are_refused(loader: LoadWorker) -> None:
    data = bytearray(story_docx(ENGLISH))
    entry = data.rindex(b"PK\x01\x02")
    before = data.rindex(b"PK\x01\x02", 0, entry)
    data[entry + 42 : entry + 46] = data[before + 42 : before + 46]
    assert refused(loader, bytes(data)) is Code.ARCHIVE_UNSAFE


def test_a_directory_of_many_entries_is_refused(loader: LoadWorker) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for n in range(20_001):
            file.writestr(f"word/{n}", b"")
        file.writestr("[Content_Types].xml", b"")
    assert refused(loader, out.getvalue()) is Code.ARCHIVE_UNSAFE


def directory_only(entries: int, *, name: bytes = b"a", wide: bool = False, told: int = 1) -> bytes:
    """A zip file that is nothing but a directory, whose end counts `told` entries; `wide` ends as zip64 does."""
    one = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", *[20] * 2, *[0] * 7, len(name), *[0] * 6) + name
    listed = b"PK\x03\x04" + one * entries
    size = len(listed) - 4
    if not wide:
        return listed + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, told, told, size, 4, 0)
    record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, told, told, size, 4)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, len(listed), 1)
    most = (0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    return listed + record + locator + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, *most, 0)


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize(
    ("entries", "name"), [(1_000_000, b"a"), (ARTICLE.entries + 1, b"a"), (200, b"n" * 60_000)]
)
def test_a_hostile_directory_costs_no_memory(entries: int, name: bytes, wide: bool) -> None:
    """A million entries in 47 MB, told as one: what zipfile would make of it is never made."""
    data = directory_only(entries, name=name, wide=wide)
    tracemalloc.start()
    try:
        with pytest.raises(RawiError) as raised:
            Archive(data, "a.docx", "ZIP")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert raised.value.code is Code.ARCHIVE_UNSAFE
    assert peak < 2 << 20


def test_a_directory_is_read_where_zipfile_finds_it() -> None:
    """The builder above makes directories that zipfile reads: entries in plenty, not damage, are what refuses them."""
    for wide in (False, True):
        assert list(Archive(directory_only(5, wide=wide), "a.zip", "ZIP", Bounds(entries=5)).names) == ["a"]
        with pytest.raises(RawiError) as raised:
            Archive(directory_only(6, wide=wide), "a.zip", "ZIP", Bounds(entries=5))
        assert raised.value.code is Code.ARCHIVE_UNSAFE


@pytest.mark.parametrize(
    "target",
    ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:\\windows\\win.ini", "media/link.png"],
)
def test_pictures_outside_the_archive_are_not_read(loader: LoadWorker, target: str) -> None:
    link = zipfile.ZipInfo("word/media/link.png")
    link.external_attr = 0o120777 << 16
    data = docx(
        paragraph(run("Text.")) + paragraph(picture("p", "A lost boat")), {}, relation("p", "image", target)
    )
    loaded = loader.load(Stored("a.docx", with_entry(data, link, b"/etc/passwd")))
    assert loaded.resources == ()
    assert [notice.code for notice in loaded.article.notices] == ["parts_missing"]
    frame = f'<text:p>Text.<draw:frame><draw:image xlink:href="{target}"/></draw:frame></text:p>'
    assert loader.load(Stored("a.odt", with_entry(odt(frame), link, b"/etc/passwd"))).resources == ()


def test_a_damaged_picture_does_not_lose_the_text(loader: LoadWorker) -> None:
    data = repacked(
        story_docx(ENGLISH), lambda name, content: content[:30] if name.endswith(".png") else content
    )
    article = opened(loader, data)
    assert ENGLISH.alt in text_of(article)
    assert [notice.code for notice in article.notices] == ["parts_missing"]


def compound(*streams: str) -> bytes:
    """The start of a compound file, and a directory with these streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return head + b"".join(
        name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<64x") for name in streams
    )


def test_locked_and_old_office_files_say_what_they_are(loader: LoadWorker) -> None:
    assert (
        refused(loader, compound("Root Entry", "EncryptionInfo", "EncryptedPackage")) is Code.FILE_ENCRYPTED
    )
    with pytest.raises(RawiError) as raised:
        loader.load(Stored("old.doc", compound("Root Entry", "WordDocument")))
    assert raised.value.facts["format"] == "Word 97-2003 (.doc)"
    locked = manifest("<manifest:encryption-data/>")
    assert refused(loader, odt("", entries={"META-INF/manifest.xml": locked}), "a.odt") is Code.FILE_ENCRYPTED
    encrypted = bytearray(story_docx(ENGLISH))
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        position = encrypted.find(sign)
        while position >= 0:
            encrypted[position + at] |= 1
            position = encrypted.find(sign, position + 4)
    assert refused(loader, bytes(encrypted)) is Code.FILE_ENCRYPTED


def test_long_words_around_numbers_are_not_repeated(loader: LoadWorker) -> None:
    """A hundred thousand letters before each of three thousand headings would be 300 megabytes."""
    words = "n" * 100_000
    level = f'<w:lvl w:ilvl="0"><w:lvlText w:val="{words}%1"/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    written = docx(
        paragraph(run("Part"), "berschrift1", place) * 3_000,
        {"word/numbering.xml": part("numbering", numbering)},
    )
    assert {block.text for block in opened(loader, written).blocks} == {"Part"}
    outline = f'<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="{words}"/></text:outline-style>'
    styles = entry(odt(""), "styles.xml").replace("</office:styles>", f"{outline}</office:styles>")
    data = odt('<text:h text:outline-level="1">Part</text:h>' * 3_000, entries={"styles.xml": styles})
    assert {block.text for block in opened(loader, data, "a.odt").blocks} == {"Part"}


def test_one_head_of_many_sections_is_read_once(loader: LoadWorker) -> None:
    """A head may even be the document itself."""
    both = '<w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="d"/></w:sectPr>'
    body = "".join(paragraph(run(f"Text {n}."), "", both) for n in range(5_000))
    head = part("hdr", paragraph(run("Head")) * 1_000)
    relations = relation("h", "header", "h.xml") + relation("d", "footer", "document.xml")
    article = opened(loader, docx(body, {"word/h.xml": head}, relations))
    assert len(article.blocks) == 5_001
    assert [block.text for block in article.blocks if block.furniture] == ["Head"]


def test_cycles_do_not_hang(loader: LoadWorker) -> None:
    circle = '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    styles = part("styles", circle)
    assert text_of(opened(loader, docx(paragraph(run("x"), "a"), {"word/styles.xml": styles}))) == "x"
    loop = (
        '<w:footnote w:id="1">'
        + paragraph(run("n") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
        + "</w:footnote>"
    )
    body = paragraph(run("x") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
    assert (
        text_of(opened(loader, docx(body, {"word/footnotes.xml": part("footnotes", loop)}))) == "x[1]\nn[1]"
    )
    rich = rtf(r"\pard\s11 x\par").replace(b"{\\s3 Title;}", b"{\\s11\\sbasedon12 a;}{\\s12\\sbasedon11 b;}")
    assert text_of(opened(loader, rich, "a.rtf")) == "x"
    families = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/>'
    assert text_of(opened(loader, odt("<text:p text:style-name='P1'>x</text:p>", families), "a.odt")) == "x"
