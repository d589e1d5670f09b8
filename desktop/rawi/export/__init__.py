"""Article in, file out: HTML, text, Markdown, JSON, WAV."""
