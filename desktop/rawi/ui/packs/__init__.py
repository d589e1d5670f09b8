"""The window of language packs."""
