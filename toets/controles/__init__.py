"""The rules over the content: how a rule is run, and how it is answered in a file."""
