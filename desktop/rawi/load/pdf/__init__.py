"""PDF: its tagged structure where there is one, else structure from where the letters stand."""
