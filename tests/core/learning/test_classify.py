"""Classification chunk by chunk."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.classify import (
    Classified,
    classify_chunks,
    set_status,
)
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.networks.model_file import ModelDescription
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_table import (
    CLASSIFIED,
    NO_OBSERVATION,
    NO_PIXEL,
    READY,
    Parcels,
)

SEGMENTS = SegmentSettings(sampler="random_walk", length=7, fraction=60.0, canvas=False)
DAYS = [0.0, 20.0, 40.0]


def describe(days=DAYS, start="2019-04-01", bands=("nir", "red")):
    return ModelDescription(
        classes=[{"name": name, "colour": "#000000", "parcels": 2} for name in "xyz"],
        bands=[
            {"name": name, "low": 0.25 * index, "high": 1.0 + index}
            for index, name in enumerate(bands)
        ],
        season_start=start,
        days=list(days),
        segments=SEGMENTS,
        backbone="compact",
        seed=11,
    )


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return describe().network()


@pytest.fixture
def fields(drawn):
    return drawn("AAABBB AAABBB CCDDDE", dates=3, bands=2)


def classified(chunks, network, engine, parcels=5, days=DAYS, **callables):
    predictor = ParcelPredictor(network, SEGMENTS, 11, engine)
    empty = Classified.empty(parcels, 3)
    return classify_chunks(chunks, empty, describe(), days, predictor, **callables)


def test_one_chunk_is_predicted_as_it_is(fields, network, engine):
    predictor = ParcelPredictor(network, SEGMENTS, 11, engine())
    expected = predictor.predict(normalised(fields, describe().ranges))
    result = classified([fields], network, engine())
    assert np.array_equal(result.probabilities, expected.probabilities)
    assert result.pixels.tolist() == [6, 6, 2, 3, 1]
    assert result.segments.tolist() == expected.segments.tolist() == [4, 4, 2, 2, 1]


@pytest.mark.parametrize("parts", [[[0], [1], [2], [3], [4]], [[4, 1], [0, 3, 2]]])
def test_chunks_have_no_effect(fields, network, engine, parts):
    chunks = [fields.take(part) for part in parts]
    expected = classified([fields], network, engine())
    result = classified(chunks, network, engine())
    assert np.allclose(result.probabilities, expected.probabilities, atol=1e-5)
    assert result.pixels.tolist() == expected.pixels.tolist()
    assert result.segments.tolist() == expected.segments.tolist()


def test_parcels_keep_their_position_in_the_input(fields, network, engine):
    expected = classified([fields.take(range(5))], network, engine()).probabilities
    result = classified([fields.take([3, 1])], network, engine(), parcels=8)
    assert np.flatnonzero(result.pixels).tolist() == [1, 3]
    assert np.allclose(result.probabilities[[1, 3]], expected[[1, 3]], atol=1e-5)
    assert result.probabilities[[0, 2, 4, 5, 6, 7]].sum() == 0


def test_parcels_without_observations_have_no_pixels(fields, network, engine):
    fields.values[fields.offsets[1] : fields.offsets[2]] = np.nan
    fields.values[0] = np.nan
    result = classified([fields.take([1]), fields.take([0, 2])], network, engine())
    assert result.pixels.tolist() == [5, 0, 2, 0, 0]


def test_no_chunks_no_results(network, engine):
    assert classified([], network, engine()).pixels.tolist() == [0] * 5


def test_other_dates_are_interpolated(fields, network, engine):
    # Values grow linearly in time, so images at other dates hold the same.
    slope = fields.values[:, :1].copy()
    same, others = (
        fields.with_values(slope * np.array(days, np.float32)[:, None])
        for days in (DAYS, [0, 10, 30, 40])
    )
    one = classified([same], network, engine())
    other = classified([others], network, engine(), days=[0, 10, 30, 40])
    assert np.allclose(one.probabilities, other.probabilities, atol=1e-5)


def test_cancelled_between_chunks(fields, network, engine, cancel_after):
    chunks = iter([fields.take([part]) for part in range(5)])
    with pytest.raises(Cancelled):
        classified(chunks, network, engine(), cancelled=cancel_after(2))
    left = len(list(chunks))
    assert left in (1, 2), "only the chunk after the one that was cancelled may have been read"


def test_status_of_every_parcel():
    parcels = Parcels(
        ids=list("abcd"),
        feature_ids=[1, 2, 3, 4],
        labels=[None] * 4,
        keys=np.zeros(4, np.uint64),
        bounds=np.zeros((4, 4)),
        wkb=[None] * 4,
        status=[READY, READY, NO_PIXEL, READY],
    )
    set_status(parcels, Classified(np.zeros((4, 2)), np.array([5, 0, 0, 1]), np.zeros(4, int)))
    assert parcels.status == [CLASSIFIED, NO_OBSERVATION, NO_PIXEL, CLASSIFIED]
