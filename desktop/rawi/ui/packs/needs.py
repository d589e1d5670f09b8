"""The part of the window that tells what one language needs to get to another, and gets it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawi.packs.answering import Answer, Known, answer
from rawi.packs.store import Store
from rawi.translate.routes import PIVOT
from rawi.ui.packs import fields
from rawi.ui.packs.asking import ask
from rawi.wording import pack_window as words
from rawi.wording.names import language_name
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.packs.addresses import Source
    from rawi.packs.catalogue import Listing
    from rawi.packs.offer import Available


@dataclass(frozen=True, slots=True)
class Lists:
    """Where each engine's list would come from, the lists that are here, the pairs that are known without them, and every language."""

    sources: tuple[Source, ...]
    listings: tuple[Listing, ...]
    known: Known
    languages: tuple[str, ...]

    def answer(self, store: Store, source: str, target: str) -> Answer | None:
        """What the pair needs beside what is installed; None where it is no pair."""
        if not source or not target or source == target:
            return None
        offers = [offer for listing in self.listings for offer in listing.available]
        return answer(source, target, store.packs(), offers, self.known, PIVOT)


class NeedsPart(QWidget):
    """`fetching` gives the engines whose lists are to be fetched, `getting` the packs to get: after the reader was told from whom."""

    fetching = Signal(object)
    getting = Signal(object)
    answered = Signal(str)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._lists: Lists | None = None
        self.found: Answer | None = None
        self.source = self._languages(translate("packwindow", "From"))
        self.target = self._languages(translate("packwindow", "To"))
        self.text = fields.text_field(translate("packwindow", "What is needed"), self)
        self.get = fields.button(translate("packwindow", "&Get what is missing…"), self._get, self)
        self.lists = fields.note("", self)
        self.ask = fields.button(translate("packwindow", "Ask the public &lists…"), self._ask, self)
        form = QFormLayout()
        form.addRow(translate("packwindow", "Fr&om"), self.source)
        form.addRow(translate("packwindow", "&To"), self.target)
        buttons = QHBoxLayout()
        buttons.addWidget(self.get)
        buttons.addWidget(self.ask)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.lists)
        layout.addLayout(buttons)
        self.setFocusProxy(self.source)

    def choose(self, source: str, target: str) -> None:
        """Ask about this pair."""
        for box, code in ((self.source, source), (self.target, target)):
            if code and box.findData(code) < 0:
                box.addItem(language_name(code), code)
            if code:
                box.setCurrentIndex(box.findData(code))
        self.renew()

    def take(self, lists: Lists) -> None:
        """The lists as they are now."""
        pair = self.pair
        self._lists = lists
        for box, code in zip((self.source, self.target), pair, strict=True):
            box.blockSignals(True)
            box.clear()
            for each in lists.languages:
                box.addItem(language_name(each), each)
            box.blockSignals(False)
            box.setCurrentIndex(max(0, box.findData(code)))
        self.choose(*pair)
        hosts = {source.engine: source.host for source in lists.sources}
        self.lists.setText(words.lists(hosts, lists.listings))
        self.ask.setAccessibleDescription(self.lists.text())

    @property
    def pair(self) -> tuple[str, str]:
        """The chosen languages' codes."""
        return str(self.source.currentData() or ""), str(self.target.currentData() or "")

    def renew(self) -> None:
        """Answer for what is installed now."""
        source, target = self.pair
        self.found = self._answer(source, target)
        if self.found:
            fetched = bool(self._lists and self._lists.listings)
            self.text.setPlainText(words.answer(self.found, lists_fetched=fetched))
        else:
            self.text.setPlainText(translate("packwindow", "Choose two different languages."))
        self.get.setEnabled(bool(self.found and self.found.offers))

    def _answer(self, source: str, target: str) -> Answer | None:
        return self._lists.answer(self._store, source, target) if self._lists else None

    def _languages(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(lambda _index: self.renew())
        box.activated.connect(lambda _index: self.answered.emit(self.text.toPlainText()))
        return box

    def _get(self) -> None:
        offers = self.found.offers if self.found else ()
        if any(offer.hosts for offer in offers):
            self._question(words.ask_get(offers), translate("packwindow", "&Get"), offers)
        elif offers:
            self.getting.emit((offers, ()))

    def elsewhere(self, wanted: tuple[Sequence[Available], tuple[str, ...]], host: str) -> None:
        """A server sends Rawi on: ask about that host too."""
        offers, also = wanted
        ask(
            self.window(),
            translate("packwindow", "Get language packs"),
            words.ask_get((), host),
            translate("packwindow", "&Get"),
            lambda: self.getting.emit((offers, (*also, host))),
        )

    def _question(self, text: str, act: str, offers: Sequence[Available]) -> None:
        title = translate("packwindow", "Get language packs")
        ask(self.window(), title, text, act, lambda: self.getting.emit((offers, ())))

    def _ask(self) -> None:
        sources = self._lists.sources if self._lists else ()
        engines = [source.engine for source in sources]
        web = {source.engine: source.host for source in sources if source.web}
        if not web:
            self.fetching.emit(engines)
            return
        title = translate("packwindow", "Public lists of packs")
        act = translate("packwindow", "&Ask them")
        ask(self.window(), title, words.ask_lists(web), act, lambda: self.fetching.emit(engines))
