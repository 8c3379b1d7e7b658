"""Readable names of the fields of outputs."""

import pytest
from planar_sits.core.job.field_titles import field_title
from planar_sits.core.job.result_columns import ResultColumns
from planar_sits.core.job.tables import CONFUSION, HISTORY, PREDICTIONS, SCORES


@pytest.mark.parametrize("columns", [HISTORY, SCORES, CONFUSION, PREDICTIONS])
def test_every_column_of_a_table_has_a_title(columns):
    assert all(field_title(column.name) for column in columns)


def test_every_column_of_a_classification_has_a_title():
    columns = ResultColumns(["crop"], ["rye"], True, groups={"names": ["g"]}, doubt=True).added
    titles = [field_title(column.name) for column in columns]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert titles[-2] == "Probability of rye"


def test_names_of_classes_are_readable_already():
    assert field_title("winter wheat") == ""
