"""Checks of parameters, one by one; whole refused runs are in test_refused_*.py."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import checks
from planar_sits.tests.support.layers import polygons
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource


@pytest.mark.parametrize(
    ("algorithm", "name", "value"),
    [
        ("train", "LENGTH", 0),
        ("train", "LENGTH", "long"),
        ("train", "DEVICE", "gpu"),
        ("crossvalidate", "METHODS", ["lda", "magic"]),
        ("crossvalidate", "METHODS", "lda,magic"),
    ],
)
def test_bad_choices_are_refused(make_run, algorithm, name, value):
    with pytest.raises(PlanarSitsError, match=f"^{name}: "):
        checks.check_choices(make_run(algorithm, **{name: value}))


@pytest.mark.parametrize(
    ("algorithm", "name", "value"),
    [
        ("train", "LENGTH", "12"),
        ("train", "LENGTH", ""),
        ("train", "DEVICE", "cpu"),
        ("crossvalidate", "METHODS", ["lda", "svm"]),
        ("crossvalidate", "METHODS", "lda,svm"),
    ],
)
def test_good_choices_pass(make_run, algorithm, name, value):
    assert checks.check_choices(make_run(algorithm, **{name: value})) is None


def test_a_pickled_file_is_refused(make_run):
    with pytest.raises(PlanarSitsError, match="MODEL.*safetensors"):
        checks.check_suffix(make_run("classify", MODEL="weights.pth"), "MODEL")


def test_a_model_without_a_map_has_no_attention(make_run, trained, trained_by):
    run = make_run("classify", MODEL=trained_by("lda")["MODEL"])
    assert checks.check_model(run) is None
    assert checks.check_model(make_run("classify", MODEL=trained["MODEL"]), attention=True) is None
    with pytest.raises(PlanarSitsError, match="lda"):
        checks.check_model(run, attention=True)


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ({"GROUPING": "field"}, "GROUP_FIELD"),
        ({"GROUPING": "block", "BLOCK_SIZE": 0}, "BLOCK_SIZE"),
    ],
)
def test_a_grouping_needs_its_parameter(make_run, parameters, name):
    with pytest.raises(PlanarSitsError, match=name):
        checks.check_grouping(make_run("crossvalidate", **parameters))
    assert checks.check_grouping(make_run("crossvalidate")) is None


def test_a_missing_field_is_named(qgis_app):
    layer = polygons(None)  # a source does not keep its layer alive
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    assert checks.check_field(source, "name", "CLASS_FIELD") is None
    with pytest.raises(PlanarSitsError, match="CLASS_FIELD.*'polygons'.*'crop'"):
        checks.check_field(source, "crop", "CLASS_FIELD")
