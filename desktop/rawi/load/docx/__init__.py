"""Word documents (Office Open XML): the package, its styles and lists, paragraphs, tables and notes."""
