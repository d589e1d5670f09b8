"""Articles in, Articles out again: the store, its search, reading places, and what the reader made of an article."""
