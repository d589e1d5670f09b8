"""Media overlays: which sentence is heard where, and what is left out."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest

from rawi.article import codec
from rawi.article.model import SILENT, Article, Stretch
from rawi.library import bodies
from rawi.load.epub.clock import milliseconds
from tests.narrated import by_sentence, loaded, narrated_book, par

ONE = "one.xhtml#"
FIRST, SECOND = "The boat came home at night.", "Nobody heard it."


def read(body: str, pars: str) -> Article:
    return loaded(narrated_book(body, pars, b"sound"))[0].article


Told = list[tuple[str, list[tuple[float, float, float]]]]


def heard(article: Article) -> Told:
    """Each narrated sentence with the seconds of its pieces' clips and its share of each."""
    texts = {segment.id: segment.text for segment in article.segments}
    told = article.narration

    def piece(clip: int, index: int) -> tuple[float, float, float]:
        found = told.clips[clip]
        part = found.shares[index] / sum(found.shares)
        return found.sound[0].begin / 1000, found.sound[-1].end / 1000, round(part, 2)

    return [(texts[key], [piece(each.clip, each.index) for each in pieces]) for key, pieces in told.segments]


def test_sentences_by_their_elements() -> None:
    body = f"<h1 id='h'>The harbour</h1><p><span id='a'>{FIRST}</span> <em id='b'>{SECOND}</em></p>"
    article = read(body, par(f"{ONE}h", 0, 1) + par(f"{ONE}a", 1, 3) + par(f"{ONE}b", 3, 5))
    assert article.narration.narrator == "Leila Haddad"
    assert article.narration.files == ("EPUB/one.mp3",)
    assert heard(article) == [("The harbour", [(0, 1, 1)]), (FIRST, [(1, 3, 1)]), (SECOND, [(3, 5, 1)])]
    pieces = [each for _, each in article.narration.segments]
    assert all(article.narration.follows(one, two) for one, two in pairwise(pieces))
    assert not article.narration.follows(pieces[1], pieces[0])


def test_a_paragraph_is_shared_by_its_sentences_and_a_sentence_by_its_words() -> None:
    body = f"<p id='p'>{FIRST} {SECOND}</p><p><b id='x'>She</b> <i id='y'>said no</i>.</p>"
    article = read(body, par(f"{ONE}p", 0, 4) + par(f"{ONE}x", 4, 4.5) + par(f"{ONE}y", 4.5, 5))
    assert heard(article) == [
        (FIRST, [(0, 4, 0.63)]),
        (SECOND, [(0, 4, 0.37)]),
        ("She said no.", [(4, 5, 1)]),
    ]
    assert [clip.words for clip in article.narration.clips] == [(), (4, 500)]


def test_a_clip_over_several_blocks_and_the_page_around_them() -> None:
    body = f"<div id='d'><p>{FIRST}</p><ul><li>{SECOND}</li></ul></div><p>The end came soon.</p>"
    assert [text for text, _ in heard(read(body, par(f"{ONE}d", 0, 4)))] == [FIRST, SECOND]
    whole = read(body, par("one.xhtml", 0, 9) + par(f"{ONE}d", 9, 14))
    assert heard(whole)[-1] == ("The end came soon.", [(0, 9, 1)])
    assert heard(whole)[0] == (FIRST, [(9, 14, 0.63)])


def test_a_phrase_that_reaches_into_the_next_sentence() -> None:
    body = "<p><span id='a'>It is late. She</span> <span id='b'>went home early.</span></p>"
    article = read(body, par(f"{ONE}a", 0, 2) + par(f"{ONE}b", 2, 4))
    assert heard(article) == [
        ("It is late.", [(0, 2, 0.73)]),
        ("She went home early.", [(0, 2, 0.27), (2, 4, 1)]),
    ]


def test_a_sentence_that_is_not_heard_wholly_is_left_to_a_voice_but_keeps_its_share() -> None:
    body = f"<p><span id='a'>{FIRST} Nobody</span> heard it.</p>"
    article = read(body, par(f"{ONE}a", 0, 3))
    assert heard(article) == [(FIRST, [(0, 3, 0.79)])]
    assert len(article.narration.clips[0].shares) == 2


def test_notes_page_numbers_and_pictures() -> None:
    body = (
        "<p><span id='a'>The boat came home</span><a id='r' epub:type='noteref' href='#n'>1</a><span id='b'>.</span>"
        "<span id='g' epub:type='pagebreak'>12</span></p>"
        "<img id='i' src='i.png' alt='A boat at night'/>"
        "<aside id='n' epub:type='footnote'><p>It was called the Pear.</p></aside>"
    )
    pars = "".join(par(f"{ONE}{key}", n, n + 1) for n, key in enumerate("arbgin"))
    assert heard(read(body, pars)) == [
        ("The boat came home1.", [(0, 1, 1)]),
        ("A boat at night", [(4, 5, 1)]),
        ("It was called the Pear.", [(5, 6, 1)]),
    ]


