"""Article (and translations) in, an EPUB 3 book out; the ids of its sentences are the article's segment ids."""
