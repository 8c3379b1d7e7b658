"""`core/` without QGIS on a device: speed, and agreement with the CPU.

The computation of the network (multiply-adds, counted by layer) is compared with the speed of the
device in a product of large matrices, measured in the same run; what it reads and writes is
compared with a copy. Needs numpy, scipy and torch only. Without a GPU the CPU is measured. After
float32, the precision of this plugin, come others: their speed, and what they would change.

    python benchmarks/gpu.py [cuda|cpu]
"""

import contextlib
import sys
import time
from dataclasses import dataclass
from statistics import median

import numpy as np
import torch
from package import load_package
from torch import nn
from walks import square_parcels

# Dates and bands.
SHAPES = ((8, 6), (24, 3), (50, 3))
PARCELS, SIDE = 500, 12


@dataclass(frozen=True)
class Limits:
    """Speed of a device in simple operations.

    Parameters
    ----------
    flops : float
        Floating-point operations per second in a product of matrices.
    bandwidth : float
        Bytes per second that a copy reads and writes.
    """

    flops: float
    bandwidth: float


@dataclass
class Costs:
    """What a network computes and moves for one image.

    Parameters
    ----------
    multiply_adds : int
    moved : int
        Bytes of maps that are written and read.
    """

    multiply_adds: int = 0
    moved: int = 0


def main(name):
    """Print the table."""
    from planar_sits.core.networks.device import device_title, pick_device

    device = pick_device(name)
    limits = Limits(matrix_flops(device), copy_bandwidth(device))
    print(
        f"{device_title(device)}, torch {torch.__version__}: {limits.flops / 1e12:.2f} TFLOP/s "
        f"in products of matrices, {limits.bandwidth / 1e9:.0f} GB/s in copies (float32)"
    )
    heads = ("images/s", "parcels/s", "of matrices", "of copies", "largest gap", "other class")
    print(f"{'dates':>6}{'bands':>6}{'precision':>11}" + "".join(f"{head:>13}" for head in heads))
    for dates, bands in SHAPES:
        for precision, context in precisions(device).items():
            with context():
                measurement = measure(device, dates, bands)
            if precision == "float32":
                measurement.check()
            print(f"{dates:>6}{bands:>6}{precision:>11}{measurement.row(limits)}", flush=True)


def precisions(device):
    """Return contexts in which the network computes, by name of the precision."""
    half = torch.float16 if device.type == "cuda" else torch.bfloat16
    contexts = {"float32": contextlib.nullcontext}
    if device.type == "cuda":
        contexts["TF32"] = lambda: torch.backends.cudnn.flags(enabled=True, allow_tf32=True)
    contexts[str(half).partition(".")[2]] = lambda: torch.autocast(device.type, half)
    return contexts


@dataclass(frozen=True)
class Measurement:
    """A classification on a device, compared with the CPU in float32.

    Parameters
    ----------
    images_per_second, parcels_per_second : float
    costs : Costs
    gap : float
        Largest difference of a probability.
    other : int
        Parcels with another class.
    """

    images_per_second: float
    parcels_per_second: float
    costs: Costs
    gap: float
    other: int

    def check(self):
        """Exit if the device and the CPU do not agree."""
        if self.gap > 1e-3 or self.other:
            sys.exit(
                f"The device and the CPU do not agree: largest gap {self.gap:.1e}, "
                f"{self.other} parcels with another class."
            )

    def row(self, limits):
        """Return the cells of the table."""
        images = self.images_per_second
        flops = 2 * self.costs.multiply_adds * images / limits.flops
        moved = self.costs.moved * images / limits.bandwidth
        return (f"{images:>13.0f}{self.parcels_per_second:>13.1f}{flops:>13.1%}{moved:>13.1%}"
                f"{self.gap:>13.1e}{self.other:>13}")  # fmt: skip


def measure(device, dates, bands):
    """Classify parcels on a device, and some of them on the CPU."""
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings

    torch.manual_seed(0)
    pixels = varied_parcels(PARCELS if device.type != "cpu" else PARCELS // 10, dates, bands)
    network = network_class("compact").build(bands, 4, dates)
    network = for_inference(spread_scores(network, bands, dates))
    costs = costs_of(network, (bands, dates, SegmentSettings().length))
    predict(network, pixels, device)  # for what is compiled in the first run
    start = time.perf_counter()
    prediction = predict(network, pixels, device)
    seconds = time.perf_counter() - start
    sample = pixels.take(np.arange(20))
    probabilities = predict(network, sample, device).probabilities
    with torch.autocast(device.type, enabled=False), torch.autocast("cpu", enabled=False):
        exact = predict(network, sample, torch.device("cpu")).probabilities
    assert len(np.unique(exact.argmax(axis=1))) > 1
    return Measurement(
        images_per_second=prediction.segments.sum() / seconds,
        parcels_per_second=len(pixels) / seconds,
        costs=costs,
        gap=np.abs(probabilities - exact).max(),
        other=int((probabilities.argmax(axis=1) != exact.argmax(axis=1)).sum()),
    )


def varied_parcels(count, dates, bands):
    """Return random parcels with a brightness of their own, so that classes differ."""
    pixels, random = square_parcels(count, SIDE), np.random.default_rng(0)
    values = random.random((len(pixels.rows), dates, bands), np.float32)
    brightness = random.random((count, 1, bands), np.float32)
    return pixels.with_values(values * np.repeat(brightness, pixels.sizes, axis=0))


def predict(network, pixels, device):
    """Return the `Prediction` of parcels by all segments on a device."""
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.networks.device import Engine
    from planar_sits.core.planar.segments import SegmentSettings

    return ParcelPredictor(network, SegmentSettings(), 0, Engine(device, 0)).predict(pixels)


def spread_scores(network, bands, dates):
    """Scale the last layer, so that scores differ as in a trained network."""
    classifier, images = network.classifier, torch.rand(256, bands, dates, 50)
    with torch.no_grad():
        scores = network.eval()(torch.rand(256, bands, 1, 1) * images)
        factor = 3 / scores.std(dim=0).mean()
        classifier.weight *= factor
        classifier.bias.copy_(factor * (classifier.bias - scores.mean(dim=0)))
    return network


def costs_of(network, shape):
    """Return the `Costs` of one image (bands, dates, pixels)."""
    costs = Costs()

    def watch(layer, inputs, output):
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            costs.multiply_adds += output.numel() * layer.weight[0].numel()
            costs.moved += 4 * (output.numel() + inputs[0].numel())

    hooks = [layer.register_forward_hook(watch) for layer in network.modules()]
    with torch.inference_mode():
        network.cpu()(torch.rand(1, *shape))
    for hook in hooks:
        hook.remove()
    return costs


def matrix_flops(device):
    """Return floating-point operations per second in a product of matrices."""
    side = 4096 if device.type != "cpu" else 1024
    matrix = torch.rand(side, side, device=device)
    return 2 * side**3 / median_seconds(lambda: matrix @ matrix, device)


def copy_bandwidth(device):
    """Return bytes per second that a copy reads and writes."""
    values = torch.rand(2**26, device=device)
    return 2 * 4 * 2**26 / median_seconds(values.clone, device)


def median_seconds(work, device):
    """Return the median seconds of a function, without its first two calls."""
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
