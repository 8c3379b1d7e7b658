"""Evaluation: folds, cross-validation, scores and their significance."""
