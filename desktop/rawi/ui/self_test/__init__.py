"""The window in, what a screen reader and an eye would miss in it out; for the self-test."""
