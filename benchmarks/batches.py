"""Images per second of the network alone, one thread: what changes gave, and batch sizes.

Quickest of several batches; the sizes are relative to the best of a row, `chosen` is what
`Engine.suit` takes where no batch size is given, `inference` with `for_inference` as well
(docs/decisions/0010).

    .venv/bin/python benchmarks/batches.py
"""

import time

import torch
from package import load_package

SHAPES = (
    ("compact", 6, 8, 50),
    ("compact", 3, 24, 50),
    ("compact", 3, 50, 50),
    ("compact", 10, 24, 50),
    ("compact", 10, 50, 100),
    ("squeezenet1_1", 3, 64, 50),
    ("squeezenet1_1", 3, 224, 224),
)
SIZES = (2, 4, 8, 16, 32, 64, 128, 256)


def main():
    """Print both tables."""
    from planar_sits.core.networks.device import Engine, keep_freed_memory
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class

    torch.set_num_threads(1)
    print(f"torch {torch.__version__}, images/s")
    print(f"{'network':<15}{'B x T x L':>12}{'256 plain':>11}{'chosen':>9}{'inference':>11}")
    for name, *shape in SHAPES[:4]:
        plain, size = network_class(name).build(shape[0], 4, shape[1]).eval(), chosen(Engine, shape)
        cells = (
            rate(plain, 256, shape),
            rate(plain, size, shape),
            rate(for_inference(plain), size, shape),
        )
        text = "x".join(map(str, shape))
        print(f"{name:<15}{text:>12}{cells[0]:>11.0f}{cells[1]:>9.0f}{cells[2]:>11.0f}")
    for name, ready in (("as torch comes", lambda: None), ("freed memory kept", keep_freed_memory)):
        ready()
        print(f"\n{name}")
        sizes_table(network_class, for_inference, Engine)


def sizes_table(network_class, for_inference, engine_class):
    """Print how far batches of each size are from the quickest."""
    print(f"{'network':<15}{'B x T x L':>12}" + "".join(f"{n:>7}" for n in SIZES) + "  chosen")
    for name, *shape in SHAPES:
        network = for_inference(network_class(name).build(shape[0], 4, shape[1]))
        size = chosen(engine_class, shape)
        sizes = [n for n in SIZES if n * shape[1] * shape[2] <= 2**20]
        rates = {n: rate(network, n, shape) for n in {*sizes, size}}
        best = max(rates.values())
        row = f"{name:<15}{'x'.join(map(str, shape)):>12}"
        row += "".join(f"{rates[n] / best:>7.2f}" if n in sizes else " " * 7 for n in SIZES)
        print(f"{row}  {size}: {rates[size] / best:.2f} of {best:.0f}/s", flush=True)


def chosen(engine_class, shape):
    """Return the batch size of the CPU for images of a shape."""
    engine = engine_class(torch.device("cpu"), 0)
    engine.suit(*shape[1:])
    return engine.batch_size


def rate(network, size, shape):
    """Return images per second, of the quickest batch in a third of a second.

    To lay out the images in memory as the network takes them counts.
    """
    bands, steps, length = shape
    gathered = torch.rand(size, length, steps, bands).permute(0, 3, 2, 1)

    def run(images):
        as_gathered = getattr(network, "as_gathered", False)
        network(images if as_gathered else images.contiguous(memory_format=torch.channels_last))

    quickest, start = float("inf"), time.perf_counter()
    with torch.inference_mode():
        run(gathered)
        while quickest == float("inf") or time.perf_counter() - start < 0.33:
            begun = time.perf_counter()
            run(gathered)
            quickest = min(quickest, time.perf_counter() - begun)
    return size / quickest


if __name__ == "__main__":
    load_package()
    main()
