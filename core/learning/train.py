"""From labelled parcels to a model: classes, time axis, split, fit, scores."""

import datetime as dt
import platform
from collections import Counter
from dataclasses import asdict, dataclass

import numpy as np
import torch

from ..attention.target import target_layer
from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..networks.backbones import build_network, file_weights, imagenet_weights, load_pretrained
from ..networks.device import device_title
from ..networks.model_file import ModelDescription
from ..planar.normalise import percentile_range
from ..planar.prepare import normalised
from ..planar.segments import SegmentDrawer, SegmentSettings
from ..report.colours import class_colours
from .fit import TrainingSettings, fit
from .predict import predict_parcels
from .split import validation_parcels
from .validate import scores


@dataclass(frozen=True)
class Choices:
    """What an operator chooses for a training.

    Parameters
    ----------
    segments : SegmentSettings
    fit : TrainingSettings
    backbone : str
    weights : {'none', 'imagenet', 'file'}
    weights_file : str
    """

    segments: SegmentSettings
    fit: TrainingSettings
    backbone: str = "compact"
    weights: str = "none"
    weights_file: str = ""


@dataclass(frozen=True)
class Trained:
    """What a training gives.

    Parameters
    ----------
    description : ModelDescription
    network : torch.nn.Module
        With the weights of the best epoch.
    history : list of dict
    best_epoch : int
    examples : list of (int, (T, L, B) float32 array)
        Class and planar image of one validation segment per class.
    """

    description: ModelDescription
    network: object
    history: list
    best_epoch: int
    examples: list


def usable_classes(labels):
    """Sort labels into classes to train with and classes that are too small.

    Parameters
    ----------
    labels : iterable of str
        Class of each parcel that can be used.

    Returns
    -------
    classes : list of str
        In alphabetical order, numbers by value.
    too_small : list of str
        Classes with fewer than 2 parcels: one to learn, one to validate.

    Raises
    ------
    PlanarSitsError
        If fewer than two classes are left.
    """
    counts = Counter(labels)
    classes = sorted((name for name, n in counts.items() if n >= 2), key=_natural)
    too_small = sorted((name for name, n in counts.items() if n < 2), key=_natural)
    if len(classes) < 2:
        told = ", ".join(f"'{name}' ({n})" for name, n in sorted(counts.items())[:8]) or "none"
        raise PlanarSitsError(
            "Training needs at least two classes with two usable parcels each, but CLASS_FIELD "
            f"gives: {told}."
        )
    return classes, too_small


def _natural(name):
    """Sort '2' before '10', and numbers before words."""
    return (0, int(name), name) if name.isascii() and name.isdigit() else (1, 0, name)


def starting_network(choices, bands, classes, steps):
    """Build the network to fit, with its first weights.

    Raises
    ------
    PlanarSitsError
        If the weights cannot be had or do not fit.
    """
    with torch.random.fork_rng():
        torch.manual_seed(choices.fit.seed)
        network = build_network(choices.backbone, bands, classes, steps)
    if choices.weights == "imagenet":
        load_pretrained(network, imagenet_weights(choices.backbone), "torchvision")
    elif choices.weights == "file":
        state = file_weights(choices.weights_file)
        load_pretrained(network, state, f"WEIGHTS_FILE '{choices.weights_file}'")
    return network


def train_model(
    pixels,
    labels,
    classes,
    series_facts,
    choices,
    engine,
    colours=None,
    progress=no_progress,
    cancelled=never_cancelled,
):
    """Train a model on labelled parcels.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B) on the time axis, without NaN, not normalised.
    labels : (N,) int64 array
        Class of each parcel in ``pixels``, each class at least twice.
    classes : list of str
    series_facts : dict
        ``season_start`` (ISO date), ``steps`` (T days), ``band_names``.
    choices : Choices
    engine : Engine
    colours : dict of str to str, optional
        Known colours of classes.
    progress, cancelled : callable

    Returns
    -------
    Trained
    """
    # By key, so that the order of the input does not matter.
    order = np.argsort(pixels.keys, kind="stable")
    pixels, labels = pixels.take(order), np.asarray(labels)[order]
    held = validation_parcels(labels, pixels.keys, choices.fit.validation, choices.fit.seed)
    learn, judge = np.flatnonzero(~held), np.flatnonzero(held)
    learning = pixels.take(learn)
    ranges = percentile_range(learning.values)
    learning, judging = normalised(learning, ranges), normalised(pixels.take(judge), ranges)
    steps = len(series_facts["steps"])
    network = starting_network(choices, pixels.values.shape[2], len(classes), steps)
    layer = target_layer(network, choices.backbone) if choices.fit.attention_guidance else None
    with _reproducible(choices.fit.seed):
        history, best = fit(
            network,
            (learning, labels[learn]),
            (judging, labels[judge]),
            choices.segments,
            choices.fit,
            engine,
            progress,
            cancelled,
            layer,
        )
    found, _ = predict_parcels(
        network, judging, choices.segments, choices.fit.seed, engine, cancelled
    )
    description = ModelDescription(
        classes=[
            {"name": name, "colour": colour, "parcels": int((labels == place).sum())}
            for place, (name, colour) in enumerate(class_colours(classes, colours).items())
        ],
        bands=[
            {"name": name, "low": float(low), "high": float(high)}
            for name, (low, high) in zip(series_facts["band_names"], ranges)
        ],
        season_start=series_facts["season_start"],
        days=[float(day) for day in series_facts["steps"]],
        segments=choices.segments,
        backbone=choices.backbone,
        seed=choices.fit.seed,
        training=_provenance(choices, engine, learn, judge, learning, best),
        scores=scores(labels[judge], found.argmax(axis=1), len(classes)),
    )
    examples = _examples(judging, labels[judge], choices)
    return Trained(description, network.cpu(), history, best, examples)


def _reproducible(seed):
    """Return a context in which torch draws from the seed and nobody notices later."""
    from contextlib import ExitStack

    stack = ExitStack()
    stack.enter_context(torch.random.fork_rng())
    stack.enter_context(
        torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True)
    )
    torch.manual_seed(seed)
    return stack


def _provenance(choices, engine, learn, judge, learning, best):
    """Return how and from what a model came to be."""
    return {
        "date": dt.date.today().isoformat(),
        "weights": choices.weights,
        **asdict(choices.fit),
        "batch_size": engine.batch_size,
        "best_epoch": best,
        "device": device_title(engine.device),
        "parcels_learned": len(learn),
        "parcels_validated": len(judge),
        "pixels_learned": int(learning.offsets[-1]),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }


def _examples(pixels, labels, choices):
    """Return the planar image of one segment per class, from its largest parcel."""
    drawer = SegmentDrawer(pixels, choices.segments, choices.fit.seed)
    examples = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        parcel = members[np.argmax(pixels.sizes[members])]
        segment = drawer.draw(np.array([parcel]), np.array([0]))[0]
        examples.append((int(label), pixels.values[segment].transpose(1, 0, 2)))
    return examples
