"""Reading the shared parameters, and telling the log what was read."""

import os
from contextlib import contextmanager

from qgis.core import QgsFeatureSink, QgsProcessingUtils, QgsRasterLayer, QgsWkbTypes

from ..core.errors import PlanarSitsError
from ..core.files import replacing_files
from .checks import check_writable


def check_series(algorithm, parameters, context):
    """Raise `PlanarSitsError` for series parameters that cannot be read."""
    from ..core.series.dates import parse_date, parse_dates, parse_numbers

    def text(name):
        return algorithm.parameterAsString(parameters, name, context).strip()

    parse_dates(text("DATES"))
    for name in ("BANDS", "MASK_INVALID"):
        parse_numbers(text(name), name)
    for name in ("SEASON_START", "SEASON_END"):
        if text(name):
            parse_date(text(name), name)
    for name in ("SERIES", "MASKS"):
        raster_layers(algorithm, parameters, name, context)


def raster_layers(algorithm, parameters, name, context):
    """Return the raster layers of a multiple-layer parameter.

    Raises
    ------
    PlanarSitsError
        Names the first item that is not a readable raster.
    """
    items = parameters.get(name) or []
    if isinstance(items, str):
        items = [item for item in items.split(";") if item]
    if not isinstance(items, (list, tuple)):
        items = algorithm.parameterAsLayerList(parameters, name, context)
    layers = []
    for item in items:
        layer = item
        if isinstance(item, str):
            layer = QgsProcessingUtils.mapLayerFromString(item, context)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            told = item if isinstance(item, str) else item.name()
            raise PlanarSitsError(
                f"{name}: '{told}' cannot be opened as a raster: it is missing, damaged or of "
                "another kind."
            )
        layers.append(layer)
    return layers


def read_series(algorithm, parameters, context):
    """Open the series of the parameters (main thread).

    Returns
    -------
    Series
    """
    from ..core.series.layers import open_series

    def text(name):
        return algorithm.parameterAsString(parameters, name, context).strip()

    layers = raster_layers(algorithm, parameters, "SERIES", context)
    if not layers:
        raise PlanarSitsError("SERIES: no raster is given.")
    return open_series(
        layers,
        dates=text("DATES"),
        bands=text("BANDS"),
        stack_order=algorithm.parameterAsEnumString(parameters, "STACK_ORDER", context),
        masks=raster_layers(algorithm, parameters, "MASKS", context),
        mask_invalid=text("MASK_INVALID"),
        season_start=text("SEASON_START"),
        season_end=text("SEASON_END"),
    )


def tell_series(series, feedback):
    """Write a series' dates, bands and notes to the log."""
    dates = series.dates
    feedback.pushInfo(
        f"{len(series.acquisitions)} acquisitions on {len(dates)} dates, {dates[0]} to "
        f"{dates[-1]}; season {series.start} to {series.end}; bands: "
        f"{', '.join(series.band_names)}."
    )
    for note in series.notes:
        feedback.pushWarning(note)


def parcel_source(algorithm, parameters, context):
    """Return the parcels' feature source.

    Raises
    ------
    PlanarSitsError
        If there is none, or its features are not polygons.
    """
    source = algorithm.parameterAsSource(parameters, "PARCELS", context)
    if source is None:
        raise PlanarSitsError("PARCELS: the layer cannot be opened.")
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise PlanarSitsError(
            f"PARCELS: the layer '{source.sourceName()}' holds no polygons: choose another layer."
        )
    return source


def read_parcels(algorithm, parameters, context, series, feedback, class_field="", group_field=""):
    """Read the parcels of the parameters.

    Returns
    -------
    Parcels
    """
    from ..core.series import parcels

    return parcels.read_parcels(
        parcel_source(algorithm, parameters, context),
        series,
        context.transformContext(),
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
        inner_buffer=algorithm.parameterAsDouble(parameters, "INNER_BUFFER", context),
        class_field=class_field,
        cancelled=feedback.isCanceled,
        group_field=group_field,
    )


def tell_skipped(parcels, feedback):
    """Write to the log which parcels are left out and why; return how many."""
    skipped = parcels.skipped()
    for reason, count, ids in skipped:
        told = ", ".join(ids) + (", …" if count > len(ids) else "")
        feedback.pushWarning(f"{count} parcel(s) left out, {reason}: {told}.")
    return sum(count for _, count, _ in skipped)


