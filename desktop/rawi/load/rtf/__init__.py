"""Rich Text Format: tokens, character sets, the state of groups, and the flow of paragraphs."""
