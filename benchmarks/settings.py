"""Which settings of `compact` do best: nested validation, never a test fold.

For each of the 5 outer folds (seed 0) the parcels to learn from are split again, 75 % to
learn and 25 % to judge; the outer test parcels are not looked at. The loop here has what was
tried and not kept, beside what is now the default (docs/decisions/0008). `oa`: mean over the
splits of the part of judged parcels decided right by the mean of probabilities; `margin`,
`log`: by a mean weighted by margins, by a mean of logarithms; `nll`: without a temperature.

    .venv/bin/python benchmarks/settings.py maipo|sample|slovenia [splits per fold] [name ...]
"""

import sys
import time

import numpy as np
import torch
from fields import folds, maipo_fields, sample_fields, slovenia_fields
from osgeo import gdal, ogr
from package import load_package
from torch.nn import functional

DATA = {
    "maipo": maipo_fields,
    "sample": lambda: sample_fields(0, 100, 24),
    "slovenia": slovenia_fields,
}
DEFAULT = {
    "differences": True, "fall": True, "epochs": 20, "rate": 2e-3, "patience": 0, "held": 0,
    "fraction": 70, "length": 50, "cut": 0.3, "smoothing": 0.1, "balance": 1.0, "members": 1,
    "sampler": "random_walk", "width": 32, "decay": 0.0, "mixup": 0.0, "shift": 0.0, "noise": 0.0,
    "jitter": 0.0, "drop": 0.0, "redrawn": True, "layers": None,
}  # fmt: skip
CANDIDATES = {
    "as before": {"differences": False, "fall": False, "epochs": 60, "rate": 5e-4,
                  "patience": 10, "held": 20, "cut": 0,
                  "layers": ((32, 64, 64), (3, 3, 3), (2, 2, 2))},
    "default": {},
    "20 % held": {"held": 20},
    "no differences": {"differences": False},
    "whole walks": {"cut": 0},
    "walks from a tenth": {"cut": 0.1},
    "7 epochs": {"epochs": 7},
    "12 epochs": {"epochs": 12},
    "30 epochs": {"epochs": 30},
    "no smoothing": {"smoothing": 0.0},
    "no class weights": {"balance": 0.0},
    "width 64": {"width": 64},
    "weight decay": {"decay": 0.1},
    "three networks": {"members": 3},
    "mixup": {"mixup": 0.4},
    "brightness shift": {"shift": 0.05},
    "band noise": {"noise": 0.03},
    "frozen walks": {"redrawn": False},
    "time jitter": {"jitter": 0.3},
    "date dropout": {"drop": 0.1},
    "L = 10": {"length": 10},
    "random pixels": {"sampler": "random_pixels"},
    # Channels, pixels that a kernel sees, strides (docs/decisions/0010).
    "as before 0010": {"layers": ((32, 64, 64), (3, 3, 3), (2, 2, 2))},
    "24 48 48": {"layers": ((24, 48, 48), (3, 3, 3), (2, 2, 2))},
    "16 32 64": {"layers": ((16, 32, 64), (3, 3, 3), (2, 2, 2))},
    "32 32 64, 421": {"layers": ((32, 32, 64), (5, 3, 3), (4, 2, 1))},
    "32 32 64, 422": {"layers": ((32, 32, 64), (5, 3, 3), (4, 2, 2))},
    "32 64 64, 531": {"layers": ((32, 64, 64), (5, 3, 1), (4, 2, 1))},
}  # fmt: skip


def main(name, per_fold, wanted):
    """Print a row for each candidate."""
    fields = DATA[name]()
    print(f"{name}: {len(fields.labels)} parcels, 5 x {per_fold} inner splits")
    print(f"{'candidate':<20}{'oa %':>14}{'margin':>8}{'log':>8}{'nll':>8}{'s':>7}")
    for title, change in CANDIDATES.items():
        if wanted and title not in wanted:
            continue
        start, rows = time.perf_counter(), []
        for seed, (learn, judge) in enumerate(inner_splits(fields, per_fold)):
            rows.append(judged(fields, learn, judge, seed, {**DEFAULT, **change}))
        mean, std = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=1)
        seconds = (time.perf_counter() - start) / len(rows)
        print(f"{title:<20}{mean[0]:>7.2f} ± {std[0]:<4.1f}{mean[1]:>8.2f}{mean[2]:>8.2f}"
              f"{mean[3]:>8.3f}{seconds:>7.1f}", flush=True)  # fmt: skip


