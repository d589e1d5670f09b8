"""The first steps: six pages that make Rawi fit its reader."""
