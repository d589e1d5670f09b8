"""What is told of a translation: that it is done, what to doubt, what it went through, what stays as it is."""

from collections.abc import Sequence

from rawi.article.translation import TranslatedArticle
from rawi.wording.figures import figure
from rawi.wording.isolation import enumerated
from rawi.wording.keys import filled
from rawi.wording.names import language_name
from rawi.wording.translator import translate


def done(whole: TranslatedArticle, marked: int, unreachable: Sequence[str]) -> str:
    """What a reader should know once all of the article is translated."""
    said = [
        translate("translating", "Translated into {language}.").replace(
            "{language}", language_name(whole.target)
        )
    ]
    if marked:
        text = translate(
            "translating",
            "Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.",
        )
        text = filled(text, aloud=True, next="next_mark", list="marks", why="why_marked")
        said.append(text.replace("{count}", figure(marked)))
    if whole.pivot:
        text = translate("translating", "It went through {pivot}, so more may have been lost on the way.")
        said.append(text.replace("{pivot}", language_name(whole.pivot)))
    if unreachable:
        said.append(stays(unreachable, whole.target))
    return " ".join(said)


def stays(languages: Sequence[str], target: str) -> str:
    """Paragraphs in these languages are not translated."""
    text = translate(
        "translating",
        "What is written in {languages} stays as it is: no language pack from there to {target} is installed.",
    )
    names = enumerated([language_name(each) for each in languages])
    return text.replace("{languages}", names).replace("{target}", language_name(target))


def stopped() -> str:
    """The reader cancelled, and something was translated."""
    return translate("translating", "The translation was stopped.")


def cancelled() -> str:
    """The reader cancelled before anything came."""
    return translate("translating", "The translation was stopped; the article stays as it is.")


def kept() -> str:
    """Part of the article is translated."""
    text = translate(
        "translating", "What is translated so far stays. {on} goes on, {original} shows the original."
    )
    return filled(text, aloud=True, on="translate", original="original")
