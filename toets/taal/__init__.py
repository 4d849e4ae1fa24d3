"""What the rules on plain Dutch know of the language, and of which texts it may be asked."""
