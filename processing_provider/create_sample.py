"""planarsits:createsample: a synthetic scene of parcels and images."""

from __future__ import annotations

from types import MappingProxyType

from qgis.core import (
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFolderDestination,
)

from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .parameter_kinds import integer_parameter
from .run import Run
from .sample_layers import load_scene

# Part of the progress bar for making the scene; the rest is for writing it.
_MAKING = 0.8


class CreateSample(PlanarSitsAlgorithm):
    """Algorithm that writes a synthetic scene."""

    NAME = "createsample"
    TITLE = "Create a sample scene"
    GROUP = "Help"
    TAGS = ("sample", "synthetic", "demo", "example", "test data")
    SHORT = "Writes a synthetic scene of parcels and images, to try the method on."
    HELP = (
        "Writes a synthetic but realistic scene: parcels with their crops, orchards with planting "
        "rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels "
        "with their crop.\n\nIn the folder: images/sample_YYYY-MM-DD.tif for each date (the "
        "series), masks/mask_YYYY-MM-DD.tif (1 = cloud) and parcels.gpkg (fields 'parcel' and "
        "'crop'). They are loaded in a group of the project."
    )
    NEEDS = ("skimage",)
    KEPT = MappingProxyType({"FOLDER": "sample"})

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        add(
            integer_parameter("PARCEL_COUNT", tr("Parcels"), 120, (4, 100000)), "Number of parcels."
        )
        add(integer_parameter("DATE_COUNT", tr("Dates"), 24, (2, 365)), "Number of acquisitions.")
        add(integer_parameter("CLASS_COUNT", tr("Classes"), 4, (2, 8)), "Number of crops, 2 to 8.")
        groups.add_seed(self)
        add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")),
            "Folder for the images, masks and parcels.",
        )
        self.add_output(
            QgsProcessingOutputVectorLayer,
            "PARCELS",
            "Parcels",
            "Layer of the parcels, parcels.gpkg, with their crop.",
        )

    def read_inputs(self, run: Run) -> None:
        self.folder = run.output("FOLDER")

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.sample.scene import make_scene
        from ..core.sample.write import write_scene

        scene = make_scene(
            run.integer("PARCEL_COUNT"),
            run.integer("DATE_COUNT"),
            run.integer("CLASS_COUNT"),
            run.integer("SEED"),
            progress=run.progress(0.0, _MAKING),
            cancelled=run.cancelled,
        )
        parcels = write_scene(
            scene, self.folder, progress=run.progress(_MAKING, 1.0), cancelled=run.cancelled
        )
        run.info(
            f"{len(scene.crops)} parcels of {len(scene.class_names)} crops and "
            f"{len(scene.dates)} images in {self.folder}."
        )
        load_scene(parcels, "PARCELS", run.context)
        return {"FOLDER": self.folder, "PARCELS": str(parcels)}
