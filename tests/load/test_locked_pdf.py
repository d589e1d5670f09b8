"""PDF files with a password: read with it as without a lock, and not without it."""

import unicodedata
from dataclasses import replace
from typing import Literal

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.pdf.loader import PdfLoader
from rawi.load.port import Draft, Loader
from rawi.load.service import load
from rawi.workers.loading import LoadWorker, load_worker
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.conftest import FIXTURES
from tests.load.test_pdf_loader import TestPdf as PdfContract

WORD = "pears"
MODERN = FIXTURES / "locked.pdf"
"""AES with 256 bits (revision 6): a file of `builders.pdf`, locked with `qpdf --encrypt … owner 256 --`."""

MODERN_WORD = "Schlüssel ключ مفتاح"


class Unlocking:
    """The loader with the password that the reader gave."""

    format = "pdf"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        return PdfLoader().load(replace(stored, password=WORD), progress)


class TestLockedPdf(PdfContract):
    def loader(self) -> Loader:
        return Unlocking()

    def story(self) -> bytes:
        return locked_pdf(self.document(), WORD)


def small() -> Pdf:
    pdf = Pdf(info={"Title": "The pear tree"}, lang="en")
    pdf.page().lines(72, 720, ["My grandfather planted it before the war."])
    return pdf


def title(data: bytes, password: str) -> str:
    return load(Stored("locked.pdf", data, password=password)).article.title


def refused(data: bytes, password: str) -> Code:
    with pytest.raises(RawiError) as raised:
        title(data, password)
    return raised.value.code


@pytest.mark.parametrize("password", [WORD, "another"])
def test_the_readers_password_opens_and_so_does_the_owners(password: str) -> None:
    data = locked_pdf(small(), WORD)
    assert title(data, password) == "The pear tree"
    assert refused(data, "") is Code.FILE_LOCKED
    assert refused(data, "pear") is Code.FILE_STILL_LOCKED


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_password_opens_however_a_system_writes_its_letters(form: Literal["NFC", "NFD"]) -> None:
    modern = MODERN.read_bytes()
    assert title(modern, unicodedata.normalize(form, MODERN_WORD)) == "The pear tree"
    assert refused(modern, "") is Code.FILE_LOCKED
    assert refused(modern, "Schlussel ключ مفتاح") is Code.FILE_STILL_LOCKED
    old = locked_pdf(small(), "Öffne")
    assert title(old, unicodedata.normalize(form, "Öffne")) == "The pear tree"


def test_what_only_its_owner_may_change_opens_for_everybody() -> None:
    data = locked_pdf(small(), "")
    assert title(data, "") == title(data, "anything") == "The pear tree"


def test_the_password_goes_through_the_wall_and_nowhere_else() -> None:
    stored = Stored("locked.pdf", locked_pdf(small(), WORD), password=WORD)
    loader = LoadWorker(load_worker())
    assert loader.load(stored).article.title == "The pear tree"
    with pytest.raises(RawiError) as raised:
        loader.load(replace(stored, password="apples"))
    loader.close()
    assert raised.value.code is Code.FILE_STILL_LOCKED
    assert "apples" not in repr(raised.value)
    assert WORD not in repr(stored)
