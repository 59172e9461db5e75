"""A page to the forms that are made from it: Markdown, plain text, Word, PDF."""
