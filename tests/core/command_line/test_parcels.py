"""Parcels of a command: layout of the output, rows with results."""

import numpy as np
from osgeo import ogr
from planar_sits.core.command_line.parcels import read_parcels, result_layout, result_rows
from planar_sits.core.command_line.source import ParcelSource
from planar_sits.core.job.result_columns import ResultColumns
from planar_sits.core.job.series import read_series
from planar_sits.core.learning.classify import Classified
from planar_sits.core.series.parcel_table import CHANGED, CLASSIFIED
from planar_sits.tests.support.commands import job, series_values


def test_every_feature_comes_with_its_result(sample):
    made = job("classify", **series_values(sample), INNER_BUFFER="5")
    source = ParcelSource(str(sample / "parcels.gpkg"))
    parcels = read_parcels(made, source, read_series(made), "crop")
    assert len(parcels) == 40 and parcels.labels[0]
    parcels.status[:] = [CLASSIFIED] * 40
    columns = ResultColumns([column.name for column in source.columns], ["rye", "oats"], False)
    classified = Classified(np.tile([0.25, 0.75], (40, 1)), np.full(40, 9), np.full(40, 4))
    layout = result_layout(source, columns)
    rows = list(result_rows(source, columns, parcels, classified))
    assert len(rows) == 40
    names = [column.name for column in layout.columns]
    values = dict(zip(names, rows[0][0]))
    assert values["fid"] == 1 and values["pred_class"] == "oats" and values["pred_npix"] == 9
    assert rows[0][1].GetArea() > 0
    assert ogr.GT_Flatten(layout.geometry) in (ogr.wkbPolygon, ogr.wkbMultiPolygon)
    assert not layout.new_keys and result_layout(source, columns, 2).new_keys


def test_a_feature_that_was_changed_meanwhile_has_no_result(sample):
    made = job("classify", **series_values(sample))
    source = ParcelSource(str(sample / "parcels.gpkg"))
    parcels = read_parcels(made, source, read_series(made))
    parcels.shapes[3] ^= 1
    columns = ResultColumns([column.name for column in source.columns], ["rye", "oats"], False)
    classified = Classified(np.tile([0.25, 0.75], (40, 1)), np.full(40, 9), np.full(40, 4))
    rows = [values for values, _ in result_rows(source, columns, parcels, classified)]
    assert [values[-1] == CHANGED for values in rows].index(True) == 3
    assert sum(values[-1] == CHANGED for values in rows) == 1
