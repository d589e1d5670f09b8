"""Two colours in, how well one is told from the other out (WCAG 2.2, relative luminance and contrast ratio)."""

LEAST, GOOD = 4.5, 7.0
"""Ratios for text at levels AA and AAA."""


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """The ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def clearest(on: str, *colours: str) -> str:
    """Which of the colours is told best from this one."""
    return max(colours, key=lambda each: contrast(each, on))
