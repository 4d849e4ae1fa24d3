"""What a user does, in a real Chromium, on the site that is built from the repository's own content."""
