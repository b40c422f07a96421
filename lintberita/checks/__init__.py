"""Rules that need code: one module per subject, pure generators of hits."""
