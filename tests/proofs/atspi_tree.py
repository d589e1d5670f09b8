"""Run by the system's Python: prints the tree of Rawi's window as assistive technology sees it, as JSON."""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - after the version is named


def rawi() -> Any:
    """Rawi among the running programs."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program and "rawi" in (program.get_name() or "").lower():
            return program
    return None


def headers(node: Any) -> list[str]:
    """The names of a cell's headers, of its column and then of its row."""
    cell = node.get_table_cell()
    found = [*cell.get_column_header_cells(), *cell.get_row_header_cells()] if cell else []
    return [each.get_name() or "" for each in found]


def describe(node: Any, depth: int, rows: list[dict[str, Any]]) -> None:
    """One row for each object: depth, role, name, states, level, language."""
    if node is None or depth > 14:
        return
    attributes = node.get_attributes() or {}
    states = node.get_state_set()
    text = node.get_text_iface()
    rows.append(
        {
            "depth": depth,
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "level": attributes.get("level", ""),
            "language": attributes.get("language", "") or (node.get_object_locale() or ""),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "editable": states.contains(Atspi.StateType.EDITABLE),
            "caret": text.get_caret_offset() if text else None,
            "characters": text.get_character_count() if text else None,
            "headers": headers(node),
        }
    )
    for index in range(min(node.get_child_count(), 400)):
        describe(node.get_child_at_index(index), depth + 1, rows)


rows: list[dict[str, Any]] = []
program = rawi()
if program is None:
    sys.exit("Rawi is not there")
describe(program, 0, rows)
json.dump(rows, sys.stdout)
