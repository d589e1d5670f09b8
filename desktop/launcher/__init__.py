"""What `run.py` does, standard library only: system libraries, the virtual environment, the jobs."""
