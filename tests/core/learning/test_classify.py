"""Classification chunk by chunk, and what an operator is told of a series."""

import datetime as dt
import re

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.classify import (
    Classified,
    check_series,
    classify_chunks,
    set_status,
)
from planar_sits.core.learning.predict import predict_parcels
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
START = dt.date(2020, 4, 1)


def describe(days=DAYS, start="2019-04-01", bands=("nir", "red")):
    return ModelDescription(
        classes=[{"name": name, "colour": "#000000", "parcels": 2} for name in "xyz"],
        bands=[
            {"name": name, "low": 0.25 * place, "high": 1.0 + place}
            for place, name in enumerate(bands)
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


def classified(chunks, network, engine, parcels=5, days=DAYS, **options):
    return classify_chunks(chunks, parcels, describe(), network, days, SEGMENTS, engine, **options)


def test_one_chunk_is_predicted_as_it_is(fields, network, engine):
    expected, counts = predict_parcels(
        network, normalised(fields, describe().ranges), SEGMENTS, 11, engine()
    )
    found = classified([fields], network, engine())
    assert np.array_equal(found.probabilities, expected)
    assert found.pixels.tolist() == [6, 6, 2, 3, 1]
    assert found.segments.tolist() == counts.tolist() == [4, 4, 2, 2, 1]


@pytest.mark.parametrize("parts", [[[0], [1], [2], [3], [4]], [[4, 1], [0, 3, 2]]])
def test_chunks_do_not_show(fields, network, engine, parts):
    chunks = [fields.take(part) for part in parts]
    whole = classified([fields], network, engine())
    found = classified(chunks, network, engine())
    assert np.allclose(found.probabilities, whole.probabilities, atol=1e-5)
    assert found.pixels.tolist() == whole.pixels.tolist()
    assert found.segments.tolist() == whole.segments.tolist()


def test_parcels_keep_their_place_in_the_input(fields, network, engine):
    whole = classified([fields.take(range(5))], network, engine()).probabilities
    found = classified([fields.take([3, 1])], network, engine(), parcels=8)
    assert np.flatnonzero(found.pixels).tolist() == [1, 3]
    assert np.allclose(found.probabilities[[1, 3]], whole[[1, 3]], atol=1e-5)
    assert found.probabilities[[0, 2, 4, 5, 6, 7]].sum() == 0


def test_parcels_never_seen_have_no_pixels(fields, network, engine):
    fields.values[fields.offsets[1] : fields.offsets[2]] = np.nan
    fields.values[0] = np.nan
    found = classified([fields.take([1]), fields.take([0, 2])], network, engine())
    assert found.pixels.tolist() == [5, 0, 2, 0, 0]


def test_no_chunks_no_results(network, engine):
    assert classified([], network, engine()).pixels.tolist() == [0] * 5


def test_other_dates_are_brought_to_the_models(fields, network, engine):
    # Values grow linearly in time, so images at other dates tell the same.
    slope = fields.values[:, :1].copy()
    own, others = (
        fields.with_values(slope * np.array(days, np.float32)[:, None])
        for days in (DAYS, [0, 10, 30, 40])
    )
    one = classified([own], network, engine())
    other = classified([others], network, engine(), days=[0, 10, 30, 40])
    assert np.allclose(one.probabilities, other.probabilities, atol=1e-5)


def test_cancelled_on_the_way(fields, network, engine, cancel_after):
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


def notes(model_days=DAYS, days=(0, 20, 40), start=START, bands=("nir", "red")):
    return check_series(describe(model_days), list(bands), np.array(days), start)


def test_a_series_like_the_models_needs_no_words():
    assert notes() == []


@pytest.mark.parametrize("bands", [("nir",), ("nir", "red", "green")])
def test_another_number_of_bands_is_refused(bands):
    with pytest.raises(PlanarSitsError, match=rf"2 bands \(nir, red\).* {len(bands)} \(.*BANDS"):
        notes(bands=bands)


@pytest.mark.parametrize("bands", [("red", "nir"), ("B8", "B4")])
def test_bands_of_other_names_are_told(bands):
    (note,) = notes(bands=bands)
    assert "nir, red" in note
    assert ", ".join(bands) in note


def test_another_season_is_refused():
    with pytest.raises(PlanarSitsError, match=r"days 0 to 40 .*days 100 to 140 .*SEASON_START"):
        notes(days=(100, 120, 140))


def test_dates_without_images_are_told():
    (note,) = notes((0, 20, 40, 60, 80), (0, 25))
    assert note.startswith("2 of the model's 5 dates have no image")
    assert "days 60, 80 after 2020-04-01" in note


def test_many_dates_without_images_are_cut_short():
    (note,) = notes(range(0, 200, 10), (0, 10))
    assert note.startswith("15 of the model's 20 dates")
    assert "days 50, 60, 70, 80, 90, 100, 110, 120, …" in note


def test_the_interval_told_is_the_interval_used():
    # The model's dates are 60 days apart: an image counts within 60 days.
    (note,) = notes((0, 60, 120, 180), (0,))
    assert "2 of the model's 4 dates" in note
    assert "within 60 days" in note


@pytest.mark.parametrize(
    ("model", "series"),
    [
        ("2019-04-01", dt.date(2020, 4, 1)),
        ("2016-02-29", dt.date(2017, 3, 1)),
        ("2020-03-01", dt.date(2013, 3, 1)),
        ("2019-04-01", dt.date(2020, 4, 9)),
        ("2017-12-28", dt.date(2019, 1, 3)),
        ("2018-01-03", dt.date(2018, 12, 28)),
    ],
)
def test_the_same_time_of_the_year_needs_no_words(model, series):
    assert check_series(describe(start=model), ["nir", "red"], np.array(DAYS), series) == []


@pytest.mark.parametrize(
    ("series", "days", "side"),
    [
        (dt.date(2020, 5, 1), 30, "later"),
        (dt.date(2020, 3, 2), 30, "earlier"),
        (dt.date(2023, 9, 1), 153, "later"),
        (dt.date(2020, 11, 1), 151, "earlier"),
    ],
)
def test_a_season_at_another_time_of_the_year_is_told(series, days, side):
    (note,) = notes(start=series)
    assert "2019-04-01" in note
    assert str(series) in note
    told = re.search(r"(\d+) days (later|earlier) in the year", note)
    assert abs(int(told[1]) - days) <= 1  # leap years
    assert told[2] == side
