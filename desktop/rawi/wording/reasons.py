"""Why a download or a list of packs did not come: a reason's code in, its words out."""

from rawi.wording.names import one_line
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_REASONS = {
    "no_such_host": QT_TRANSLATE_NOOP("reasons", "the address was not found; perhaps there is no network"),
    "refused": QT_TRANSLATE_NOOP("reasons", "nobody answers there"),
    "silence": QT_TRANSLATE_NOOP("reasons", "no answer came in time"),
    "broken": QT_TRANSLATE_NOOP("reasons", "the connection broke"),
    "certificate": QT_TRANSLATE_NOOP("reasons", "its certificate is not trusted: it may be another computer than it says"),
    "encryption": QT_TRANSLATE_NOOP("reasons", "no secure connection could be made"),
    "redirect": QT_TRANSLATE_NOOP("reasons", "it sends Rawi on to {detail}, which you were not asked about"),
    "status": QT_TRANSLATE_NOOP("reasons", "the server answered with error {detail}"),
    "not_shown": QT_TRANSLATE_NOOP("reasons", "you were not asked about this host"),
    "no_index": QT_TRANSLATE_NOOP("reasons", "what came is no list of packs"),
    "too_large": QT_TRANSLATE_NOOP("reasons", "it is too large for a list of packs"),
}  # fmt: skip


def reason_name(reason: str) -> str:
    """The words for a reason, "code" or "code:detail"; what is no code of Rawi's, such as a system's own words, as it is."""
    code, _, detail = reason.partition(":")
    if code not in _REASONS:
        return one_line(reason)
    return translate("reasons", _REASONS[code]).replace("{detail}", one_line(detail))
