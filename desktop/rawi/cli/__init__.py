"""The command line: show, translate, speak; import, list, search, backup, restore; doctor."""
