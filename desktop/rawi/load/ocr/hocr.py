"""Tesseract's hOCR in, the lines and words that it read out."""

import re
from dataclasses import dataclass

from lxml import etree

_BOX = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
_SURE = re.compile(r"x_wconf (\d+)")
_CLASSES = ("ocr_line", "ocr_header", "ocr_textfloat", "ocr_caption")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and how sure Tesseract is of it, 0 to 100."""

    text: str
    sure: int


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line: its words in reading order, its box (left, top, right, bottom; pixels from the top) and letter size in pixels."""

    words: tuple[Word, ...]
    box: tuple[int, int, int, int]
    size: float


def paragraphs(data: bytes) -> list[list[ReadLine]]:
    """The paragraphs, each with its lines; empty ones are left out."""
    parser = etree.HTMLParser(no_network=True, huge_tree=True, encoding="utf-8")
    tree = etree.fromstring(data, parser) if data.strip() else None
    if tree is None:
        return []
    found: list[list[ReadLine]] = []
    for paragraph in tree.iterfind(".//*[@class='ocr_par']"):
        lines = [_line(each) for each in paragraph.iterfind("*") if each.get("class") in _CLASSES]
        full = [line for line in lines if line.words]
        if full:
            found.append(full)
    return found


def _line(element: etree._Element) -> ReadLine:
    title = element.get("title") or ""
    box, size = _BOX.search(title), _SIZE.search(title)
    words = [
        Word(text, int(sure.group(1)) if (sure := _SURE.search(each.get("title") or "")) else 0)
        for each in element.iterfind("*")
        if (text := "".join(map(str, each.itertext())).strip())
    ]
    left, top, right, bottom = (int(side) for side in box.groups()) if box else (0, 0, 0, 0)
    return ReadLine(
        tuple(words), (left, top, right, bottom), float(size.group(1)) if size else float(bottom - top)
    )
