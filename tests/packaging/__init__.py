"""What the installers are made of; the building itself is a proof."""
