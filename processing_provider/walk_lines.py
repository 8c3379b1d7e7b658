"""Walks as lines: one for each step from a pixel to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field, text_field
from .layouts import Layout, joined_fields
from .run import Run
from .sinks import write_layer

if TYPE_CHECKING:
    from ..core.attention.pictures import ParcelPicture
    from ..core.series.grid import Grid
    from ..core.series.series import Series


@dataclass(frozen=True)
class WalkStep:
    """A step of a walk.

    Parameters
    ----------
    attributes : list
        Values of `walk_fields`.
    start, end : (int, int)
        Row and column of the pixels, in the grid of the zone.
    zone : int
        Position of the zone of the parcel in `Series.zones`.
    """

    attributes: list
    start: tuple[int, int]
    end: tuple[int, int]
    zone: int = 0


def walk_fields() -> QgsFields:
    """Return the fields of the lines in ``WALKS``."""
    return joined_fields(
        (
            text_field("parcel"),
            integer_field("segment"),
            integer_field("step"),
            real_field("attention"),
            text_field("pred_class"),
            real_field("margin"),
        )
    )


def walk_layout(series: Series) -> Layout:
    """Return the layout of ``WALKS``."""
    return Layout(walk_fields(), QgsWkbTypes.Type.LineString, series.crs)


def walk_steps(
    parcel: str, picture: ParcelPicture, class_names: Sequence[str], zone: int = 0
) -> list[WalkStep]:
    """Return the steps of the walks in a picture.

    Parameters
    ----------
    parcel : str
        Name of the parcel.
    picture : ParcelPicture
        Without a verdict, attention, class and margin are None.
    class_names : sequence of str
    zone : int
        Position of the zone of the parcel in `Series.zones`.
    """
    # Plain numbers: QGIS does not accept those of NumPy.
    rows, cols, verdict = picture.rows.tolist(), picture.cols.tolist(), picture.verdict
    attention, decisions = None, [(None, None)] * len(picture.segments)
    if verdict:
        attention = verdict.maps.max(axis=1).tolist()
        names = [class_names[index] for index in verdict.classes]
        decisions = list(zip(names, verdict.margins.tolist()))
    steps = []
    for segment, step, start, end in picture.steps():
        strength = attention[segment][step + 1] if attention else None
        attributes = [parcel, segment + 1, step + 1, strength, *decisions[segment]]
        pixels = (rows[start], cols[start]), (rows[end], cols[end])
        steps.append(WalkStep(attributes, *pixels, zone))
    return steps


def write_walks(run: Run, steps: Sequence[WalkStep], series: Series) -> str:
    """Write ``WALKS``, a line for each step between the centres of two pixels.

    Parameters
    ----------
    run : Run
    steps : sequence of WalkStep
    series : Series
        With the grid and the CRS.

    Returns
    -------
    str
        Identity of the layer, '' if it is not requested.
    """
    fields = walk_fields()
    grids = [zone.grid for zone in series.zones]
    context = QgsCoordinateTransformContext()
    transforms = [QgsCoordinateTransform(zone.crs, series.crs, context) for zone in series.zones]

    def centre(grid: Grid, pixel: tuple[int, int]) -> QgsPointXY:
        left, width, _, top, _, height = grid.geotransform(*pixel)
        return QgsPointXY(left + 0.5 * width, top + 0.5 * height)

    def feature(step: WalkStep) -> QgsFeature:
        line, grid = QgsFeature(fields), grids[step.zone]
        line.setAttributes(step.attributes)
        points = [centre(grid, step.start), centre(grid, step.end)]
        geometry = QgsGeometry.fromPolylineXY(points)
        if step.zone:
            geometry.transform(transforms[step.zone])
        line.setGeometry(geometry)
        return line

    return write_layer(run, "WALKS", walk_layout(series), (feature(step) for step in steps))
