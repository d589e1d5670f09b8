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
"""The window's only option: it speaks its own menus, dialogs and lists as long as it is open."""


def is_command(argument: str) -> bool:
    """True for a command or an option of the command line; anything else is for the window: a file to open, or its option."""
    return argument in COMMANDS or (argument.startswith("-") and argument != SPEAK_INTERFACE)
