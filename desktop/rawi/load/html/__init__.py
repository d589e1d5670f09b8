"""Saved pages: HTML in, blocks, pictures and footnotes out; books, messages and Markdown are read by the same walk."""
