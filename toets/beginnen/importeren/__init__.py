"""Makes a draft voorstel.yml of a council document. Data flows one way.

bestand ─ word, pdf, tekst ─→ Document ─ privacy ─→ Document ─ herkennen ─→ Vondst ─ concept ─→ voorstel.yml
"""
