"""Finished tasks on disk."""

import os
import time

import numpy as np
import pytest
from planar_sits.core.cluster.packing import pack
from planar_sits.core.cluster.store import (
    TaskStore,
    executed,
    finished,
    note_executed,
    sees_store,
    task_file,
    write_task,
)
from planar_sits.core.errors import PlanarSitsError

RESULT = pack({"reasons": []}, {"a": np.arange(3)})
KEY = "ab" + "0" * 30


def test_a_result_is_found_again_with_resume_alone(tmp_path):
    store = TaskStore(tmp_path, "run", False)
    assert store.load(KEY) is None
    store.save(KEY, RESULT)
    assert store.load(KEY).arrays["a"].tolist() == [0, 1, 2]
    assert TaskStore(tmp_path, "run", True).load(KEY) is not None
    assert TaskStore(tmp_path, "other", True).load(KEY) is None
    assert TaskStore(tmp_path, "run", False).load(KEY) is None


def test_a_damaged_file_is_no_result(tmp_path):
    store = TaskStore(tmp_path, "run", False)
    store.save(KEY, RESULT)
    for content in (RESULT[:-1], b"", b"x" * 100):
        task_file(store.run, KEY).write_bytes(content)
        assert store.load(KEY) is None


def test_a_folder_is_known_by_its_mark(tmp_path):
    store = TaskStore(tmp_path, "run", False)
    assert sees_store(str(store.run), store.mark)
    assert not sees_store(str(store.run), "another")
    assert not sees_store(str(tmp_path / "nowhere"), store.mark)
    later = TaskStore(tmp_path, "run", True)
    assert later.mark != store.mark
    assert not sees_store(str(store.run), store.mark)


def test_what_was_computed_is_listed_each_time(tmp_path):
    store = TaskStore(tmp_path, "run", False)
    assert executed(store.run) == []
    store.save(KEY, RESULT)
    note_executed(store.run, "cd")
    note_executed(store.run, KEY)
    assert executed(store.run) == [KEY, "cd", KEY]
    assert finished(store.run) == {KEY}


def test_a_file_is_waited_for(tmp_path, monkeypatch):
    store = TaskStore(tmp_path, "run", False)
    monkeypatch.setattr("planar_sits.core.cluster.store._SEEN_SECONDS", 0.1)
    assert store.wait_for(KEY) is None
    sleep = time.sleep
    monkeypatch.setattr(time, "sleep", lambda s: (write_task(store.run, KEY, RESULT), sleep(0)))
    assert store.wait_for(KEY) is not None


def test_runs_that_were_left_long_ago_are_removed(tmp_path):
    old, young = TaskStore(tmp_path, "old", False), TaskStore(tmp_path, "young", False)
    os.utime(old.run, (time.time() - 31 * 86400,) * 2)
    store = TaskStore(tmp_path, "run", False)
    assert not old.run.exists() and young.run.exists() and store.run.exists()
    store.clear()
    assert not store.run.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PlanarSitsError, match="finished tasks.*cannot be written"):
        TaskStore(tmp_path / "file", "run", False)


def test_a_full_disk_is_no_failure_of_a_task(tmp_path, monkeypatch):
    store = TaskStore(tmp_path, "run", False)

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planar_sits.core.cluster.store.write_task", full)
    store.save(KEY, RESULT)
    assert store.load(KEY) is None
