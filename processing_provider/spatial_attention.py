"""planarsits:spatialattention: the attention of each pixel, as rasters."""

from __future__ import annotations

from ..core.errors import PlanarSitsError
from ..core.job.rules import FRACTION_RULE, SERIES_RULES
from . import attention_rasters as rasters
from . import checks, inputs, output_checks, series_inputs
from . import model_support as models
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .run import Run


class SpatialAttention(PlanarSitsAlgorithm):
    """Algorithm that writes attention rasters."""

    NAME = "spatialattention"
    TITLE = "Spatial attention"
    GROUP = "Attention"
    TAGS = ("attention", "explain", "Grad-CAM", "semantic", "heat map", "pixel", "class map")
    SHORT = "Writes the attention of each pixel for each class, as rasters."
    HELP = (
        "Writes the attention of each pixel of the parcels for each class, with a model from "
        "'Train a parcel classifier'.\n\nThe attention of a pixel for a class is the largest "
        "Grad-CAM++ value that it has in any segment which was decided as this class, times the "
        "segment's margin. The semantic map shows the class with the largest attention at each "
        "pixel, so that mixed parcels become visible. Every pixel of a parcel is in at least one "
        "segment.\n\nAttention shows what this model used, not which properties the crop has: see "
        "'Reading attention' in the docs."
    )
    RULES = (*SERIES_RULES, FRACTION_RULE)

    def add_parameters(self) -> None:
        groups.add_model(self)
        groups.add_parcels(self)
        groups.add_series(self)
        groups.add_parcel_options(self)
        models.add_fraction(self)
        rasters.add_method(self)
        groups.add_run(self)
        rasters.add_rasters(self, optional=False)
        rasters.add_by_date(self)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_model(run, attention=True)
        output_checks.check_rasters(run)

    def read_inputs(self, run: Run) -> None:
        self.model = models.read_model(run)
        self.series = models.read_model_series(run, self.model)
        inputs.parcel_source(run)

    def compute(self, run: Run) -> dict[str, object]:
        series_inputs.log_series(run, self.series)
        parcels = inputs.read_parcels(run, self.series)
        paths = rasters.read_paths(run)
        with rasters.open_rasters(self.model, self.series, parcels, paths) as attention:
            predictor = rasters.attention_predictor(run, self.model, attention)
            models.classify_parcels(run, self.model, self.series, parcels, predictor)
            if inputs.log_skipped(run, parcels) == len(parcels):
                raise PlanarSitsError(
                    "PARCELS: no parcel has pixels with valid observations (the log gives the "
                    "reasons): there is no attention to write."
                )
            results = rasters.write_rasters(run, attention, paths)
            if paths.by_date:
                rasters.write_by_date(run, attention, paths, self.series)
                results["BY_DATE"] = paths.by_date
        return results
