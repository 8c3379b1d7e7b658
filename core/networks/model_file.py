"""The model file: weights as tensors, all that the model knows as JSON in the header."""

import datetime as dt
import json
from dataclasses import asdict, dataclass, field

import numpy as np
import torch

from ..errors import PlanarSitsError
from ..options import BACKBONES, SAMPLERS
from ..planar.segments import SegmentSettings
from .backbones import build_network
from .safe_file import read_header, read_tensors, write_tensors

FORMAT_VERSION = 1
_KEY = "planar_sits"

# A header from elsewhere must not make us build a giant network.
_LIMITS = {"classes": 1000, "bands": 1000, "days": 5000}


@dataclass(frozen=True)
class ModelDescription:
    """All that a model knows beside its weights.

    Parameters
    ----------
    classes : list of dict
        ``name``, ``colour`` (#rrggbb) and ``parcels`` (trained with), in the
        order of the network's scores.
    bands : list of dict
        ``name``, ``low`` and ``high``: values that go to 0 and 1.
    season_start : str
        ISO date of the training season's first day.
    days : list of float
        The T steps of the time axis, in days since the season's start.
    segments : SegmentSettings
    backbone : str
    seed : int
        Of the walks.
    training : dict
        Provenance: settings, date, versions, numbers of parcels.
    scores : dict
        Of the validation parcels, as `learning.validate.scores`.
    """

    classes: list
    bands: list
    season_start: str
    days: list
    segments: SegmentSettings
    backbone: str
    seed: int = 0
    training: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)

    @property
    def class_names(self):
        """Names of the classes, in the order of the network's scores."""
        return [entry["name"] for entry in self.classes]

    @property
    def ranges(self):
        """(B, 2) float32 array: the values that go to 0 and 1."""
        return np.array([(band["low"], band["high"]) for band in self.bands], np.float32)

    def step_labels(self):
        """Name each step of the time axis by its date in the training season."""
        start = dt.date.fromisoformat(self.season_start)
        return [(start + dt.timedelta(days=float(day))).isoformat() for day in self.days]

    def network(self):
        """Build the model's network, with fresh weights."""
        return build_network(self.backbone, len(self.bands), len(self.classes), len(self.days))


def save_model(path, description, network):
    """Write a model file: to a temporary file, then renamed.

    Parameters
    ----------
    path : str or Path
    description : ModelDescription
    network : torch.nn.Module

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    header = {"format_version": FORMAT_VERSION, **asdict(description)}
    tensors = {
        name: np.array(value.detach().cpu().numpy(), order="C")
        for name, value in network.state_dict().items()
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
    try:
        metadata, shapes = read_header(path)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"The model file {error}") from None
    if _KEY not in metadata:
        raise PlanarSitsError(
            f"The file '{path}' holds a network, but it is not a model of Planar SITS."
        )
    try:
        header = json.loads(metadata[_KEY])
        version = int(header.pop("format_version"))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PlanarSitsError(f"The model file '{path}' has a damaged header.") from None
    if version > FORMAT_VERSION:
        raise PlanarSitsError(
            f"The model file '{path}' has format {version}, newer than the format "
            f"{FORMAT_VERSION} that this plugin reads: update the plugin."
        )
    try:
        header["segments"] = SegmentSettings(**header["segments"])
        description = ModelDescription(**header)
        _check(description)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PlanarSitsError(f"The model file '{path}' has a damaged header.") from None
    return description, shapes


def _check(description):
    """Raise ValueError if a description cannot be used."""
    for name, limit in _LIMITS.items():
        if not 1 <= len(getattr(description, name)) <= limit:
            raise ValueError(name)
    segments = description.segments
    days = [float(day) for day in description.days]
    sound = (
        description.backbone in BACKBONES
        and len(description.classes) >= 2
        and len(days) >= 2
        and all(a < b for a, b in zip(days, days[1:]))
        and all(isinstance(entry["name"], str) for entry in description.classes)
        and all(band["low"] < band["high"] for band in description.bands)
        and segments.sampler in SAMPLERS
        and 1 <= int(segments.length) <= 10_000
        and 0 < float(segments.fraction) <= 100_000
    )
    if not sound:
        raise ValueError("description")


def load_model(path):
    """Load a model.

    Header, version, shapes and sizes are checked before the weights are read.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    description : ModelDescription
    network : torch.nn.Module
        In evaluation mode, on the CPU.

    Raises
    ------
    PlanarSitsError
        As `read_description`, or if the weights do not fit the network.
    """
    description, shapes = read_description(path)
    network = description.network()
    expected = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    if shapes != expected:
        raise PlanarSitsError(
            f"The model file '{path}' is damaged: its weights are not those of the backbone "
            f"'{description.backbone}' for {len(description.classes)} classes."
        )
    tensors = read_tensors(path)
    network.load_state_dict({name: torch.from_numpy(value) for name, value in tensors.items()})
    return description, network.eval()
