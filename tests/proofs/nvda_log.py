"""What NVDA wrote into its log at the level of input and output (12), as what was pressed and what was said."""

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

_INPUT = re.compile(r"^Input: (.+)$")
_SPEECH = re.compile(r"^Speaking (\[.*\])$")
_COMMAND = re.compile(r"\w+Command ?\([^)]*\)|CancellableSpeech \([^)]*\)")
_STRING = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
READY = "NVDA initialized"


@dataclass(slots=True)
class Turn:
    """A key ("" for what was said before any) and what was said until the next."""

    key: str
    said: list[str] = field(default_factory=list)


def turns(text: str) -> list[Turn]:
    """The log's turns, in order."""
    found = [Turn("")]
    for line in text.splitlines():
        if pressed := _INPUT.match(line):
            found.append(Turn(pressed[1]))
        elif spoken := _SPEECH.match(line):
            found[-1].said += words(spoken[1])
    return found


def words(sequence: str) -> list[str]:
    """The strings of a speech sequence as Python shows it, without the commands for the voice."""
    plain = _COMMAND.sub("", sequence)
    return [text for each in _STRING.findall(plain) if (text := str(ast.literal_eval(each)).strip())]


def read(path: Path) -> str:
    """What the log holds by now; "" while there is none."""
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
