"""Sections of the report of temporal attention, as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from . import attention_plots, page
from .attention_plots import ClassImage, ClassProfile
from .numbers import DASH

if TYPE_CHECKING:
    from .temporal import TemporalReport

# Classes in a figure: on paper it is half a page at most.
_PROFILES, _IMAGES = 8, 4
_LIMITS = (
    "Attention shows which dates this model used. It does not show what distinguishes the crops: "
    "another model, or the same one trained with another seed, may use other dates.",
    "Dates without attention are not useless: they may carry the same information as the dates "
    "that were used.",
    "Attention is as coarse as the feature map of the network (see the first section): a date may "
    "be kept because a neighbouring date matters.",
    "Attention explains wrong predictions as well as correct ones. Profiles of classes with few "
    "segments are uncertain.",
    "To check the suggested season, train again on it with the same parcels and compare the "
    "accuracies. If the accuracy does not fall, the dates left out were not needed.",
)


def season(report: TemporalReport) -> str:
    """Return the suggested season, its use, the resolution and the cautions, as HTML."""
    first, last = report.range
    span = f"{first} to {last}"
    answer = page.escaped(report.answer()).replace(span, f"<strong>{span}</strong>")
    advice, kept = report.advice(), report.temporal.kept
    inside = sum(first <= date <= last for date in report.dates)
    if kept.any() and inside > kept.sum():
        advice += f" The suggested season contains {inside} dates, since a season has no gaps."
    return (
        page.paragraph(page.Html(answer), "answer")
        + page.paragraph(advice)
        + page.paragraph(report.resolution, "small")
        + page.notes(report.cautions())
    )


def profiles(report: TemporalReport) -> str:
    """Return the attention by date as HTML: curves and a table by class."""
    temporal, dates = report.temporal, np.array([date.isoformat() for date in report.dates])
    rows = []
    for k, (name, colour) in enumerate(zip(report.class_names, report.class_colours)):
        profile = temporal.profiles[k]
        rows.append(
            (
                page.swatch(colour, name),
                f"{int(report.parcels[k]):,}",
                f"{int(temporal.segments[k]):,}",
                _date_runs(dates, temporal.on[k]),
                dates[profile.argmax()] if profile.max() > 0 else DASH,
            )
        )
    headers = ("Class", "Parcels", "Segments", "Dates above its threshold", "Strongest date")
    curves = [
        ClassProfile(
            report.class_names[k], report.class_colours[k], temporal.profiles[k], temporal.on[k]
        )
        for k in _predicted_classes(report)
    ]
    return page.figure(
        [
            attention_plots.date_profiles(some, report.dates, temporal.kept)
            for some in _portions(curves, _PROFILES)
        ],
        "Attention of each class by date, each strip scaled to its own largest value: heights "
        "compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above "
        "it. Shaded: dates that at least one class keeps.",
        "Curves of attention by date for " + ", ".join(curve.class_name for curve in curves),
    ) + page.table(headers, rows)


def _portions(items, most):
    """Return the items in lists of at most ``most``, and one list if there are none."""
    return [items[first : first + most] for first in range(0, max(len(items), 1), most)]


def _predicted_classes(report):
    """Return the indices of the classes that segments were classified as."""
    return np.flatnonzero(report.temporal.segments)


def _date_runs(dates, above):
    """Return the dates above a threshold as text, consecutive ones as a range."""
    texts = [
        dates[first] if first == last else f"{dates[first]} to {dates[last]}"
        for first, last in attention_plots.runs(above)
    ]
    return ", ".join(texts) or DASH


def images(report: TemporalReport) -> str:
    """Return the mean planar image of each class, and its attention, as HTML."""
    classes = [
        ClassImage(report.class_names[k], report.class_colours[k], report.images[k], report.maps[k])
        for k in _predicted_classes(report)
    ]
    dates = [date.isoformat() for date in report.dates]
    return page.figure(
        [
            attention_plots.attended_images(some, dates, report.temporal.kept)
            for some in _portions(classes, _IMAGES)
        ],
        "Mean planar image of the segments classified as each class (left), and the same in grey "
        "under its attention (right; yellow is strongest, blue weakest, scaled for each class). "
        "Rows are dates, columns the pixels of the segments in order. Dark bars on the right: "
        "dates kept.",
        "Mean planar images and attention of " + ", ".join(image.class_name for image in classes),
    )


def limits() -> str:
    """Return the limits of conclusions from attention, as HTML."""
    return "".join(page.paragraph(text) for text in _LIMITS)
