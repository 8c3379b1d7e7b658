"""One pass over the parcels for classes and attention: predictors, and rasters to collect in."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from ..errors import never_cancelled
from ..learning.classify import with_fraction
from ..networks.description import ModelDescription
from ..networks.device import Engine
from ..networks.model import Model
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import Parcels
from .dates import TemporalPredictor, step_dates
from .rasters import AttentionStore, parcels_window
from .spatial import PixelAttention, SpatialPredictor
from .temporal import Profiles

if TYPE_CHECKING:
    import datetime as dt

    from ..series.series import Series


class AttentionRasters:
    """Attention of the pixels of a series, collected on the disk and written as rasters.

    A context manager: the scratch files are removed at its end.

    Parameters
    ----------
    description : ModelDescription
    series : Series
    parcels : Parcels
    folder : str or Path
        For scratch files.
    by_date : bool
        Keep the attention of every date too.

    Attributes
    ----------
    store : AttentionStore
        Attention by class.
    steps : AttentionStore or None
        Attention by date.
    profiles : Profiles or None
        Sums by class and date, which choose the dates to write.
    colours : list of K str
        #rrggbb of the classes.
    """

    def __init__(
        self,
        description: ModelDescription,
        series: Series,
        parcels: Parcels,
        folder: str | os.PathLike,
        by_date: bool = False,
    ):
        self.colours = [entry["colour"] for entry in description.classes]
        self.dates = step_dates(description.days, series.start)
        self._stack = ExitStack()
        window = parcels_window(parcels, series.grid)

        def store(names):
            scratch = AttentionStore(folder, series.grid, window, series.crs.toWkt(), names)
            return self._stack.enter_context(scratch)

        self.store = store(description.class_names)
        self.steps = store([date.isoformat() for date in self.dates]) if by_date else None
        self.profiles = empty_profiles(description) if by_date else None

    def __enter__(self) -> AttentionRasters:
        return self

    def __exit__(self, *problem) -> None:
        self._stack.close()

    def add(self, pixels: ParcelPixels, attention: PixelAttention) -> None:
        """Add the attention of the pixels of a chunk."""
        self.store.add(pixels, attention.by_class)
        if self.steps is not None:
            self.steps.add(pixels, attention.by_step)

    def write(self, attention: str = "", semantic: str = "", *, cancelled=never_cancelled) -> None:
        """Write the attention raster and the semantic map.

        Parameters
        ----------
        attention, semantic : str
            Paths; empty where the raster is not asked for.
        cancelled : callable
        """
        if attention:
            self.store.write(attention, cancelled=cancelled)
        if semantic:
            self.store.write_semantic(semantic, self.colours, cancelled=cancelled)

    def write_by_date(
        self, folder: str | os.PathLike, *, cancelled=never_cancelled
    ) -> list[tuple[dt.date, str]]:
        """Write one raster for each date that decided.

        Parameters
        ----------
        folder : str or Path
        cancelled : callable

        Returns
        -------
        list of (datetime.date, str)
            Dates and paths, ``attention_YYYY-MM-DD.tif``; empty without ``by_date``.
        """
        written: list[tuple[dt.date, str]] = []
        if self.steps is None or self.profiles is None:
            return written
        kept = self.profiles.result().kept
        for step, date in enumerate(self.dates):
            if kept[step]:
                path = os.path.join(folder, f"attention_{date}.tif")
                metadata = {"ACQUISITION_DATE": date.isoformat()}
                self.steps.write(path, [step + 1], metadata, cancelled=cancelled)
                written.append((date, path))
        return written


def spatial_predictor(
    model: Model,
    engine: Engine,
    rasters: AttentionRasters,
    *,
    method: str = "gradcam++",
    fraction: float = 0.0,
) -> SpatialPredictor:
    """Return the predictor that classifies parcels and fills attention rasters.

    Parameters
    ----------
    model : Model
    engine : Engine
    rasters : AttentionRasters
    method : {'gradcam++', 'gradcam'}
    fraction : float
        Percent of a parcel's pixels that start a segment; 0 = as the model was trained.

    Returns
    -------
    SpatialPredictor

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of the dates.
    """
    profiles = rasters.profiles
    return SpatialPredictor(
        **_explained(model, engine, method, fraction),
        classes=len(model.description.classes),
        collect=rasters.add,
        watch=None if profiles is None else profiles.add,
        by_step=rasters.steps is not None,
    )


def temporal_predictor(
    model: Model,
    engine: Engine,
    *,
    method: str = "gradcam++",
    profile: str = "margin",
    fraction: float = 0.0,
) -> TemporalPredictor:
    """Return the predictor that classifies parcels and sums their attention by date.

    Parameters
    ----------
    model : Model
    engine : Engine
    method : {'gradcam++', 'gradcam'}
    profile : {'margin', 'mean', 'and'}
        See `Profiles`.
    fraction : float
        Percent of a parcel's pixels that start a segment; 0 = as the model was trained.

    Returns
    -------
    TemporalPredictor
        Its ``profiles`` hold the sums.

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of the dates.
    """
    profiles = empty_profiles(model.description, profile)
    return TemporalPredictor(**_explained(model, engine, method, fraction), profiles=profiles)


def empty_profiles(description: ModelDescription, profile: str = "margin") -> Profiles:
    """Return profiles of a model's classes and steps, without a segment yet."""
    return Profiles(
        len(description.classes),
        len(description.days),
        description.segments.length,
        len(description.bands),
        profile,
    )


def _explained(model: Model, engine: Engine, method: str, fraction: float) -> dict[str, Any]:
    """Return the fields of an `AttentionPredictor`."""
    description = model.description
    return {
        "network": model.network,
        "segments": with_fraction(description, fraction),
        "seed": description.seed,
        "engine": engine,
        "layer": model.attention_layer,
        "method": method,
    }
