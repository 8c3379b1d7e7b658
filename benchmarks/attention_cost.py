"""What attention costs beside VOTING=all: 400 parcels of 256 pixels, the same segments, one run.

Networks and batch sizes are those of `classify` with and without attention.

    .venv/bin/python benchmarks/attention_cost.py
"""

import time

import numpy as np
import torch
from package import load_package
from walks import square_parcels

BACKBONES = ("compact", "squeezenet1_1")


def main():
    """Print the table; ratios of medians of three, taken in turns."""
    from planar_sits.core.attention.spatial import attend_parcels
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.description import ModelDescription
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings

    print("400 parcels of 256 pixels, L = 50, 3 bands, 4 classes (median of 3)")
    head = ("classify s", "attention s", "ratio", "by date s", "ratio")
    print(f"{'backbone':<15}{'T':>4}{'FRACTION':>10}" + "".join(f"{text:>13}" for text in head))
    for backbone, steps, fraction in zip(BACKBONES, (24, 64), (70.0, 10.0)):
        torch.manual_seed(0)
        engine = Engine(pick_device("cpu"), 0)
        network = network_class(backbone).build(3, 4, steps).eval()
        quick = for_inference(network)
        segments = SegmentSettings(fraction=fraction)
        description = ModelDescription(
            classes=[{"name": str(k), "colour": "#000000", "parcels": 1} for k in range(4)],
            bands=[{"name": str(k), "low": 0.0, "high": 1.0} for k in range(3)],
            season_start="2017-01-01",
            days=[10.0 * k for k in range(steps)],
            segments=segments,
            backbone=backbone,
        )
        pixels = square_parcels(400, 16)
        values = np.random.default_rng(0).random((len(pixels.rows), steps, 3), np.float32)
        pixels, model = pixels.with_values(values), (description, network)
        runs = (
            lambda: predict_parcels(quick, pixels, segments, 0, engine),  # noqa: B023
            lambda: attend_parcels(model, pixels, segments, engine),  # noqa: B023
            lambda: attend_parcels(model, pixels, segments, engine, by_step=True),  # noqa: B023
        )
        seconds = np.median([[_seconds(run) for run in runs] for _ in range(3)], axis=0)
        row = f"{backbone:<15}{steps:>4}{fraction:>10g}{seconds[0]:>13.1f}"
        for value in seconds[1:]:
            row += f"{value:>13.1f}{value / seconds[0]:>13.2f}"
        print(row, flush=True)


def _seconds(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


if __name__ == "__main__":
    load_package()
    main()
