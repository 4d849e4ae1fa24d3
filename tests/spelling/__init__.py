"""Spells every Dutch text that a user reads; `make lint` runs it (`python -m tests.spelling`).

What is spelled stands in `bronnen.py`, what we call a word in `woorden.py`, and what no dictionary knows in
`woordenlijst.txt`. The tests of this are beside it.
"""
