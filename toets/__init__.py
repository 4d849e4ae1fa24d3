"""The maatwerktoets: from YAML to a site, handouts and a sessie. See docs/ARCHITECTURE.md for the house."""

VERSIE = "0.1.0"
"""The version of the maatwerktoets, for people who read the site; `pyproject.toml` takes it from here."""
