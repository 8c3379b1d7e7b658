"""The model file: weights as tensors, all that the model knows as JSON in the header."""

import json
from dataclasses import asdict

import numpy as np
import torch

from ..errors import PlanarSitsError
from .description import ModelDescription, description_from
from .model import Model
from .network import Network
from .registry import network_class
from .safe_file import read_header, read_tensors, write_tensors

__all__ = ["FORMAT_VERSION", "ModelDescription", "load_model", "read_description", "save_model"]

FORMAT_VERSION = 3
_KEY = "planar_sits"

# What checking a stranger's JSON may raise.
_UNSOUND = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


def save_model(path, model):
    """Write a model file: to a temporary file, then renamed.

    Parameters
    ----------
    path : str or Path
    model : Model

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    header = {"format_version": FORMAT_VERSION, **asdict(model.description)}
    tensors = {
        name: np.array(value.detach().cpu().numpy(), order="C")
        for name, value in model.network.state_dict().items()
    }
    write_tensors(path, tensors, {_KEY: json.dumps(header, ensure_ascii=False)})


def read_description(path):
    """Read what a model says of itself, without its weights.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    description : ModelDescription
    shapes : dict of str to tuple
        Shapes of the weights in the file.

    Raises
    ------
    PlanarSitsError
        If the file is missing, truncated, not a model of Planar SITS, or
        written by a newer version.
    """
    _, description, shapes = _read(path)
    return description, shapes


def _read(path):
    """Return the format version of a model, its description and the shapes of its weights."""
    try:
        metadata, shapes = read_header(path)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"MODEL: {error} Choose another model file.") from None
    if _KEY not in metadata:
        raise PlanarSitsError(
            f"MODEL: '{path}' holds a network, but it is not a model of Planar SITS: choose a "
            "file that 'Train a parcel classifier' wrote."
        )
    damaged = PlanarSitsError(f"MODEL: '{path}' has a damaged header: train again.")
    try:
        header = json.loads(metadata[_KEY])
        version = int(header.pop("format_version"))
    except _UNSOUND:
        raise damaged from None
    if version > FORMAT_VERSION:
        raise PlanarSitsError(
            f"MODEL: '{path}' has format {version}, newer than the format "
            f"{FORMAT_VERSION} that this plugin reads: update the plugin."
        )
    if version < 1:
        raise damaged
    try:
        return version, description_from(header), shapes
    except _UNSOUND:
        raise damaged from None


def load_model(path):
    """Load a model.

    Header, version, shapes and sizes are checked before the weights are read.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    Model
        Its network in evaluation mode, on the CPU.

    Raises
    ------
    PlanarSitsError
        As `read_description`, or if the weights do not fit the network.
    """
    version, description, shapes = _read(path)
    unfit = _unfit(path, description, version)
    if not _plausible(description, shapes):
        raise unfit
    network = description.network()
    state = network.state_dict()
    if shapes != {name: tuple(value.shape) for name, value in state.items()}:
        raise unfit
    tensors = read_tensors(path)
    if any(tensors[name].dtype != value.numpy().dtype for name, value in state.items()):
        raise unfit
    network.load_state_dict({name: torch.from_numpy(value) for name, value in tensors.items()})
    if isinstance(network, Network) and not network.is_sound():
        raise unfit
    return Model(description, network.eval())


def _plausible(description, shapes):
    """Tell whether tensors in the file have the sizes that the description claims.

    Asked before the network is built: what is built then is as large as the file.
    """
    claimed = description.claimed_shapes()
    return all(shapes.get(name) == shape for name, shape in claimed.items())


def _unfit(path, description, version):
    """Return the error for weights that are not those of the network described."""
    if version < network_class(description.backbone).first_format:
        return PlanarSitsError(
            f"MODEL: '{path}' was written by an earlier version of Planar SITS, with another "
            "network under the name '{description.backbone}': train again."
        )
    return PlanarSitsError(
        f"MODEL: '{path}' is damaged, its weights are not those of the backbone "
        f"'{description.backbone}' for {len(description.classes)} classes: train again."
    )
