"""The sleep timer in the window."""
