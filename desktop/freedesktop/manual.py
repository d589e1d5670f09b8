"""rawi(1), made from the command line's own parser, the table of actions and the releases."""

from __future__ import annotations

from collections.abc import Iterator

from freedesktop.commands import WINDOW, Argument, Command, Option, every, root
from freedesktop.metainfo import RELEASES
from rawi.cli.main import WRONG_USE
from rawi.ui.actions import ACTIONS, MENUS, STRUCTURE, Action
from rawi.wording.keys import listing

_PLACES = (
    ("~/.local/share/rawi", "The library, language packs, dictionaries and voices."),
    ("~/.config/rawi", "Settings, profiles and your own keys."),
    ("~/.cache/rawi", "What may be deleted at any time, such as earlier translations."),
)
_VARIABLES = (
    ("RAWI_HOME", "A folder that holds all of these in their place."),
    ("RAWI_PASSWORD", "The password of a locked file, where no --password-file gives one."),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", "Where the folders above are, as for every program."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language that Rawi speaks, unless its settings say another."),
    ("DISPLAY, WAYLAND_DISPLAY", "Without either, Rawi does its work in the terminal."),
)
_STATUS = (
    ("0", "It was done."),
    ("1", "It could not be done, or not all of it; a sentence on standard error says why."),
    (str(WRONG_USE), "The command was not called as it should be."),
    ("130", "It was stopped with Ctrl+C; the same command goes on where it was, as far as that makes sense."),
)
_EXAMPLES = (
    ("rawi article.html", "Open a saved page in the window."),
    ("rawi translate article.html --to pt -o article.pt.epub", "Make a book of its translation."),
    ("rawi speak article.html -o article.m4b", "Make an audiobook with chapters."),
    ("rawi import ~/Downloads --watch", "Keep every article that arrives in a folder."),
    ("rawi self-test", "Try everything on this computer."),
)


def manual() -> str:
    """The whole page, in roff."""
    version, day, _news = RELEASES[0]
    found = root()
    parts = (
        [f'.TH RAWI 1 "{day}" "Rawi {version}" "User Commands"'],
        _section("Name", ["rawi \\- read, translate and hear stored articles, without a network"]),
        _section("Synopsis", _synopsis(found)),
        _section("Description", _description()),
        _section("Options of the window", _options(WINDOW)),
        _section("Options", _options(found.options)),
        _section("Commands", [line for each in every(found) for line in _command(each)]),
        _section("Keys", _keys()),
        _section("Exit status", _terms(_STATUS)),
        _section("Environment", _terms(_VARIABLES)),
        _section("Files", _terms(_PLACES)),
        _section("Examples", _terms(_EXAMPLES)),
        _section("See also", [".BR espeak\\-ng (1),", ".BR tesseract (1),", ".BR orca (1)"]),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _section(title: str, lines: list[str]) -> list[str]:
    return [f".SH {title.upper()}", *lines]


def _synopsis(found: Command) -> list[str]:
    window = " ".join(f"[\\fB{_plain(name)}\\fR]" for option in WINDOW for name in option.names)
    lines = [".B rawi", f"{window} [\\fIFILE\\fR .\\|.\\|.]"]
    for each in every(found):
        lines += [".br", f".B rawi {' '.join(map(_plain, each.path))}", _called(each) or "\\&"]
    return lines


def _called(command: Command) -> str:
    """What follows a command's name."""
    options = "[\\fIOPTION\\fR .\\|.\\|.]" if command.options else ""
    return " ".join([options, *map(_argument, command.arguments)]).strip()


def _argument(argument: Argument) -> str:
    return f"\\fI{_plain(argument.name)}\\fR" + (" .\\|.\\|." if argument.several else "")


def _description() -> list[str]:
    return [
        "Rawi opens an article that is stored on this computer, finds its headings and paragraphs, shows it in a calm page,",
        "turns it into another language, reads it aloud and keeps it in a library. Nothing of that needs a network.",
        ".PP",
        "Without a command the window opens, with the files that are named, or with the library. Several files, and folders, are",
        "taken into the library. With a command Rawi works in the terminal: what was asked for goes to standard output,",
        "progress and everything else that is to be said goes to standard error.",
    ]


def _options(options: tuple[Option, ...]) -> list[str]:
    return [line for option in options for line in _option(option)]


def _option(option: Option) -> list[str]:
    value = "|".join(option.choices) or option.value
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in option.names)
    return [".TP", names + (f" \\fI{_plain(value)}\\fR" if value else ""), *_text(option.help)]


def _command(command: Command) -> Iterator[str]:
    yield f'.SS "rawi {" ".join(map(_plain, command.path))} {_called(command)}"'
    yield from _text(command.help, ".PP")
    for argument in command.arguments:
        yield from (".TP", _argument(argument), *_text(argument.help or argument.name))
    yield from _options(command.options)


def _keys() -> list[str]:
    lines = [
        "These are the keys of a Rawi whose reader has changed none (F1 shows and changes them). Single letters and signs work while the",
        "text has the focus. What is not named here is in the menus.",
    ]
    for menu, title in (*MENUS.items(), (STRUCTURE, "Structure mode")):
        keyed = [each for each in ACTIONS if each.keys and (each.mode or each.menu) == menu]
        if keyed:
            lines += [
                f'.SS "{_plain(title.replace("&", ""))}"',
                *(line for each in keyed for line in _key(each)),
            ]
    return lines


def _key(action: Action) -> list[str]:
    name = action.text.removesuffix("…").removesuffix("?")
    return [".TP", f"\\fB{_plain(listing(action.keys))}\\fR", *_text(f"{name}: {action.help}.")]


def _terms(terms: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for term, text in terms for line in (".TP", f"\\fB{_plain(term)}\\fR", *_text(text))]


def _text(text: str, paragraph: str = ".IP") -> list[str]:
    """A text's lines; empty ones become paragraphs, and none begins like a request."""
    lines = [
        f"\\&{_plain(line)}" if line.startswith((".", "'")) else _plain(line) for line in text.split("\n")
    ]
    return [line or paragraph for line in lines]


def _plain(text: str) -> str:
    """As roff takes it: a hyphen that may be copied is a minus, quotes are those of typography."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("~", "\\(ti")
    return (
        escaped.replace("“", "\\(lq")
        .replace("”", "\\(rq")
        .replace("’", "\\(cq")
        .replace("…", "\\|.\\|.\\|.")
        .replace("^", "\\(ha")
    )
