"""String in; sentences, language and direction out."""
