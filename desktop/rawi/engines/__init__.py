"""A worker's requests in, sound and translations out: native code, imported in a worker process only."""
