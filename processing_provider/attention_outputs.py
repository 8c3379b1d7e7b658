"""The attention rasters of two algorithms: their parameters, checks, writing and styles."""

from qgis.core import (
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ..core.errors import PlanarSitsError
from ..core.options import ATTENTION_METHODS
from . import reading
from .checks import check_writable
from .parameters import enum
from .raster_styling import (
    attention_renderer,
    output_folder,
    semantic_renderer,
    style,
    write_time_series,
)
from .reading import folder_output


def add_method(algorithm):
    """Add the choice of the attention method (advanced)."""
    algorithm.add(
        enum("METHOD", algorithm.tr("Attention method"), ATTENTION_METHODS, "gradcam++"),
        "gradcam++: Grad-CAM++ (Chattopadhyay et al. 2018), the papers' choice. gradcam: its "
        "predecessor (Selvaraju et al. 2017), for comparison.",
        advanced=True,
    )


def add_rasters(algorithm, optional):
    """Add the outputs ``ATTENTION`` and ``SEMANTIC``; made by default unless optional."""
    for name, title, text in (
        (
            "ATTENTION",
            "Attention",
            "A raster with a band for each class: how much each pixel speaks for it. No unit; "
            "compare within one model only.",
        ),
        (
            "SEMANTIC",
            "Semantic map",
            "A raster with the class that each pixel speaks for most, in class colours.",
        ),
    ):
        parameter = QgsProcessingParameterRasterDestination(
            name, algorithm.tr(title), optional=optional, createByDefault=not optional
        )
        algorithm.add(parameter, text)


def add_by_date(algorithm):
    """Add the folder of attention through time."""
    algorithm.add(
        QgsProcessingParameterFolderDestination(
            "BY_DATE", algorithm.tr("Attention by date"), optional=True, createByDefault=False
        ),
        "A folder with one raster for each date that decided, and attention.qlr: drag that into "
        "the map, open the temporal controller and play.",
    )


def check_rasters(parameters):
    """Raise `PlanarSitsError` if a raster cannot be written where it is wanted; cheap."""
    paths = {name: reading.sink_path(parameters, name) for name in ("ATTENTION", "SEMANTIC")}
    for name, path in paths.items():
        if path and not path.lower().endswith((".tif", ".tiff")):
            raise PlanarSitsError(f"{name}: '{path}' must end in .tif: it is written as a GeoTIFF.")
        if path:
            check_writable(path, name)
    if paths["ATTENTION"] and paths["ATTENTION"] == paths["SEMANTIC"]:
        raise PlanarSitsError(
            f"SEMANTIC: '{paths['SEMANTIC']}' is the file of ATTENTION too: choose another file."
        )


def read_rasters(algorithm, parameters, context):
    """Return the paths of ``ATTENTION`` and ``SEMANTIC``, '' where not wanted."""
    return {
        name: algorithm.parameterAsOutputLayer(parameters, name, context)
        for name in ("ATTENTION", "SEMANTIC")
    }


def start(algorithm, model, parcels, paths, parameters, context, by_date=""):
    """Return the `AttentionPass` of the parameters."""
    from ..core.attention.maps import AttentionPass

    folder = output_folder(paths["ATTENTION"] or paths["SEMANTIC"] or by_date)
    method = algorithm.parameterAsEnumString(parameters, "METHOD", context)
    return AttentionPass(model, algorithm.series, parcels, folder, method, bool(by_date))


def write(attended, paths, context, feedback):
    """Write and style the rasters; return the results of the algorithm."""
    attended.write(paths["ATTENTION"], paths["SEMANTIC"], feedback.isCanceled)
    band, largest = int(attended.store.totals.argmax()) + 1, attended.store.largest
    if paths["ATTENTION"]:
        style(paths["ATTENTION"], lambda layer: attention_renderer(layer, band, largest), context)
    colours = dict(zip(attended.store.names, attended.colours))
    if paths["SEMANTIC"]:
        style(paths["SEMANTIC"], lambda layer: semantic_renderer(layer, colours), context)
    return {name: path for name, path in paths.items() if path}


def write_by_date(attended, folder, feedback):
    """Write the attention of each date that decided, and their layer definition: all or none."""
    with folder_output(folder, "BY_DATE") as staging:
        dated = attended.write_by_date(staging, feedback.isCanceled)
        if dated:
            write_time_series(staging / "attention.qlr", dated, attended.steps.largest)
    if dated:
        feedback.pushInfo(f"{len(dated)} dates decided: {dated[0][0]} to {dated[-1][0]}.")
    else:
        feedback.pushWarning(f"BY_DATE: no date stands out, so '{folder}' stays empty.")
