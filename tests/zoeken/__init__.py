"""What people type into the search box of our own site, where each should come out, and how often they do.

`python -m tests.zoeken ANTWOORDEN.json` counts; README.md says how the queries were made.
"""
