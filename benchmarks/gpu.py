"""`core/` without QGIS on the device at hand: images/s, parcels/s, and the decisions of the CPU.

What the network needs (multiply-adds, counted by layer) is set against what the device does
in a product of large matrices, measured in the same run, and what it reads and writes against a
copy. Needs numpy and torch alone. Without a GPU the CPU is measured. After the precision that is
used, float32, come those that are not: what they would bring, and what they would change.

    python benchmarks/gpu.py [cuda|cpu]
"""

import contextlib
import sys
import time
from statistics import median

import numpy as np
import torch
from package import load_package
from torch import nn
from walks import square_parcels

SHAPES = ((8, 6), (24, 3), (50, 3))
PARCELS, SIDE = 500, 12


def main(name):
    """Print the table."""
    from planar_sits.core.networks.device import device_title, pick_device

    device = pick_device(name)
    flops, bandwidth = matrix_rate(device), copy_rate(device)
    print(f"{device_title(device)}, torch {torch.__version__}: {flops / 1e12:.2f} TFLOP/s in "
          f"products of matrices, {bandwidth / 1e9:.0f} GB/s in copies (float32)")  # fmt: skip
    heads = ("images/s", "parcels/s", "of matrices", "of copies", "largest gap", "other class")
    print(f"{'dates':>6}{'bands':>6}{'precision':>11}" + "".join(f"{head:>13}" for head in heads))
    for dates, bands in SHAPES:
        for name, precision in precisions(device).items():
            with precision():
                told = row(device, dates, bands, flops, bandwidth, name == "float32")
            print(f"{dates:>6}{bands:>6}{name:>11}{told}", flush=True)


def precisions(device):
    """Return contexts in which the network computes, by name."""
    found = {"float32": contextlib.nullcontext}
    half = torch.float16 if device.type == "cuda" else torch.bfloat16
    if device.type == "cuda":
        found["TF32"] = lambda: torch.backends.cudnn.flags(enabled=True, allow_tf32=True)
    found[str(half).partition(".")[2]] = lambda: torch.autocast(device.type, half)
    return found


def row(device, dates, bands, flops, bandwidth, used):
    """Return the cells of one shape of images; stop where the precision in use disagrees."""
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.device import Engine
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings, segment_counts

    torch.manual_seed(0)
    parcels = PARCELS if device.type != "cpu" else PARCELS // 10
    pixels = square_parcels(parcels, SIDE)
    random = np.random.default_rng(0)
    values = random.random((len(pixels.rows), dates, bands), np.float32)
    # Each parcel has brightnesses of its own, so that not all get the same class.
    values *= np.repeat(random.random((parcels, 1, bands), np.float32), pixels.sizes, axis=0)
    pixels, segments = pixels.with_values(values), SegmentSettings()
    network = for_inference(decided(network_class("compact").build(bands, 4, dates), bands, dates))
    adds, moved = costs(network, (bands, dates, segments.length))

    def found(place, some):
        return predict_parcels(network, some, segments, 0, Engine(place, 0))[0]

    found(device, pixels)
    start = time.perf_counter()
    found(device, pixels)
    seconds = time.perf_counter() - start
    images = segment_counts(pixels.sizes, segments.fraction).sum() / seconds
    few = pixels.take(np.arange(20))
    there = found(device, few)
    with torch.autocast(device.type, enabled=False), torch.autocast("cpu", enabled=False):
        here = found(torch.device("cpu"), few)
    assert len(np.unique(here.argmax(1))) > 1
    gap, other = np.abs(there - here).max(), (there.argmax(1) != here.argmax(1)).sum()
    if used and (gap > 1e-3 or other):
        sys.exit(f"The device and the CPU do not agree: gap {gap:.1e}, {other} other classes.")
    return (f"{images:>13.0f}{parcels / seconds:>13.1f}{2 * adds * images / flops:>13.1%}"
            f"{moved * images / bandwidth:>13.1%}{gap:>13.1e}{other:>13}")  # fmt: skip


def decided(network, bands, dates):
    """Return a fresh network whose scores are as far apart as those of a trained one."""
    classifier, images = network.classifier, torch.rand(256, bands, dates, 50)
    with torch.no_grad():
        scores = network.eval()(torch.rand(256, bands, 1, 1) * images)
        factor = 3 / scores.std(dim=0).mean()
        classifier.weight *= factor
        classifier.bias.copy_(factor * (classifier.bias - scores.mean(dim=0)))
    return network


def costs(network, shape):
    """Return the multiply-adds of an image, and the bytes its maps are written and read."""
    found = [0, 0]

    def watch(layer, given, result):
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            found[0] += result.numel() * layer.weight[0].numel()
            found[1] += 4 * (result.numel() + given[0].numel())

    hooks = [layer.register_forward_hook(watch) for layer in network.modules()]
    with torch.inference_mode():
        network.cpu()(torch.rand(1, *shape))
    for hook in hooks:
        hook.remove()
    return found


def matrix_rate(device):
    """Return floating-point operations per second in a product of matrices."""
    side = 4096 if device.type != "cpu" else 1024
    matrix = torch.rand(side, side, device=device)
    return 2 * side**3 / quickest(lambda: matrix @ matrix, device)


def copy_rate(device):
    """Return bytes per second that a copy reads and writes."""
    values = torch.rand(2**26, device=device)
    return 2 * 4 * 2**26 / quickest(values.clone, device)


def quickest(work, device):
    """Return the median seconds of work."""
    seconds = []
    for _ in range(7):
        start = time.perf_counter()
        work()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        seconds.append(time.perf_counter() - start)
    return median(seconds[2:])


if __name__ == "__main__":
    load_package()
    main(sys.argv[1] if len(sys.argv) > 1 else "auto")
