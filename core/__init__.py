"""The method in plain Python, NumPy and torch; data flow one way.

The modules here, then series and planar, networks, learning, evaluation and attention, report.
"""
