"""A synthetic, realistic scene of parcels and images, to try the method on.

phenology, mosaic, ground, weather -> scene -> write. Only ``write`` imports ``osgeo``.
"""
