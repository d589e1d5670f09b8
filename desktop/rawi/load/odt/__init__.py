"""OpenDocument texts: styles, lists, paragraphs, tables and notes."""
