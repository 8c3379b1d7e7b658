"""Groups of classes in a training: which are accepted, and what a model keeps of them."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.class_groups import (
    class_groups,
    empty_groups,
    group_fields,
    unbounded_groups,
)
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import with_method
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.planar.segments import SegmentSettings

CLASSES = ["barley", "maize", "wheat"]
LABELS = ["wheat", "wheat", "barley", "maize", None, "oats"]


def test_each_class_has_the_group_of_its_parcels():
    groups = ["cereals", None, "cereals", "row crops", "fruit", "cereals"]
    assert class_groups(LABELS, groups, CLASSES) == ["cereals", "row crops", "cereals"]


@pytest.mark.parametrize(
    ("groups", "parts"),
    [
        (["cereals", "grass", "cereals", "row crops"], ("'wheat'", "'cereals' (1)", "'grass' (1)")),
        (["cereals", "cereals", None, "row crops"], ("'barley'", "has a group")),
        (["a"] * 4, ("all classes", "'a'")),
        (["a", "a", "b", "c"], ("a group of its own",)),
        (["wheat", "wheat", "wheat", "row crops"], ("'wheat'", "name of a class")),
        (["maize", "maize", "maize", "b"], ("'maize'", "name of a class")),
    ],
)
def test_groups_that_cannot_be_used(groups, parts):
    with pytest.raises(PlanarSitsError) as caught:
        class_groups(LABELS, [*groups, None, None], CLASSES)
    assert all(part in str(caught.value) for part in ("HIERARCHY_FIELD", *parts))


def test_a_class_alone_may_be_its_own_group():
    groups = ["cereals", "cereals", "cereals", "maize", None, None]
    assert class_groups(LABELS, groups, CLASSES) == ["cereals", "maize", "cereals"]


def test_without_groups_a_model_has_none():
    assert empty_groups([]) == {}
    assert unbounded_groups({}) == []


def test_scores_of_the_groups():
    probabilities = np.array([[0.9, 0.05, 0.05], [0.45, 0.1, 0.45], [0.1, 0.8, 0.1]])
    groups, scores = group_fields(["c", "r", "c"], probabilities, np.array([2, 0, 2]))
    assert groups["threshold"] is None
    assert not groups["bounded"]
    assert scores["group_oa"] == pytest.approx(2 / 3)
    assert scores["given_class"] == 0
    assert scores["given_wrong"] == pytest.approx(1 / 3)
    (warning,) = unbounded_groups(groups)
    assert "45 validation parcels" in warning


@pytest.fixture
def grouped(squares, engine):
    """Return a model of three classes, two of which look the same and are one group."""
    pixels, labels = squares(300, 2, dates=3, bands=2), np.arange(300) % 3
    pixels.values[:] += 5 * np.repeat(labels == 1, 4)[:, None, None]
    data = Labelled(pixels, labels, CLASSES,
                    SeriesFacts("2020-03-01", np.array([0.0, 10, 30]), ["a", "b"]))  # fmt: skip
    choices = Choices(SegmentSettings(length=1), TrainingSettings(validation=40.0))
    choices = with_method(choices, "lda")
    return train_model(data, choices, engine(), groups=["cereals", "row crops", "cereals"]).model


def test_a_training_backs_off_where_classes_look_the_same(grouped, tmp_path):
    groups, scores = grouped.description.groups, grouped.description.scores
    assert groups["bounded"]
    assert groups["threshold"] is None or groups["threshold"] > 0.5
    assert scores["oa"] < 0.85
    assert scores["group_oa"] == 1
    assert scores["given_wrong"] <= 0.05
    save_model(tmp_path / "m.safetensors", grouped)
    assert load_model(tmp_path / "m.safetensors").description == grouped.description
