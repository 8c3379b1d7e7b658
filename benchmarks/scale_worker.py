"""Many thin workers in one process, whose tasks sleep as long as real ones take.

python benchmarks/scale_worker.py folder first count seconds
"""

import asyncio
import json
import sys
import time
from pathlib import Path

import numpy as np
from package import load_package


def main(folder, first, count, seconds):
    """Serve as workers of the scheduler whose address is in a folder.

    Parameters
    ----------
    folder : Path
    first, count : int
        Numbers of the workers.
    seconds : float
        Of a task.
    """
    load_package()
    from planar_sits.core.cluster import process, worker

    worker.kinds = lambda: {"classify": lambda task, assets, how: sleep(task, seconds)}
    worker.versions()
    address = json.loads((folder / process.ADDRESS).read_text())["address"]
    asyncio.run(serve(address, process.security_in(folder), range(first, first + count), folder))


def sleep(task, seconds):
    """Return a result as large as that of a task, after as long."""
    time.sleep(seconds)
    from planar_sits.core.cluster.packing import Packed

    size = len(task.arrays["keys"])
    arrays = {
        "probabilities": np.full((size, 10), 0.1),
        "pixels": np.ones(size, np.int64),
        "segments": np.ones(size, np.int64),
        "novelty": np.zeros(size),
        "status": np.zeros(size, np.uint8),
        "reason": np.full(size, -1, np.int16),
        "keys": task.arrays["keys"],
        "zones": task.arrays["zones"],
        "sample": np.zeros((20, 24, 3), np.float32),
    }
    return Packed({"reasons": [], "warnings": [], "checks": []}, arrays)


async def serve(address, security, numbers, folder):
    """Run workers of one thread each until the scheduler ends."""
    from distributed import Worker

    workers = [
        Worker(
            address,
            nthreads=1,
            name=f"thin-{number}",
            security=security,
            local_directory=str(folder / f"thin-{number}"),
            memory_limit=0,
            dashboard=False,
        )
        for number in numbers
    ]
    await asyncio.gather(*workers)
    await asyncio.gather(*(worker.finished() for worker in workers))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
