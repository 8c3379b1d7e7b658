"""Learning: split, fit, predict, decide, validate."""
