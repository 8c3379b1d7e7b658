"""Evaluation: folds, cross-validation, metrics and their significance."""
