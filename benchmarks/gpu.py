"""`core/` without QGIS on the device at hand: images/s, parcels/s, and the decisions of the CPU.

What the network needs (multiply-adds, counted by layer) is set against what the device does
in a product of large matrices, measured in the same run, and what it reads and writes against a
copy. Needs numpy and torch alone. Without a GPU the CPU is measured.

    python benchmarks/gpu.py [cuda|cpu]
"""

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
    print(f"{'dates':>6}{'bands':>6}" + "".join(f"{head:>13}" for head in heads))
    for dates, bands in SHAPES:
        print(f"{dates:>6}{bands:>6}" + row(device, dates, bands, flops, bandwidth), flush=True)


def row(device, dates, bands, flops, bandwidth):
    """Return the cells of one shape of images."""
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.backbones import build_network
    from planar_sits.core.networks.device import Engine
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.planar.segments import SegmentSettings, segment_counts

    torch.manual_seed(0)
    parcels = PARCELS if device.type != "cpu" else PARCELS // 10
    pixels = square_parcels(parcels, SIDE)
    values = np.random.default_rng(0).random((len(pixels.rows), dates, bands), np.float32)
    pixels, segments = pixels.with_values(values), SegmentSettings()
    network = for_inference(build_network("compact", bands, 4, dates))
    adds, moved = costs(network, (bands, dates, segments.length))

    def run(place):
        start = time.perf_counter()
        found, _ = predict_parcels(network, pixels, segments, 0, Engine(place, 0))
        return found, time.perf_counter() - start

    run(device)
    found, seconds = run(device)
    images = segment_counts(pixels.sizes, segments.fraction).sum() / seconds
    few = pixels.take(np.arange(20))
    there, here = (
        predict_parcels(network, few, segments, 0, Engine(place, 0))[0]
        for place in (device, torch.device("cpu"))
    )
    gap, other = np.abs(there - here).max(), (there.argmax(1) != here.argmax(1)).sum()
    if gap > 1e-3 or other:
        sys.exit(f"The device and the CPU do not agree: gap {gap:.1e}, {other} other classes.")
    return (f"{images:>13.0f}{parcels / seconds:>13.1f}{2 * adds * images / flops:>13.1%}"
            f"{moved * images / bandwidth:>13.1%}{gap:>13.1e}{other:>13}")  # fmt: skip


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
