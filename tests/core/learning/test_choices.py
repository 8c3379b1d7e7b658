"""The defaults of a training, and what a choice holds."""

from dataclasses import FrozenInstanceError, asdict, replace

import pytest
from planar_sits.core.attention.guidance import AttentionGuidance
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.planar.segments import SegmentSettings


def test_the_defaults_train_compact_from_scratch_on_random_walks():
    choices = Choices(SegmentSettings(), TrainingSettings())
    assert (choices.method, choices.backbone, choices.weights) == ("random_walk", "compact", "none")
    assert choices.segments.sampler == "random_walk"
    assert choices.regulariser is None
    assert (choices.fit.epochs, choices.fit.learning_rate, choices.fit.shortest) == (0, 2e-3, 0)


def test_choices_do_not_change():
    choices = Choices(SegmentSettings(), TrainingSettings())
    with pytest.raises(FrozenInstanceError):
        choices.backbone = "resnet18"
    assert replace(choices, backbone="resnet18") != choices


def test_choices_have_a_plain_form():
    """The store of finished folds takes it for the name of a fold."""
    choices = Choices(
        SegmentSettings(), TrainingSettings(), regulariser=AttentionGuidance(0.5, "features")
    )
    plain = asdict(choices)
    assert plain["regulariser"] == {"weight": 0.5, "layer": "features"}
    assert plain["fit"]["patience"] == 0
