"""The command line: show, translate, speak, doctor."""
