"""Rawi speaks its own menus, dialogs, lists and fields where no screen reader runs."""
