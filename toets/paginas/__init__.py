"""What a person reads of us: pages, sheets for paper, PDFs."""
