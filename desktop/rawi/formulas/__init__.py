"""A formula as MathML in; its tree, a line of text for it, and its words in a language out."""
