"""The series file: a STAC ItemCollection of the acquisitions of a series, on one grid.

record -> write -> read -> opening: the file as a `Series`.
"""
