"""The series file: a STAC ItemCollection of the acquisitions of a series.

record -> write -> read -> opening: the file as a `Series`.
"""
