"""The Processing provider: one module per algorithm, and what they share."""
