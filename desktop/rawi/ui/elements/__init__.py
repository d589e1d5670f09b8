"""The elements of the shown text: found for jumps, listed in a window."""
