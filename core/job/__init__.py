"""What an algorithm does between parameters and outputs, with QGIS or without."""
