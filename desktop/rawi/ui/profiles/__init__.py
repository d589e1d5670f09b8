"""The reader's profiles in the window."""
