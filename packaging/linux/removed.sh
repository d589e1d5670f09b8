#!/bin/sh
# After removal: Rawi's own files are gone; what its readers made stays theirs.
set -e
case "$1" in
    remove | 0)
        echo "Rawi is removed. The libraries of its readers stay where they are, in each reader's home:"
        echo "  .local/share/rawi (articles, notes, language packs), .config/rawi (settings), .cache/rawi (may be deleted)."
        echo "Whoever installs Rawi again finds everything as it was."
        ;;
esac
