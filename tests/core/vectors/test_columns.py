"""Columns of tables."""

from planar_sits.core.vectors.columns import REAL, Column


def test_a_column_is_unlimited_by_default():
    assert Column("share", REAL) == ("share", "real", 0, 0)
