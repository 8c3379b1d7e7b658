"""From raster layers and polygons to the pixel values of parcels.

layers -> series, parcels -> reader -> parcel_pixels.
"""
