"""The report of temporal attention: content, and how it is written."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..attention.dates import date_range, step_dates
from ..attention.resolution import resolution
from ..attention.temporal import TemporalAttention
from . import citations, page, parts, temporal_sections
from .labels import with_labels

if TYPE_CHECKING:
    from ..attention.dates import DatesAttention
    from ..networks.model import Model
    from ..series.layers import Series
    from ..series.parcel_table import Parcels, Skipped

# The profile of a class with fewer segments than this is uncertain.
_FEW_SEGMENTS = 30


@dataclass(frozen=True)
class TemporalReport:
    """Content of the report of temporal attention, for K classes and T time steps.

    Parameters
    ----------
    temporal : TemporalAttention
    dates : sequence of T datetime.date
        Dates of the time steps in the season of the series.
    range : (datetime.date, datetime.date)
        First and last day of the suggested season.
    class_names, class_colours : sequence of K str
        Colours as ``#rrggbb``.
    parcels : (K,) integer array
        Parcels classified as each class.
    images : (K, T, L, B) array
        Mean planar image of each class, 0 to 1.
    maps : (K, T, L) array
        Mean attention of each class.
    resolution : str
        Resolution of the attention, in a sentence.
    settings : sequence of (str, str)
        Names and values.
    warnings : sequence of str
        Of the series.
    skipped : sequence of Skipped
        Parcels left out, by reason.
    """

    temporal: TemporalAttention
    dates: Sequence[dt.date]
    range: tuple[dt.date, dt.date]
    class_names: Sequence[str]
    class_colours: Sequence[str]
    parcels: np.ndarray
    images: np.ndarray
    maps: np.ndarray
    resolution: str
    settings: Sequence[tuple[str, str]] = ()
    warnings: Sequence[str] = ()
    skipped: Sequence[Skipped] = ()

    def answer(self) -> str:
        """Return the suggested season and the number of dates kept, in a sentence."""
        (first, last), kept = self.range, self.temporal.kept
        if not kept.any():
            return (
                "No date exceeds the attention threshold of any class: the suggested season is "
                f"the whole one, {first} to {last} ({len(kept)} dates)."
            )
        return (
            f"Suggested season: {first} to {last}. {kept.sum()} of {len(kept)} dates exceed the "
            "attention threshold of at least one class."
        )

    def advice(self) -> str:
        """Return how to use the suggested season, in a sentence."""
        first, last = self.range
        if first <= self.dates[0] and last >= self.dates[-1]:
            return "The suggested season is the whole season: attention suggests no shorter one."
        return (
            f"To use only this season, train again with Season start (SEASON_START) {first} "
            f"and Season end (SEASON_END) {last}, and compare the accuracies."
        )

    def log_lines(self) -> list[str]:
        """Return the result as lines of plain text for the log."""
        return [
            self.answer(),
            self.advice(),
            self.resolution,
            *(
                f"{name}: {parcels} parcel(s), {segments} segment(s)."
                for name, parcels, segments in zip(
                    self.class_names, self.parcels, self.temporal.segments
                )
            ),
        ]

    def cautions(self) -> list[str]:
        """Return warnings about the result, one sentence each; empty if there are none."""
        segments, cautions = self.temporal.segments, []
        if not self.temporal.kept.any():
            cautions.append(
                "No date exceeds an attention threshold, so the whole season is suggested. That "
                "is common where every segment must have a date above its threshold: try means "
                "weighted by margin as Profile of a class (PROFILE). Otherwise the model may not "
                "have learned enough: check its accuracy."
            )
        elif self._is_widened():
            cautions.append(
                "The dates kept lie between acquisitions: the suggested season was widened to the "
                "acquisitions before and after, from which their values are interpolated."
            )
        for start, few in (
            ("No segment was classified as", segments == 0),
            (
                f"Fewer than {_FEW_SEGMENTS} segments were classified as",
                (segments > 0) & (segments < _FEW_SEGMENTS),
            ),
        ):
            names = [name for name, is_few in zip(self.class_names, few) if is_few]
            if names:
                cautions.append(
                    f"{start} {', '.join(names)}: the suggested season may lack dates that "
                    "separate it from the other classes. Add more parcels of it, or check its "
                    "accuracy."
                )
        return cautions

    def _is_widened(self):
        """Return whether the suggested season is longer than the steps kept."""
        return self.range != tuple(self.dates[step] for step in self.temporal.span)


def temporal_report(
    attention: DatesAttention,
    model: Model,
    series: Series,
    parcels: Parcels,
    choices: dict[str, str],
) -> TemporalReport:
    """Return the content of the report of temporal attention.

    Parameters
    ----------
    attention : DatesAttention
        The result.
    model : Model
    series : Series
    parcels : Parcels
        With the status of each.
    choices : dict of str to str
        Further settings, by name.
    """
    description = model.description
    dates = step_dates(description.days, series.start)
    segments = asdict(description.segments)
    # The fraction of the model may differ from the one chosen.
    segments.pop("fraction")
    settings = {
        **choices,
        "network": description.backbone,
        "bands": ", ".join(series.band_names),
        "season": f"{series.start} to {series.end}",
        "acquisitions": len(series.acquisitions),
        "time steps": len(dates),
        "parcels used": int((attention.classified.pixels > 0).sum()),
        "segments explained": int(attention.classified.segments.sum()),
        **segments,
        "seed of the segments": description.seed,
    }
    return TemporalReport(
        temporal=attention.temporal,
        dates=dates,
        range=date_range(attention.temporal, dates, series.dates),
        class_names=description.class_names,
        class_colours=[entry["colour"] for entry in description.classes],
        parcels=attention.parcels,
        images=attention.images,
        maps=attention.maps,
        resolution=resolution(model).summary(),
        settings=with_labels(settings),
        warnings=list(series.notes),
        skipped=parcels.skipped(),
    )


def write_temporal_report(
    path: str | os.PathLike, report: TemporalReport, origin: page.Origin | None = None
) -> None:
    """Write the report as one HTML page.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    report : TemporalReport
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    sections = temporal_sections
    page.write_page(
        path,
        "temporal attention report",
        [
            ("Suggested season", sections.season(report)),
            ("Attention of each class by date", sections.profiles(report)),
            ("Attention in the planar images", sections.images(report)),
            ("Limits", sections.limits()),
            (
                "Parcels left out and warnings",
                parts.left_out(report.skipped) + page.notes(report.warnings),
            ),
            ("Settings", page.definition_list(report.settings)),
            (
                "How to cite",
                page.paragraph(citations.ICPR) + page.paragraph(citations.GRADCAM),
            ),
        ],
        origin,
    )
