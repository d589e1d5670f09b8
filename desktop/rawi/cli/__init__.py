"""Arguments in, an exit code out, the rest on the standard streams: show, translate, speak; import, list, search, backup, restore; packs; doctor."""
