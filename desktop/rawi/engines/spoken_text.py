"""Text in, text that no voice engine is upset by out, as long as before, so that the times of its words still fit."""


def speakable(text: str) -> str:
    """The same number of characters without control characters, lone surrogates and signs that end an engine's text."""
    clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(" " if c < " " or c in "\x7f\ufffd\u2400" else c for c in clean)
