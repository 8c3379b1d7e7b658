"""From products to a series file: one grid, virtual rasters, valid pixels."""
