"""Parameter groups that several algorithms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.options import DEVICES, SAMPLERS, STACK_ORDERS
from .parameter_kinds import enum_parameter, integer_parameter, real_parameter

if TYPE_CHECKING:
    from .algorithm import PlanarSitsAlgorithm

SERIES_FILTER = "Series (*.json)"
MODEL_FILTER = "Planar SITS model (*.safetensors)"
_SAMPLER = (
    "Walks go from pixel to neighbouring pixel; pixels in random order, as many, are the papers' "
    "baseline."
)
_SAMPLER_OF_METHOD = (
    "Only for the method 'Random walks'. Walks go from pixel to neighbouring pixel. Pixels in "
    "random order make it the method 'Random pixels', which is chosen by 'Method' more simply: "
    "this choice is for scripts of earlier versions."
)


def add_series(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the series group."""
    add, tr = algorithm.add, algorithm.tr
    raster = QgsProcessing.SourceType.TypeRaster
    add(
        QgsProcessingParameterFile(
            "SERIES_FILE", tr("Series file"), optional=True, fileFilter=SERIES_FILTER
        ),
        "A file that 'Build a series' wrote: images, dates, bands and masks. Instead of rasters.",
    )
    add(
        QgsProcessingParameterMultipleLayers(
            "SERIES", tr("Image time series"), raster, optional=True
        ),
        "Without a series file: one raster per acquisition, all with the same bands, size and CRS, "
        "in any order; or one raster with all acquisitions stacked as bands. Alpha bands are not "
        "bands of the series.",
    )
    add(
        QgsProcessingParameterString("DATES", tr("Dates"), "", multiLine=False, optional=True),
        "One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. "
        "Empty: read from each layer's temporal range, the metadata of the acquisition, the bands, "
        "or the file name.",
        advanced=True,
    )
    add(
        QgsProcessingParameterString("BANDS", tr("Bands"), "", optional=True),
        "Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.",
        advanced=True,
    )
    add(
        enum_parameter("STACK_ORDER", tr("Order of a stacked raster"), STACK_ORDERS, "by_date"),
        "Only for one stacked raster whose band descriptions do not tell dates and bands.",
        advanced=True,
    )
    add(
        QgsProcessingParameterMultipleLayers("MASKS", tr("Masks"), raster, optional=True),
        "Cloud masks: one raster per acquisition or one stacked raster, on the grid of the "
        "images. Matched by date where the masks carry dates, else by order. Their value 1 is "
        "ignored; others are set by 'Mask values to ignore' among the advanced parameters.",
    )
    add(
        QgsProcessingParameterString("MASK_INVALID", tr("Mask values to ignore"), "1", False, True),
        "Pixels where the mask has one of these values are ignored: values, ranges, and bits that "
        "are 1 (the lowest is bit:0), such as 0-3,8-11 for the scene classification of Sentinel-2, "
        "or bit:1,bit:2,bit:3,bit:4 for QA_PIXEL of Landsat. Only with masks.",
        advanced=True,
    )
    add(
        QgsProcessingParameterString("SEASON_START", tr("Season start"), "", optional=True),
        "First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first "
        "acquisition. A model counts its days from here.",
        advanced=True,
    )
    add(
        QgsProcessingParameterString("SEASON_END", tr("Season end"), "", optional=True),
        "Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last "
        "acquisition.",
        advanced=True,
    )


def add_parcels(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the parcels."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "PARCELS", algorithm.tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.",
    )


def add_parcel_options(algorithm: PlanarSitsAlgorithm) -> None:
    """Add how parcels are named and read (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add(
        QgsProcessingParameterField(
            "ID_FIELD", tr("Parcel name field"), None, "PARCELS", optional=True
        ),
        "Field that names a parcel in messages. Empty: the feature id.",
        advanced=True,
    )
    add(
        real_parameter("INNER_BUFFER", tr("Inner buffer"), 0.0, (0.0, None)),
        "Shrinks each parcel by this distance, in map units of the images (in metres if these are "
        "degrees), to leave out mixed pixels at its edge.",
        advanced=True,
    )


def add_model(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the model file."""
    algorithm.add(
        QgsProcessingParameterFile("MODEL", algorithm.tr("Model"), fileFilter=MODEL_FILTER),
        "The model file that 'Train a parcel classifier' wrote.",
    )


def add_segments(
    algorithm: PlanarSitsAlgorithm, sampler: bool = True, training: bool = False
) -> None:
    """Add the segments group (advanced).

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    sampler : bool
        With ``SAMPLER``; False where each method sets its sampler.
    training : bool
        ``FRACTION`` may be 0, for the number of segments that a training chooses.
    """
    add, tr = algorithm.add, algorithm.tr
    if sampler:
        title = tr("Pixels of a segment")
        if training:
            title = tr("Pixels of a segment (only Random walks)")
        add(
            enum_parameter("SAMPLER", title, SAMPLERS, "random_walk"),
            _SAMPLER_OF_METHOD if training else _SAMPLER,
            advanced=True,
        )
    add(
        integer_parameter("LENGTH", tr("Segment length (pixels)"), 50, (1, 10000)),
        "Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.",
        advanced=True,
    )
    title = tr("Segments (percent of a parcel's pixels)")
    text = "A parcel of 100 pixels gets 70 segments at 70 %."
    if training:
        text = (
            "A parcel of 100 pixels gets 70 segments at 70 %, in each epoch and in "
            "classification. 0: in training each parcel gets equally many, however large it is; "
            "in classification 70 %."
        )
    fraction, least = (0.0, 0.0) if training else (70.0, 0.01)
    add(real_parameter("FRACTION", title, fraction, (least, 1000.0)), text, advanced=True)
    add(
        integer_parameter("STEPS", tr("Time steps"), 0, (0, 5000)),
        "Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they "
        "are, or a regular axis where they are many. The papers use 224.",
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("CANVAS", tr("224 x 224 canvas"), False),
        "Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.",
        advanced=True,
    )


def add_seed(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the seed."""
    algorithm.add(
        integer_parameter("SEED", algorithm.tr("Seed"), 0, (0, 2**31 - 1)),
        "The same data, settings and seed give the same result, in any order of the parcels. "
        "Probabilities agree to 1e-6 with any parcels beside, memory and number of threads.",
        advanced=True,
    )


def add_run(
    algorithm: PlanarSitsAlgorithm,
    automatic: str = "as many as a cache holds on the CPU, 1024 elsewhere",
) -> None:
    """Add the run group (advanced).

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    automatic : str
        What ``BATCH_SIZE`` 0 stands for.
    """
    add, tr = algorithm.add, algorithm.tr
    add(
        enum_parameter("DEVICE", tr("Device"), DEVICES, "auto"),
        "Where the network runs.",
        advanced=True,
    )
    add(
        integer_parameter("BATCH_SIZE", tr("Batch size"), 0, (0, 65536)),
        "Planar images that go through the network together; halved when memory is full. 0: "
        f"{automatic}.",
        advanced=True,
    )
    add(
        real_parameter("MEMORY_MB", tr("Memory for pixels (MB)"), 256.0, (16.0, None)),
        "Budget for the pixel values that are in memory at a time. The result does not depend on "
        "it.",
        advanced=True,
    )


def add_report(algorithm: PlanarSitsAlgorithm, title: str, help_text: str) -> None:
    """Add the report, an optional page that is written by default.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    title : str
        Kind of the report: the Results Viewer of QGIS lists it by this name and the time.
    help_text : str
    """
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "REPORT",
            algorithm.tr(title),
            "HTML (*.html)",
            optional=True,
            createByDefault=True,
        ),
        help_text,
    )
