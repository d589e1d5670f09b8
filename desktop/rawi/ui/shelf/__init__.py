"""The library in the window: a list to search, sort and filter, and what is done with its articles."""