def inner_splits(fields, per_fold):
    """Yield (learn, judge) positions within the learning parcels of each outer fold."""
    from sklearn.model_selection import StratifiedShuffleSplit

    for fold, (rest, _) in enumerate(folds(fields.labels, 5, 0)):
        split = StratifiedShuffleSplit(per_fold, test_size=0.25, random_state=100 + fold)
        for learn, judge in split.split(rest, fields.labels[rest]):
            yield rest[learn], rest[judge]


def judged(fields, learn, judge, seed, plan):
    """Train on some parcels; return accuracies (%) by three votes and the likelihood."""
    from planar_sits.core.learning.decide import parcel_probabilities, softmax
    from planar_sits.core.learning.split import validation_parcels
    from planar_sits.core.planar.normalise import percentile_range
    from planar_sits.core.planar.prepare import normalised

    pixels, labels = fields.pixels.take(learn), fields.labels[learn]
    held = np.zeros(len(labels), bool)
    if plan["held"]:
        held = validation_parcels(labels, pixels.keys, plan["held"], seed)
    ranges = percentile_range(pixels.take(np.flatnonzero(~held)).values)
    sides = [
        (normalised(pixels.take(place), ranges), labels[place])
        for place in (np.flatnonzero(~held), np.flatnonzero(held))
        if len(place)
    ]
    test, truth = normalised(fields.pixels.take(judge), ranges), fields.labels[judge]
    found = []
    for member in range(plan["members"]):
        network = trained(fields, sides, 100 * seed + member, plan)
        scores, counts = scored(network, test, plan)
        found.append(softmax(scores))
    segments = np.mean(found, axis=0)
    starts = np.cumsum(counts) - counts
    top = np.sort(segments, axis=1)
    margins = (top[:, -1] - top[:, -2])[:, None]
    votes = (
        parcel_probabilities(segments, counts),
        np.add.reduceat(segments * margins, starts, axis=0),
        np.add.reduceat(np.log(segments + 1e-9), starts, axis=0),
    )
    right = [100 * (vote.argmax(axis=1) == truth).mean() for vote in votes]
    return [*right, -np.log(votes[0][np.arange(len(truth)), truth] + 1e-12).mean()]


def drawn(pixels, plan, seed, epoch=0):
    """Return the segments of an epoch (W, L), and their parcels."""
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import SegmentSettings, segment_list

    settings = SegmentSettings(plan["sampler"], plan["length"], plan["fraction"])
    sampler = make_sampler(pixels, settings, seed)
    counts = sampler.counts
    parcel, number = segment_list(counts, epoch * counts)
    segments = sampler.draw(parcel, number)
    return torch.from_numpy(segments).long(), parcel, counts


def scored(network, pixels, plan):
    """Return the scores of all segments, and their number by parcel."""
    segments, _, counts = drawn(pixels, plan, seed=0)
    series, found = torch.from_numpy(pixels.values), []
    network.eval()
    with torch.inference_mode():
        for part in segments.split(512):
            found.append(network(series[part].permute(0, 3, 2, 1)).numpy())
    return np.concatenate(found), counts


