"""Numbers in, their figures and what is counted as the interface language writes them out."""

from rawi.wording.translator import plural, translate


def figure(value: int) -> str:
    """A whole number in the digits of the interface language."""
    return digits(str(value))


def decimal(value: float) -> str:
    """With one digit behind the decimal mark."""
    return digits(f"{value:.1f}".replace(".", translate("decimal mark", ".")))


def digits(text: str) -> str:
    """The text with its digits 0 to 9 as the interface language writes them."""
    own = translate("digits", "0123456789")
    return text if own[0] == "0" else text.translate(str.maketrans("0123456789", own))


def counted(context: str, one: str, many: str, number: int) -> str:
    """What is counted, with "%n" as its number, in the plural form that the interface language has for it.

    `one` and `many` are the English forms; lupdate is told of `many` by `packaging/translations.py`, which finds literal calls.
    """
    text = plural(context, many, number) or (one if number == 1 else many)
    return text.replace("%n", figure(number))
