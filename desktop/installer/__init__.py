"""What `packaging/build.py` makes installers of, standard library only: contents, versions, commands, tables."""
