"""This Rawi in; what a Linux desktop wants to know of it out: desktop entry, metainfo, manual page, completions, icons. Used at build time."""