def trained(fields, sides, seed, plan):
    """Return a network fitted to the first side; the second, if any, chooses the epoch."""
    from planar_sits.core.learning.fit import class_weights, rate
    from planar_sits.core.networks.compact import Compact, Differences

    torch.manual_seed(seed)
    (pixels, labels), classes = sides[0], len(fields.names)
    steps, bands = pixels.values.shape[1:]
    network = Compact(bands, classes, steps, plan["width"])
    if not plan["differences"]:
        network.differences = Differences(1)
        network.first[0] = torch.nn.Conv2d(bands, plan["width"], 3, (1, 2), 1, bias=False)
    if plan["layers"]:
        layered(network, plan["layers"])
    optimizer = torch.optim.AdamW(network.parameters(), plan["rate"], weight_decay=plan["decay"])
    random, truth = np.random.default_rng(seed), torch.from_numpy(labels)
    weights = class_weights(labels, drawn(pixels, plan, seed)[2], classes) ** plan["balance"]
    series, best, best_state, waited = torch.from_numpy(pixels.values), np.inf, None, 0
    for epoch in range(plan["epochs"]):
        segments, parcel, _ = drawn(pixels, plan, seed, epoch if plan["redrawn"] else 0)
        order = random.permutation(len(segments))
        network.train()
        for done in range(0, len(order) - 1, 128):
            place = order[done : done + 128]
            part = (epoch + done / len(order)) / plan["epochs"]
            for group in optimizer.param_groups:
                group["lr"] = plan["rate"] * (rate(part) if plan["fall"] else 1)
            cut = segments[place][:, : cut_length(plan, random)]
            images = augmented(series[cut].permute(0, 3, 2, 1), plan)
            loss = mixed_loss(network, images, truth[parcel[place]], weights, plan, random)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        if len(sides) > 1 and plan["patience"]:
            loss = held_loss(network, sides[1], weights, plan)
            waited = 0 if loss < best else waited + 1
            if loss < best:
                best = loss
                best_state = {key: value.clone() for key, value in network.state_dict().items()}
            if waited >= plan["patience"]:
                break
    if best_state:
        network.load_state_dict(best_state)
    return network


def layered(network, layers):
    """Give a `Compact` other convolutions."""
    from planar_sits.core.networks.compact import _block

    widths, pixels, strides = layers
    inputs = network.first[0].in_channels, *widths[:-1]
    blocks = [
        _block(*given, pixels=seen, stride=stride)
        for *given, seen, stride in zip(inputs, widths, pixels, strides)
    ]
    network.first, network.features = blocks[0], torch.nn.Sequential(*blocks[1:])
    network.moment = torch.nn.Parameter(torch.zeros(1, widths[0], *network.moment.shape[2:]))
    network.classifier = torch.nn.Linear(widths[-1], network.classifier.out_features)


def cut_length(plan, random):
    """Return the length of the walks of a batch."""
    if not plan["cut"]:
        return plan["length"]
    return round(plan["length"] * np.exp(random.uniform(np.log(plan["cut"]), 0)))


def mixed_loss(network, images, classes, weights, plan, random):
    """Return the weighted loss of smoothed labels; of pairs of images with mixup."""
    share = random.beta(plan["mixup"], plan["mixup"]) if plan["mixup"] else 1.0
    other = torch.from_numpy(random.permutation(len(images)))
    scores = network(share * images + (1 - share) * images[other] if share < 1 else images)
    loss = 0
    for part, truth in ((share, classes), (1 - share, classes[other])):
        losses = functional.cross_entropy(
            scores, truth, label_smoothing=plan["smoothing"], reduction="none"
        )
        loss = loss + part * (losses * weights[truth]).sum() / weights[truth].sum()
    return loss


def held_loss(network, side, weights, plan):
    """Return the weighted loss of the held parcels' segments."""
    scores, counts = scored(network, side[0], plan)
    truth = torch.from_numpy(np.repeat(side[1], counts))
    return float(functional.cross_entropy(torch.from_numpy(scores), truth, weights))


def augmented(images, plan):
    """Return images (N, B, T, L) with noise, a shift in time, and dates taken away."""
    count, bands, steps, length = images.shape
    images = images + plan["shift"] * torch.randn(count, bands, 1, 1)
    if plan["noise"]:
        images = images + plan["noise"] * torch.randn(images.shape)
    if plan["jitter"]:
        place = torch.arange(steps) + plan["jitter"] * torch.randn(count, 1)
        place = place.clamp(0, steps - 1)
        before = place.floor().long().clamp(max=steps - 2)
        weight = (place - before)[:, None, :, None]
        left, right = (
            images.gather(2, at[:, None, :, None].expand(count, bands, steps, length))
            for at in (before, before + 1)
        )
        images = left * (1 - weight) + right * weight
    if plan["drop"]:
        gone = torch.rand(count, steps) < plan["drop"]
        gone[:, 0] = gone[:, -1] = False
        between = functional.pad((images[:, :, :-2] + images[:, :, 2:]) / 2, (0, 0, 1, 1))
        images = torch.where(gone[:, None, :, None], between, images)
    return images


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2, sys.argv[3:])
