"""The reader's own words in the window: corrections of translated sentences, and the glossary."""
