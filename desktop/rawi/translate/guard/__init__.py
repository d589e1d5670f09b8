"""A sentence and its translation in, what a reader should doubt about it out: each check is on where it was measured."""
