"""Article in, HTML out (strict Jinja2 templates)."""
