"""planarsits:planarimages: what the network sees of a few parcels."""

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.errors import check_cancelled
from . import classifying, reading
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm, progress_of
from .checks import check_writable
from .parameters import WHOLE, number

# Pictures are looked at one by one: more parcels are a slip in the selection.
MOST_PARCELS = 100
# Part of the progress bar for reading; the rest is for the pictures.
_READING = 0.3


class PlanarImages(PlanarSitsAlgorithm):
    """Draws planar images, their attention and their walks."""

    NAME = "planarimages"
    TITLE = "What the network sees"
    GROUP = "Attention"
    TAGS = ("picture", "planar image", "random walk", "explain", "attention", "Grad-CAM", "PNG")
    SHORT = "Draws what the network sees of a few parcels, and where it looks."
    HELP = (
        "Draws what the network sees of a few parcels: a PNG for each, with a map of its walks "
        "and a planar image for each walk: a row for each date, a column for each step.\n\nWith a "
        "model from 'Train a parcel classifier' the pictures also show what was decided, and "
        "which dates and pixels spoke for it (Grad-CAM++). The model then says the dates, the "
        "range of values, the segments and the seed; the settings for them are not used. Without "
        "a model, values go from the 2nd to the 98th percentile of the chosen parcels.\n\nSelect "
        "a few parcels first: of more than 100 the first 100 are drawn. The walks are given as "
        "lines too, one for each step, with its order and its attention. A model of METHOD "
        "hilbert, snake or spiral has pieces of a curve instead; one of patches or single pixels "
        "has no walks, and gives no lines."
    )

    def add_parameters(self):
        add, tr = self.add, self.tr
        groups.add_series(self)
        groups.add_parcels(self)
        kind = "Planar SITS model (*.safetensors)"
        add(
            QgsProcessingParameterFile("MODEL", tr("Model"), optional=True, fileFilter=kind),
            "The model file that 'Train a parcel classifier' wrote. Empty: pictures without "
            "attention.",
        )
        add(
            number("COUNT", tr("Segments shown per parcel"), WHOLE, 3, 1, 100),
            "The first so many segments of each parcel are drawn, or all if it has fewer.",
        )
        groups.add_segments(self)
        groups.add_seed(self)
        groups.add_run(self, batch_size=256)
        add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Pictures")),
            "Folder for the pictures, parcel_<name>.png. Other files in it are left alone.",
        )
        line = QgsProcessing.SourceType.TypeVectorLine
        add(
            QgsProcessingParameterFeatureSink("WALKS", tr("Walks"), line, optional=True),
            "A line for each step of a walk: parcel, segment, step (from 1), attention of the "
            "pixel it leads to, and class and margin of the segment.",
        )
        self.addOutput(QgsProcessingOutputNumber("IMAGES", tr("Pictures drawn")))

    def check(self, parameters, context):
        if self.parameterAsFile(parameters, "MODEL", context):
            classifying.check(self, parameters, context, attention=True)
        else:
            reading.check_series(self, parameters, context)

    def read_inputs(self, parameters, context, feedback):
        if self.parameterAsFile(parameters, "MODEL", context):
            self.view = self._model_view(parameters, context)
        else:
            self.view = self._own_view(parameters, context)
        reading.parcel_source(self, parameters, context)
        self.folder = self.parameterAsFileOutput(parameters, "FOLDER", context)
        check_writable(self.folder, "FOLDER", "folder")
        reading.check_sink(self, parameters, "WALKS", context)
        reading.check_not_input(self, parameters, "WALKS", context)

    def _model_view(self, parameters, context):
        """Read model and series; return how the model looks at it."""
        from ..core.attention.pictures import View
        from ..core.attention.target import target_layer

        model, self.series = classifying.read_model(self, parameters, context)
        # Again: check() is not asked for a step of a model.
        target_layer(model[1], model[0].backbone)
        return View.of_model(model)

    def _own_view(self, parameters, context):
        """Read the series; return how it is looked at without a model."""
        from ..core.attention.pictures import View
        from ..core.planar.time_axis import step_days

        self.series = reading.read_series(self, parameters, context)
        steps = self.parameterAsInt(parameters, "STEPS", context)
        season = (self.series.end - self.series.start).days
        segments = reading.read_segments(self, parameters, context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        return View(step_days(self.series.days, steps, season), segments, seed)

    def compute(self, parameters, context, feedback):
        from ..core.attention.pictures import parcel_pictures
        from .reading import folder_output

        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(self, parameters, context, self.series, feedback)
        pixels = self._pixels(parcels, parameters, context, feedback)
        engine = None
        if self.view.model:
            engine = reading.read_engine(self, parameters, context, feedback)
        most = self.parameterAsInt(parameters, "COUNT", context)
        pictures = parcel_pictures(pixels, self.view, most, engine, feedback.isCanceled)
        with folder_output(self.folder, "FOLDER") as folder:
            walks = self._draw(pictures, len(pixels), parcels, folder, feedback)
            check_cancelled(feedback.isCanceled)
            written = self._write_walks(walks, parameters, context, feedback)
        feedback.pushInfo(f"{len(pixels)} pictures in {self.folder}.")
        return {"FOLDER": self.folder, "IMAGES": len(pixels), **written}

    def _pixels(self, parcels, parameters, context, feedback):
        """Return the pixels of the parcels to draw; say which are left out."""
        from ..core.attention.pictures import keep_first, seen_pixels
        from ..core.series.reader import Reader

        left = keep_first(parcels, MOST_PARCELS)
        if left:
            feedback.pushWarning(
                f"PARCELS: only the first {MOST_PARCELS} parcels are drawn, {left} are not: select "
                "those that you want to see."
            )
        memory = self.parameterAsDouble(parameters, "MEMORY_MB", context)
        reader, progress = Reader(self.series, parcels, memory), progress_of(feedback, 0, _READING)
        pixels = seen_pixels(reader, self.view, progress, feedback.isCanceled)
        reading.tell_skipped(parcels, feedback)
        return pixels

    def _draw(self, pictures, count, parcels, folder, feedback):
        """Draw each parcel into the folder; return its walks' steps, ready for the layer."""
        from ..core.planar.samplers import SAMPLERS
        from ..core.report.planar_pictures import file_names, parcel_figure

        legend, names, walks = self._legend(), file_names(parcels.ids), []
        progress = progress_of(feedback, _READING, 1.0)
        for done, seen in enumerate(pictures, 1):
            check_cancelled(feedback.isCanceled)
            parcel, name = parcels.ids[seen.index], names[seen.index]
            parcel_figure(parcel, seen, legend).savefig(folder / name)
            if SAMPLERS[self.view.segments.sampler].planar:
                walks += walk_steps(parcel, seen, legend.class_names)
            progress(done / count, f"Parcel {parcel}: {name}")
        return walks

    def _legend(self):
        """Return what stands beside the pictures."""
        from ..core.attention.dates import step_dates
        from ..core.report.planar_legend import Legend

        grid, segments = self.series.grid, self.view.segments
        dates = step_dates(self.view.days, self.series.start)
        return Legend(
            dates=tuple(date.isoformat() for date in dates),
            bands=tuple(self.series.band_names),
            class_names=tuple(self.view.model[0].class_names if self.view.model else ()),
            sampler=segments.sampler,
            canvas=segments.canvas,
            aspect=grid.pixel_height / grid.pixel_width,
        )

    def _write_walks(self, walks, parameters, context, feedback):
        """Write a line per step; return the result of the algorithm."""
        if not parameters.get("WALKS"):
            return {}
        from ..core.planar.samplers import SAMPLERS

        sampler = SAMPLERS[self.view.segments.sampler]
        if not sampler.planar:
            seen = sampler.plural
            feedback.pushInfo(f"WALKS: the model looks at {seen}: there are no walks, so no lines.")
        fields, line = walk_fields(), QgsWkbTypes.Type.LineString
        sink, identity = reading.open_sink(
            self, parameters, "WALKS", context, fields, line, self.series.crs
        )
        left, width, _, top, _, height = self.series.grid.geotransform()
        features = []
        for attributes, *ends in walks:
            feature = QgsFeature(fields)
            feature.setAttributes(attributes)
            points = [(left + (col + 0.5) * width, top + (row + 0.5) * height) for row, col in ends]
            feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*p) for p in points]))
            features.append(feature)
        reading.write_features(sink, features, "WALKS", identity)
        return {"WALKS": identity}


def walk_fields():
    """Return the fields of the walks."""
    fields = QgsFields()
    for field in (
        text_field("parcel"),
        integer_field("segment"),
        integer_field("step"),
        real_field("attention"),
        text_field("pred_class"),
        real_field("margin"),
    ):
        fields.append(field)
    return fields


def walk_steps(parcel, seen, class_names):
    """Return attributes and both pixels (row, column) of each step of a `ParcelPicture`."""
    # Plain numbers: QGIS refuses those of NumPy.
    rows, cols, verdict = seen.rows.tolist(), seen.cols.tolist(), seen.verdict
    attention, decided = None, [(None, None)] * len(seen.segments)
    if verdict:
        attention = verdict.maps.max(axis=1).tolist()
        names = [class_names[known] for known in verdict.classes]
        decided = list(zip(names, verdict.margins.tolist()))
    found = []
    for segment, step, start, end in seen.steps():
        strength = attention[segment][step + 1] if attention else None
        attributes = [parcel, segment + 1, step + 1, strength, *decided[segment]]
        found.append((attributes, (rows[start], cols[start]), (rows[end], cols[end])))
    return found
