"""This Rawi in, what works of it out: its main job is done with its own samples in a home that goes away again."""
