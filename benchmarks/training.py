"""Where the seconds of an epoch go: at least 85 % are to be the network's.

.venv/bin/python benchmarks/training.py
"""

import time
from collections import defaultdict
from unittest.mock import patch

import numpy as np
import torch
from goals import keep
from package import load_package
from stages import watched
from walks import square_parcels


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
        goals.append((title, 100 * network, "at least", 85))
    keep("training", goals)


PARTS = ("forward", "backward", "step", "draw", "assemble")


def epoch(dates, bands):
    """Return the seconds of an epoch on 100 parcels of 144 pixels, and of its parts."""
    from planar_sits.core.learning import fit
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.samplers import Sampler
    from planar_sits.core.planar.segments import SegmentSettings

    spent = defaultdict(float)

    torch.manual_seed(0)
    pixels = square_parcels(100, 12)
    values = np.random.default_rng(0).random((len(pixels.rows), dates, bands), np.float32)
    side = pixels.with_values(values), np.arange(100) % 4
    network = network_class("compact").build(bands, 4, dates)
    settings = fit.TrainingSettings(epochs=1, shortest=15)
    with (
        patch.object(network, "forward", watched(spent, "forward", network.forward)),
        patch.object(torch.Tensor, "backward", watched(spent, "backward", torch.Tensor.backward)),
        patch.object(torch.optim.Adam, "step", watched(spent, "step", torch.optim.Adam.step)),
        patch.object(Sampler, "draw", watched(spent, "draw", Sampler.draw)),
        patch.object(fit, "planar_images", watched(spent, "assemble", fit.planar_images)),
    ):
        start = time.perf_counter()
        engine = Engine(pick_device("cpu"), 128)
        fit.refit(network, side, SegmentSettings(), settings, engine)
        return time.perf_counter() - start, spent


if __name__ == "__main__":
    load_package()
    main()
