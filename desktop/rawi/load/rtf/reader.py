"""The machine that reads RTF: a stack of group states, and where their text goes. It never recurses, whatever the nesting."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress
from rawi.load.documents.gallery import Gallery
from rawi.load.html.walk import Walked
from rawi.load.rtf import charsets, formatting, words
from rawi.load.rtf.flows import Flows
from rawi.load.rtf.header import Fonts, Info, Styles
from rawi.load.rtf.letters import Letters
from rawi.load.rtf.pictures import Picture
from rawi.load.rtf.state import Paragraph, State
from rawi.load.rtf.tokens import Token, tokens

MOST_TOKENS = 6_000_000
"""Word writes about two thousand for a page."""

_TELL_EVERY = 20_000
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}


class Reader:
    """Reads one file."""

    def __init__(self, data: bytes, name: str, gallery: Gallery) -> None:
        self._data, self._name, self._gallery = data, name, gallery
        self.fonts, self.styles, self.info = Fonts(), Styles(), Info()
        self._letters = Letters(self.fonts)
        self._stack: list[State] = []
        self._state = State()
        self._flows = Flows(self.styles, gallery, name)
        self._picture: Picture | None = None
        self._default_language = 0
        self._starred = False

    def read(self, progress: Progress) -> list[Walked]:
        """Every block, the notes behind the text. A file that ends too early is read as far as it goes, and that is told."""
        for count, token in enumerate(tokens(self._data)):
            if count % _TELL_EVERY == 0:
                progress(min(1.0, token.position / len(self._data)))
            if count > MOST_TOKENS:
                raise RawiError(Code.LOAD_LIMIT, name=self._name)
            if self._take(token):
                break
        self._flush()
        self._gallery.missing += bool(self._stack)
        return self._flows.end_all(self._state.paragraph)

    @property
    def running(self) -> list[Walked]:
        """The heads of the pages, then their feet, once the file is read."""
        return self._flows.running

    def _take(self, token: Token) -> bool:
        """One token; True where the outermost group ends."""
        if token.kind in ("text", "hex"):
            self._bytes(token.data)
            return False
        self._flush()
        if token.kind == "brace":
            return self._brace(token.word)
        if token.kind == "symbol":
            self._symbol(token.word)
        elif token.kind == "binary":
            self._letters.passed(1)
            if self._picture and self._state.destination == "pict":
                self._picture.binary(token.data)
        else:
            starred, self._starred = self._starred, False
            self._word(token.word, token.number, starred=starred)
        return False

    def _bytes(self, data: bytes) -> None:
        destination = self._state.destination
        if destination == "pict" and self._picture:
            self._picture.digits(data)
        elif destination != "skip":
            self._letters.add(data, self._state.characters.face)

    def _flush(self) -> None:
        if self._letters.waiting:
            self._emit(self._letters.take())

    def _emit(self, text: str) -> None:
        """Text to where the group's text goes."""
        if not text:
            return
        state, flow = self._state, self._flows.current
        destination = state.destination
        if destination == "body":
            flow.add(text, state, self._default_language, code=self.styles.is_code(state.characters.style))
        elif destination in ("listtext", "pntext"):
            flow.number = (flow.number or "") + text
        elif destination == "fldinst" and state.field:
            state.field.instruction += text
        elif destination == "fonttbl":
            self.fonts.text(text)
        elif destination == "stylesheet":
            self.styles.text(text)
        elif destination in words.INFO:
            self.info.text(destination, text)
        elif destination == "atnauthor":
            self._flows.author += text
        elif self._picture and destination in ("sn", "sv"):
            (self._picture.named if destination == "sn" else self._picture.valued)(text)

    def _brace(self, brace: str) -> bool:
        self._letters.end_skip()
        self._starred = False
        if brace == "{":
            self._stack.append(self._state)
            self._state = self._state.inherited()
            return False
        if not self._stack:
            return False
        opened = self._state.opened
        if opened == "pict":
            self._end_picture()
        elif opened in words.FLOWS:
            self._flows.end(opened, self._state.paragraph)
        self._state = self._stack.pop()
        return not self._stack

    def _symbol(self, symbol: str) -> None:
        if self._letters.passed(1):
            return
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._par(0)
        else:
            self._emit(words.SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: int | None, *, starred: bool) -> None:
        state = self._state
        if word == "u" and number is not None:
            self._letters.unicode(number, state.fallback if state.destination != "skip" else 0)
            return
        if self._letters.passed(1) or (state.destination == "skip" and word != "ud"):
            return
        if word in words.SKIPPED or (starred and not self._reads(word)):
            state.destination = "skip"
        elif state.destination in ("fonttbl", "stylesheet"):
            table = self.fonts if state.destination == "fonttbl" else self.styles
            table.word(word, number or 0)
        elif state.destination == "info" or state.destination in words.INFO:
            self._about(word, number or 0)
        elif word in words.NAMED:
            self._enter(word)
        elif word in words.FLOWS:
            self._begin_flow(word)
        else:
            self._body_word(word, number)

    def _reads(self, word: str) -> bool:
        """True where \\* need not be heeded."""
        return word in words.KNOWN or (self._state.destination == "stylesheet" and word == "cs")

    def _about(self, word: str, number: int) -> None:
        if self._state.destination == "info":
            self._state.destination = word if word in words.INFO else "skip"
        else:
            self.info.word(self._state.destination, word, number)

    def _enter(self, word: str) -> None:
        """A destination that is known by its word."""
        state = self._state
        state.destination = state.opened = word
        if word == "pict":
            self._picture = Picture()
        elif word == "listtext":
            self._flows.current.number = self._flows.current.number or ""
        elif word == "atnauthor":
            self._flows.author = ""

    def _body_word(self, word: str, number: int | None) -> None:
        state = self._state
        if word in words.SIGNS:
            self._emit(words.SIGNS[word])
        elif formatting.apply(state, word, number):
            return
        elif word in _PAGES:
            self.fonts.default = _PAGES[word]
        elif word in _HANDLERS:
            _HANDLERS[word](self, number or 0)
        elif self._picture and state.destination == "pict":
            self._picture.word(word)

    def _begin_flow(self, word: str) -> None:
        self._state.opened, self._state.destination = word, "body"
        self._state.running = self._state.running or word in words.RUNNING
        self._flows.begin(word)
        self._state.paragraph = Paragraph()

    def _end_picture(self) -> None:
        picture, self._picture = self._picture, None
        if picture:
            self._flows.picture(picture)

    def _end_paragraph(self) -> None:
        self._flows.end_paragraph(self._state.paragraph)

    def _par(self, _number: int) -> None:
        if self._state.destination == "body":
            self._end_paragraph()

    def _cell(self, _number: int) -> None:
        self._state.paragraph = replace(self._state.paragraph, in_table=True)
        self._end_paragraph()
        self._flows.current.end_cell()

    def _row(self, _number: int) -> None:
        self._flows.current.end_row()

    def _begin_row(self, _number: int) -> None:
        self._flows.current.header = False

    def _header_row(self, _number: int) -> None:
        self._flows.current.header = True

    def _page(self, number: int) -> None:
        self.fonts.default = charsets.of_page(number, self.fonts.default)

    def _language(self, number: int) -> None:
        self._default_language = number

    def _default_font(self, number: int) -> None:
        self._state.characters = replace(self._state.characters, font=number)

    def _unicode_twin(self, _number: int) -> None:
        """What stands in \\upr comes twice; the second, in Unicode, goes where the whole would."""
        if len(self._stack) > 1:
            self._state.destination = self._stack[-2].destination


_HANDLERS: Mapping[str, Callable[[Reader, int], None]] = {
    "par": Reader._par,
    "sect": Reader._par,
    "page": Reader._par,
    "nestcell": Reader._par,
    "nestrow": Reader._par,
    "cell": Reader._cell,
    "row": Reader._row,
    "trowd": Reader._begin_row,
    "trhdr": Reader._header_row,
    "ansicpg": Reader._page,
    "deflang": Reader._language,
    "deff": Reader._default_font,
    "ud": Reader._unicode_twin,
}
