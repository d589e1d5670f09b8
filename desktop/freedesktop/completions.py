"""What shells complete after `rawi`, made from the command line's own parser: commands, options and their values, and files where files belong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from freedesktop.commands import WINDOW, Command, Option, every, groups, root

_HEAD = "# Completion of rawi; made by packaging/desktop_files.py."
_FILES = ("FILE", "DIR")


def completions() -> dict[str, str]:
    """A file's name to its text, for bash, zsh and fish."""
    top = root()
    whole = replace(top, options=(*WINDOW, *top.options))
    return {"rawi.bash": _bash(whole), "_rawi": _zsh(whole), "rawi.fish": _fish(whole)}


def _all(top: Command) -> tuple[Command, ...]:
    """The top, its groups and its commands."""
    return (*groups(top), *every(top))


def _place(command: Command) -> str:
    """ "" for the top, "/packs/install"."""
    return "".join(f"/{each}" for each in command.path)


def _takes_files(command: Command) -> bool:
    return command.paths or not command.path


def _first_line(text: str) -> str:
    return text.partition("\n")[0]


def _bash(top: Command) -> str:
    named = _all(top)
    places = "|".join(filter(None, map(_place, named)))
    lines = [
        _HEAD,
        "_rawi() {",
        '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} place="" words="" i',
        "    COMPREPLY=()",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        f'        case "$place/${{COMP_WORDS[i]}}" in {places}) place="$place/${{COMP_WORDS[i]}}" ;; esac',
        "    done",
        '    case "$place $prev" in',
        *_bash_values(named),
        "    esac",
        '    case "$place" in',
    ]
    for each in named:
        words = [*(below.path[-1] for below in each.commands), *(n for o in each.options for n in o.names)]
        lines.append(f"        '{_place(each)}') words='{' '.join(words)}' ;;")
    files = "|".join(f"'{_place(each)}'" for each in named if _takes_files(each))
    lines += [
        "    esac",
        '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
        f'    case "$place" in {files})',
        "        compopt -o filenames",
        '        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur") ;;',
        "    esac",
        "}",
        "complete -F _rawi rawi",
    ]
    return "\n".join(lines) + "\n"


def _bash_values(named: tuple[Command, ...]) -> Iterator[str]:
    """What may follow an option that takes a value."""
    for command in named:
        for option in command.options:
            if not option.value:
                continue
            asked = "|".join(f"'{_place(command)} {name}'" for name in option.names)
            if option.choices:
                made = f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(option.choices)}" -- "$cur")'
            elif option.value in _FILES:
                kind = "-d" if option.value == "DIR" else "-f"
                made = f'compopt -o filenames; mapfile -t COMPREPLY < <(compgen {kind} -- "$cur")'
            else:
                made = ":"
            yield f"        {asked}) {made}; return ;;"


def _zsh(top: Command) -> str:
    lines = ["#compdef rawi", _HEAD]
    for each in reversed(_all(top)):
        lines += ["", f"{_function(each)}() {{", *(f"  {line}" for line in _zsh_body(each)), "}"]
    return "\n".join([*lines, "", '_rawi "$@"', ""])


def _function(command: Command) -> str:
    return "_".join(["_rawi", *command.path]).replace("-", "_")


def _zsh_body(command: Command) -> Iterator[str]:
    options = [_zsh_option(each) for each in command.options]
    if not command.commands:
        rest = ["'*:file:_files'"] if command.paths else ["'*:text: '"] if command.arguments else []
        yield "_arguments -S \\"
        yield from _joined([*options, *rest])
        return
    yield "local line state"
    yield "local -a commands=("
    yield from (f"  '{each.path[-1]}:{_zsh_text(_first_line(each.help))}'" for each in command.commands)
    yield ")"
    yield "_arguments -C \\"
    yield from _joined([*options, "'1: :->first'", "'*:: :->rest'"])
    files = "; _files" if not command.path else ""
    yield f"[[ $state == first ]] && {{ _describe -t commands command commands{files} }}"
    yield "if [[ $state == rest ]]; then"
    yield "  case $line[1] in"
    yield from (f"    {each.path[-1]}) {_function(each)} ;;" for each in command.commands)
    if not command.path:
        yield "    *) _files ;;"
    yield from ("  esac", "fi")


def _joined(parts: list[str]) -> Iterator[str]:
    yield from (f"  {each} \\" for each in parts[:-1])
    yield f"  {parts[-1]}"


def _zsh_option(option: Option) -> str:
    value = ""
    if option.value:
        known = f"({' '.join(option.choices)})" if option.choices else ""
        made = known or {"FILE": "_files", "DIR": "_files -/"}.get(option.value, " ")
        value = f":{option.value.lower()}:{made}"
    names = option.names[0] if len(option.names) == 1 else "'{" + ",".join(option.names) + "}'"
    alone = "" if len(option.names) == 1 else f"({' '.join(option.names)})"
    return f"'{alone}{names}[{_zsh_text(_first_line(option.help))}]{value}'"


def _zsh_text(text: str) -> str:
    marked = text.replace("\\", "\\\\").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]")
    return marked.replace("'", "'\\''")


def _fish(top: Command) -> str:
    named = _all(top)
    lines = [
        _HEAD,
        f"set -g __rawi_places {' '.join(filter(None, map(_place, named)))}",
        "function __rawi_at --argument-names wanted",
        '    set -l place ""',
        "    for word in (commandline -opc)[2..-1]",
        '        if contains -- "$place/$word" $__rawi_places',
        '            set place "$place/$word"',
        "        end",
        "    end",
        '    test "$place" = "$wanted"',
        "end",
    ]
    for each in named:
        lines += _fish_command(each)
    return "\n".join(lines) + "\n"


def _fish_command(command: Command) -> Iterator[str]:
    begin = f"complete -c rawi -n '__rawi_at \"{_place(command)}\"'"
    if not _takes_files(command):
        yield f"{begin} -f"
    for below in command.commands:
        yield f"{begin} -a {below.path[-1]} -d {_fish_text(_first_line(below.help))}"
    for option in command.options:
        names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
        yield f"{begin} {names}{_fish_value(option)} -d {_fish_text(_first_line(option.help))}"


def _fish_value(option: Option) -> str:
    if option.choices:
        return f" -x -a '{' '.join(option.choices)}'"
    if option.value == "DIR":
        return " -x -a '(__fish_complete_directories)'"
    if option.value == "FILE":
        return " -r -F"
    return " -x" if option.value else ""


def _fish_text(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
