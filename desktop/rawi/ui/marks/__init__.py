"""The sentences of a translation that a reader should doubt, in the window."""
