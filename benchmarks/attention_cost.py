"""Time of attention relative to VOTING=all.

400 parcels of 256 pixels, the same segments, one run. Networks and batch sizes are those of
`classify` with and without attention.

    .venv/bin/python benchmarks/attention_cost.py
"""

import time

import numpy as np
import torch
from models import cpu_engine
from package import load_package
from walks import random_parcels

PARCELS, SIDE, REPEATS = 400, 16, 3
# Backbone, time steps, percent of the pixels that start a segment.
CASES = (("compact", 24, 70.0), ("squeezenet1_1", 64, 10.0))


def main():
    """Print the table; ratios of medians, measured in turns."""
    print(f"{PARCELS} parcels of {SIDE * SIDE} pixels, L = 50, 3 bands, 4 classes "
          f"(median of {REPEATS})")  # fmt: skip
    heads = ("classify s", "attention s", "ratio", "by date s", "ratio")
    print(f"{'backbone':<15}{'T':>4}{'FRACTION':>10}" + "".join(f"{head:>13}" for head in heads))
    for backbone, steps, fraction in CASES:
        torch.manual_seed(0)
        pixels = random_parcels(PARCELS, SIDE, steps, 3)
        ways = predictors(random_model(backbone, steps, fraction))
        turns = [[prediction_seconds(way, pixels) for way in ways] for _ in range(REPEATS)]
        seconds = np.median(turns, axis=0)
        row = f"{backbone:<15}{steps:>4}{fraction:>10g}{seconds[0]:>13.1f}"
        for value in seconds[1:]:
            row += f"{value:>13.1f}{value / seconds[0]:>13.2f}"
        print(row, flush=True)


def random_model(backbone, steps, fraction):
    """Return a model with random weights, of 3 bands and 4 classes."""
    from planar_sits.core.networks.description import ModelDescription
    from planar_sits.core.networks.model import Model
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings

    description = ModelDescription(
        classes=[{"name": str(k), "colour": "#000000", "parcels": 1} for k in range(4)],
        bands=[{"name": str(k), "low": 0.0, "high": 1.0} for k in range(3)],
        season_start="2017-01-01",
        days=[10.0 * k for k in range(steps)],
        segments=SegmentSettings(fraction=fraction),
        backbone=backbone,
    )
    return Model(description, network_class(backbone).build(3, 4, steps).eval())


def predictors(model):
    """Return the predictors: VOTING=all, with attention, with attention by date."""
    from planar_sits.core.attention.spatial import SpatialPredictor
    from planar_sits.core.learning.classify import parcel_predictor

    engine, description = cpu_engine(0), model.description
    attention = (
        SpatialPredictor(
            model.network,
            description.segments,
            description.seed,
            engine,
            layer=model.attention_layer,
            method="gradcam++",
            classes=len(description.classes),
            collect=lambda _pixels, _attention: None,
            by_step=by_step,
        )
        for by_step in (False, True)
    )
    return (parcel_predictor(model, engine), *attention)


def prediction_seconds(predictor, pixels):
    """Return the seconds that a prediction takes."""
    start = time.perf_counter()
    predictor.predict(pixels)
    return time.perf_counter() - start


if __name__ == "__main__":
    load_package()
    main()
