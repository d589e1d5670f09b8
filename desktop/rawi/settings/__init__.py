"""One typed table of settings; load, save; every directory."""
