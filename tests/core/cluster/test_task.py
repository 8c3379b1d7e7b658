"""Tasks of a cluster."""

import numpy as np
from planar_sits.core.cluster.packing import pack
from planar_sits.core.cluster.task import Task


def test_the_key_of_a_task_is_a_hash_of_all_that_its_result_depends_on():
    first, same = (Task(pack({"kind": "a"}, {}), np.arange(2)) for _ in range(2))
    other = Task(pack({"kind": "b"}, {}), np.arange(2))
    assert first.key == same.key != other.key
