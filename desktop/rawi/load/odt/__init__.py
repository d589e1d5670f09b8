"""OpenDocument texts in, a Draft out: styles, lists, paragraphs, tables and notes."""
