"""How languages write numbers, dates, money and measures: tables and their folding."""
