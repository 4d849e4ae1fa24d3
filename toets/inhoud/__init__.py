"""From bytes to the Dossier: reading, placing and naming what is wrong; the files it adds itself."""
