"""planarsits:planarimages: pictures of the planar images of a few parcels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..core.errors import check_cancelled
from ..core.job.effects import Rule
from ..core.job.rules import SERIES_RULES
from ..core.planar.samplers import SAMPLERS
from . import checks, inputs, series_inputs, sinks
from . import model_support as models
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .parameter_kinds import integer_parameter
from .run import Run
from .walk_lines import WalkStep, walk_layout, walk_steps, write_walks

if TYPE_CHECKING:
    from ..core.attention.pictures import ParcelPicture, View
    from ..core.report.planar_legend import Legend
    from ..core.series.parcel_pixels import ParcelPixels
    from ..core.series.parcel_table import Parcels

# The pictures are for inspection: more parcels are likely a wrong selection.
MOST_PARCELS = 100
# Part of the progress bar for reading; the rest is for the pictures.
_READING = 0.3


def _without_model(name: str) -> Rule:
    """Return the rule of an option that the model decides."""
    return Rule(
        name,
        "MODEL",
        effective=lambda run: not run.is_set("MODEL"),
        remedy="leave MODEL empty",
        reason="whose segments, time steps and seed are fixed",
    )


class PlanarImages(PlanarSitsAlgorithm):
    """Algorithm that draws planar images, their attention and their walks."""

    NAME = "planarimages"
    TITLE = "Draw planar images"
    GROUP = "Attention"
    TAGS = ("picture", "planar image", "random walk", "explain", "attention", "Grad-CAM", "PNG")
    SHORT = "Draws the planar images of a few parcels, with their attention."
    HELP = (
        "Draws the input of the network for a few parcels: a PNG for each, with a map of its walks "
        "and the planar image of each walk: a row for each date, a column for each pixel of the "
        "walk.\n\nWith a model from 'Train a parcel classifier' the pictures also show the "
        "decision, and the attention of the dates and pixels (Grad-CAM++). Dates, range of values, "
        "segments and seed are then those of the model. Without a model, values go from the 2nd "
        "to the 98th percentile of the chosen parcels.\n\nSelect a few parcels first: of more than "
        "100 the first 100 are drawn. The walks are written as lines too, one for each step, with "
        "its number and its attention. For a model of a curve (Hilbert, snake, spiral) these are "
        "pieces of it; for one of patches or single pixels there are no lines."
    )
    RULES = (
        *SERIES_RULES,
        *(
            _without_model(name)
            for name in ("SAMPLER", "LENGTH", "FRACTION", "STEPS", "CANVAS", "SEED")
        ),
        # Without a model nothing but the CPU is used.
        Rule(
            "DEVICE",
            "MODEL",
            effective=lambda run: run.is_set("MODEL") or run.choice("DEVICE") == "cpu",
            remedy="give a model",
        ),
        Rule(
            "BATCH_SIZE",
            "MODEL",
            effective=lambda run: run.is_set("MODEL"),
            remedy="give a model",
        ),
    )

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        groups.add_parcels(self)
        groups.add_series(self)
        add(
            QgsProcessingParameterFile(
                "MODEL", tr("Model"), optional=True, fileFilter=groups.MODEL_FILTER
            ),
            "The model file that 'Train a parcel classifier' wrote. Empty: pictures without "
            "attention.",
        )
        add(
            integer_parameter("COUNT", tr("Segments shown per parcel"), 3, (1, 100)),
            "Number of segments of each parcel that are drawn, the first ones; all if it has "
            "fewer.",
        )
        groups.add_parcel_options(self)
        groups.add_segments(self)
        groups.add_seed(self)
        groups.add_run(self)
        add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Pictures")),
            "Folder for the pictures, parcel_1.png and so on, by parcel name. Other files in it "
            "are left alone.",
        )
        line = QgsProcessing.SourceType.TypeVectorLine
        add(
            QgsProcessingParameterFeatureSink("WALKS", tr("Walks"), line, optional=True),
            "A line for each step of a walk: parcel, segment, step (from 1), attention of the "
            "pixel it leads to, and class and margin of the segment.",
        )
        text = "Number of pictures, one for each parcel."
        self.add_output(QgsProcessingOutputNumber, "IMAGES", "Pictures drawn", text)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        if run.is_set("MODEL"):
            checks.check_model(run, attention=True)

    def read_inputs(self, run: Run) -> None:
        self.view = self._model_view(run) if run.is_set("MODEL") else self._series_view(run)
        inputs.parcel_source(run)
        self.folder = run.output("FOLDER")

    def _model_view(self, run: Run) -> View:
        """Read model and series; return the view of the model."""
        from ..core.attention.pictures import View

        model = models.read_model(run)
        self.series = models.read_model_series(run, model)
        return View.of_model(model)

    def _series_view(self, run: Run) -> View:
        """Read the series; return a view without a model."""
        from ..core.attention.pictures import View
        from ..core.planar.time_axis import step_days

        self.series = series_inputs.read_series(run)
        season = (self.series.end - self.series.start).days
        days = step_days(self.series.days, run.integer("STEPS"), season)
        return View(days, inputs.read_segments(run), run.integer("SEED"))

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.attention.pictures import parcel_pictures

        series_inputs.log_series(run, self.series)
        sinks.rehearse(run, "WALKS", walk_layout(self.series))
        parcels = inputs.read_parcels(run, self.series)
        pixels = self._pixels(run, parcels)
        engine = inputs.read_engine(run) if self.view.model else None
        pictures = parcel_pictures(
            pixels, self.view, run.integer("COUNT"), engine, cancelled=run.cancelled
        )
        with sinks.folder_output(self.folder, "FOLDER") as folder:
            steps = self._draw(run, pictures, parcels, folder)
            check_cancelled(run.cancelled)
            identity = write_walks(run, steps, self.series)
        sampler = SAMPLERS[self.view.segments.sampler]
        if identity and not sampler.planar:
            run.info(f"WALKS: the model takes {sampler.plural}: there are no walks, so no lines.")
        run.info(f"{len(pixels)} pictures in {self.folder}.")
        results: dict[str, object] = {"FOLDER": self.folder, "IMAGES": len(pixels)}
        return {**results, "WALKS": identity} if identity else results

    def _pixels(self, run: Run, parcels: Parcels) -> ParcelPixels:
        """Return the pixels of the parcels to draw; write to the log which are left out."""
        from ..core.attention.pictures import keep_first, view_pixels

        left = keep_first(parcels, MOST_PARCELS)
        if left:
            run.warn(
                f"PARCELS: only the first {MOST_PARCELS} parcels are drawn, {left} are not: select "
                "the parcels to draw."
            )
        reader = inputs.make_reader(run, self.series, parcels, self.view.model)
        pixels = view_pixels(
            reader, self.view, progress=run.progress(0, _READING), cancelled=run.cancelled
        )
        self.count = len(pixels)
        inputs.log_skipped(run, parcels)
        return pixels

    def _draw(
        self, run: Run, pictures: Iterable[ParcelPicture], parcels: Parcels, folder: Path
    ) -> list[WalkStep]:
        """Draw each parcel into the folder; return the steps of all walks."""
        from ..core.report.planar_pictures import file_names, parcel_figure

        legend, names = self._legend(), file_names(parcels.ids)
        progress, steps = run.progress(_READING, 1.0), []
        for done, picture in enumerate(pictures, 1):
            check_cancelled(run.cancelled)
            parcel, name = parcels.ids[picture.index], names[picture.index]
            parcel_figure(parcel, picture, legend).savefig(folder / name)
            if SAMPLERS[self.view.segments.sampler].planar:
                zone = int(parcels.zones[picture.index])
                steps += walk_steps(parcel, picture, legend.class_names, zone)
            progress(done / self.count, f"Parcel {parcel}: {name}")
        return steps

    def _legend(self) -> Legend:
        """Return the texts of the pictures."""
        from ..core.attention.dates import step_dates
        from ..core.report.planar_legend import Legend

        grid, segments, model = self.series.grid, self.view.segments, self.view.model
        dates = step_dates(self.view.days, self.series.start)
        return Legend(
            dates=tuple(date.isoformat() for date in dates),
            bands=tuple(self.series.band_names),
            class_names=tuple(model.description.class_names if model else ()),
            sampler=segments.sampler,
            canvas=segments.canvas,
            aspect=grid.pixel_height / grid.pixel_width,
        )
