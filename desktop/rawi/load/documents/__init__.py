"""What the readers of Word, OpenDocument and RTF share: a paragraph's running text, style names, tables, pictures, assembly."""
