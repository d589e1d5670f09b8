"""Word documents (Office Open XML) in, a Draft out: the package, its styles and lists, paragraphs, tables and notes."""