def test_a_formula_is_heard_as_it_was_recorded() -> None:
    formula = "<math id='m' alttext='x plus y'><mi>x</mi><mo>+</mo><mi>y</mi></math>"
    body = f"<p><span id='a'>Here</span> {formula} <span id='b'>grows.</span></p>"
    pars = par(f"{ONE}a", 0, 1) + par(f"{ONE}m", 1, 3) + par(f"{ONE}b", 3, 4)
    assert heard(read(body, pars)) == [("Here x plus y grows.", [(0, 4, 1)])]


def test_a_table_by_cells_by_rows_and_whole() -> None:
    rows = "<tr id='r0'><th id='c0'>Year</th><th id='c1'>Pears</th></tr><tr id='r1'><td>1999</td><td>many</td></tr>"
    article = read(
        f"<table id='t'>{rows}</table>", par(f"{ONE}c0", 0, 1) + par(f"{ONE}r1", 1, 3) + par(f"{ONE}t", 3, 9)
    )
    assert heard(article) == [
        ("Year", [(0, 1, 1)]),
        ("Pears", [(3, 9, 1)]),
        ("1999", [(1, 3, 0.8)]),
        ("many", [(1, 3, 0.2)]),
    ]


def test_clips_of_one_element_that_follow_each_other_are_one_and_later_ones_are_not_taken() -> None:
    body = f"<p id='p'>{FIRST}</p><p id='q'>{SECOND}</p>"
    pars = par(f"{ONE}p", 0, 1) + par(f"{ONE}p", 1, 2) + par(f"{ONE}p", 5, 6, "two.mp3")
    article = read(body, pars + par(f"{ONE}q", 2, 4) + par(f"{ONE}p", 8, 9))
    sounds = [clip.sound for clip in article.narration.clips]
    assert sounds == [(Stretch(0, 0, 2000),), (Stretch(0, 2000, 4000),)]


@pytest.mark.parametrize(
    "bad",
    ["<par><text src='one.xhtml#p'/></par>", "<par><audio src='one.mp3'/></par>",
     par("other.xhtml#p", 0, 3), par(f"{ONE}nothing", 0, 3), par(f"{ONE}p", 3, 3), par(f"{ONE}p", 3, 1),
     par(f"{ONE}p", 0, 3, "gone.mp3"), par(f"{ONE}p", 0, 3, "https://example.org/one.mp3"),
     par("https://example.org/one.xhtml#p", 0, 3), par(f"{ONE}p", 0, 3, "file:///etc/passwd"),
     par(f"{ONE}p", 0, 3, "../../../etc/passwd"), par(f"{ONE}p", 0, 0.2),
     par(f"{ONE}p", 0, 3).replace("0.000s", "soon"), par(f"{ONE}p", 0, 3).replace("3.000s", "-1s"),
     par(f"{ONE}p", 0, 3).replace("3.000s", "99999999h")],
)  # fmt: skip
def test_what_cannot_be_used_is_left_out(bad: str) -> None:
    article = read(f"<p id='p'>{FIRST}</p><p id='q'>{SECOND}</p>", bad + par(f"{ONE}q", 5, 7))
    assert heard(article) == [(SECOND, [(5, 7, 1)])]
    assert [block.text for block in article.blocks if block.segments][-2:] == [FIRST, SECOND]
    assert not article.notices


@pytest.mark.parametrize(
    ("text", "told"),
    [("0:01:02.5", 62_500), ("01:02.5", 62_500), ("62.5s", 62_500), ("62500ms", 62_500), ("62.5", 62_500),
     ("npt=62.5s", 62_500), (" 1.5min ", 90_000), ("2h", 7_200_000), ("", None), ("-1s", None), ("1e9", None),
     ("99999:00:00", None), ("١s", None), ("1:2:3:4", None), ("nan", None)],
)  # fmt: skip
def test_clock_values(text: str, told: int | None) -> None:
    assert milliseconds(text) == told


def test_a_narration_is_kept_with_its_article_and_an_article_of_an_earlier_rawi_has_none() -> None:
    article = loaded(by_sentence([FIRST, SECOND]))[0].article
    stored = json.loads(json.dumps(codec.to_json(article)))
    assert codec.from_json(stored) == article
    del stored["narration"]
    assert codec.from_json(stored) == replace(article, narration=SILENT)
    assert "narration" not in codec.to_json(replace(article, narration=SILENT))


def test_a_narrated_book_is_another_story_than_its_text() -> None:
    article = loaded(by_sentence([FIRST, SECOND]))[0].article
    assert bodies.story(article) != bodies.story(replace(article, narration=SILENT))
