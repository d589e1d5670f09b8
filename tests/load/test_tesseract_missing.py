"""A machine without Tesseract, whatever its system."""

import shutil
from pathlib import Path

import pytest

from rawi.load.ocr import tesseract


def test_nothing_is_found_and_nothing_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(Path, "is_file", lambda _path: False)
    tesseract.find.cache_clear()
    assert tesseract.find() is None
    tesseract.find.cache_clear()
