"""Unmarked text in, its structure out. The signals and their weights are measured on news pages: see decision 0005."""
