"""What QGIS sees: one file per algorithm."""
