"""One pass over the parcels for both: what grows there, and which pixels and dates say so."""

import os
from contextlib import ExitStack

from ..errors import never_cancelled, no_progress
from .dates import step_dates
from .rasters import AttentionStore, parcels_window
from .spatial import attend_parcels
from .temporal import Profiles


class AttentionPass:
    """Classifies chunks of parcels and keeps their attention on the disk.

    Stands in for `predict_parcels` in `classify_chunks`, so that the segments
    are drawn and go through the network once. A context manager: what it keeps
    on the disk goes when it ends.

    Parameters
    ----------
    model : (ModelDescription, torch.nn.Module)
    series : Series
    parcels : Parcels
    folder : str or Path
        For scratch files.
    method : {'gradcam++', 'gradcam'}
    by_date : bool
        Keep the attention of every date too.
    """

    def __init__(self, model, series, parcels, folder, method="gradcam++", by_date=False):
        description = model[0]
        self.model, self.method, self.stack = model, method, ExitStack()
        self.colours = [entry["colour"] for entry in description.classes]
        self.dates = step_dates(description.days, series.start)
        place = folder, series.grid, parcels_window(parcels, series.grid), series.crs.toWkt()
        self.store = self._kept(place, description.class_names)
        self.steps, self.profiles = None, None
        if by_date:
            self.steps = self._kept(place, [date.isoformat() for date in self.dates])
            length, bands = description.segments.length, len(description.bands)
            self.profiles = Profiles(len(self.colours), len(self.dates), length, bands)

    def _kept(self, place, names):
        return self.stack.enter_context(AttentionStore(*place, names))

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.stack.close()

    def __call__(
        self,
        network,
        chunk,
        segments,
        seed,
        engine,
        cancelled=never_cancelled,
        progress=no_progress,
    ):
        """Return probabilities and segment counts, as `predict_parcels` does."""
        watch = None
        if self.profiles is not None:

            def watch(batch):
                self.profiles.add(batch, chunk.values)

        probabilities, counts, attention = attend_parcels(
            self.model,
            chunk,
            segments,
            engine,
            self.method,
            self.steps is not None,
            watch,
            cancelled,
            progress,
        )
        self.store.add(chunk, attention.by_class)
        if self.steps is not None:
            self.steps.add(chunk, attention.by_step)
        return probabilities, counts

    def write(self, attention="", semantic="", cancelled=never_cancelled):
        """Write the rasters that are wanted.

        Parameters
        ----------
        attention, semantic : str
            Paths, '' where not wanted.
        cancelled : callable
        """
        if attention:
            self.store.write(attention, cancelled=cancelled)
        if semantic:
            self.store.write_semantic(semantic, self.colours, cancelled)

    def write_by_date(self, folder, cancelled=never_cancelled):
        """Write one raster for each date that decided.

        Parameters
        ----------
        folder : str
        cancelled : callable

        Returns
        -------
        list of (datetime.date, str)
            Dates and paths, ``attention_YYYY-MM-DD.tif``.
        """
        kept = self.profiles.result().kept
        written = []
        for step, date in enumerate(self.dates):
            if kept[step]:
                path = os.path.join(folder, f"attention_{date}.tif")
                metadata = {"ACQUISITION_DATE": date.isoformat()}
                self.steps.write(path, [step + 1], metadata, cancelled)
                written.append((date, path))
        return written
