"""From products to a series file: one grid, virtual rasters, shares of valid pixels."""
