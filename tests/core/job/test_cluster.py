"""The checks of a cluster; runs are in test_classify.py and in the tests of the cluster."""

import sys
from pathlib import Path

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.cluster import check_cluster, open_cluster
from planar_sits.tests.support.commands import job


def test_a_cluster_and_attention_exclude_each_other():
    pytest.importorskip("distributed")
    assert check_cluster(job("classify", CLUSTER="local:2")) is None
    assert check_cluster(job("classify", ATTENTION="a.tif")) is None
    with pytest.raises(PlanarSitsError, match=r"\(CLUSTER\) and .*\(SEMANTIC\) are both given"):
        check_cluster(job("classify", CLUSTER="local:2", SEMANTIC="a.tif"))


def test_without_dask_the_parameter_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert check_cluster(job("classify")) is None
    with pytest.raises(PlanarSitsError, match="^CLUSTER: .*distributed.*leave CLUSTER empty"):
        check_cluster(job("classify", CLUSTER="local:2"))


def test_a_cluster_starts_where_one_is_named():
    for without in (job("classify"), job("classify", CLUSTER=" "), job("modelinfo")):
        with open_cluster(without) as cluster:
            assert cluster is None
    pytest.importorskip("distributed")
    address = "tcp://127.0.0.1:1"
    with open_cluster(job("classify", CLUSTER=address)) as cluster:  # connects once there is work
        assert cluster.place.address == address
    with open_cluster(job("classify", CLUSTER="local:1")) as cluster:
        processes = cluster.local.process_ids()
        assert sorted(processes) == ["scheduler", "worker-0"]
    assert not any(Path(f"/proc/{number}").exists() for number in processes.values())
