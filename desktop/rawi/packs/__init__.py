"""Directories, files and folders in, language packs out: find, check, install, remove, pass on."""
