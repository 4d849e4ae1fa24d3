"""What may leave the room, and what must not stand in a text."""
