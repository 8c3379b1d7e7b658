"""Images per second of the network alone, on one thread, by batch size.

Fastest of several batches. The first table has batches of 256 and the batch size that `Engine.suit`
chooses where none is given, with the network as it is trained and with `for_inference`
(docs/decisions/0010). The other two compare batch sizes, relative to the best of a row.

    .venv/bin/python benchmarks/batches.py
"""

import time

import torch
from package import load_package

# Network, bands, time steps, pixels per segment.
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
# Seconds that each cell of the tables is measured for.
DURATION = 0.33


def main():
    """Print the tables."""
    from planar_sits.core.networks.device import keep_freed_memory

    torch.set_num_threads(1)
    print(f"torch {torch.__version__}, images/s")
    inference_table()
    print("\nas torch comes")
    sizes_table()
    keep_freed_memory()  # from here to the end of the process
    print("\nfreed memory kept")
    sizes_table()


def inference_table():
    """Print images/s of batches of 256, of the chosen size, and for inference."""
    from planar_sits.core.networks.inference import for_inference

    print(f"{'network':<15}{'B x T x L':>12}{'256 plain':>11}{'chosen':>9}{'inference':>11}")
    for name, *shape in SHAPES[:4]:
        network, size = random_network(name, shape), chosen_size(shape)
        cells = (
            images_per_second(network, 256, shape),
            images_per_second(network, size, shape),
            images_per_second(for_inference(network), size, shape),
        )
        text = "x".join(map(str, shape))
        print(f"{name:<15}{text:>12}{cells[0]:>11.0f}{cells[1]:>9.0f}{cells[2]:>11.0f}")


def sizes_table():
    """Print the speed of each batch size, relative to the best."""
    from planar_sits.core.networks.inference import for_inference

    print(f"{'network':<15}{'B x T x L':>12}" + "".join(f"{n:>7}" for n in SIZES) + "  chosen")
    for name, *shape in SHAPES:
        network, chosen = for_inference(random_network(name, shape)), chosen_size(shape)
        sizes = [n for n in SIZES if n * shape[1] * shape[2] <= 2**20]
        rates = {n: images_per_second(network, n, shape) for n in {*sizes, chosen}}
        best = max(rates.values())
        row = f"{name:<15}{'x'.join(map(str, shape)):>12}"
        row += "".join(f"{rates[n] / best:>7.2f}" if n in sizes else " " * 7 for n in SIZES)
        print(f"{row}  {chosen}: {rates[chosen] / best:.2f} of {best:.0f}/s", flush=True)


def random_network(name, shape):
    """Return a network with random weights for images (bands, steps, length)."""
    from planar_sits.core.networks.registry import network_class

    return network_class(name).build(shape[0], 4, shape[1]).eval()


def chosen_size(shape):
    """Return the batch size chosen on the CPU for images (bands, steps, length)."""
    from planar_sits.core.networks.device import Engine

    engine = Engine(torch.device("cpu"), 0)
    engine.suit(*shape[1:])
    return engine.batch_size


def images_per_second(network, size, shape):
    """Return images per second of the fastest batch of a size.

    Arranging the images in memory as the network takes them is part of the time.
    """
    bands, steps, length = shape
    gathered = torch.rand(size, length, steps, bands).permute(0, 3, 2, 1)

    def run(images):
        as_gathered = getattr(network, "as_gathered", False)
        network(images if as_gathered else images.contiguous(memory_format=torch.channels_last))

    fastest, start = float("inf"), time.perf_counter()
    with torch.inference_mode():
        run(gathered)
        while fastest == float("inf") or time.perf_counter() - start < DURATION:
            batch_start = time.perf_counter()
            run(gathered)
            fastest = min(fastest, time.perf_counter() - batch_start)
    return size / fastest


if __name__ == "__main__":
    load_package()
    main()
