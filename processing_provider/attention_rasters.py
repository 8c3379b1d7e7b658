"""Attention rasters: their parameters, how they are written and styled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ..core.options import ATTENTION_METHODS
from .inputs import read_engine
from .parameter_kinds import enum_parameter
from .raster_styles import (
    add_class_styles,
    attention_renderer,
    scratch_folder,
    semantic_renderer,
    style_raster,
)
from .run import Run
from .sinks import folder_output
from .time_series import FILE, load_time_series, write_time_series

if TYPE_CHECKING:
    from ..core.attention.attention_pass import AttentionRasters
    from ..core.learning.predict import ParcelPredictor
    from ..core.networks.model import Model
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm


@dataclass(frozen=True)
class RasterPaths:
    """Paths of the attention rasters, each '' if not requested; false if all are.

    Parameters
    ----------
    attention, semantic : str
        Paths of the rasters.
    by_date : str
        Folder of the rasters of each date.
    """

    attention: str
    semantic: str
    by_date: str = ""

    def __bool__(self) -> bool:
        return bool(self.attention or self.semantic or self.by_date)


def add_method(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the choice of the attention method (advanced)."""
    algorithm.add(
        enum_parameter("METHOD", algorithm.tr("Attention method"), ATTENTION_METHODS, "gradcam++"),
        "Grad-CAM++ (Chattopadhyay et al. 2018) is the papers' choice, Grad-CAM its "
        "predecessor (Selvaraju et al. 2017), for comparison.",
        advanced=True,
    )


def add_rasters(algorithm: PlanarSitsAlgorithm, optional: bool) -> None:
    """Add the outputs ``ATTENTION`` and ``SEMANTIC``; made by default unless optional."""
    for name, title, text in (
        (
            "ATTENTION",
            "Attention",
            "A raster with a band for each class: the attention of each pixel for this class. No "
            "unit; comparable within one model only.",
        ),
        (
            "SEMANTIC",
            "Semantic map",
            "A raster with the class of the largest attention at each pixel, in class colours.",
        ),
    ):
        parameter = QgsProcessingParameterRasterDestination(
            name, algorithm.tr(title), optional=optional, createByDefault=not optional
        )
        algorithm.add(parameter, text)


def add_by_date(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the folder of attention through time."""
    algorithm.add(
        QgsProcessingParameterFolderDestination(
            "BY_DATE", algorithm.tr("Attention by date"), optional=True, createByDefault=False
        ),
        "A folder with one raster for each date whose attention is above the threshold, and "
        "attention.qlr, the group of them that is loaded with the rasters: open the temporal "
        "controller and play.",
    )


def read_paths(run: Run) -> RasterPaths:
    """Return the paths of the attention rasters of a run.

    To be called in `compute`: QGIS does not load rasters that are resolved before.
    """
    has_dates = run.algorithm.parameterDefinition("BY_DATE") is not None
    return RasterPaths(
        run.raster_output("ATTENTION"),
        run.raster_output("SEMANTIC"),
        run.output("BY_DATE") if has_dates else "",
    )


def open_rasters(
    model: Model, series: Series, parcels: Parcels, paths: RasterPaths
) -> AttentionRasters:
    """Return a context manager that collects the attention of pixels.

    Parameters
    ----------
    model : Model
    series : Series
        With the grid and the CRS of the rasters.
    parcels : Parcels
    paths : RasterPaths
        Attention by date is collected only with ``paths.by_date``.

    Returns
    -------
    AttentionRasters
        Its scratch files are beside the first of the paths.
    """
    from ..core.attention.attention_pass import AttentionRasters

    folder = scratch_folder(paths.attention or paths.semantic or paths.by_date)
    return AttentionRasters(model.description, series, parcels, folder, by_date=bool(paths.by_date))


def attention_predictor(run: Run, model: Model, attention: AttentionRasters) -> ParcelPredictor:
    """Return a predictor that classifies parcels and collects their attention.

    Parameters
    ----------
    run : Run
        With ``METHOD``, ``FRACTION``, ``DEVICE`` and ``BATCH_SIZE``.
    model : Model
    attention : AttentionRasters
        Filled by each prediction.

    Returns
    -------
    ParcelPredictor
    """
    from ..core.attention.attention_pass import spatial_predictor

    return spatial_predictor(
        model,
        read_engine(run),
        attention,
        method=run.choice("METHOD"),
        fraction=run.real("FRACTION"),
    )


def write_rasters(run: Run, attention: AttentionRasters, paths: RasterPaths) -> dict[str, str]:
    """Write and style the requested rasters.

    Parameters
    ----------
    run : Run
    attention : AttentionRasters
        After all parcels.
    paths : RasterPaths

    Returns
    -------
    dict of str to str
        Paths by output.
    """
    attention.write(paths.attention, paths.semantic, cancelled=run.cancelled)
    run.writing.set()
    store, results = attention.store, {}
    if paths.attention:
        band, largest = int(store.totals.argmax()) + 1, store.largest
        style_raster(
            paths.attention,
            lambda layer: attention_renderer(layer, band, largest, store.names[band - 1]),
            run.context,
            lambda layer: add_class_styles(layer, store.names, band, largest),
        )
        results["ATTENTION"] = paths.attention
    if paths.semantic:
        colours = dict(zip(store.names, attention.colours))
        style_raster(paths.semantic, lambda layer: semantic_renderer(layer, colours), run.context)
        results["SEMANTIC"] = paths.semantic
    return results


def write_by_date(
    run: Run, attention: AttentionRasters, paths: RasterPaths, series: Series
) -> None:
    """Write the attention of each kept date and the layer definition, all or none.

    Parameters
    ----------
    run : Run
    attention : AttentionRasters
        After all parcels.
    paths : RasterPaths
        The folder ``by_date`` is created if it does not exist. With the rasters its group is
        loaded.
    series : Series
        Its dates are the range of the temporal controller.
    """
    folder = paths.by_date
    with folder_output(folder, "BY_DATE") as staging:
        dated = attention.write_by_date(staging, cancelled=run.cancelled)
        if dated:
            write_time_series(staging / FILE, dated, attention.steps.largest, Path(folder))
    if dated:
        loaded = paths.attention, paths.semantic
        load_time_series(Path(folder) / FILE, series.dates, loaded, run.context)
        run.info(
            f"Attention is above the threshold on {len(dated)} dates: {dated[0][0]} to "
            f"{dated[-1][0]}."
        )
    else:
        run.warn(f"BY_DATE: no date has attention above the threshold, so '{folder}' stays empty.")
