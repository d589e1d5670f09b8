"""What the readers of Word, OpenDocument and RTF share: XML and runs of text in; roles, tables, pictures and the assembled Draft out."""
