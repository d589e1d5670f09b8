"""Damaged archives: only a RawiError comes out."""

import contextlib
import io
import random
import zipfile

import pytest

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError


def zipped(method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name in ("mimetype", "content.xml", "META-INF/manifest.xml"):
            file.writestr(name, f"hello {name} " * 50)
    return out.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_flipped_and_cut_bytes(method: int) -> None:
    whole = zipped(method)
    dice = random.Random(method)
    for _ in range(3_000):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 4)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        del data[dice.randrange(len(data)) if dice.random() < 0.2 else len(data) :]
        with contextlib.suppress(RawiError):
            archive = Archive(bytes(data), "a.zip", "ZIP")
            for name in list(archive.names):
                with contextlib.suppress(RawiError):
                    archive.read(name)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_books_never_use_is_not_unpacked(method: int) -> None:
    archive = Archive(zipped(method), "a.zip", "ZIP")
    with pytest.raises(RawiError) as raised:
        archive.read("mimetype")
    assert raised.value.code is Code.FILE_BROKEN
