"""Directories in, language packs out: find and check."""
