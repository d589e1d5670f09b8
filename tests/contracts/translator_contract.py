"""What every implementation of `translate.port.Translator` does; its test class gives the `translator` (English to Portuguese)."""

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import never_cancelled
from rawi.translate.port import Translator

SENTENCES = ["Good morning.", "The house is small.", "It rained on Monday."]


def translated(translator: Translator, sentences: list[str]) -> dict[int, str]:
    """The translations by index, as they came."""
    came: list[tuple[int, str]] = []
    translator.translate(
        sentences, "en", "pt", lambda index, text, _score: came.append((index, text)), never_cancelled
    )
    assert [index for index, _ in came] == list(range(len(sentences)))
    return dict(came)


class TranslatorContract:
    def test_has_the_pair_and_names_its_pack(self, translator: Translator) -> None:
        assert ("en", "pt") in translator.pairs()
        leg = translator.model("en", "pt")
        assert (leg.engine, leg.source, leg.target) == (translator.engine, "en", "pt")
        assert leg.pack
        assert len(leg.digest) == 64

    def test_knows_letters_digits_and_space(self, translator: Translator) -> None:
        assert set(" azAZ09.,") <= translator.known("en", "pt")

    def test_gives_every_sentence_once_in_order(self, translator: Translator) -> None:
        texts = translated(translator, SENTENCES)
        assert all(text.strip() for text in texts.values())
        assert all(texts[i] != sentence for i, sentence in enumerate(SENTENCES))

    def test_is_deterministic(self, translator: Translator) -> None:
        assert translated(translator, SENTENCES) == translated(translator, SENTENCES)

    def test_takes_no_sentences(self, translator: Translator) -> None:
        assert translated(translator, []) == {}

    @pytest.mark.parametrize("method", ["model", "known"])
    def test_refuses_a_pair_it_has_not(self, translator: Translator, method: str) -> None:
        with pytest.raises(RawiError) as caught:
            getattr(translator, method)("en", "ckb")
        assert caught.value.code is Code.PAIR_MISSING
        assert caught.value.facts == {"source": "en", "target": "ckb"}

    def test_refuses_to_translate_a_pair_it_has_not(self, translator: Translator) -> None:
        with pytest.raises(RawiError) as caught:
            translator.translate(SENTENCES, "en", "ckb", lambda _index, _text, _score: None, never_cancelled)
        assert caught.value.code is Code.PAIR_MISSING

    def test_stops_when_cancelled_and_works_again(self, translator: Translator) -> None:
        with pytest.raises(Cancelled):
            translator.translate(SENTENCES, "en", "pt", lambda _index, _text, _score: None, lambda: True)
        assert len(translated(translator, SENTENCES)) == 3

    def test_works_again_after_close(self, translator: Translator) -> None:
        translator.close()
        assert len(translated(translator, SENTENCES)) == 3
