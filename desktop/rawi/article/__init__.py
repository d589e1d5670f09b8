"""The shared words: frozen values that every room speaks, standard library only."""
