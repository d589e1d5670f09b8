"""Tables of the shown text, cell by cell."""
