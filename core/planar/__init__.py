"""Parcel pixels to planar images: time axis, segments, samplers, assembly."""
