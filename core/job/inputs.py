"""Inputs that several algorithms share: segments, device, training choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .job import Job
from .rules import WALKS

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..networks.device import Engine
    from ..networks.model import Model
    from ..planar.segments import SegmentSettings
    from ..series.parcel_table import Parcels
    from ..series.reader import Reader
    from ..series.series import Series


def log_skipped(job: Job, parcels: Parcels) -> int:
    """Write to the log which parcels are left out and why; return their number."""
    skipped = parcels.skipped()
    for reason, count, ids in skipped:
        names = ", ".join(ids) + (", …" if count > len(ids) else "")
        job.warn(f"{count} parcel(s) left out, {reason}: {names}.")
    return sum(count for _, count, _ in skipped)


def log_preview(job: Job, series: Series, parcels: Parcels) -> None:
    """Write valid pixels by date and gaps to the log, from pixels of a few parcels.

    Parameters
    ----------
    job : Job
    series : Series
    parcels : Parcels
    """
    from ..series.preview import preview

    seen = preview(series, parcels, cancelled=job.cancelled)
    for line in seen.lines() if seen else ():
        job.info(line)


def make_reader(job: Job, series: Series, parcels: Parcels, model: Model | None = None) -> Reader:
    """Return a reader of the parcels' pixels.

    Parameters
    ----------
    job : Job
        With ``MEMORY_MB``; what looks wrong in the values is written to its log.
    series : Series
    parcels : Parcels
    model : Model, optional
        That the pixels are read for: its ranges are compared with the values.

    Returns
    -------
    Reader
    """
    from ..series.reader import Reader

    ranges = model.description.ranges if model else None
    return Reader(series, parcels, job.real("MEMORY_MB"), ranges=ranges, warn=job.warn)


def read_segments(job: Job, sampler: str = "") -> SegmentSettings:
    """Return the segment settings of a job.

    Parameters
    ----------
    job : Job
    sampler : str
        Taken instead of ``SAMPLER``, unless empty.

    Returns
    -------
    SegmentSettings
    """
    from ..planar.segments import SegmentSettings

    return SegmentSettings(
        sampler=sampler or job.choice("SAMPLER"),
        length=job.integer("LENGTH"),
        fraction=job.real("FRACTION") or SegmentSettings.fraction,
        canvas=job.flag("CANVAS"),
    )


def read_engine(job: Job) -> Engine:
    """Return the engine of a job; its device is written to the log.

    Parameters
    ----------
    job : Job
        With ``DEVICE`` and ``BATCH_SIZE``.

    Returns
    -------
    Engine

    Raises
    ------
    PlanarSitsError
        If the device is not available.
    """
    from ..networks.device import Engine, device_title, pick_device

    device = pick_device(job.choice("DEVICE"))
    job.info(f"Device: {device_title(device)}.")
    return Engine(device, job.integer("BATCH_SIZE"), job.warn)


def read_choices(job: Job, sampler: str) -> Choices:
    """Return the training choices of a job, for planar images.

    Parameters
    ----------
    job : Job
    sampler : str
        Sampler of the segments.

    Returns
    -------
    Choices
    """
    from ..learning.choices import Choices, TrainingSettings

    return Choices(
        segments=read_segments(job, sampler),
        fit=TrainingSettings(
            epochs=job.integer("EPOCHS"),
            learning_rate=job.real("LEARNING_RATE"),
            patience=job.integer("PATIENCE"),
            validation=job.real("VALIDATION"),
            seed=job.integer("SEED"),
            all_segments=job.real("FRACTION") > 0,
        ),
        backbone=job.choice("BACKBONE"),
        weights=job.choice("WEIGHTS"),
        weights_file=job.path("WEIGHTS_FILE"),
        filters=job.integer("FILTERS"),
    )


def method_choices(job: Job) -> Choices:
    """Return the training choices of a job for its ``METHOD``."""
    from ..attention.guidance import AttentionGuidance
    from ..learning.methods import with_method
    from ..networks.registry import network_class

    method = job.choice("METHOD")
    if method == WALKS:
        method = job.choice("SAMPLER")
    choices = with_method(read_choices(job, method), method)
    layer = network_class(choices.backbone).attention_layer or ""
    guidance = AttentionGuidance(job.real("ATTENTION_GUIDANCE"), layer)
    return replace(choices, regulariser=guidance)
