"""E-books (EPUB 2 and 3) in, a Draft out: the container, its package and contents, and pages read by the walk of `load/html`."""
