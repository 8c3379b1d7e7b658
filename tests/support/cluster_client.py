"""A classification on a cluster in a process of its own, which may be killed.

Arguments: folder of images, model, store, address, output (.npz).
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))


def main(images, model, store, address, output):
    """Classify, and write the results of all parcels; print the error of a run that fails."""
    from package import load_package

    load_package()
    import numpy as np
    from planar_sits.core.cluster.client import Cluster
    from planar_sits.core.cluster.place import parse_place
    from planar_sits.core.errors import PlanarSitsError
    from planar_sits.tests.support.cluster_scene import ARRAYS, ClusterScene

    scene = ClusterScene(Path(images), Path(model))
    try:
        with Cluster(parse_place(address)) as cluster:
            result = scene.classify(cluster, store, task_size=2, resume=True)
    except PlanarSitsError as error:
        print(error)
        sys.exit(1)
    arrays = {name: np.array(getattr(result.classified, name)) for name in ARRAYS}
    np.savez(output, status=np.array(result.parcels.status), **arrays)


if __name__ == "__main__":
    main(*sys.argv[1:])
