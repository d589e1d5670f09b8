"""Rawi: opens a stored article, shows its structure, translates it and reads it aloud, offline."""

__version__ = "0.1.0"
