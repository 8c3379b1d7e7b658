"""What a worker runs, in this process."""

import numpy as np
import pytest
from planar_sits.core.cluster import worker
from planar_sits.core.cluster.packing import Packed, digest, pack, unpack
from planar_sits.core.cluster.store import TaskStore, executed, finished, task_file
from planar_sits.core.cluster.worker import FAILED, UNFIT, UNLIKE, Assets, Unfit, run, versions
from planar_sits.core.errors import PlanarSitsError


def double(task, assets, how):
    """Double an array: a kind of task."""
    error = task.header.get("error")
    if error:
        raise {"unfit": Unfit("no GPU"), "data": PlanarSitsError("a bad file"),
               "bug": ZeroDivisionError("x\ny")}[error]  # fmt: skip
    reasons = task.header.get("reasons", [])
    return Packed({"reasons": reasons, "asset": assets["a"].decode()},
                  {"a": task.arrays["a"] * 2})  # fmt: skip


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    monkeypatch.setattr(worker, "kinds", lambda: {"double": double})


@pytest.fixture
def payload():
    def make(**header):
        base = {"kind": "double", "versions": versions(), "assets": {"a": digest(b"asset")}}
        return pack({**base, **header}, {"a": np.arange(3)})

    return make


def test_a_task_gives_its_result(payload, how):
    result = unpack(run(payload(), how, b"asset"))
    assert result.header == {"reasons": [], "asset": "asset"}
    assert result.arrays["a"].tolist() == [0, 2, 4]


def test_a_worker_that_sees_the_store_writes_there_and_computes_once(payload, how, tmp_path):
    store = TaskStore(tmp_path, "run", False)
    seen = {**how, "store": str(store.run), "mark": store.mark}
    key = digest(payload())
    assert run(payload(), seen, b"asset") == b""
    assert store.load(key).arrays["a"].tolist() == [0, 2, 4]
    assert run(payload(), seen, b"asset") == b""
    assert executed(store.run) == [key]


def test_a_result_with_failures_is_not_kept(payload, how, tmp_path):
    store = TaskStore(tmp_path, "run", False)
    seen = {**how, "store": str(store.run), "mark": store.mark}
    data = run(payload(reasons=["gone"]), seen, b"asset")
    assert unpack(data).header["reasons"] == ["gone"]
    assert finished(store.run) == set()


def test_a_store_that_is_full_gives_the_result_back(payload, how, tmp_path, monkeypatch):
    store = TaskStore(tmp_path, "run", False)
    seen = {**how, "store": str(store.run), "mark": store.mark}

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(worker, "write_task", full)
    assert unpack(run(payload(), seen, b"asset")).arrays["a"].tolist() == [0, 2, 4]
    assert not task_file(store.run, digest(payload())).exists()


@pytest.mark.parametrize(
    ("error", "kind", "sentence"),
    [("unfit", UNFIT, "no GPU"), ("data", FAILED, "a bad file"),
     ("bug", FAILED, "ZeroDivisionError: x\\ny")],
)  # fmt: skip
def test_errors_leave_as_three_texts(payload, how, error, kind, sentence):
    with pytest.raises(RuntimeError) as caught:
        run(payload(error=error), how, b"asset")
    assert type(caught.value) is RuntimeError
    assert caught.value.args == (kind, sentence, "this process")


def test_a_worker_of_other_versions_says_in_what_it_differs(payload, how):
    with pytest.raises(RuntimeError) as caught:
        run(payload(versions={**versions(), "torch": "0.4.1"}), how, b"asset")
    kind, sentence, _ = caught.value.args
    assert kind == UNLIKE
    assert sentence == f"torch is 0.4.1 here and {versions()['torch']} there"


def test_an_asset_is_checked_by_its_hash(payload, how):
    with pytest.raises(RuntimeError) as caught:
        run(payload(), how, b"another")
    assert caught.value.args[0] == UNFIT
    assert Assets({"a": b"x"}, {"a": digest(b"x")})["a"] == b"x"


def test_damaged_payloads_fail(how):
    with pytest.raises(RuntimeError) as caught:
        run(b"\x80\x04pickle", how)
    assert caught.value.args[0] == FAILED


def test_the_kinds_of_tasks(monkeypatch):
    monkeypatch.undo()
    worker.prepare()
    assert sorted(worker.kinds()) == ["classify", "fold"]
