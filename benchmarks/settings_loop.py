"""A training loop of `compact` with settings that were not kept (see settings.py)."""

from dataclasses import dataclass

import numpy as np
import torch
from augmentation import augmented
from torch.nn import functional

BATCH_SIZE = 128


@dataclass(frozen=True)
class Settings:
    """Settings of the network and its training; by default those of this plugin.

    Parameters
    ----------
    differences : bool
        The network has normalised differences of the bands.
    fall : bool
        The learning rate rises and falls.
    epochs : int
    rate : float
        Highest learning rate.
    patience : int
        Epochs without a lower loss of the held parcels before the training stops, 0 = never.
    held : float
        Percent of the parcels that choose the epoch.
    fraction : float
        Percent of the pixels that start a segment.
    length : int
        L.
    cut : float
        Smallest part of L that segments are cut to, 0 = never.
    smoothing : float
        Label smoothing.
    balance : float
        Exponent of the class weights.
    members : int
        Networks whose probabilities are averaged.
    sampler : str
    width : int
        Channels of the first layer.
    decay : float
        Weight decay.
    mixup : float
        Parameter of the beta distribution of mixup, 0 = off.
    shift, noise : float
        STD of brightness shifts of images, and of noise of values.
    jitter : float
        STD of shifts of dates, in steps.
    drop : float
        Probability that a date is replaced by the mean of its neighbours.
    redrawn : bool
        Segments are drawn again in each epoch.
    layers : tuple, optional
        Channels, pixels of the kernel and stride of each convolution.
    """

    differences: bool = True
    fall: bool = True
    epochs: int = 20
    rate: float = 2e-3
    patience: int = 0
    held: float = 0
    fraction: float = 70
    length: int = 50
    cut: float = 0.3
    smoothing: float = 0.1
    balance: float = 1.0
    members: int = 1
    sampler: str = "random_walk"
    width: int = 32
    decay: float = 0.0
    mixup: float = 0.0
    shift: float = 0.0
    noise: float = 0.0
    jitter: float = 0.0
    drop: float = 0.0
    redrawn: bool = True
    layers: tuple = None


@dataclass(frozen=True)
class Parts:
    """Normalised parcels of a training.

    Parameters
    ----------
    classes : int
        K.
    learning : LabelledParcels
        The parcels to learn from.
    held : LabelledParcels, optional
        The parcels that choose the epoch.
    """

    classes: int
    learning: object
    held: object = None


def fitted(parts, seed, settings):
    """Return a fitted network; the held parcels choose the epoch."""
    torch.manual_seed(seed)
    loop = _Loop(parts, seed, settings)
    best, best_state, worse = np.inf, None, 0
    for epoch in range(settings.epochs):
        loop.run(epoch)
        if parts.held is None or not settings.patience:
            continue
        loss = loop.held_loss()
        worse = 0 if loss < best else worse + 1
        if loss < best:
            best = loss
            state = loop.network.state_dict()
            best_state = {key: value.clone() for key, value in state.items()}
        if worse >= settings.patience:
            break
    if best_state:
        loop.network.load_state_dict(best_state)
    return loop.network


