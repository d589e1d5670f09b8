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
)


def is_command(argument: str) -> bool:
    """True for a command or an option; anything else is a file to open in the window."""
    return argument in COMMANDS or argument.startswith("-")
