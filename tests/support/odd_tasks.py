"""A preload script for workers of Dask: tasks that fail, and tasks that take their time."""

import os
import signal
import time

from planar_sits.core.cluster import worker
from planar_sits.core.cluster.classify_task import classify_task
from planar_sits.core.cluster.packing import Packed
from planar_sits.core.errors import PlanarSitsError


def odd(task, assets, how):
    """Return the members and the name of the worker, or fail as the header tells.

    ``die`` and ``fail`` list members that end the worker or raise an error; ``fail_on`` and
    ``unfit_on`` name workers that raise one.
    """
    from distributed import get_worker

    header, members = task.header, task.arrays["members"]
    name = str(get_worker().name)
    if set(header.get("die", ())) & set(members.tolist()):
        os.kill(os.getpid(), signal.SIGKILL)
    if name in header.get("unfit_on", ()):
        raise worker.Unfit("its disk is not mounted.")
    if name in header.get("fail_on", ()):
        raise PlanarSitsError("The raster cannot be read.")
    if not how["patient"] and set(header.get("fail", ())) & set(members.tolist()):
        raise PlanarSitsError("A parcel fails.")
    time.sleep(header.get("seconds", 0))
    reasons = ["A parcel fails."] if header.get("fail") else []
    return Packed({"worker": name, "reasons": reasons}, {"members": members})


def slow(task, assets, how):
    """Classify after a moment."""
    time.sleep(0.1)
    return classify_task(task, assets, how)


worker.kinds = lambda: {"odd": odd, "classify": slow}
