"""One window for one reader, library and screen: a second start hands over what it was asked for."""
