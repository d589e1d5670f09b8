"""Words looked up in the window."""
