"""From layers to parcel pixels: dates, masks, parcels, reading.

Only ``parcels`` and ``reader`` import ``qgis``.
"""
