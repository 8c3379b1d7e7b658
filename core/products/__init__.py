"""Satellite products as they are downloaded: one reader per family.

find -> the readers -> product: the records of bands and masks; no pixel is copied.
"""
