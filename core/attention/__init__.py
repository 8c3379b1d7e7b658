"""Attention: the dates and pixels that decide (METHOD sections 6 and 7)."""
