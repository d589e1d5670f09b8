"""How Rawi looks: the window that changes it, and what helps the eye while reading."""
