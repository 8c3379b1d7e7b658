"""From layers to parcel pixels: dates, masks, parcels, reading.

Only ``layers``, ``parcels`` and ``reader`` import ``qgis``.
"""
