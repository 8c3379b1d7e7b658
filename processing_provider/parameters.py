"""Parameter groups shared by several algorithms."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.options import DEVICES, SAMPLERS, STACK_ORDERS

WHOLE = QgsProcessingParameterNumber.Type.Integer
REAL = QgsProcessingParameterNumber.Type.Double


def enum(name, title, options, default):
    """Return an enum parameter with static strings, as on a command line."""
    return QgsProcessingParameterEnum(
        name, title, list(options), defaultValue=default, usesStaticStrings=True
    )


def number(name, title, kind, default, low=None, high=None, optional=False):
    """Return a number parameter."""
    limits = {} if low is None else {"minValue": low}
    limits.update({} if high is None else {"maxValue": high})
    return QgsProcessingParameterNumber(
        name, title, kind, defaultValue=default, optional=optional, **limits
    )


def add_series(algorithm):
    """Add the series group."""
    add, tr = algorithm.add, algorithm.tr
    raster = QgsProcessing.SourceType.TypeRaster
    add(
        QgsProcessingParameterMultipleLayers("SERIES", tr("Image time series"), raster),
        "One raster per acquisition, all with the same bands, size and CRS, in any order; or one "
        "raster with all acquisitions stacked as bands.",
    )
    add(
        QgsProcessingParameterString("DATES", tr("Dates"), "", multiLine=False, optional=True),
        "One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. "
        "Empty: found in each layer's temporal range, its metadata and band descriptions, or its "
        "file name.",
    )
    add(
        QgsProcessingParameterString("BANDS", tr("Bands"), "", optional=True),
        "Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.",
    )
    add(
        enum("STACK_ORDER", tr("Order of a stacked raster"), STACK_ORDERS, "by_date"),
        "Only for one stacked raster. by_date: all bands of the first date, then all of the "
        "second. by_band: the first band of all dates, then the second band of all dates.",
        advanced=True,
    )
    add(
        QgsProcessingParameterMultipleLayers("MASKS", tr("Masks"), raster, optional=True),
        "Cloud masks: one raster per acquisition or one stacked raster, on the grid of the "
        "images. Matched by date where the masks carry dates, else by order.",
    )
    add(
        QgsProcessingParameterString("MASK_INVALID", tr("Mask values to ignore"), "1", False, True),
        "Pixels where the mask has one of these values are ignored, for instance "
        "0,1,2,3,8,9,10,11 for the scene classification of Sentinel-2.",
    )
    add(
        QgsProcessingParameterString("SEASON_START", tr("Season start"), "", optional=True),
        "First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first "
        "acquisition. A model counts its days from here.",
    )
    add(
        QgsProcessingParameterString("SEASON_END", tr("Season end"), "", optional=True),
        "Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last "
        "acquisition.",
    )


def add_parcels(algorithm):
    """Add the parcels group."""
    add, tr = algorithm.add, algorithm.tr
    add(
        QgsProcessingParameterFeatureSource(
            "PARCELS", tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.",
    )
    add(
        QgsProcessingParameterField(
            "ID_FIELD", tr("Name of a parcel"), None, "PARCELS", optional=True
        ),
        "Field that names a parcel in messages. Empty: the feature id.",
        advanced=True,
    )
    add(
        number("INNER_BUFFER", tr("Inner buffer"), REAL, 0.0, 0.0),
        "Shrinks each parcel by this distance, in map units of the images, to leave out mixed "
        "pixels at its edge.",
        advanced=True,
    )


def add_model(algorithm):
    """Add the model file."""
    algorithm.add(
        QgsProcessingParameterFile(
            "MODEL", algorithm.tr("Model"), fileFilter="Planar SITS model (*.safetensors)"
        ),
        "The model file that 'Train a parcel classifier' wrote.",
    )


def add_segments(algorithm, sampler=True):
    """Add the segments group (advanced), without the sampler where methods bring their own."""
    add, tr = algorithm.add, algorithm.tr
    if sampler:
        add(
            enum("SAMPLER", tr("Sampler"), SAMPLERS, "random_walk"),
            "random_walk: segments of neighbouring pixels, the method. random_pixels: the same "
            "number of pixels without order, the papers' baseline.",
            advanced=True,
        )
    add(
        number("LENGTH", tr("Length of a segment (pixels)"), WHOLE, 50, 1, 10000),
        "Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.",
        advanced=True,
    )
    add(
        number("FRACTION", tr("Segments (percent of a parcel's pixels)"), REAL, 70.0, 0.01, 1000.0),
        "A parcel of 100 pixels gets 70 segments at 70 %.",
        advanced=True,
    )
    add(
        number("STEPS", tr("Time steps"), WHOLE, 0, 0, 5000),
        "Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they "
        "are. The papers use 224.",
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("CANVAS", tr("224 x 224 canvas"), False),
        "Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.",
        advanced=True,
    )


def add_seed(algorithm):
    """Add the seed."""
    algorithm.add(
        number("SEED", algorithm.tr("Seed"), WHOLE, 0, 0, 2**31 - 1),
        "The same data, settings and seed give the same result.",
        advanced=True,
    )


def add_run(algorithm, batch_size):
    """Add the run group (advanced); a batch size of 0 follows from the images."""
    add, tr = algorithm.add, algorithm.tr
    add(
        enum("DEVICE", tr("Device"), DEVICES, "auto"),
        "auto takes CUDA, then MPS (Apple), then the CPU.",
        advanced=True,
    )
    add(
        number("BATCH_SIZE", tr("Batch size"), WHOLE, batch_size, min(1, batch_size), 65536),
        "Planar images that go through the network together; halved when memory is full."
        + ("" if batch_size else " 0: as many as a cache holds on the CPU, 1024 elsewhere."),
        advanced=True,
    )
    add(
        number("MEMORY_MB", tr("Memory for pixels (MB)"), REAL, 256.0, 16.0),
        "Budget for the pixel values of the parcels under way. The result does not depend on it.",
        advanced=True,
    )
