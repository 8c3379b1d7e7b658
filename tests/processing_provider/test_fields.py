"""Fields of a classification, and their values."""

import numpy as np
import pytest
from planar_sits.core.compat import integer_field, text_field
from planar_sits.core.learning.classify import Classified
from planar_sits.core.series.parcel_table import CHANGED, CLASSIFIED, NO_GEOMETRY, Parcels
from planar_sits.core.series.parcels import shape_hash
from planar_sits.core.vectors.columns import INTEGER, Column
from planar_sits.processing_provider.fields import ResultFields
from planar_sits.processing_provider.layouts import joined_fields
from planar_sits.tests.support.layers import FAR, polygons
from qgis.core import QgsFeatureSink, QgsProcessingContext, QgsProcessingFeatureSource

ADDED = [
    "pred_class", "pred_conf", "pred_2nd", "pred_marg", "pred_entr", "pred_npix", "pred_nseg",
    "pred_stat",
]  # fmt: skip


def names(fields):
    return [field.name() for field in fields]


def source_of(layer):
    return QgsProcessingFeatureSource(layer, QgsProcessingContext())


def test_fields_of_the_input_are_renamed(qgis_app):
    inputs = joined_fields([text_field("PRED_CLASS"), text_field("pred_class_1"), text_field("x")])
    results = ResultFields(inputs, ["rye"], False)
    assert names(results.fields)[:3] == ["PRED_CLASS_2", "pred_class_1", "x"]
    assert "'PRED_CLASS' becomes 'PRED_CLASS_2'" in results.notes[0]


def test_classes_that_differ_in_case_get_fields_of_their_own(qgis_app):
    results = ResultFields(joined_fields([]), ["Rye", "rye"], True)
    assert names(results.fields)[-2:] == ["p_Rye", "p_rye_"]


def test_more_fields_come_before(qgis_app):
    results = ResultFields(joined_fields([text_field("a")]), [], False, [Column("fold", INTEGER)])
    assert names(results.fields) == ["a", "fold", *ADDED]


@pytest.mark.parametrize(
    ("values", "copies", "repeats"),
    [
        ((1, 2), 1, False),
        ((1, 1), 1, True),
        ((1, 2), 2, True),
        ((1, None), 1, True),
        ((-1, 2), 1, True),
    ],
)
def test_a_fid_that_repeats_is_no_primary_key(qgis_app, values, copies, repeats):
    layer = polygons(FAR, FAR)
    layer.dataProvider().addAttributes([integer_field("fid")])
    layer.updateFields()
    index = layer.fields().lookupField("fid")
    changes = {f.id(): {index: v} for f, v in zip(layer.getFeatures(), values)}
    layer.dataProvider().changeAttributeValues(changes)
    results = ResultFields(layer.fields(), [], False, copies=copies)
    flag = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    layout = results.layout(source_of(layer))
    assert layout.flags == ((flag,) if repeats else ())
    assert layout.crs == layer.crs()


def test_every_feature_comes_with_its_result(qgis_app):
    layer = polygons(FAR, None)
    ids = [feature.id() for feature in layer.getFeatures()]
    parcels = Parcels(["a", "b"], ids, [], None, None, [], [CLASSIFIED, NO_GEOMETRY])
    classified = Classified(np.array([[0.25, 0.75], [0, 0]]), np.array([9, 0]), np.array([4, 0]))
    results = ResultFields(layer.fields(), ["rye", "oats"], True, [Column("fold", INTEGER)])
    first, second = (
        feature.attributes()
        for feature in results.features(
            source_of(layer), parcels, classified, lambda index: [index + 1]
        )
    )
    entropy = -(0.25 * np.log(0.25) + 0.75 * np.log(0.75))
    assert first[:4] == ["a", 1, "oats", 0.75]
    assert first[4:6] == ["rye", 0.5]
    assert first[6] == pytest.approx(entropy)
    assert first[7:] == [9, 4, "classified", 0.25, 0.75]
    assert second[:2] == ["b", 2]
    assert [str(value) for value in second[2:7]] == ["NULL"] * 5
    assert second[7:10] == [0, 0, "no geometry"]


def test_a_feature_that_was_changed_meanwhile_has_no_result(qgis_app):
    layer = polygons(FAR, FAR)
    shapes = [shape_hash(feature) for feature in layer.getFeatures()]
    parcels = Parcels(["a"], [1], [], None, None, [], [CLASSIFIED], shapes=[shapes[0] ^ 1])
    classified = Classified(np.array([[0.25, 0.75]]), np.array([9]), np.array([4]))
    results = ResultFields(layer.fields(), ["rye", "oats"], False, [Column("fold", INTEGER)])
    found = [
        feature.attributes()
        for feature in results.features(source_of(layer), parcels, classified, lambda index: [1])
    ]
    assert [row[0] for row in found] == ["a", "b"]
    assert all(row[-3:] == [0, 0, CHANGED] for row in found)
    assert all(str(value) == "NULL" for row in found for value in row[1:7])
