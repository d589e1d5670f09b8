"""Article in, sound out: plan, timing, reading, player."""
