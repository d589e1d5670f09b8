"""The names that make a command line of the arguments; kept apart so that a window starts without typer."""

COMMANDS = (
    "show",
    "translate",
    "speak",
    "export",
    "import",
    "list",
    "search",
    "backup",
    "restore",
    "lookup",
    "packs",
    "glossary",
    "pronunciations",
    "voices",
    "doctor",
    "self-test",
)


SPEAK_INTERFACE = "--speak-interface"
"""An option of the window: it speaks its own menus, dialogs and lists as long as it is open."""

LISTEN = "--listen"
"""Another: what is named, or what was read last, is read aloud at once."""

WINDOW_OPTIONS = (SPEAK_INTERFACE, LISTEN)


def is_command(argument: str) -> bool:
    """True for a command or an option of the command line; anything else is for the window: a file to open, or one of its options."""
    return argument in COMMANDS or (argument.startswith("-") and argument not in WINDOW_OPTIONS)
