"""planarsits:createsample: a synthetic scene to try the method on."""

from qgis.core import (
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFolderDestination,
)

from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm, progress_of
from .checks import check_writable
from .parameters import WHOLE, number


class CreateSample(PlanarSitsAlgorithm):
    """Makes a synthetic scene."""

    NAME = "createsample"
    TITLE = "Create a sample scene"
    GROUP = "Help"
    TAGS = ("sample", "synthetic", "demo", "example", "test data")
    SHORT = "Makes a synthetic scene of parcels and images, to try the method on."
    HELP = (
        "Makes a synthetic but realistic scene: fields with their crops, orchards with planting "
        "rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels "
        "with their crop.\n\nIn the folder: sample_<date>.tif (the series), masks/mask_<date>.tif "
        "(1 = cloud) and parcels.gpkg (fields 'parcel' and 'crop')."
    )

    NEEDS = ("skimage",)

    def add_parameters(self):
        add, tr = self.add, self.tr
        add(number("PARCEL_COUNT", tr("Parcels"), WHOLE, 120, 4, 100000), "Number of parcels.")
        add(number("DATE_COUNT", tr("Dates"), WHOLE, 24, 2, 365), "Number of acquisitions.")
        add(number("CLASS_COUNT", tr("Classes"), WHOLE, 4, 2, 8), "Number of crops, 2 to 8.")
        groups.add_seed(self)
        add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")),
            "Where the images, masks and parcels go.",
        )
        self.addOutput(QgsProcessingOutputVectorLayer("PARCELS", tr("Parcels")))

    def read_inputs(self, parameters, context, feedback):
        self.folder = self.parameterAsString(parameters, "FOLDER", context)
        check_writable(self.folder, "FOLDER", "folder")

    def compute(self, parameters, context, feedback):
        from ..core.sample.scene import make_scene
        from ..core.sample.write import write_scene

        scene = make_scene(
            self.parameterAsInt(parameters, "PARCEL_COUNT", context),
            self.parameterAsInt(parameters, "DATE_COUNT", context),
            self.parameterAsInt(parameters, "CLASS_COUNT", context),
            self.parameterAsInt(parameters, "SEED", context),
            progress=progress_of(feedback, 0.0, 0.8),
            cancelled=feedback.isCanceled,
        )
        parcels = write_scene(scene, self.folder)
        feedback.pushInfo(
            f"{len(scene.crops)} parcels of {len(scene.class_names)} crops and "
            f"{len(scene.dates)} images in {self.folder}."
        )
        return {"FOLDER": self.folder, "PARCELS": str(parcels)}
