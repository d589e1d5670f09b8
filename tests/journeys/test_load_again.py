"""A stored article is loaded anew from its kept file."""

import json
import sqlite3
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.library import packing
from rawi.library.anchors import anchor_of
from rawi.library.edits import Edit, Role
from rawi.library.store import Library
from rawi.session import Session
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.fakes.loaders import DirectLoader
from tests.fakes.translator import fake_engines


def outdated(path: Path) -> None:
    """Every body as a Rawi with another article format would have left it."""
    db = sqlite3.connect(path)
    for number, data in db.execute("SELECT article, data FROM body").fetchall():
        body = json.loads(packing.unpack(data)) | {"format": 0}
        db.execute(
            "UPDATE body SET data = ? WHERE article = ?", (packing.pack(json.dumps(body).encode()), number)
        )
    db.commit()
    db.close()


def test_an_outdated_article_comes_back_with_what_the_reader_made_of_it(
    tmp_path: Path, copied: Article
) -> None:
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    session = Session(library, DirectLoader(), fake_engines())
    file = Path(__file__).resolve().parent.parent / "fixtures" / "copied.en.txt"
    opened = session.open(file)
    assert opened.article == copied
    anchor = anchor_of(copied, copied.segments[-1].id)
    assert anchor
    library.set_edits(copied.id, [Edit(anchor, Role.HEADING, 2)])
    library.set_place(copied.id, anchor)
    edited = library.get(copied.id)
    library.close()
    outdated(path)
    assert library.get(copied.id) is None
    again = session.load_again(copied.id)
    assert again
    assert again.article == edited == library.get(copied.id)
    assert again.place == anchor.segment
    assert again.problems == ()
    word = max(copied.title.split(), key=len)
    assert [hit.entry.id for hit in library.search(word)] == [copied.id]
    library.delete([copied.id])
    library.close()
    assert library.search(word) == []
    assert session.load_again(copied.id) is None


def test_an_outdated_article_from_a_locked_file_asks_for_the_password_again(tmp_path: Path) -> None:
    pdf = Pdf(info={"Title": "The pear tree"}, lang="en")
    pdf.page().lines(72, 720, ["My grandfather planted it before the war."])
    (tmp_path / "tree.pdf").write_bytes(locked_pdf(pdf, "pears"))
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    session = Session(library, DirectLoader(), fake_engines())
    first = session.open(tmp_path / "tree.pdf", password="pears").article
    assert session.open_key(first.id).article == first
    assert session.open(tmp_path / "tree.pdf").article == first
    session.remember(first, first.segments[-1].id)
    library.close()
    outdated(path)
    for password, code in (("", Code.FILE_LOCKED), ("apples", Code.FILE_STILL_LOCKED)):
        with pytest.raises(RawiError) as raised:
            session.open_key(first.id, password=password)
        assert raised.value.code is code
    again = session.open_key(first.id, password="pears")
    assert (again.article, again.place) == (first, first.segments[-1].id)
    assert [hit.entry.id for hit in library.search("grandfather")] == [first.id]
    assert session.open_key(first.id).article == first
    library.close()
