"""Settings in reports: the labels of the dialogs instead of keys of the code."""

from __future__ import annotations

from collections.abc import Mapping

from ..learning.methods import METHODS
from .numbers import DASH, significant

# Labels by key of the settings of a training, as its model file has them, and of a comparison.
LABELS = {
    "acquisitions": "Acquisitions",
    "all_segments": "All segments of each parcel in an epoch",
    "attention_guidance": "Attention guidance",
    "batch_size": "Batch size",
    "best_epoch": "Best epoch",
    "canvas": "224 x 224 canvas",
    "common_names_of_bands": "Common names of the bands",
    "date": "Day of the training",
    "device": "Device",
    "differences": "Jitter by differences within classes",
    "epochs": "Maximum epochs",
    "equal": "As many segments of each parcel",
    "filters": "Filters (only TempCNN)",
    "fraction": "Segments (percent of a parcel's pixels)",
    "jitter": "Radiometric jitter (share of the range of a band)",
    "labels_left_out": "Labels left out",
    "learning_rate": "Learning rate",
    "length": "Segment length (pixels)",
    "masks": "Masks",
    "method": "Method",
    "numpy": "NumPy",
    "parcels_learned": "Parcels trained on",
    "parcels_left_out": "Parcels left out",
    "parcels_validated": "Parcels held out for validation",
    "patience": "Patience (epochs)",
    "pixels_learned": "Pixels trained on",
    "planar_sits": "Planar SITS",
    "python": "Python",
    "sampler": "Pixels of a segment",
    "seed": "Seed",
    "segments": "Segments",
    "shortest": "Shortest segment in a batch (pixels; 0: all are whole)",
    "steps": "Optimiser steps",
    "to_the_end": "All epochs taken, the last one kept",
    "torch": "PyTorch",
    "unit_of_values": "Unit of the values",
    "validation": "Validation parcels (percent)",
    "weights": "Initial weights",
}
_AUTOMATIC = {"epochs", "batch_size"}
_NAMES = {"method", "sampler"}


def label(key: str) -> str:
    """Return the label of a setting, such as ``224 x 224 canvas`` of ``canvas``."""
    text = key.replace("_", " ")
    return LABELS.get(key.replace(" ", "_"), text[:1].upper() + text[1:])


def shown(value: object) -> str:
    """Return the value of a setting as text: yes or no, a number, names in a row."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or value == "":
        return DASH
    if isinstance(value, (list, tuple)):
        return ", ".join(map(shown, value))
    return significant(value) if isinstance(value, float) else str(value)


def with_labels(settings: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return settings as labels and texts.

    Parameters
    ----------
    settings : mapping of str to object
        Values by key of the code.

    Returns
    -------
    list of (str, str)
    """
    pairs = []
    for key, value in settings.items():
        text = shown(value)
        if key in _NAMES and text in METHODS:
            text = METHODS[text].title
        if key in _AUTOMATIC and value == 0:
            text = "automatic"
        pairs.append((label(key), text))
    return pairs
