"""planarsits:spatialattention: which pixels decided, and what each pixel looks like."""

from ..core.errors import PlanarSitsError
from . import attention_outputs as rasters
from . import classifying, reading
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .checks import check_writable


class SpatialAttention(PlanarSitsAlgorithm):
    """Writes attention rasters."""

    NAME = "spatialattention"
    TITLE = "Spatial attention"
    GROUP = "Attention"
    TAGS = ("attention", "explain", "Grad-CAM", "semantic", "heat map", "pixel", "class map")
    SHORT = "Shows which part of each parcel decided, as rasters."
    HELP = (
        "Shows which part of each parcel speaks for which class, with a model from 'Train a parcel "
        "classifier'.\n\nThe attention of a pixel for a class is the largest Grad-CAM++ value that "
        "it has in any segment which was decided as this class, times the segment's margin. The "
        "semantic map shows the class with the largest attention, pixel by pixel: mixed parcels "
        "show as such. Every pixel of a parcel is visited by at least one segment.\n\nAttention "
        "says what this model used, not what makes the crop: see 'Reading attention' in the docs."
    )

    def add_parameters(self):
        groups.add_model(self)
        groups.add_series(self)
        groups.add_parcels(self)
        classifying.add_fraction(self)
        rasters.add_method(self)
        groups.add_run(self, batch_size=0)
        rasters.add_rasters(self, optional=False)
        rasters.add_by_date(self)

    def check(self, parameters, context):
        classifying.check(self, parameters, context, attention=True)
        rasters.check_rasters(parameters)

    def read_inputs(self, parameters, context, feedback):
        self.model, self.series = classifying.read_model(self, parameters, context)
        reading.parcel_source(self, parameters, context)
        self.paths = rasters.read_rasters(self, parameters, context)
        self.by_date = self.parameterAsString(parameters, "BY_DATE", context)
        if self.by_date:
            check_writable(self.by_date, "BY_DATE", "folder")

    def compute(self, parameters, context, feedback):
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(self, parameters, context, self.series, feedback)
        with rasters.start(
            self, self.model, parcels, self.paths, parameters, context, self.by_date
        ) as attended:
            classifying.classified(
                self, self.model, parcels, parameters, context, feedback, attended
            )
            if reading.tell_skipped(parcels, feedback) == len(parcels):
                raise PlanarSitsError(
                    "PARCELS: no parcel has pixels with valid observations (the log says why): "
                    "there is no attention to write."
                )
            results = rasters.write(attended, self.paths, context, feedback)
            if self.by_date:
                rasters.write_by_date(attended, self.by_date, feedback)
                results["BY_DATE"] = self.by_date
        return results
