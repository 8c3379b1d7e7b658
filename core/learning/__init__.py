"""Learning: split, fit, calibrate, predict, decide, classify."""
