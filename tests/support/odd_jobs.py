"""Jobs of tasks that fail, end their worker or take their time, see `odd_tasks`."""

import numpy as np
from planar_sits.core.cluster.packing import digest, pack
from planar_sits.core.cluster.store import TaskStore
from planar_sits.core.cluster.task import Job, Task
from planar_sits.core.cluster.versions import worker_versions


def never():
    """Return that nobody asked to stop."""
    return False


def task(members, **header):
    """Return a task of a kind that `odd_tasks` does as its header says."""
    base = {"kind": "odd", "versions": worker_versions(), "assets": {"a": digest(b"asset")}}
    members = np.asarray(members)
    return Task(pack({**base, **header}, {"members": members}), members)


def odd_job(folder, **header):
    """Return the job of a new run, whose tasks are split in two."""

    def split(one):
        parts = np.array_split(one.members, 2) if len(one.members) > 1 else []
        return [task(part, **header) for part in parts]

    return Job(TaskStore(folder / "store", "run", True), {"a": b"asset"}, {}, split)


def ran(cluster, job, tasks):
    """Return the tasks that have ended."""
    return list(cluster.run(iter(tasks), job, cancelled=never))


def members(done):
    """Return the members of tasks that have ended."""
    return sorted(np.concatenate([one.task.members for one in done]).tolist())
