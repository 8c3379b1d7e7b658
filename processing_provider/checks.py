"""Checks of parameters before anything is computed; nothing is created or changed."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..core.errors import PlanarSitsError
from .run import Run


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
