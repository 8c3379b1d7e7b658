"""The model file: weights as tensors, the description as JSON in the header."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..errors import PlanarSitsError
from .calibration import PREFIX, Calibration, from_tensors, shapes_fit
from .description import ModelDescription
from .description_checks import description_from
from .features import feature_widths
from .model import Model
from .network import Network
from .registry import network_class
from .safe_file import parse_json, read_header, read_tensors, write_tensors

__all__ = [
    "FORMAT_VERSION",
    "ModelDescription",
    "check_can_be_saved",
    "load_model",
    "read_description",
    "save_model",
]

FORMAT_VERSION = 4
# Since this one there may be the tensors of a calibration.
_CALIBRATED = 4
_KEY = "planar_sits"

# Errors of the checks of a JSON object from elsewhere.
_UNSOUND = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class _Header:
    """Format version of a model file, its description and the shapes of its tensors."""

    version: int
    description: ModelDescription
    shapes: dict[str, tuple[int, ...]]


def save_model(path: str | os.PathLike[str], model: Model) -> None:
    """Write a model file, all of it or nothing.

    The finished file is loaded before it replaces an earlier one: no file is written that
    `load_model` would refuse.

    Parameters
    ----------
    path : str or path-like
        An existing file is replaced.
    model : Model

    Raises
    ------
    PlanarSitsError
        If the file cannot be written, or not be loaded.
    """
    check_can_be_saved(model.description)
    tensors = {
        name: np.array(value.detach().cpu().numpy(), order="C")
        for name, value in model.network.state_dict().items()
    }
    if model.calibration:
        tensors.update(model.calibration.tensors())

    def check(part: Path) -> None:
        try:
            load_model(part)
        except PlanarSitsError as error:
            reason = str(error).removeprefix("MODEL: ").replace(str(part), os.fspath(path))
            raise PlanarSitsError(f"MODEL: nothing is written, since {reason}") from None

    write_tensors(path, tensors, {_KEY: _header_text(model.description)}, check)


def check_can_be_saved(description: ModelDescription) -> None:
    """Check, as on loading, that a model file could hold a description.

    Parameters
    ----------
    description : ModelDescription

    Raises
    ------
    PlanarSitsError
        Names what a model needs and what to change.
    """
    try:
        fields = parse_json(_header_text(description))
        del fields["format_version"]
        description_from(fields)
    except _UNSOUND as error:
        raise PlanarSitsError(
            f"MODEL: no model can be written, since 'Classify parcels' would refuse it. A model "
            f"needs {error}."
        ) from None


def _header_text(description: ModelDescription) -> str:
    """Return the format version and a description as JSON."""
    header = {"format_version": FORMAT_VERSION, **asdict(description)}
    return json.dumps(_defined(header), ensure_ascii=False, separators=(",", ":"))


def _defined(value: Any) -> Any:
    """Return a value of JSON with null for NaN: scores that are not defined."""
    if isinstance(value, dict):
        return {name: _defined(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_defined(part) for part in value]
    return None if isinstance(value, float) and value != value else value


def read_description(path: str | os.PathLike[str]) -> ModelDescription:
    """Read the description in a model file, without its weights.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    ModelDescription

    Raises
    ------
    PlanarSitsError
        If the file is missing, truncated, not a model of Planar SITS, or written by a
        newer version.
    """
    return _read(path).description


def load_model(path: str | os.PathLike[str]) -> Model:
    """Load a model.

    Header, version, shapes and sizes are checked before the weights are read.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    Model
        Its network is in evaluation mode, on the CPU.

    Raises
    ------
    PlanarSitsError
        As `read_description`, or if the weights do not fit the network.
    """
    header = _read(path)
    misfit = _misfit(path, header)
    # Before the network is built: it takes no more memory than the file's tensors.
    claimed = header.description.claimed_shapes()
    if any(header.shapes.get(name) != shape for name, shape in claimed.items()):
        raise misfit
    try:
        header.description.check_images()
    except PlanarSitsError as error:
        raise PlanarSitsError(f"MODEL: '{path}' is damaged: {error}") from None
    network = header.description.network()
    state = network.state_dict()
    extra = {name for name in header.shapes if name.startswith(PREFIX)}
    extra = extra - state.keys() if header.version >= _CALIBRATED else set()
    shapes = {name: shape for name, shape in header.shapes.items() if name not in extra}
    if shapes != {name: tuple(value.shape) for name, value in state.items()}:
        raise misfit
    _check_extra(path, header, network, extra)
    try:
        tensors = read_tensors(path)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"MODEL: {error} Train again.") from None
    if any(tensors[name].dtype != value.numpy().dtype for name, value in state.items()):
        raise misfit
    network.load_state_dict({name: torch.from_numpy(tensors[name]) for name in state})
    if isinstance(network, Network) and not network.is_sound():
        raise misfit
    calibration = _calibration(path, header, {name: tensors[name] for name in extra})
    return Model(header.description, network.eval(), calibration)


def _check_extra(
    path: str | os.PathLike[str], header: _Header, network: nn.Module, extra: set[str]
) -> None:
    """Raise if tensors beside the weights cannot be a calibration."""
    description = header.description
    steps, bands = len(description.days), len(description.bands)
    count = sum(feature_widths(description.backbone, network, bands, steps))
    if extra and not shapes_fit({name: header.shapes[name] for name in extra}, count):
        raise _damaged_calibration(path)


def _calibration(
    path: str | os.PathLike[str], header: _Header, tensors: dict[str, np.ndarray]
) -> Calibration | None:
    """Return the calibration in the tensors beside the weights, if there are any."""
    try:
        return from_tensors(tensors, len(header.description.classes)) if tensors else None
    except ValueError:
        raise _damaged_calibration(path) from None


def _damaged_calibration(path: str | os.PathLike[str]) -> PlanarSitsError:
    """Return the error for calibration parcels that contradict the model."""
    return PlanarSitsError(
        f"MODEL: '{path}' is damaged, its calibration parcels are not those of its network and "
        "classes: train again."
    )


def _read(path: str | os.PathLike[str]) -> _Header:
    """Read and check the header of a model file."""
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
        fields = parse_json(metadata[_KEY])
        version = fields.pop("format_version")
    except _UNSOUND:
        raise damaged from None
    if type(version) is not int:
        raise damaged
    if version > FORMAT_VERSION:
        raise PlanarSitsError(
            f"MODEL: '{path}' has format {version}, newer than the format "
            f"{FORMAT_VERSION} that this plugin reads: update the plugin."
        )
    if version < 1:
        raise damaged
    try:
        return _Header(version, description_from(fields), shapes)
    except _UNSOUND:
        raise damaged from None


def _misfit(path: str | os.PathLike[str], header: _Header) -> PlanarSitsError:
    """Return the error for weights that are not those of the network described."""
    name = header.description.backbone
    if header.version < network_class(name).first_format:
        return PlanarSitsError(
            f"MODEL: '{path}' was written by an earlier version of Planar SITS, with another "
            f"network under the name '{name}': train again."
        )
    return PlanarSitsError(
        f"MODEL: '{path}' is damaged, its weights are not those of the backbone "
        f"'{name}' for {len(header.description.classes)} classes: train again."
    )
