"""Checks of parameters before anything is computed; nothing is created or changed."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..core.errors import PlanarSitsError
from .inputs import raster_layers, series_layers
from .paths import (
    destination_path,
    destination_text,
    input_files,
    is_vector_format,
    output_files,
    sink_path,
    sink_table,
)
from .run import Run

# ---------------------------------------------------------------- all parameters


def check_choices(run: Run) -> None:
    """Check that options are offered and numbers within their limits.

    Raises
    ------
    PlanarSitsError
        If an option is not offered, or a number is out of its limits.
    """
    for definition in run.algorithm.parameterDefinitions():
        value = run.parameters.get(definition.name())
        if value is None or value == "":
            continue
        if isinstance(definition, QgsProcessingParameterEnum):
            _check_options(definition, value)
        elif isinstance(definition, QgsProcessingParameterNumber):
            _check_number(definition, value)


def _check_options(definition: QgsProcessingParameterEnum, value: object) -> None:
    """Raise if an option is not offered; several may come as a list or with commas."""
    if isinstance(value, str):
        value = value.split(",") if definition.allowMultiple() else [value]
    for option in value if isinstance(value, (list, tuple)) else ():
        if isinstance(option, str) and option not in definition.options():
            raise PlanarSitsError(
                f"{definition.name()}: '{option}' is not one of {', '.join(definition.options())}."
            )


def _check_number(definition: QgsProcessingParameterNumber, value: object) -> None:
    """Raise if a value is not a number, or out of the limits."""
    if not isinstance(value, (str, int, float)):
        return  # a property or expression of a model
    try:
        within = definition.minimum() <= float(value) <= definition.maximum()
    except ValueError:
        within = False
    if not within:
        raise PlanarSitsError(
            f"{definition.name()}: '{value}' is not a number from {definition.minimum():g} to "
            f"{definition.maximum():g}."
        )


# ---------------------------------------------------------------- outputs


def check_outputs(run: Run) -> None:
    """Check that outputs can be written and overwrite no input or other output.

    Raises
    ------
    PlanarSitsError
        If a path cannot be written, or is the file of an input or of another output.
    """
    for definition in run.algorithm.parameterDefinitions():
        path = destination_path(run, definition) if definition.isDestination() else ""
        if path:
            kind = "folder" if definition.type() == "folderDestination" else "file"
            check_writable(path, definition.name(), kind)
    inputs, outputs = input_files(run), output_files(run)
    for index, output in enumerate(outputs):
        for other in [*inputs, *outputs[:index]]:
            if output.overwrites(other):
                raise PlanarSitsError(
                    f"{output.parameter}: '{output.path}' is the file of {other.parameter} too and "
                    "would be lost: choose another file."
                )
    _check_formats(run)


def _check_formats(run: Run) -> None:
    """Raise if a vector output is of no format, or names an empty table."""
    for definition in run.algorithm.parameterDefinitions():
        path = sink_path(run, definition.name()) if definition.type() == "sink" else ""
        if path and not is_vector_format(path):
            raise PlanarSitsError(
                f"{definition.name()}: '{path}' has the extension of no vector format with fields "
                "that QGIS writes: end it in .gpkg, for instance."
            )
        text = destination_text(run, definition.name()) if path else ""
        names_table = text.startswith("ogr:") or "|layername=" in text
        if names_table and not sink_table(run, definition.name()):
            raise PlanarSitsError(
                f"{definition.name()}: '{text}' names no table: give the table, or the path alone, "
                "which replaces the whole file."
            )


def check_writable(path: str, name: str, kind: str = "file") -> None:
    """Check that an output can be written to a path.

    Parameters
    ----------
    path : str
        File or folder of the output.
    name : str
        Identifier of the parameter, for messages.
    kind : {'file', 'folder'}

    Raises
    ------
    PlanarSitsError
        If it cannot.
    """
    path = os.path.abspath(path)
    above = path if kind == "folder" else os.path.dirname(path)
    while not os.path.lexists(above) and above != os.path.dirname(above):
        above = os.path.dirname(above)
    problem = ""
    if not os.path.lexists(above):  # such as a drive of Windows that is not there
        problem = f"'{above}' does not exist"
    elif not os.path.isdir(above):
        problem = f"'{above}' is a file, not a folder"
    elif not os.access(above, os.W_OK | os.X_OK):
        problem = f"the folder '{above}' is write-protected"
    elif kind == "file" and os.path.isdir(path):
        problem = "it is a folder"
    else:
        problem = _name_problem(path)
    if problem:
        raise PlanarSitsError(
            f"{name}: '{path}' cannot be written ({problem}): choose another {kind}."
        )


def _name_problem(path: str) -> str:
    """Return why the system takes no file of this name, '' if it does."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or str(error)
    return ""


