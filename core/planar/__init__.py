"""From parcel pixels to planar images: time axis, segments, assembly."""
