"""Article in, Article with translations out."""
