"""The settings file in, typed values out, and back: one table; and every directory."""
