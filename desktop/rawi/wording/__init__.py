"""Codes and facts in, sentences in the language of the reader out."""
