"""A stored article is loaded anew from its kept file."""

import json
import sqlite3
from pathlib import Path

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress
from rawi.article.stored import Loaded, Stored
from rawi.library import packing
from rawi.library.anchors import anchor_of
from rawi.library.edits import Edit, Role
from rawi.library.store import Library
from rawi.load.parts import parts
from rawi.load.service import load
from rawi.session import Session
from tests.fakes.translator import fake_engines


class InProcess:
    """The loaders without their worker."""

    def load(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        return load(stored, progress)

    def parts(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> tuple[Stored, ...]:
        return parts(stored)

    def close(self) -> None:
        """Nothing to end."""


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
    session = Session(library, InProcess(), fake_engines())
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
