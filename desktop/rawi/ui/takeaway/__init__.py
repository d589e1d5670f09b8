"""What the reader takes away from the window: files, and translations on the clipboard."""
