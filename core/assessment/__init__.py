"""Statistics of answers, on arrays of probabilities, labels and areas."""
