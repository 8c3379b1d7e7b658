"""Half precision and 8-bit integers on the CPU: how much faster, and whose decisions change.

`compact` trained on four folds of maipo (seed 0), all segments of the fifth fold's fields, one
thread: float32, bfloat16 (autocast) and int8 (static quantisation, calibrated on training
images). Gaps and decisions are those of fields against float32.

    .venv/bin/python benchmarks/precision.py
"""

import time
import warnings

import numpy as np
import torch
from fields import folds, maipo_fields, train
from osgeo import gdal, ogr
from package import load_package

ROUNDS = 5


def main():
    """Print a row for each precision and batch size."""
    from planar_sits.core.learning.decide import parcel_probabilities, softmax
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.planar.prepare import normalised

    torch.set_num_threads(1)
    fields = maipo_fields()
    every = list(folds(fields.labels, 5, 0))
    found = {"float32": [], "bfloat16": [], "int8": []}
    for learn, held in every:
        trained = train(fields, learn, 0)
        network = for_inference(trained.network)
        known, there = (
            images_of(normalised(fields.pixels.take(some), trained.description.ranges), trained)
            for some in (learn[:60], held)
        )
        ways = {
            "float32": network,
            "bfloat16": halved(network),
            "int8": quantised(network, known[0]),
        }
        for name, run in ways.items():
            scores, rate = scored(run, there[0])
            found[name].append((parcel_probabilities(softmax(scores), there[1]), rate))
    whole = np.concatenate([chances for chances, _ in found["float32"]])
    print(f"torch {torch.__version__}, {len(whole)} fields")
    print(f"{'precision':<10}{'images/s':>10}{'ratio':>7}{'largest gap':>13}{'other class':>13}")
    base = np.median([rate for _, rate in found["float32"]])
    for name, rows in found.items():
        chances, rate = np.concatenate([row for row, _ in rows]), np.median([r for _, r in rows])
        other = (chances.argmax(axis=1) != whole.argmax(axis=1)).sum()
        gap = np.abs(chances - whole).max()
        print(f"{name:<10}{rate:>10.0f}{rate / base:>7.2f}{gap:>13.4f}{other:>13}")


def images_of(pixels, trained):
    """Return the planar images of all segments of parcels, and their number by parcel."""
    from planar_sits.core.planar.images import planar_images
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import segment_list

    told = trained.description
    sampler = make_sampler(pixels, told.segments, told.seed)
    counts = sampler.counts
    segments = sampler.draw(*segment_list(counts))
    series, segments = torch.from_numpy(pixels.values), torch.from_numpy(segments).long()
    return planar_images(series, segments, as_gathered=True), counts


def scored(run, images, size=64):
    """Return the scores of images, and images/s of the quickest of several rounds."""
    quickest = np.inf
    with torch.inference_mode():
        for _ in range(ROUNDS):
            start = time.perf_counter()
            scores = [run(part).float().numpy() for part in images.split(size)]
            quickest = min(quickest, time.perf_counter() - start)
    return np.concatenate(scores), len(images) / quickest


def halved(network):
    """Return a network whose convolutions compute in bfloat16."""

    def run(images):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return network(images)

    return run


def quantised(network, images):
    """Return a network of 8-bit integers, but for the band differences; ranges are the images'."""
    from torch.ao.quantization import get_default_qconfig_mapping, quantize_fx
    from torch.ao.quantization.fx.custom_config import PrepareCustomConfig

    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        ranges = get_default_qconfig_mapping("fbgemm").set_module_name("differences", None)
        whole = PrepareCustomConfig().set_non_traceable_module_names(["differences"])
        prepared = quantize_fx.prepare_fx(network, ranges, (images[:1],), whole)
        prepared(images)
        return quantize_fx.convert_fx(prepared)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main()
