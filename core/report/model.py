"""The page of a model: classes, scores, bands, time axis and settings."""

from __future__ import annotations

import os
from collections.abc import Sequence
from numbers import Integral
from typing import TYPE_CHECKING, Any

import numpy as np

from ..learning.hierarchy import Groups
from ..networks.conformal import parcels_needed
from . import page
from .labels import with_labels
from .numbers import decimal, significant

if TYPE_CHECKING:
    from ..networks.description import ModelDescription
    from ..networks.model import Model

_SCORES = (
    ("Overall accuracy (validation parcels)", "oa"),
    ("Macro F1", "macro_f1"),
    ("Cohen's kappa", "kappa"),
    # Not in earlier models.
    ("Overall accuracy of the baseline (LDA)", "baseline_oa"),
    # Of models with groups of classes.
    ("Accuracy of the groups", "group_oa"),
    ("Part that is given its class, not its group", "given_class"),
    ("Part of wrong answers, class or group", "given_wrong"),
)
# More time steps than this are collapsed.
_STEPS = 60


def model_facts(model: Model) -> list[tuple[str, object]]:
    """Return the description of a model as pairs of name and value (text or number)."""
    description, segments = model.description, model.description.segments
    weights = sum(parameter.numel() for parameter in model.network.parameters())
    return [
        ("Network", f"{description.backbone}, {weights} weights"),
        ("Classes", ", ".join(description.class_names)),
        ("Bands", ", ".join(band["name"] for band in description.bands)),
        *group_facts(description.groups, description.class_names),
        *((title, decimal(score)) for title, score in _scores(description)),
        ("Temperature of the probabilities", f"{description.temperature:.3f}"),
        ("Season start", description.season_start),
        ("Time steps", len(description.days)),
        *with_labels({"sampler": segments.sampler}),
        ("Segment length", f"{segments.length} pixels"),
        ("Segments", f"{segments.fraction:g} % of a parcel's pixels"),
        ("224 x 224 canvas", "yes" if segments.canvas else "no"),
        ("Seed of the segments", description.seed),
        *_calibration_facts(model),
        *with_labels(description.training),
    ]


def group_facts(groups: dict[str, Any], class_names: Sequence[str]) -> list[tuple[str, object]]:
    """Return the groups of the classes and their bound as pairs of name and text.

    Parameters
    ----------
    groups : dict
        `ModelDescription.groups`; empty for none.
    class_names : sequence of K str
    """
    if not groups:
        return []
    members = Groups(groups["names"]).members(class_names)
    listed = "; ".join(f"{group}: {', '.join(names)}" for group, names in members.items())
    threshold, bounded = groups["threshold"], groups["bounded"]
    named = "never" if threshold is None else f"from a probability of {threshold:g} on"
    bound = f"at most {groups['risk']:.0%}, with {groups['confidence']:.0%} confidence"
    return [
        ("Groups of classes", listed),
        ("Class named in pred_group", named),
        ("Wrong answers in pred_group", bound if bounded else "not bounded: too few parcels, or "
         "too many in a wrong group"),
    ]  # fmt: skip


def write_model_page(
    path: str | os.PathLike, model: Model, origin: page.Origin | None = None
) -> None:
    """Write the page of a model as HTML.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    model : Model
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    description = model.description
    # Whole numbers among the facts are as often a seed as a count: written without commas.
    facts = [
        (name, value if isinstance(value, Integral) else significant(value))
        for name, value in model_facts(model)
    ]
    scores = [(title, significant(score)) for title, score in _scores(description)]
    page.write_page(
        path,
        "model report",
        [
            ("The model", page.definition_list(facts)),
            ("Classes", _class_table(description.classes)),
            ("Validation scores", page.table(("Score", "Value"), scores) if scores else ""),
            ("Bands", _band_table(description.bands)),
            ("Time axis", _time_axis(description)),
            ("Inputs of the training", _source_table(description.sources)),
        ],
        origin,
    )


def _calibration_facts(model: Model) -> list[tuple[str, object]]:
    """Return what prediction sets and novelty rest on."""
    name = "Validation parcels for prediction sets and novelty"
    if model.calibration is None:
        return [(name, "none (trained by an earlier version)")]
    names = model.description.class_names
    counts = np.bincount(model.calibration.labels, minlength=len(names))
    each = ", ".join(f"{name} {count}" for name, count in zip(names, counts))
    needed = ", ".join(f"{parcels_needed(c)} for {c:g}" for c in (0.8, 0.9, 0.95))
    return [(name, each), ("Validation parcels of a class that a coverage needs", needed)]


def _scores(description: ModelDescription) -> list[tuple[str, float]]:
    """Return the titles and values of the validation scores of a model."""
    scores = description.scores
    return [(title, scores[name]) for title, name in _SCORES if name in scores]


def _class_table(classes: Sequence[dict]) -> str:
    """Return the classes with their numbers, which are the values in semantic maps."""
    rows = [
        (index, page.swatch(entry["colour"], entry["name"]), significant(entry["parcels"]))
        for index, entry in enumerate(classes, start=1)
    ]
    return page.table(("Number", "Class", "Training parcels"), rows)


def _band_table(bands: Sequence[dict]) -> str:
    """Return the bands in channel order, with the values that are scaled to 0 and 1."""
    rows = [
        (channel, band["name"], significant(band["low"]), significant(band["high"]))
        for channel, band in enumerate(bands, start=1)
    ]
    headers = ("Channel", "Band", "Scaled to 0", "Scaled to 1")
    return page.table(headers, rows)


def _source_table(sources: Sequence[dict]) -> str:
    """Return the fingerprints of the inputs."""
    if not sources:
        return ""
    rows = []
    for one in sources:
        size = f"{one['bytes']:,}" if one["bytes"] >= 0 else "–"
        rows.append((one["parameter"], one["name"], size, one["sha256"]))
    table = page.table(("Parameter", "File", "Bytes", "SHA-256"), rows)
    note = page.paragraph("Of files above 2 MiB, the hash is that of their first and last MiB.")
    return note + (table if len(rows) <= _STEPS else page.details("All inputs", table))


def _time_axis(description: ModelDescription) -> str:
    """Return the time steps of a model in days since the season's start."""
    days = [significant(day) for day in description.days]
    dates = description.step_labels()
    summary = page.paragraph(
        f"{len(days)} time steps, from day {days[0]} ({dates[0]}) to day {days[-1]} ({dates[-1]}) "
        "since the season's start; the dates are those of the training season. The images of "
        "another season are interpolated to these days."
    )
    chips = "".join(
        f'<span class="step">{page.escaped(day)} · {page.escaped(date)}</span> '
        for day, date in zip(days, dates)
    )
    steps = f"<div>{chips}</div>"
    return summary + (steps if len(days) <= _STEPS else page.details("All time steps", steps))
