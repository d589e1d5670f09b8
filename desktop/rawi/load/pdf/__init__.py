"""PDF in, a Draft out: by its tagged structure where there is one, else by where the letters stand."""
