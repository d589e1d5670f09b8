"""Argos Translate packages (CTranslate2), inside a worker: a damaged model may end its process."""

import itertools
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rawi.article.errors import Cancelled
from rawi.engines import argos_pack
from rawi.engines.argos_pack import Model
from rawi.engines.looping import loops
from rawi.engines.models import Models, endless
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_WINDOWS, _CAREFUL_WINDOWS = (4, 8, 16, 32), (2, 4, 8)
"""Sentences in each request to the engine, the last for all that follow: the first come early, the others fill its batches."""
_AHEAD = 2
_BATCH = 1_024
_BEAM = 4
_LONGEST = 1_024
"""Tokens; the engine cuts off what is longer, so such a sentence stays as it is."""
_AGAIN = {"no_repeat_ngram_size": 3, "repetition_penalty": 1.2}
"""How a sentence that loops is translated once more: BLEU 26.9 to 28.4 on NTREX 1-300 with a model that looped in 5 % of them."""
_WORD_EVERY = 1.0


@dataclass(frozen=True, slots=True)
class _Tokens:
    """A sentence's index and its tokens; none where it stays as it is."""

    index: int
    sentence: str
    tokens: list[str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A window that the engine works on: its sentences, a result for each that has tokens, and the most tokens in one."""

    window: list[_Tokens]
    results: Iterator[Any]
    bound: int


class Argos:
    """Requests "translate" {pack, files, sentences, careful} (a CHUNK {index, text, score} per sentence) and "known" {pack, files}.

    `files` maps each part (a path relative to the package's root) to [path, SHA-256]; every file is checked before its
    first use. `score` is the mean log probability of the translation's tokens.
    """

    def __init__(self) -> None:
        self._models = Models(argos_pack.load)

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError PACK_DAMAGED where a file is not what it should be, Cancelled."""
        pack, files = str(body["pack"]), body["files"]
        if name == "known":
            return {"characters": "".join(sorted(argos_pack.known(pack, files)))}, b""
        run = _Run(self._models.get(pack, files), reply, careful=bool(body.get("careful")))
        run.translate(body["sentences"])
        return {}, b""


class _Run:
    """One request: windows of sentences go to the engine ahead of the answers, which are sent in order."""

    def __init__(self, model: Model, reply: Reply, *, careful: bool) -> None:
        self._model, self._reply, self._careful = model, reply, careful
        self._told = time.monotonic()

    def translate(self, sentences: Sequence[str]) -> None:
        """Send a CHUNK for each sentence. Cancelled."""
        waiting: deque[_Asked] = deque()
        for window in self._windows(sentences):
            waiting.append(self._ask(window))
            if len(waiting) > _AHEAD:
                self._answer(waiting.popleft())
        while waiting:
            self._answer(waiting.popleft())

    def _windows(self, sentences: Sequence[str]) -> Iterator[list[_Tokens]]:
        tokens = (self._tokens(index, sentence) for index, sentence in enumerate(sentences))
        sizes = _CAREFUL_WINDOWS if self._careful else _WINDOWS
        for size in itertools.chain(sizes, itertools.repeat(sizes[-1])):
            window = list(itertools.islice(tokens, size))
            if not window:
                return
            yield window

    def _tokens(self, index: int, sentence: str) -> _Tokens:
        clean = sentence.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", " ")
        tokens = [] if endless(clean) else self._model.tokenizer.encode(clean)
        return _Tokens(index, sentence, tokens if len(tokens) < _LONGEST else [])

    def _ask(self, window: list[_Tokens]) -> _Asked:
        sources = [each.tokens for each in window if each.tokens]
        bound = 3 * max(map(len, sources), default=0) + 16
        return _Asked(window, iter(self._batch(sources, bound) if sources else ()), bound)

    def _batch(self, sources: list[list[str]], bound: int, **more: Any) -> list[Any]:
        """A result to wait for, for each source; only greedy search can be stopped in its middle."""
        prefix = self._model.prefix
        results: list[Any] = self._model.translator.translate_batch(
            sources,
            target_prefix=[[prefix]] * len(sources) if prefix else None,
            beam_size=_BEAM if self._careful else 1,
            callback=None if self._careful else self._step,
            max_batch_size=_BATCH,
            batch_type="tokens",
            max_decoding_length=bound,
            replace_unknowns=True,
            return_scores=True,
            asynchronous=True,
            **more,
        )
        return results

    def _step(self, _token: object) -> bool:
        """Called by the engine for each token: a sign of life for the host; True ends the batch."""
        now = time.monotonic()
        if now - self._told > _WORD_EVERY:
            self._told = now
            self._reply.progress(0.0)
        return self._reply.cancelled()

    def _answer(self, asked: _Asked) -> None:
        for each in asked.window:
            text, score = each.sentence, None
            if each.tokens:
                tokens, score = self._result(next(asked.results))
                if loops(each.tokens, tokens, asked.bound):
                    again = self._batch([each.tokens], asked.bound, **_AGAIN)
                    tokens, score = self._result(again[0])
                text = self._text(tokens)
            if self._reply.cancelled():
                raise Cancelled
            self._reply.chunk({"index": each.index, "text": text, "score": score})

    def _result(self, waiting: Any) -> tuple[list[str], float]:
        """Tokens and score: with the engine's length penalty of 1 that is the mean log probability, the end included."""
        result = waiting.result()
        return result.hypotheses[0], float(result.scores[0])

    def _text(self, tokens: list[str]) -> str:
        prefix = self._model.prefix
        return self._model.tokenizer.decode(tokens[1:] if prefix and tokens[:1] == [prefix] else tokens)
