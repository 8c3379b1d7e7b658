"""Columns of tables."""

from planar_sits.core.job.tables import CONFUSION, HISTORY, PREDICTIONS, SCORES


def names(columns):
    return [column.name for column in columns]


def test_columns():
    assert names(SCORES) == [
        "method", "repeat", "fold", "oa", "macro_f1", "kappa", "seconds", "parcels_per_second",
        "parcels", "ece", "parameters", "group_oa", "in_group",
    ]  # fmt: skip
    assert names(CONFUSION) == ["method", "truth", "pred_class", "parcels"]
    assert names(PREDICTIONS) == ["method", "repeat", "fold", "truth", "right"]
    assert names(HISTORY)[0] == "epoch" and names(HISTORY)[-1] == "seconds"
