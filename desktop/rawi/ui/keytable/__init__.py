"""Which key does what: the table of actions with the reader's own keys, and the window to change them."""
