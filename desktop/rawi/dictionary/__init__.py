"""A word and its language in, what the reader's dictionaries say of it out."""
