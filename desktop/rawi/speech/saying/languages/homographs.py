"""English words that are spoken in two ways where the words beside them tell which, written as one that is spoken so.

hibari says a ship's bow as an archer's, lead as a leader's and a bass as the fish; a wrong guess would be as bad, so what stands
beside a word must leave no doubt.
"""

import re
from re import Match

from rawi.speech.saying.table import Extra

_SHIP = r"(?:ships?|boats?|vessels?|ferry|ferries|yachts?|sterns?|canoes?|barges?)"
_AHEAD = r"(?:wind|waves?|currents?|sea|swell|storm|tide|stream|surf)"
_WHERE = (
    rf"(?P<said>bows?) (?:of|and|to) (?:(?:the|a|her|his|our|their|that|this) )?{_SHIP}",
    rf"{_SHIP}['’]s? (?P<said>bows?)",
    rf"(?:her|its|the) (?P<said>bows?) (?:into|towards?|against) the {_AHEAD}",
    r"(?P<said>lead) (?:pipes?|paints?|poisoning|shot|bullets?|ore|pellets?)",
    r"(?P<said>bass) (?:guitars?|guitarists?|drums?|clefs?|players?|solos?)",
    r"double (?P<said>bass)",
)
_SPOKEN = {"bow": "bough", "bows": "boughs", "lead": "led", "bass": "base"}


def _otherwise(match: "Match[str]") -> str:
    return _SPOKEN[match["said"].lower()]


HOMOGRAPHS: tuple[Extra, ...] = tuple(
    (re.compile(rf"(?<![\w-]){where}(?![\w-])", re.IGNORECASE), _otherwise) for where in _WHERE
)
