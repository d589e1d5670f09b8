"""Native engines; imported in a worker process only."""
