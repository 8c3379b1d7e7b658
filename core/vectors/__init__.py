"""Vector files by OGR: names of fields, checks, writing; without QGIS."""
