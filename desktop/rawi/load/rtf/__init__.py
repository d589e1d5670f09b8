"""Rich Text in, a Draft out: tokens, character sets, the state of groups, and the flows of paragraphs."""
