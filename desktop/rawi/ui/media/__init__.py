"""The desktop's media controls: the reading as a player among others."""
