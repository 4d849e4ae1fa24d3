"""The nouns of the maatwerktoets, one file each: pure values, without places, files or lines.

Field descriptions are Dutch: they become the published JSON Schema and the reference page.
No field is a union: so the path that pydantic reports for an error is the path in the YAML.
"""
