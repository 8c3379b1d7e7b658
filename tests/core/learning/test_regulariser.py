"""The regularisers of the project follow the protocol."""

import inspect

import numpy as np
from planar_sits.core.attention.guidance import AttentionGuidance
from planar_sits.core.learning.regulariser import Regulariser


def test_attention_guidance_follows_the_protocol():
    guidance = AttentionGuidance(0.5, "features")
    assert (guidance.name, guidance.weight) == ("attention_guidance", 0.5)
    for name in ("order", "scores_and_penalty"):
        expected, actual = (
            list(inspect.signature(getattr(kind, name)).parameters)
            for kind in (Regulariser, AttentionGuidance)
        )
        assert actual == expected


def test_the_order_is_a_permutation():
    parcel = np.repeat(np.arange(5), [3, 1, 4, 2, 6])
    order = AttentionGuidance(1.0, "features").order(parcel, np.random.default_rng(0))
    assert sorted(order) == list(range(16))
