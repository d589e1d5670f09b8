"""DAISY talking books (2.02 and 3) in, a Draft out: their navigation, their sound in its order, and texts read as those of e-books."""
