"""What follows from the Dossier by rules of the maatwerktoets. Writes nothing."""
