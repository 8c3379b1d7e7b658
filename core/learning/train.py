"""From labelled parcels to a model: classes, time axis, split, fit, scores."""

import datetime as dt
import platform
from collections import Counter
from dataclasses import asdict, dataclass, field, replace

import numpy as np
import torch

from ..attention.target import target_layer
from ..colours import class_colours
from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..networks.backbones import (
    build_network,
    file_weights,
    fold_temperature,
    imagenet_weights,
    load_pretrained,
)
from ..networks.device import device_title
from ..networks.model_file import ModelDescription
from ..planar.normalise import normalise, percentile_range
from ..planar.segments import SegmentDrawer, SegmentSettings, samples_of
from ..text import natural
from .calibrate import calibration_report, fit_temperature
from .decide import parcel_probabilities, softmax
from .estimators import EstimatorSettings, fit_estimator
from .fit import TrainingSettings, fit, refit
from .methods import is_estimator, shortest_segment
from .predict import parcel_scores
from .samples import Samples
from .scores import scores
from .split import validation_parcels

# Part of the progress for the first fit; the second has no validation.
_FIRST = 0.55


@dataclass(frozen=True)
class Choices:
    """What an operator chooses for a training.

    Parameters
    ----------
    segments : SegmentSettings
    fit : TrainingSettings
    backbone : str
        Network of the planar images, or that of the method.
    weights : {'none', 'imagenet', 'file'}
    weights_file : str
    method : str
        One of `options.METHODS`; `methods.with_method` sets it, with what it needs.
    filters : int
        Of TempCNN.
    hyper : dict of str to int
        Sizes of the method's own network, where they are not its defaults.
    """

    segments: SegmentSettings
    fit: TrainingSettings
    backbone: str = "compact"
    weights: str = "none"
    weights_file: str = ""
    method: str = "random_walk"
    filters: int = 64
    hyper: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Trained:
    """What a training gives.

    Parameters
    ----------
    description : ModelDescription
    network : torch.nn.Module
        That learned from all parcels.
    history : list of dict
        Empty for an estimator.
    best_epoch : int
        0 for an estimator.
    examples : list of (int, (T, L, B) float32 array)
        Class and planar image of one validation segment per class.
    """

    description: ModelDescription
    network: object
    history: list
    best_epoch: int
    examples: list


def usable_classes(labels, least=2):
    """Sort labels into classes to train with and classes that are too small.

    Parameters
    ----------
    labels : iterable of str
        Class of each parcel that can be used.
    least : int
        Parcels that a class needs: 2, one to learn and one to validate.

    Returns
    -------
    classes : list of str
        In alphabetical order, numbers by value.
    too_small : list of str
        Classes with fewer than ``least`` parcels.

    Raises
    ------
    PlanarSitsError
        If fewer than two classes are left.
    """
    counts = Counter(labels)
    classes = sorted((name for name, n in counts.items() if n >= least), key=natural)
    too_small = sorted((name for name, n in counts.items() if n < least), key=natural)
    if len(classes) < 2:
        told = ", ".join(f"'{name}' ({n})" for name, n in sorted(counts.items())[:8]) or "none"
        raise PlanarSitsError(
            f"Training needs at least two classes with {('two', 'three')[least - 2]} usable "
            f"parcels each, but CLASS_FIELD gives: {told}."
        )
    return classes, too_small


def starting_network(choices, channels, classes, steps):
    """Build the network to fit, with its first weights.

    Raises
    ------
    PlanarSitsError
        If the weights cannot be had or do not fit.
    """
    with torch.random.fork_rng():
        torch.manual_seed(choices.fit.seed)
        network = build_network(choices.backbone, channels, classes, steps, choices.hyper)
    if choices.weights == "imagenet":
        load_pretrained(network, imagenet_weights(choices.backbone), "torchvision")
    elif choices.weights == "file":
        state = file_weights(choices.weights_file)
        load_pretrained(network, state, f"WEIGHTS_FILE '{choices.weights_file}'")
    return network


@dataclass(frozen=True)
class _Sides:
    """Normalised parcels to learn from and to judge by, and both, with their classes."""

    learn: tuple
    judge: tuple
    whole: tuple
    ranges: np.ndarray
    classes: int


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
    held=None,
    own=False,
):
    """Train a model on labelled parcels.

    Twice: first without the validation parcels, which choose the best epoch and the
    temperature and give the scores; then, for as many epochs, on all parcels.

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
    held : (N,) bool array, optional
        Parcels to validate with [drawn from each class].
    own : bool
        The values may be changed, which saves the memory of a copy if the parcels
        come sorted by key.

    Returns
    -------
    Trained
    """
    # By key, so that the order of the input does not matter.
    order = np.argsort(pixels.keys, kind="stable")
    pixels, labels = pixels.arranged(order), np.asarray(labels)[order]
    if held is None:
        held = validation_parcels(labels, pixels.keys, choices.fit.validation, choices.fit.seed)
    else:
        held = np.asarray(held)[order]
    choices = replace(choices, fit=replace(choices.fit, shortest=shortest_segment(choices)))
    sides = _sides(pixels, labels, held, len(classes), choices, own)
    with _reproducible(choices.fit.seed):
        network, history, best = _first(
            sides, choices, engine, lambda part, text="": progress(_FIRST * part, text), cancelled
        )
        temperature, found = _calibrated(network, sides, choices, engine, cancelled)
        network, hyper = _again(
            sides,
            choices,
            len(history),
            engine,
            lambda part, text="": progress(_FIRST + (1 - _FIRST) * part, text),
            cancelled,
        )
    fold_temperature(network, temperature)
    description = ModelDescription(
        classes=[
            {"name": name, "colour": colour, "parcels": int((labels == place).sum())}
            for place, (name, colour) in enumerate(class_colours(classes, colours).items())
        ],
        bands=[
            {"name": name, "low": float(low), "high": float(high)}
            for name, (low, high) in zip(series_facts["band_names"], sides.ranges)
        ],
        season_start=series_facts["season_start"],
        days=[float(day) for day in series_facts["steps"]],
        segments=choices.segments,
        backbone=choices.backbone,
        seed=choices.fit.seed,
        hyper=hyper,
        temperature=temperature,
        training=_provenance(choices, engine, sides, best),
        scores=found,
    )
    examples = _examples(*sides.judge, choices)
    return Trained(description, network.cpu(), history, best, examples)


