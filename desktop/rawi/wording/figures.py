"""Numbers in, their figures as the interface language writes them out."""

from rawi.wording.translator import translate


def decimal(value: float) -> str:
    """With one digit behind the decimal mark."""
    return f"{value:.1f}".replace(".", translate("decimal mark", "."))
