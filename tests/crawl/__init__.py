"""A crawl of everything that Rawi shows, and what is checked there."""
