"""The reader's bookmarks, highlights and notes in the window."""