def read_segments(algorithm, parameters, context, sampler=""):
    """Return the `SegmentSettings` of the parameters, with another sampler if one is given."""
    from ..core.planar.segments import SegmentSettings

    return SegmentSettings(
        sampler=sampler or algorithm.parameterAsEnumString(parameters, "SAMPLER", context),
        length=algorithm.parameterAsInt(parameters, "LENGTH", context),
        fraction=algorithm.parameterAsDouble(parameters, "FRACTION", context),
        canvas=algorithm.parameterAsBool(parameters, "CANVAS", context),
    )


def read_engine(algorithm, parameters, context, feedback):
    """Return the `Engine` of the parameters, its device told to the log."""
    from ..core.networks.device import Engine, device_title, pick_device

    device = pick_device(algorithm.parameterAsEnumString(parameters, "DEVICE", context))
    feedback.pushInfo(f"Device: {device_title(device)}.")
    size = algorithm.parameterAsInt(parameters, "BATCH_SIZE", context)
    return Engine(device, size, feedback.pushWarning)


def check_sink(algorithm, parameters, name, context):
    """Raise `PlanarSitsError` if a vector output cannot be written where it is wanted.

    Only file outputs can be told beforehand; nothing is created or changed.
    """
    path = sink_path(parameters, name)
    if path:
        check_writable(path, name)


def check_not_input(algorithm, parameters, name, context):
    """Raise `PlanarSitsError` if a vector output would overwrite the parcels it comes from."""
    layer = algorithm.parameterAsVectorLayer(parameters, "PARCELS", context)
    path, source = sink_path(parameters, name), layer.source().split("|")[0] if layer else ""
    if path and os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
        raise PlanarSitsError(
            f"{name}: '{path}' is the parcels' own file and would be lost: choose another file."
        )


def sink_path(parameters, name):
    """Return the file that a vector output is wanted in, '' if it is no file."""
    definition = parameters.get(name)
    if hasattr(definition, "sink"):  # QgsProcessingOutputLayerDefinition
        definition = definition.sink.staticValue()
    text = str(definition or "")
    if not text or text.startswith(("memory:", "TEMPORARY_OUTPUT", "ogr:", "postgis:")):
        return ""
    path = text.split("|")[0]
    # QGIS adds its default extension to a name without one.
    return path if os.path.splitext(path)[1] else f"{path}.gpkg"


def open_sink(algorithm, parameters, name, context, *layer):
    """Open a vector output, its folder made if need be.

    Parameters
    ----------
    *layer
        Fields, geometry type, CRS and flags, as `parameterAsSink` takes them.

    Returns
    -------
    sink : QgsFeatureSink or None
        None if the output is not wanted.
    identity : str
    """
    path = sink_path(parameters, name)
    if path:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    return algorithm.parameterAsSink(parameters, name, context, *layer)


def write_features(sink, features, name, identity):
    """Write features to the sink of a parameter.

    Raises
    ------
    PlanarSitsError
        If the sink refuses one.
    """
    if sink is None:
        raise PlanarSitsError(f"{name}: the layer cannot be created: choose another file.")
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise PlanarSitsError(
                f"{name}: '{identity}' cannot be written ({sink.lastError() or 'no reason given'})."
            )


@contextmanager
def folder_output(folder, parameter):
    """Context that gives a folder to write to; its files arrive together or not at all.

    Parameters
    ----------
    folder : str or Path
    parameter : str
        Named in messages.

    Yields
    ------
    Path
        An empty folder, see `core.files.replacing_files`.

    Raises
    ------
    PlanarSitsError
        If the files cannot be written.
    """
    try:
        with replacing_files(folder) as staging:
            yield staging
    except OSError as error:
        raise PlanarSitsError(
            f"{parameter}: nothing can be written to the folder '{folder}' ({error}): choose a "
            "folder that you may write to, on a disk with room."
        ) from error


def check_suffix(algorithm, parameters, context, name):
    """Raise `PlanarSitsError` if a file that is given is no .safetensors file by its name."""
    path = algorithm.parameterAsFile(parameters, name, context)
    if path and not path.lower().endswith(".safetensors"):
        raise PlanarSitsError(
            f"{name}: '{path}' is not a .safetensors file. Only .safetensors files are loaded, "
            "since others can run code."
        )
