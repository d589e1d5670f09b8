"""What a group of RTF inherits and its end takes back: where text goes, how it is written, what its paragraph is."""

from dataclasses import dataclass, field

from rawi.load.rtf.charsets import language


@dataclass(frozen=True, slots=True)
class Characters:
    """How text is written. Word gives right-to-left text properties of its own (`complex_…`)."""

    font: int = -1
    bold: bool = False
    italic: bool = False
    complex_font: int = -1
    complex_bold: bool = False
    complex_italic: bool = False
    style: int = -1
    rtl: bool = False
    hidden: bool = False
    deleted: bool = False
    western: int = 0
    asian: int = 0
    complex: int = 0

    @property
    def face(self) -> int:
        """The number of the font that is in force."""
        return self.complex_font if self.rtl and self.complex_font >= 0 else self.font

    @property
    def languages(self) -> tuple[str, str, str]:
        """Western, Asian and complex BCP 47 codes."""
        return language(self.western), language(self.asian), language(self.complex)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What a paragraph is; `outline` counts from 0 as RTF does, None where nothing is said."""

    style: int = 0
    outline: int | None = None
    rtl: bool = False
    in_table: bool = False
    depth: int = 0


@dataclass(slots=True)
class Field:
    """A field whose instruction is being read."""

    instruction: str = ""


@dataclass(slots=True)
class State:
    """A group's state. `destination` says where its text goes: "body", "skip" or a destination's name; `running` is the head or foot of a page."""

    destination: str = "body"
    characters: Characters = field(default_factory=Characters)
    paragraph: Paragraph = field(default_factory=Paragraph)
    fallback: int = 1
    link: str = ""
    contents: bool = False
    field: Field | None = None
    running: bool = False
    opened: str = ""

    def inherited(self) -> "State":
        """The state that a group inside begins with."""
        return State(
            self.destination,
            self.characters,
            self.paragraph,
            self.fallback,
            self.link,
            self.contents,
            self.field,
            self.running,
        )
