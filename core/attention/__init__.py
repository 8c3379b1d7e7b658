"""Attention: which dates and which pixels carried the decisions (METHOD sections 6 and 7)."""
