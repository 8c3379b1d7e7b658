"""The grouping of a comparison; whole ones are in test_command_line.py."""

import dataclasses
import types

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.folds import fold_runner, fold_store, grouping_field
from planar_sits.core.job.series import read_series
from planar_sits.core.series.reference import Reference
from planar_sits.core.series.systems import world
from planar_sits.tests.support.commands import job, series_values


def test_a_field_is_read_for_its_grouping_alone(sample):
    made = job("crossvalidate", **series_values(sample), GROUPING="field", GROUP_FIELD="farm")
    assert grouping_field(made, read_series(made)) == "farm"
    assert grouping_field(job("crossvalidate", GROUP_FIELD="farm"), None) == ""


def test_blocks_are_in_metres():
    crs = Reference.of(world())
    made = job("crossvalidate", GROUPING="block", BLOCK_SIZE="0.01")
    with pytest.raises(PlanarSitsError, match="BLOCK_SIZE is 0.01: the map units"):
        grouping_field(made, types.SimpleNamespace(crs=crs))


def test_folds_are_kept_in_the_folder(monkeypatch, tmp_path):
    from planar_sits.core.evaluation import fold_store as stores

    monkeypatch.setattr(stores, "_data_hash", lambda labelled, groups: "data")
    plan, engine = types.SimpleNamespace(groups=None), types.SimpleNamespace(batch_size=0)
    store = fold_store(job("crossvalidate", RESUME="true"), tmp_path, None, plan, engine)
    assert store.run == tmp_path / "data" and store.resume


def test_folds_are_computed_here_unless_there_is_a_cluster():
    made = job("crossvalidate", DEVICE="cpu")
    assert fold_runner(made) is None
    cluster = object()
    runner = fold_runner(dataclasses.replace(made, cluster=cluster))
    assert (runner.device, runner.cluster) == ("cpu", cluster)
