"""What a program reads of us: the app's data, the schemas, the open data."""
