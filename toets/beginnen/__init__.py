"""Makes files that were not there: a voorstel, a draft from a document, another municipality's repository."""
