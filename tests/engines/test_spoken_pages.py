"""What eSpeak NG is given for a page in several languages: every shown word is heard once, in order, and none is left out."""

from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise

import pytest

from rawi.speech.port import SAMPLE_RATE, Synthesizer
from rawi.speech.saying.forms import Forms
from rawi.speech.saying.synthesizer import Saying
from rawi.speech.timing import tokens
from rawi.workers.synthesizer import HibariSynthesizer, WorkerSynthesizer, espeak_worker, hibari_worker
from tests.contracts.synthesizer_contract import spoken

PAGES = {
    "en": """On 2025-03-09, at 6:10, Dr. Ames paid £3m for 5 km² of land.
In the 1990s Louis XIV's letters, e.g. those on pp. 10–15, were sold for $1.5bn.
It was 20 °C, 25% warmer than No. 7 had said; see https://www.example.org/a/b.
Half a mile (½ mile) on, Mr. O'Neil wrote to ana@example.org or called +44 20 7946 0000.
One of the things that we had to do was to wait for it in the rain.""",
    "fr": """Le 9 mars 2025, à 18h30, M. Dupont a payé 1 234,50 € pour 5 km² de terre.
Au XIXe siècle, p. ex. sous Louis XVIII, le 1er jour de l’an durait 24 h.
Il faisait 20 °C, soit 12,5 % de plus qu’au n° 7 ; voir www.example.org/a.
La moitié (½) de la 2e partie, pp. 10–15, date d’av. J.-C., c.-à-d. d’avant 2025-01-01.
Ce n’est pas ce qu’il y a de plus beau dans la vie de l’homme.""",
    "pt": """Em 09/03/2025, às 18h30, o Sr. Silva pagou R$ 1.234,50 por 5 km² de terra.
No século XIX, p. ex. no tempo de D. Pedro II, a 1.ª casa custava R$ 3 mi.
Fazia 20 °C, 12,5% a mais do que o nº 7 dizia; veja https://example.org/a.
Metade (½) da pág. 10 e as págs. 11–15 são de 300 a.C., escreveu a Dra. Lima.
O que é que ele fez com o que eu lhe dei na casa da avó?""",
    "ar": """في ٩/٣/٢٠٢٥، الساعة ٦:١٠، دفع د. أحمد ١٬٢٣٤٫٥ € ثمنًا لأرض مساحتها ٥ كم².
كانت الحرارة 20 °C أي أعلى بنسبة ٢٥٪ من ١٠–١٥ درجة، ص. ٧.
ولد في ١٤٤٦ هـ وكتب إلى ana@example.org عن ½ القصة، إلخ.
قال لي إن من في الدار لا يريد أن يخرج إلى ما وراء النهر في 2025-03-09.""",
    "hi": """9/3/2025 को ६:१० बजे डॉ. सिंह ने ५ किमी दूर की ज़मीन के लिए ₹1,23,456.50 दिए।
तापमान 20 °C था, यानी २५% अधिक; पृ. १०–१५ देखें।
ई.पू. ३०० की वह कथा ½ ही बची है, और https://example.org पर है।
यह वह है जो मैं ने उस से कहा था कि वह घर में ही रहे और मेरे साथ न आए।""",
    "fa": """در ۱۴۰۳/۱۲/۱۹ ساعت ۶:۱۰ دکتر احمدی ۱٬۲۳۴٫۵ € برای ۵ km² زمین داد.
دما 20 °C بود، یعنی ۲۵٪ بیشتر از ۱۰–۱۵ درجه، ص. ۷.
نیمی (½) از آن قصه از ۳۰۰ ق.م. است و در example.org خوانده می‌شود.
آن چه که من به او گفتم این بود که از خانه بیرون نرود.""",
    "ru": """9 марта 2025 г., в 6:10, проф. Иванов заплатил 1 234,50 € за 5 км² земли на ул. Ленина.
В XIX в., т. е. при Николае I, 1-й дом стоил 3 млн руб., и т. д.
Было 20 °C, на 25% теплее, чем на стр. 10–15; см. https://example.org/a.
В 1990-х годах ½ рассказа была у него, а не у нас и не в том доме.""",
    "zh": """2025年3月9日6:10，王先生付了¥1,234.50买下5km²的土地。
气温是20°C，比第7章说的高25%，见https://example.org/a。
他只读了½，也就是10–15页，2025-03-09才回来。""",
}  # fmt: skip
NEAR = 0.02
"""eSpeak's sound of a text differs by a few samples from time to time."""
SENTENCES = [(language, line) for language, page in PAGES.items() for line in page.splitlines()]