def _sides(pixels, labels, held, classes, choices, own):
    """Split and normalise the parcels; the ranges are those of the learning side."""
    learn, judge = np.flatnonzero(~held), np.flatnonzero(held)
    learning, judging = pixels.take(learn), pixels.take(judge)
    # Nothing is clipped for an estimator: linear ones gain from the tails.
    percentiles = (0.0, 100.0) if is_estimator(choices.backbone) else (2.0, 98.0)
    ranges = percentile_range(learning.values, *percentiles)
    whole = pixels if own else pixels.with_values(pixels.values.copy())
    for side in (learning, judging, whole):  # copies, all of them
        normalise(side.values, ranges)
    return _Sides(
        (learning, labels[learn]), (judging, labels[judge]), (whole, labels), ranges, classes
    )


def _first(sides, choices, engine, progress, cancelled):
    """Fit on the learning side; return the network, its history and its best epoch."""
    if is_estimator(choices.backbone):
        return _estimator(sides, choices)[0], [], 0
    network, layer = _start(sides, choices)
    history, best = fit(
        network,
        sides.learn,
        sides.judge,
        choices.segments,
        choices.fit,
        engine,
        progress,
        cancelled,
        layer,
    )
    return network, history, best


def _again(sides, choices, epochs, engine, progress, cancelled):
    """Fit on all parcels, for as many epochs as at first; return the network and its sizes.

    Once the scores and the temperature are known, the validation parcels have served,
    and are learned from as well (docs/decisions/0008). All epochs rather than the best:
    the rate has to fall, and seven epochs were too few for that.
    """
    if is_estimator(choices.backbone):
        return _estimator(sides, choices, whole=True)
    network, layer = _start(sides, choices)
    settings = replace(choices.fit, epochs=epochs)
    refit(network, sides.whole, choices.segments, settings, engine, progress, cancelled, layer)
    return network, choices.hyper


def _start(sides, choices):
    """Return a network with its first weights, and the layer that guidance looks at."""
    steps, bands = sides.learn[0].values.shape[1:]
    network = starting_network(choices, bands, sides.classes, steps)
    guided = choices.fit.attention_guidance
    return network, target_layer(network, choices.backbone) if guided else None


def _estimator(sides, choices, whole=False):
    """Fit an estimator; return it as a network, with its sizes."""
    learn, judge = (_features(*side, choices) for side in (sides.learn, sides.judge))
    settings = EstimatorSettings(seed=choices.fit.seed)
    return fit_estimator(choices.backbone, learn, sides.classes, settings, judge, refit=whole)


def _features(pixels, labels, choices):
    """Return the series of all samples as features (S, T * B), and their classes."""
    samples = samples_of(pixels, choices.segments)
    features = samples.values.reshape(len(samples.values), -1)
    return Samples(features, np.repeat(labels, samples.sizes))


def _calibrated(network, sides, choices, engine, cancelled):
    """Fold the temperature into a network; return it, and the validation scores."""
    pixels, labels = sides.judge
    found, counts = parcel_scores(
        network, pixels, choices.segments, choices.fit.seed, engine, cancelled
    )
    temperature = fit_temperature(found, counts, labels)
    fold_temperature(network, temperature)
    before, after = (parcel_probabilities(softmax(found / t), counts) for t in (1.0, temperature))
    return temperature, {
        **scores(labels, after.argmax(axis=1), sides.classes),
        "calibration": calibration_report(before, after, labels),
    }


def _reproducible(seed):
    """Return a context in which torch draws from the seed and nobody notices later."""
    from contextlib import ExitStack

    stack = ExitStack()
    stack.enter_context(torch.random.fork_rng())
    stack.enter_context(
        torch.backends.cudnn.flags(
            enabled=True, benchmark=False, deterministic=True, allow_tf32=False
        )
    )
    torch.manual_seed(seed)
    return stack


def _provenance(choices, engine, sides, best):
    """Return how and from what a model came to be."""
    learning = sides.whole[0]  # in the end
    settings = {**asdict(choices.fit), "batch_size": engine.batch_size, "best_epoch": best}
    if is_estimator(choices.backbone):  # has no epochs
        settings = {name: settings[name] for name in ("seed", "validation")}
    return {
        "date": dt.date.today().isoformat(),
        "method": choices.method,
        "weights": choices.weights,
        **settings,
        "device": device_title(engine.device),
        "parcels_learned": len(learning),
        "parcels_validated": len(sides.judge[0]),
        "pixels_learned": int(learning.offsets[-1]),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }


def _examples(pixels, labels, choices):
    """Return the planar image of one segment per class, from its largest parcel."""
    if choices.segments.sampler == "parcel":
        return []  # statistics are no image
    drawer = SegmentDrawer(pixels, choices.segments, choices.fit.seed)
    examples = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        parcel = members[np.argmax(pixels.sizes[members])]
        segment = drawer.draw(np.array([parcel]), np.array([0]))[0]
        values = np.where((segment < 0)[:, None, None], 0, pixels.values[segment])
        examples.append((int(label), values.transpose(1, 0, 2)))
    return examples
