"""Language packs on disk: find and check."""
