"""What a voice is given for a sentence: text and language in, the words to be said out, with a way back to the text that is shown."""
