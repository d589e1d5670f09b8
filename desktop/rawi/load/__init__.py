"""Stored file in, Article out; one module a format."""
