"""A synthetic, realistic scene to try everything on: fields, seasons, clouds.

phenology, mosaic, ground, weather -> scene -> write. Only ``write`` imports ``osgeo``.
"""
