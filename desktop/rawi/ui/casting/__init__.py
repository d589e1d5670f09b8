"""The window in which the reader chooses who reads each language, and how."""
