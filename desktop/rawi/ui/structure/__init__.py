"""The structure mode: single keys say what a paragraph is."""
