"""Checks of parameters before anything is computed; nothing is created or changed."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..errors import PlanarSitsError
from .job import Job


def check_options(name: str, offered: Sequence[str], multiple: bool, value: object) -> None:
    """Check that the options of an enum parameter are offered.

    Parameters
    ----------
    name : str
        Identifier of the parameter.
    offered : sequence of str
    multiple : bool
        Several may come, as a list or with commas.
    value : object
        Other values than texts pass.

    Raises
    ------
    PlanarSitsError
        For the first that is not offered.
    """
    if isinstance(value, str):
        value = value.split(",") if multiple else [value]
    for option in value if isinstance(value, (list, tuple)) else ():
        if isinstance(option, str) and option not in offered:
            raise PlanarSitsError(f"{name}: '{option}' is not one of {', '.join(offered)}.")


def check_number(name: str, least: float, most: float, value: object) -> None:
    """Check that a value is a number within limits, both included.

    Parameters
    ----------
    name : str
        Identifier of the parameter.
    least, most : float
    value : object
        A number or its text; others pass, such as an expression of a model of QGIS.

    Raises
    ------
    PlanarSitsError
        If it is not.
    """
    if not isinstance(value, (str, int, float)):
        return
    try:
        within = least <= float(value) <= most
    except ValueError:
        within = False
    if not within:
        raise PlanarSitsError(f"{name}: '{value}' is not a number from {least:g} to {most:g}.")


def check_suffix(job: Job, name: str) -> None:
    """Check that the name of an input file, if set, ends in .safetensors.

    Parameters
    ----------
    job : Job
    name : str
        Identifier of the parameter with the file.

    Raises
    ------
    PlanarSitsError
        If it ends otherwise.
    """
    path = job.path(name)
    if path and not path.lower().endswith(".safetensors"):
        raise PlanarSitsError(
            f"{name}: '{path}' is not a .safetensors file. Only .safetensors files are loaded, "
            "since others can run code."
        )


def check_model_path(path: str) -> None:
    """Check that the name of the model file to write ends in .safetensors.

    Raises
    ------
    PlanarSitsError
        If it ends otherwise.
    """
    if not path.endswith(".safetensors"):
        raise PlanarSitsError(f"MODEL: '{path}' must end in .safetensors.")


def check_model(job: Job, attention: bool = False) -> None:
    """Check that the file ``MODEL`` can be used.

    Parameters
    ----------
    job : Job
    attention : bool
        The network must have a layer for attention.

    Raises
    ------
    PlanarSitsError
        If it cannot be read, or its network has no such layer.
    """
    from ..networks.model_file import read_description
    from ..networks.registry import network_class

    check_suffix(job, "MODEL")
    description = read_description(job.path("MODEL"))
    if attention:
        network_class(description.backbone).attention_path()


def check_initial_weights(job: Job) -> None:
    """Check that ``WEIGHTS`` are available for the network.

    Raises
    ------
    PlanarSitsError
        If ``WEIGHTS`` is 'file' and no file is set, if it does not end in .safetensors, or if
        ``WEIGHTS`` is 'imagenet' and there are none for ``BACKBONE``.
    """
    if job.choice("WEIGHTS") == "imagenet":
        from ..networks.pretrained import check_imagenet

        check_imagenet(job.choice("BACKBONE"))
    if job.choice("WEIGHTS") == "file" and not job.path("WEIGHTS_FILE"):
        raise PlanarSitsError("WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.")
    check_suffix(job, "WEIGHTS_FILE")


def check_grouping(job: Job) -> None:
    """Check that ``GROUPING`` comes with the parameter that it needs.

    Raises
    ------
    PlanarSitsError
        If ``GROUP_FIELD`` is empty or ``BLOCK_SIZE`` is 0 where it is needed.
    """
    grouping = job.choice("GROUPING")
    if grouping == "field" and not job.field("GROUP_FIELD"):
        raise PlanarSitsError("GROUPING is 'field', but GROUP_FIELD is empty: choose a field.")
    if grouping == "block" and not job.real("BLOCK_SIZE"):
        raise PlanarSitsError("GROUPING is 'block', but BLOCK_SIZE is 0: set it.")


def check_methods(job: Job) -> None:
    """Check that ``METHODS`` has at least one.

    Raises
    ------
    PlanarSitsError
        If it has none.
    """
    from ..learning.methods import METHODS

    if not job.choices("METHODS"):
        raise PlanarSitsError(f"METHODS: choose at least one of {', '.join(METHODS)}.")


def no_field(name: str, layer: str, field: str) -> PlanarSitsError:
    """Return the error of a field parameter whose field a layer does not have.

    Parameters
    ----------
    name : str
        Identifier of the parameter.
    layer, field : str
        Their names.
    """
    return PlanarSitsError(f"{name}: the layer '{layer}' has no field '{field}'.")


def no_polygons(layer: str) -> PlanarSitsError:
    """Return the error of a layer of parcels that holds no polygons."""
    return PlanarSitsError(
        f"PARCELS: the layer '{layer}' holds no polygons: choose another layer."
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
