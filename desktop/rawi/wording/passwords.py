"""Asking for the password of locked files, in words."""

from collections.abc import Sequence

from rawi.article.errors import Code
from rawi.wording.isolation import enumerated, within
from rawi.wording.names import one_line
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

VARIABLE = "RAWI_PASSWORD"
"""Of the environment."""

_NAMED = 5
"""Files that are told by their names; of more there is a sign that there are more."""


def title() -> str:
    """What is asked for."""
    return translate("passwords", "Password")


def asked(names: Sequence[str], *, wrong: bool) -> str:
    """Which files are locked; `wrong` where the last password did not open them."""
    if wrong and len(names) == 1:
        return sentence(Code.FILE_STILL_LOCKED, {"name": names[0]})
    text = (
        translate("passwords", "The password does not fit these files: {names}. Type another.")
        if wrong
        else translate("passwords", "Locked with a password: {names}.")
    )
    shown = [one_line(each) for each in names[:_NAMED]] + ["…"] * (len(names) > _NAMED)
    return text.replace("{names}", within(text, enumerated(shown)))


def kept() -> str:
    """What becomes of the file and of its password."""
    return translate(
        "passwords",
        "Its text stays in your library without the lock, in backups too; the password is not kept.",
    )


def prompt() -> str:
    """What stands before the password at a terminal."""
    return translate("passwords", "Password (Enter alone leaves it locked): ")


def how() -> str:
    """How the command line is told a password where nobody can type it."""
    text = translate(
        "passwords", "The password is taken from {option}, or from the environment variable {variable}."
    )
    return text.replace("{option}", "--password-file").replace("{variable}", VARIABLE)
