"""How Rawi is used, and what it is."""
