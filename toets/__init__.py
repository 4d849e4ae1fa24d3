"""The maatwerktoets: from YAML to a site, handouts and a sessie. See docs/ARCHITECTURE.md for the house."""

__version__ = "0.1.0"
