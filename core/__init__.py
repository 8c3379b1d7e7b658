"""The method: plain Python, NumPy and torch. Data flows one way.

series -> planar -> networks -> learning -> report
"""