@pytest.fixture(scope="module")
def voice() -> Iterator[Synthesizer]:
    made = Saying(WorkerSynthesizer(espeak_worker()), Forms().form)
    yield made
    made.close()


@pytest.fixture(scope="module")
def alone() -> Iterator[Synthesizer]:
    made = WorkerSynthesizer(espeak_worker())
    yield made
    made.close()


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_every_shown_word_has_its_time_in_order(voice: Synthesizer, language: str, text: str) -> None:
    pcm, words = spoken(voice, text, language)
    assert [(word.start, word.end) for word in words] == tokens(text)
    assert all(a.begin < b.begin and a.finish <= b.begin + 0.002 for a, b in pairwise(words))
    assert words[0].begin >= 0
    assert words[-1].begin < len(pcm) / 2 / SAMPLE_RATE
    assert words[-1].finish <= len(pcm) / 2 / SAMPLE_RATE + 0.01


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_words_are_heard_about_where_they_stand(voice: Synthesizer, language: str, text: str) -> None:
    """No word is pushed to the end or the beginning by one that was lost: each takes some of the sound, none most of it."""
    pcm, words = spoken(voice, text, language)
    longest = max(word.finish - word.begin for word in words)
    assert longest < len(pcm) / 2 / SAMPLE_RATE * 0.6
    still = [word for word in words if word.finish - word.begin < 0.004]
    assert len(still) <= len(words) // 10, [text[word.start : word.end] for word in still]


def test_merged_words_stand_between_their_neighbours(voice: Synthesizer) -> None:
    """eSpeak says "of the" and "in the" as one word: the second has no event of its own."""
    text = "One of the things in the rain on 5 km of the road."
    _, words = spoken(voice, text, "en")
    by_text = {(text[word.start : word.end], word.start): word for word in words}
    assert len(by_text) == len(tokens(text))
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        assert before.begin < word.begin < after.begin
        assert before.finish <= word.begin + 0.002
        assert word.finish <= after.begin + 0.002


def test_the_neural_voice_has_every_word_too() -> None:
    if not find_spec("hibari"):
        pytest.skip("hibari is not installed")
    made = Saying(HibariSynthesizer(hibari_worker()), Forms().form)
    try:
        for text in PAGES["en"].splitlines():
            pcm, words = spoken(made, text, "en")
            assert [(word.start, word.end) for word in words] == tokens(text)
            assert all(a.begin < b.begin for a, b in pairwise(words))
            assert words[-1].begin < len(pcm) / 2 / SAMPLE_RATE
    finally:
        made.close()


@pytest.mark.parametrize(
    ("language", "shown", "read"),
    [
        ("en", "He met Louis XIV.", "He met Louis the 14th."),
        ("fr", "Au XIXe siècle.", "Au dix-neuvième siècle."),
        ("pt", "Custou R$ 10,50.", "Custou 10 reais e 50 centavos."),
        ("ru", "Было 5 км.", "Было 5 километров."),
        ("ar", "٢٥٪", "٢٥ بِلمِئَة"),
        ("hi", "₹५००", "५०० रुपये"),
    ],
)  # fmt: skip
def test_the_engine_is_given_what_is_to_be_said(
    voice: Synthesizer, alone: Synthesizer, language: str, shown: str, read: str
) -> None:
    heard, _ = spoken(voice, shown, language)
    meant, _ = spoken(alone, read, language)
    assert len(heard) == pytest.approx(len(meant), rel=NEAR)


def test_what_needs_no_help_sounds_and_is_timed_as_the_engine_does_it(
    voice: Synthesizer, alone: Synthesizer
) -> None:
    text = "The keeper slept until the morning."
    (heard, words), (unaided, own) = spoken(voice, text), spoken(alone, text)
    assert len(heard) == pytest.approx(len(unaided), rel=NEAR)
    assert [word.begin for word in words] == pytest.approx([word.begin for word in own], abs=0.01)
