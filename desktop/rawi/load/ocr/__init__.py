"""Picture of text in, blocks out, read by the system's Tesseract."""
