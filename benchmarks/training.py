"""Seconds of an epoch by part; the aim is at least 85 % for the network.

.venv/bin/python benchmarks/training.py
"""

import time
from collections import defaultdict
from unittest.mock import patch

import numpy as np
import torch
from goals import at_least, save
from models import cpu_engine
from package import load_package
from stages import watched
from walks import random_parcels

PARTS = ("forward", "backward", "step", "draw", "assemble")


def main():
    """Print the parts of an epoch, for two shapes of images."""
    print(f"{'dates':>6}{'bands':>7}{'epoch s':>9}" + "".join(f"{name:>10}" for name in PARTS))
    goals = []
    for dates, bands in ((8, 6), (24, 3)):
        total, spent = epoch(dates, bands)
        network = sum(spent[name] for name in ("forward", "backward", "step")) / total
        row = f"{dates:>6}{bands:>7}{total:>9.1f}"
        row += "".join(f"{spent[name] / total:>10.1%}" for name in PARTS)
        print(row, flush=True)
        title = f"{dates} dates, {bands} bands: network, % of an epoch"
        goals.append(at_least(title, 100 * network, 85))
    save("training", goals)


def epoch(dates, bands):
    """Return the seconds of an epoch on 100 parcels of 144 pixels, and of its parts."""
    from planar_sits.core.learning import epochs, fit
    from planar_sits.core.learning.choices import TrainingSettings
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.samplers import Sampler
    from planar_sits.core.planar.segments import SegmentSettings

    spent = defaultdict(float)
    torch.manual_seed(0)
    parcels = fit.LabelledParcels(random_parcels(100, 12, dates, bands), np.arange(100) % 4)
    network = network_class("compact").build(bands, 4, dates)
    settings = TrainingSettings(epochs=1, shortest=15, all_segments=True)
    with (
        patch.object(network, "forward", watched(spent, "forward", network.forward)),
        patch.object(torch.Tensor, "backward", watched(spent, "backward", torch.Tensor.backward)),
        patch.object(torch.optim.Adam, "step", watched(spent, "step", torch.optim.Adam.step)),
        patch.object(Sampler, "draw", watched(spent, "draw", Sampler.draw)),
        patch.object(epochs, "planar_images", watched(spent, "assemble", epochs.planar_images)),
    ):
        start = time.perf_counter()
        fit.Trainer(SegmentSettings(), settings, cpu_engine()).refit(network, parcels)
        return time.perf_counter() - start, spent


if __name__ == "__main__":
    load_package()
    main()
