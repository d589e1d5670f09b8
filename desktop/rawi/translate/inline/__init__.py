"""Links, emphasis, code and footnotes of a sentence in, their places in its translation out."""
