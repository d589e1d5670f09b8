"""Articles in, Articles out again: the store and the reading places."""
