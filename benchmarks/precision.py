"""Half precision and 8-bit integers on the CPU: speed, and changed classes.

`compact` trained on four folds of maipo (seed 0), all segments of the fields of the fifth, one
thread: float32, bfloat16 (autocast) and int8 (static quantisation, calibrated on training
images). Probabilities and classes of fields are compared with those of float32.

    .venv/bin/python benchmarks/precision.py
"""

import time
import warnings

import numpy as np
import torch
from fields import maipo_fields, split_in_folds
from models import default_choices, train
from osgeo import gdal, ogr
from package import load_package

ROUNDS = 5
PRECISIONS = ("float32", "bfloat16", "int8")


def main(folds=5):
    """Print a row for each precision."""
    torch.set_num_threads(1)
    labelled = maipo_fields().labelled
    results = []
    for training, test in split_in_folds(labelled.labels, folds, 0):
        model = train(labelled.take(training), default_choices()).model
        results.append(
            compared(model, labelled.take(training[:60]).pixels, labelled.take(test).pixels)
        )
    exact = np.concatenate([fold["float32"][0] for fold in results])
    base = np.median([fold["float32"][1] for fold in results])
    print(f"torch {torch.__version__}, {len(exact)} fields")
    print(f"{'precision':<10}{'images/s':>10}{'ratio':>7}{'largest gap':>13}{'other class':>13}")
    for name in PRECISIONS:
        probabilities = np.concatenate([fold[name][0] for fold in results])
        rate = np.median([fold[name][1] for fold in results])
        other = (probabilities.argmax(axis=1) != exact.argmax(axis=1)).sum()
        gap = np.abs(probabilities - exact).max()
        print(f"{name:<10}{rate:>10.0f}{rate / base:>7.2f}{gap:>13.4f}{other:>13}")


def compared(model, calibration, test):
    """Return the probabilities of test parcels and images/s, for each precision.

    Parameters
    ----------
    model : Model
    calibration, test : ParcelPixels
        Not normalised. The images of the first set the ranges of int8.

    Returns
    -------
    dict of str to ((N, K) float64 array, float)
    """
    from planar_sits.core.learning.predict import SegmentScores

    network = model.for_inference().network
    calibration_images, _ = segment_images(model.description, calibration)
    images, counts = segment_images(model.description, test)
    networks = (network, half_precision(network), quantised(network, calibration_images))
    results = {}
    for name, run in zip(PRECISIONS, networks):
        scores, rate = timed_scores(run, images)
        results[name] = SegmentScores(scores, counts).probabilities(), rate
    return results


def segment_images(description, pixels):
    """Return the planar images of all segments of parcels, and their number by parcel."""
    from planar_sits.core.planar.images import planar_images
    from planar_sits.core.planar.prepare import normalised
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import segment_list

    pixels = normalised(pixels, description.ranges)
    sampler = make_sampler(pixels, description.segments, description.seed)
    segments = torch.from_numpy(sampler.draw(*segment_list(sampler.counts))).long()
    images = planar_images(torch.from_numpy(pixels.values), segments, as_gathered=True)
    return images, sampler.counts


def timed_scores(run, images, size=64):
    """Return the scores of images, and images/s of the fastest of several rounds."""
    fastest = np.inf
    with torch.inference_mode():
        for _ in range(ROUNDS):
            start = time.perf_counter()
            scores = [run(part).float().numpy() for part in images.split(size)]
            fastest = min(fastest, time.perf_counter() - start)
    return np.concatenate(scores), len(images) / fastest


def half_precision(network):
    """Return a network whose convolutions compute in bfloat16."""

    def run(images):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return network(images)

    return run


def quantised(network, images):
    """Return a network of 8-bit integers, with the ranges of images.

    The band differences stay in float32.
    """
    from torch.ao.quantization import get_default_qconfig_mapping, quantize_fx
    from torch.ao.quantization.fx.custom_config import PrepareCustomConfig

    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        mapping = get_default_qconfig_mapping("fbgemm").set_module_name("differences", None)
        config = PrepareCustomConfig().set_non_traceable_module_names(["differences"])
        prepared = quantize_fx.prepare_fx(network, mapping, (images[:1],), config)
        prepared(images)
        return quantize_fx.convert_fx(prepared)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main()
