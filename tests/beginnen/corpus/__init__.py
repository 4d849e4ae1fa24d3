"""Twelve documents as councils write them, with what is in each: what an importer is scored on. See README.md."""