def check_rasters(run: Run) -> None:
    """Check that ``ATTENTION`` and ``SEMANTIC`` end in .tif or .tiff.

    Raises
    ------
    PlanarSitsError
        If the path of either ends otherwise.
    """
    for name in ("ATTENTION", "SEMANTIC"):
        path = sink_path(run, name)
        if path and not path.lower().endswith((".tif", ".tiff")):
            raise PlanarSitsError(f"{name}: '{path}' must end in .tif: it is written as a GeoTIFF.")


# ---------------------------------------------------------------- inputs


def check_series(run: Run) -> None:
    """Check that the parameters of the series can be read.

    Raises
    ------
    PlanarSitsError
        If there is no raster, a text cannot be parsed, a raster cannot be opened, or there is a
        series file beside the parameters that it stands for.
    """
    from ..core.series.dates import parse_date, parse_dates, parse_numbers

    for name in ("SEASON_START", "SEASON_END"):
        if run.text(name):
            parse_date(run.text(name), name)
    if run.is_set("SERIES_FILE"):
        _check_series_file(run)
        return
    parse_dates(run.text("DATES"))
    if run.items("MASKS") and not run.text("MASK_INVALID"):
        raise PlanarSitsError(
            "MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the "
            "mask values to ignore, such as 1, or leave MASKS empty."
        )
    for name in ("BANDS", "MASK_INVALID"):
        parse_numbers(run.text(name), name)
    series_layers(run)
    raster_layers(run, "MASKS")


def _check_series_file(run: Run) -> None:
    """Raise if the series file cannot be read, or what it tells is given too."""
    from ..core.series.catalog.read import read_catalog

    for name in ("SERIES", "MASKS", "DATES", "BANDS", "STACK_ORDER", "MASK_INVALID"):
        layers = name in ("SERIES", "MASKS")
        if run.items(name) if layers else not run.is_default(name):
            raise PlanarSitsError(
                f"{run.label('SERIES_FILE')} and {run.label(name)} are both given, but the file "
                f"has images, dates, bands and masks: leave {name} "
                f"{'empty' if layers or not run.default(name) else 'at its default'}, or leave "
                "SERIES_FILE empty."
            )
    read_catalog(run.path("SERIES_FILE"))


def check_suffix(run: Run, name: str) -> None:
    """Check that the name of an input file, if set, ends in .safetensors.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter with the file.

    Raises
    ------
    PlanarSitsError
        If it ends otherwise.
    """
    path = run.path(name)
    if path and not path.lower().endswith(".safetensors"):
        raise PlanarSitsError(
            f"{name}: '{path}' is not a .safetensors file. Only .safetensors files are loaded, "
            "since others can run code."
        )


def check_model(run: Run, attention: bool = False) -> None:
    """Check that the file ``MODEL`` can be used.

    Parameters
    ----------
    run : Run
    attention : bool
        The network must have a layer for attention.

    Raises
    ------
    PlanarSitsError
        If it cannot be read, or its network has no such layer.
    """
    from ..core.networks.model_file import read_description
    from ..core.networks.registry import network_class

    check_suffix(run, "MODEL")
    description = read_description(run.path("MODEL"))
    if attention:
        network_class(description.backbone).attention_path()


def check_initial_weights(run: Run) -> None:
    """Check that ``WEIGHTS`` are available for the network.

    Raises
    ------
    PlanarSitsError
        If ``WEIGHTS`` is 'file' and no file is set, if it does not end in .safetensors, or if
        ``WEIGHTS`` is 'imagenet' and there are none for ``BACKBONE``.
    """
    if run.choice("WEIGHTS") == "imagenet":
        from ..core.networks.pretrained import check_imagenet

        check_imagenet(run.choice("BACKBONE"))
    if run.choice("WEIGHTS") == "file" and not run.path("WEIGHTS_FILE"):
        raise PlanarSitsError("WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.")
    check_suffix(run, "WEIGHTS_FILE")


def check_grouping(run: Run) -> None:
    """Check that ``GROUPING`` comes with the parameter that it needs.

    Raises
    ------
    PlanarSitsError
        If ``GROUP_FIELD`` is empty or ``BLOCK_SIZE`` is 0 where it is needed.
    """
    grouping = run.choice("GROUPING")
    if grouping == "field" and not run.field("GROUP_FIELD"):
        raise PlanarSitsError("GROUPING is 'field', but GROUP_FIELD is empty: choose a field.")
    if grouping == "block" and not run.real("BLOCK_SIZE"):
        raise PlanarSitsError("GROUPING is 'block', but BLOCK_SIZE is 0: set it.")


def check_field(source: QgsProcessingFeatureSource, field: str, name: str) -> None:
    """Check that a layer has a field.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    field : str
        Name of the field.
    name : str
        Identifier of the parameter, for messages.

    Raises
    ------
    PlanarSitsError
        If the field does not exist.
    """
    if source.fields().lookupField(field) < 0:
        raise PlanarSitsError(f"{name}: the layer '{source.sourceName()}' has no field '{field}'.")
