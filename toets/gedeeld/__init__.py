"""The ground: what every room may use, and that knows nothing of content or pages."""
