"""What a voice is given for a text, and the way back to what is shown."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.pronunciation import Pronunciation
from rawi.article.translation import Spot
from rawi.narrating import Narrator
from rawi.settings.table import Settings
from rawi.speech.plan import Utterance
from rawi.speech.port import Failed, Spoken, Synthesizer
from rawi.speech.saying.form import Edit, Form, form
from rawi.speech.saying.forms import Forms
from rawi.speech.saying.languages import LANGUAGES, table
from rawi.speech.saying.synthesizer import Saying
from rawi.speech.timing import tokens
from rawi.voicing import Voicing
from tests.contracts.synthesizer_contract import SynthesizerContract, events, spoken
from tests.fakes.voice import WORD, FakeSynthesizer

SAID = [
    ("en", "Louis XIV was king.", "Louis the 14th was king."),
    ("en", "World War II and Chapter IV", "World War 2 and Chapter 4"),
    ("en", "I met Dr. Ames in the 1990s, e.g. twice.", "I met Doctor Ames in the 19 nineties, for example twice."),
    ("en", "It cost £3m, then $5 and €2.50.", "It cost 3 million pounds, then 5 dollars and 2 euros and 50 cents."),
    ("en", "A field of 5 km² at 20 °C", "A field of 5 square kilometers at 20 degrees Celsius"),
    ("en", "On 2025-03-09, pages 10–15", "On March 9th, 2025, pages 10 to 15"),
    ("en", "9/3/2025 or 13/3/2025", "9/3/2025 or March 13th, 2025"),
    ("en-GB", "On 9/3/2025", "On March 9th, 2025"),
    ("en-US", "On 9/3/2025", "On September 3rd, 2025"),
    ("en", "See https://www.example.org/a?q=1.", "See example dot org slash a."),
    ("en", "Call +44 20 7946 0000", "Call plus 4 4, 2 0, 7 9 4 6, 0 0 0 0"),
    ("en", "≥ 3 smiles 😀", " at least  3 smiles  grinning face "),
    ("en", "I have 1,234.56 and 5'10\" and 3.14", "I have 1,234.56 and 5'10\" and 3.14"),
    ("en", "She turns her bow into the current.", "She turns her bough into the current."),
    ("en", "From the bow of the boat he bent his bow.", "From the bough of the boat he bent his bow."),
    ("en", "The ship’s Bows; lead paint, a double bass", "The ship’s boughs; led paint, a double base"),
    ("en", "a bow and arrow, a red bow, to lead on, a bass in the lake", "a bow and arrow, a red bow, to lead on, a bass in the lake"),
    ("pt-BR", "Às 18h30 o Sr. Silva pagou R$ 10,50.", "Às 18 horas e 30 o senhor Silva pagou 10 reais e 50 centavos."),
    ("pt", "D. Pedro II e D. Maria, no século XIX", "dom Pedro segundo e dona Maria, no século 19"),
    ("pt", "Em 2025-03-01, 1 234,5 km²", "Em primeiro de março de 2025, 1.234,5 quilômetros quadrados"),
    ("fr", "Le XIXe siècle, Louis XIV, le 2e jour", "Le dix-neuvième siècle, Louis 14, le deuxième jour"),
    ("fr", "M. Dupont part à 18h30, av. J.-C.", "monsieur Dupont part à 18 heures 30, avant Jésus-Christ."),
    ("de", "Am 2. März, z. B. im 19. Jahrhundert", "Am zweiten März, zum Beispiel im neunzehnten Jahrhundert"),
    ("de", "Um 18.30 Uhr kam Ludwig XIV. heim", "Um 18 Uhr 30 kam Ludwig der vierzehnte heim"),
    ("es", "Felipe VI, 1.º de mayo, EE. UU.", "Felipe sexto, 1º de mayo, Estados Unidos."),
    ("ar", "٢٥٪ من ١٬٢٣٤٫٥ في ٩/٣/٢٠٢٥", "٢٥ بِلمِئَة من ١٢٣٤.٥ في 9 مارس 2025"),
    ("fa", "۶:۱۰ در ۱۴۰۳/۱۲/۱۹ با ۳٫۵ €", "۶ و ۱۰ در 19 اسفند 1403 با ۳ ممیز ۵ یورو"),
    ("hi", "डॉ. सिंह ने ₹५०० में ५ किमी", "डॉक्टर सिंह ने ५०० रुपये में ५ किलोमीटर"),
    ("ru", "В 1990 г. и в XIX в., 1-й раз, 21 км", "В 1900 девяностом году и в девятнадцатом веке, первый раз, 21 километр"),
    ("ru", "9 марта 2025 года стоило 3 ₽", "девятого марта 2020 пятого года стоило 3 рубля"),
    ("uk", "О 18:30 у XIX ст., 5 грн", "О 18 30 у дев'ятнадцятому столітті, 5 гривень"),
    ("tr", "XIX. yüzyıl, 2. bölüm, 18.30, ₺5", "on dokuzuncu yüzyıl, ikinci bölüm, 18 30, 5 lira"),
    ("zh", "2025年GDP增长5%，共5km。", "二零二五年GDP增长百分之5，共5公里。"),
    ("en", "They won 5–3 in 1998–99; the 2000s; Washington D.C.", "They won 5–3 in 1998 to 99; the two thousands; Washington D.C."),
    ("pt", "Ligue 0800 555 111, a Sr.ª Lima", "Ligue 0800 555 111, a senhora Lima"),
    ("es", "El 17 ha sido largo; D. Juan", "El 17 ha sido largo; don Juan"),
    ("de", "Um 13.00 Uhr 5–3", "Um 13 Uhr 5–3"),
    ("hi", "$37 बिलियन, 18-से-29", "37 बिलियन डॉलर, 18-से-29"),
    ("ru", "К 2030 году, на 65-й минуте", "К 2000 тридцатому году, на 60 пятой минуте"),
    ("tr", "14½ sayı", "14 buçuk sayı"),
    ("en", "For my part I saw Apollo XI, Part I and Rocky II", "For my part I saw Apollo 11, Part 1 and Rocky 2"),
    ("de", "Band II, Karl V. ging", "Band 2, Karl der fünfte ging"),
    ("es", "Isabel II y Apolo XI", "Isabel segunda y Apolo 11"),
    ("ru", "Глава IV, при Николае I", "Глава 4, при Николае первом"),
    ("tr", "I. Dünya Savaşı, Apollo XI", "birinci Dünya Savaşı, Apollo 11"),
    ("sw", "Louis XIV, 5 km, €5", "Louis XIV, 5 km, €5"),
]  # fmt: skip
PIECES = st.sampled_from(
    ["1,234.56", "XIV", "Dr.", "5 km²", "R$ 10,50", "€", "18h30", "2025-03-09", "½", "10–15", "www.a.b/c", "z. B.", "г.", "٪", "٤٥", "1.º", "+1 234 567 89", "😀", "°C", "в",
     "Louis", " ", ", ", ".", "-", "万", "年", "٫", "’", "#a", "ß", "İ"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))


def say(text: str, language: str, *own: Pronunciation) -> Form:
    return Forms(lambda: own).form(text, language)


@pytest.mark.parametrize(("language", "shown", "said"), SAID)
def test_what_engines_say_wrong_is_written_out(language: str, shown: str, said: str) -> None:
    assert say(shown, language).said == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_whole(language: str) -> None:
    made = table(language)
    assert made
    assert len(made.months) == 12
    assert all(forms and all(forms) for forms in (*made.units.values(), *made.money.values()))
    assert all(made.anywhere.values())


@given(TEXTS, st.sampled_from((*LANGUAGES, "en-US", "sw", "und", "")))
def test_nothing_is_lost_and_the_way_back_never_falls(text: str, language: str) -> None:
    made = say(text, language)
    assert len(made.places) == len(made.said)
    assert all(a <= b for a, b in pairwise(made.places))
    assert all(0 <= place < len(text) for place in made.places)
    assert not text or made.places[0] == 0
    edited = {place for edit in made.edits for place in range(edit.start, edit.end)}
    same = {place: made.said[n] for n, place in enumerate(made.places) if place not in edited}
    assert same == {place: c for place, c in enumerate(text) if place not in edited}
    for start, end in tokens(text):
        over = [edit for edit in made.edits if edit.start < end and edit.end > start]
        for edit in over:
            said = any(c.isalnum() for c in edit.said)
            assert said or not any(c.isalnum() for c in text[edit.start : edit.end]), text[start:end]
    if made.said == text:
        assert list(made.places) == list(range(len(text)))


@given(
    st.text(max_size=40),
    st.lists(st.builds(Edit, st.integers(0, 40), st.integers(0, 44), st.text(max_size=6)), max_size=8),
)
def test_whatever_the_edits_words_stay_in_their_place(text: str, edits: list[Edit]) -> None:
    made = form(text, edits)
    assert all(a <= b for a, b in pairwise(made.places))
    worded = sum(c.isalnum() for c in text)
    assert bool(worded) <= any(c.isalnum() for c in made.said)


@given(TEXTS, st.sampled_from(("en", "ru", "zh", "ar", "")))
def test_every_shown_word_is_heard_once_in_order(text: str, language: str) -> None:
    voice = Saying(FakeSynthesizer(), Forms().form)
    _, words = spoken(voice, text, language)
    assert [(word.start, word.end) for word in words] == tokens(text)
    assert all(a.begin < b.begin for a, b in pairwise(words))


def test_times_of_what_is_said_are_those_of_what_is_shown() -> None:
    voice = Saying(FakeSynthesizer(), Forms().form)
    _, words = spoken(voice, "He paid £3m in May.", "en")
    assert [round(word.begin / WORD) for word in words] == [0, 1, 2, 5, 6]
    assert words[2].finish == pytest.approx(5 * WORD)


def test_a_word_is_said_as_the_reader_wants() -> None:
    own = (
        Pronunciation("Rawi", "Raah wee"),
        Pronunciation("rawi", "raví", "pt"),
        Pronunciation("Port Said", "port sa-eed"),
        Pronunciation("SQL", "sequel", "en", exact=True),
    )
    assert say("rawi, Rawi's and Rawis", "en", *own).said == "Raah wee, Raah wee's and Rawis"
    assert say("O Rawi", "pt-BR", *own).said == "O raví"
    assert say("Port\u00a0Said, SQL, sql", "en", *own).said == "port sa-eed, sequel, sql"
    assert say("SQL", "fr", *own).said == "SQL"


def test_the_readers_word_comes_before_the_rules() -> None:
    assert say("Dr. No at 5 km", "en", Pronunciation("km", "klicks")).said == "Doctor No at 5 klicks"
    assert say("灯塔很高", "zh", Pronunciation("灯塔", "登塔")).said == "登塔很高"


def test_a_library_that_fails_leaves_the_voice() -> None:
    def broken() -> list[Pronunciation]:
        raise RawiError(Code.LIBRARY_FAILED, name="x", reason="y")

    assert Forms(broken).form("Dr. No", "en").said == "Doctor No"


def test_the_key_of_a_voice_follows_its_pronunciations() -> None:
    kept: list[Pronunciation] = []
    voicing = Voicing(Settings, pronunciations=lambda: tuple(kept))
    before = {code: voicing.key(code) for code in ("en", "pt")}
    kept.append(Pronunciation("Rawi", "Raah wee", "en"))
    assert voicing.key("en") == before["en"]
    voicing.renew_pronunciations()
    assert voicing.key("en") != before["en"]
    assert voicing.key("pt") == before["pt"]


def test_what_fails_or_is_cancelled_is_forgotten() -> None:
    voice = Saying(FakeSynthesizer(), Forms().form)
    end = events(voice, voice.request("5 km", "ckb"))[-1]
    assert isinstance(end, Failed)
    dropped = voice.request("5 km", "en")
    voice.cancel(dropped)
    kept = voice.request("5 kg", "en")
    came = voice.poll()
    assert {event.request for event in came} == {kept}
    assert any(isinstance(event, Spoken) for event in came)


class TestSaying(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self) -> Iterator[Synthesizer]:
        made = Saying(FakeSynthesizer(), Forms().form)
        yield made
        made.close()


def test_a_sound_file_is_made_anew_where_a_pronunciation_changed(tmp_path: Path) -> None:
    kept: list[Pronunciation] = []
    voicing = Voicing(Settings, pronunciations=lambda: tuple(kept))
    narrator = Narrator(voicing.several, voicing.key, tmp_path)
    said = (
        Utterance(Spot("1"), "Rawi speaks.", "en", BlockKind.PARAGRAPH, 0, 0, 0.0),
        Utterance(Spot("2"), "Rawi fala.", "pt", BlockKind.PARAGRAPH, 0, 0, 0.0),
    )
    before = [narrator._named((each,)) for each in said]
    kept.append(Pronunciation("Rawi", "Raah wee", "en"))
    voicing.renew_pronunciations()
    assert narrator._named(said[:1]) != before[0]
    assert narrator._named(said[1:]) == before[1]
