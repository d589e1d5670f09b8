"""Does the window come up, with names and roles for screen readers and a glyph for every letter? In a worker: Qt ends the process where it finds no display."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import partial

from rawi.article import codec
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.load import opening
from rawi.screen import has_screen
from rawi.selftest.bench import Bench, homed, samples
from rawi.selftest.model import Fault, Finding
from rawi.selftest.sentences import LETTERS
from rawi.selftest.trying import Told, tried
from rawi.settings import directories
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

TREE, FONTS = "accessibility", "fonts"
_LIMITS = Limits(stall=60.0)
_FACTORY = "rawi.selftest.window:Window"


def look(bench: Bench) -> Iterator[Finding]:
    """A finding for the tree, and one for the letters of each interface language."""
    worker = Worker("window", _FACTORY, _LIMITS)
    try:
        yield tried(TREE, "", partial(_tree, worker, bench))
        for language in LETTERS:
            yield tried(FONTS, language, partial(_ask, worker, "letters", {"language": language}))
    finally:
        worker.stop()


def _tree(worker: Worker, bench: Bench) -> Told:
    page = next(path for path in samples() if path.suffix == ".html")
    article = bench.parts.session.loader.load(opening.read(page), ignore_progress, never_cancelled).article
    shown = json.dumps(codec.to_json(article)).encode()
    return _ask(worker, "tree", {"home": str(bench.home), "interface": bench.parts.interface}, shown)


def _ask(worker: Worker, name: str, body: Body, data: bytes = b"") -> Told:
    answer = worker.ask(name, body, data).body
    if answer["fault"]:
        raise Fault(answer["fault"], **answer["facts"])
    return answer["told"], answer["facts"]


class Window:
    """Requests "tree" {home, interface} with an article, and "letters" {language}; both answer {"fault": "" where all is well, "told", "facts"}."""

    def __init__(self) -> None:
        """Without a screen, on one that nobody sees."""
        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from rawi.app import application
        from rawi.ui.accessible_factory import AccessibleFactory
        from rawi.ui.self_test.tree import quiet

        quiet()
        self._application = application()
        self._factory = AccessibleFactory()

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - nothing to tell meanwhile
        """Whatever Qt raises goes to the wall."""
        try:
            told, facts = self._tree(body, data) if name == "tree" else self._letters(body["language"])
        except Fault as fault:
            return {"fault": fault.reason, "told": "", "facts": fault.facts}, b""
        return {"fault": "", "told": told, "facts": facts}, b""

    def _tree(self, body: Body, data: bytes) -> Told:
        from rawi.app import make
        from rawi.ui.self_test.tree import judge, shown

        article = codec.from_json(json.loads(data))
        with homed(body["home"]):
            SettingsStore(directories.find().settings).save(Settings(interface_language=body["interface"]))
            program = make(self._application, self._factory)
        try:
            shown(program.window, article)
            return "objects", {"count": str(judge(program.window, article))}
        finally:
            program.window.close()
            program.close()

    def _letters(self, language: str) -> Told:
        from rawi.ui.self_test.glyphs import judge

        judge(LETTERS[language])
        return "letters", {"count": str(len(LETTERS[language]))}
