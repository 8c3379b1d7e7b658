"""Classes and attention of parcels in one pass: its predictors and its rasters."""

from __future__ import annotations

import os
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import CancelCheck, check_cancelled, never_cancelled
from ..learning.classify import with_fraction
from ..networks.description import ModelDescription
from ..networks.device import Engine
from ..networks.model import Model
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import Parcels
from .dates import TemporalPredictor, step_dates
from .placing import Placing
from .rasters import AttentionStore
from .spatial import PixelAttention, SpatialPredictor
from .temporal import Profiles

if TYPE_CHECKING:
    import datetime as dt

    from ..series.series import Series


class AttentionRasters:
    """Attention of the pixels of a series, collected on the disk.

    A context manager: the scratch files are removed at its end. `spatial_predictor` returns a
    predictor that adds the attention of all parcels that it classifies.

    Parameters
    ----------
    description : ModelDescription
    series : Series
    parcels : Parcels
    folder : str or Path
        For scratch files.
    by_date : bool
        Keep the attention of every date too.

    Raises
    ------
    PlanarSitsError
        If no parcel can be used or a scratch file cannot be made.

    Attributes
    ----------
    store : AttentionStore
        Attention by class.
    steps : AttentionStore or None
        Attention by time step; None without ``by_date``.
    profiles : Profiles or None
        Sums by class and time step, which select the dates to write; None without ``by_date``.
    colours : list of K str
        #rrggbb of the classes.
    dates : list of T datetime.date
        Of the time steps.
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
        self.profiles = empty_profiles(description) if by_date else None
        self.steps: AttentionStore | None = None
        place = Placing(series, parcels)
        new_store = partial(
            AttentionStore,
            folder,
            place.grid,
            place.window,
            place.wkt,
            place=place if place.several else None,
        )
        with ExitStack() as stack:
            self.store = stack.enter_context(new_store(description.class_names))
            if by_date:
                names = [date.isoformat() for date in self.dates]
                self.steps = stack.enter_context(new_store(names))
            # No scratch file is left if the second store cannot be made.
            self._stack = stack.pop_all()

    def __enter__(self) -> AttentionRasters:
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def add(self, pixels: ParcelPixels, attention: PixelAttention) -> None:
        """Add the attention of the pixels of a chunk.

        Parameters
        ----------
        pixels : ParcelPixels
        attention : PixelAttention
            Of these pixels; with ``by_step`` where the rasters are kept by date.
        """
        self.store.add(pixels, attention.by_class)
        if self.steps is not None and attention.by_step is not None:
            self.steps.add(pixels, attention.by_step)

    def write(
        self, attention: str = "", semantic: str = "", *, cancelled: CancelCheck = never_cancelled
    ) -> None:
        """Write the attention raster and the semantic map; on a request to stop neither.

        Parameters
        ----------
        attention, semantic : str
            Paths; empty where the raster is not asked for.
        cancelled : callable

        Raises
        ------
        PlanarSitsError
            If a raster cannot be written.
        Cancelled
        """
        with ExitStack() as stack:  # at its end both are moved to their places
            if attention:
                stack.enter_context(self.store.staged(attention, cancelled=cancelled))
            if semantic:
                staged = self.store.staged_classes(semantic, self.colours, cancelled=cancelled)
                stack.enter_context(staged)
            check_cancelled(cancelled)

    def write_by_date(
        self, folder: str | os.PathLike, *, cancelled: CancelCheck = never_cancelled
    ) -> list[tuple[dt.date, str]]:
        """Write one raster for each date kept (see `TemporalAttention.kept`).

        Parameters
        ----------
        folder : str or Path
        cancelled : callable

        Returns
        -------
        list of (datetime.date, str)
            Dates and paths, ``attention_YYYY-MM-DD.tif``; empty without ``by_date``.

        Raises
        ------
        PlanarSitsError
            If a raster cannot be written.
        Cancelled
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
        It adds to ``rasters``.

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of the dates.
    """
    profiles = rasters.profiles
    return SpatialPredictor(
        **_common_fields(model, engine, method, fraction),
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
    return TemporalPredictor(**_common_fields(model, engine, method, fraction), profiles=profiles)


def empty_profiles(description: ModelDescription, profile: str = "margin") -> Profiles:
    """Return profiles to add segments to, for the classes and steps of a model.

    Parameters
    ----------
    description : ModelDescription
    profile : {'margin', 'mean', 'and'}
        See `Profiles`.

    Returns
    -------
    Profiles
        Of no segment yet.
    """
    return Profiles(
        len(description.classes),
        len(description.days),
        description.segments.length,
        len(description.bands),
        profile,
    )


def _common_fields(model: Model, engine: Engine, method: str, fraction: float) -> dict[str, Any]:
    """Return the fields of an `AttentionPredictor` of a model."""
    description = model.description
    return {
        "network": model.network,
        "segments": with_fraction(description, fraction),
        "seed": description.seed,
        "engine": engine,
        "layer": model.attention_layer,
        "method": method,
    }
