"""A zip file in, its entries out, every size bounded; load and packs read through it."""