class _Loop:
    """The network, its optimizer and the random generator of a training."""

    def __init__(self, parts, seed, settings):
        from planar_sits.core.learning.losses import class_weights

        self.parts, self.seed, self.settings = parts, seed, settings
        self.network = built(parts, settings)
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), settings.rate, weight_decay=settings.decay
        )
        self.random = np.random.default_rng(seed)
        _, _, counts = drawn(parts.learning.pixels, settings, seed)
        weights = class_weights(parts.learning.labels, counts, parts.classes)
        self.weights = weights**settings.balance

    def run(self, epoch):
        """Train for an epoch, counted from 0."""
        from planar_sits.core.learning.losses import learning_rate_factor

        settings, pixels = self.settings, self.parts.learning.pixels
        values = torch.from_numpy(pixels.values)
        labels = torch.from_numpy(self.parts.learning.labels)
        segments, parcel, _ = drawn(pixels, settings, self.seed, epoch if settings.redrawn else 0)
        order = self.random.permutation(len(segments))
        self.network.train()
        for start in range(0, len(order) - 1, BATCH_SIZE):
            batch = order[start : start + BATCH_SIZE]
            part = (epoch + start / len(order)) / settings.epochs
            for group in self.optimizer.param_groups:
                factor = learning_rate_factor(part) if settings.fall else 1
                group["lr"] = settings.rate * factor
            cut = segments[batch][:, : self.batch_length()]
            images = augmented(values[cut].permute(0, 3, 2, 1), settings)
            loss = self.loss(images, labels[parcel[batch]])
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()

    def batch_length(self):
        """Return the length of the segments of a batch."""
        length, cut = self.settings.length, self.settings.cut
        return round(length * np.exp(self.random.uniform(np.log(cut), 0))) if cut else length

    def loss(self, images, classes):
        """Return the weighted loss of smoothed labels; of pairs of images with mixup."""
        mixup = self.settings.mixup
        share = self.random.beta(mixup, mixup) if mixup else 1.0
        other = torch.from_numpy(self.random.permutation(len(images)))
        mixed = share * images + (1 - share) * images[other] if share < 1 else images
        scores, loss = self.network(mixed), 0
        for part, truth in ((share, classes), (1 - share, classes[other])):
            losses = functional.cross_entropy(
                scores, truth, label_smoothing=self.settings.smoothing, reduction="none"
            )
            weights = self.weights[truth]
            loss = loss + part * (losses * weights).sum() / weights.sum()
        return loss

    def held_loss(self):
        """Return the weighted loss of the segments of the held parcels."""
        held = self.parts.held
        scores, counts = segment_scores(self.network, held.pixels, self.settings)
        truth = torch.from_numpy(np.repeat(held.labels, counts))
        return float(functional.cross_entropy(torch.from_numpy(scores), truth, self.weights))


def built(parts, settings):
    """Return a new network."""
    from planar_sits.core.networks.compact import Compact, Differences

    steps, bands = parts.learning.pixels.values.shape[1:]
    network = Compact(bands, parts.classes, steps, settings.width)
    if not settings.differences:
        network.differences = Differences(1)
        network.first[0] = torch.nn.Conv2d(bands, settings.width, 3, (1, 2), 1, bias=False)
    if settings.layers:
        replace_layers(network, settings.layers)
    return network


def replace_layers(network, layers):
    """Replace the convolutions of a `Compact`."""
    widths, pixels, strides = layers
    inputs = network.first[0].in_channels, *widths[:-1]
    blocks = [block(*sizes) for sizes in zip(inputs, widths, pixels, strides)]
    network.first, network.features = blocks[0], torch.nn.Sequential(*blocks[1:])
    network.moment = torch.nn.Parameter(torch.zeros(1, widths[0], *network.moment.shape[2:]))
    network.classifier = torch.nn.Linear(widths[-1], network.classifier.out_features)


def block(channels, width, pixels, stride):
    """Return convolution over 3 dates, batch norm and ReLU, as in `compact`."""
    return torch.nn.Sequential(
        torch.nn.Conv2d(channels, width, (3, pixels), (1, stride), (1, pixels // 2), bias=False),
        torch.nn.BatchNorm2d(width),
        torch.nn.ReLU(),
    )


def drawn(pixels, settings, seed, epoch=0):
    """Return segments (W, L), the parcel of each, and their number per parcel."""
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import SegmentSettings, segment_list

    kind = SegmentSettings(settings.sampler, settings.length, settings.fraction)
    sampler = make_sampler(pixels, kind, seed)
    counts = sampler.counts
    parcel, number = segment_list(counts, epoch * counts)
    return torch.from_numpy(sampler.draw(parcel, number)).long(), parcel, counts


def segment_scores(network, pixels, settings):
    """Return the scores of all segments (W, K), and their number per parcel."""
    segments, _, counts = drawn(pixels, settings, seed=0)
    values, scores = torch.from_numpy(pixels.values), []
    network.eval()
    with torch.inference_mode():
        for part in segments.split(512):
            scores.append(network(values[part].permute(0, 3, 2, 1)).numpy())
    return np.concatenate(scores), counts
