"""Models in use: segments, series, classification."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import inputs
from planar_sits.processing_provider import model_support as models


@pytest.fixture
def model_run(make_run, feedback, series, parcels, trained):
    """Return a function that makes a run of the trained model over the sample scene."""

    def make(**more):
        return make_run(
            "classify",
            feedback(),
            **{
                **series,
                "MODEL": trained["MODEL"],
                "PARCELS": parcels,
                "DEVICE": "cpu",
                **more,
            },
        )

    return make


@pytest.mark.parametrize(("chosen", "fraction"), [(0, 20), (35, 35)])
def test_fraction_is_that_of_the_model_unless_given(model_run, chosen, fraction):
    run = model_run(FRACTION=chosen)
    predictor = models.voting_predictor(run, models.read_model(run))
    assert predictor.segments.fraction == fraction
    assert predictor.segments.length == 12


def test_the_series_carries_notes_on_the_model(model_run):
    run = model_run(SEASON_START="2017-01-01")
    series = models.read_model_series(run, models.read_model(run))
    assert any("SEASON_START" in note for note in series.notes)


def test_other_bands_do_not_suit_the_model(model_run):
    run = model_run(BANDS="1,2")
    with pytest.raises(PlanarSitsError, match="BANDS"):
        models.read_model_series(run, models.read_model(run))


def test_parcels_are_classified_by_the_voting_of_the_run(model_run):
    counts = []
    for voting in ("all", "adaptive"):
        run = model_run(VOTING=voting)
        model = models.read_model(run)
        series = models.read_model_series(run, model)
        parcels = inputs.read_parcels(run, series)
        predictor = models.voting_predictor(run, model)
        classified = models.classify_parcels(run, model, series, parcels, predictor)
        assert set(parcels.status) == {"classified"}
        assert classified.probabilities.sum(axis=1) == pytest.approx(np.ones(40))
        assert run.feedback.fractions[-1] == pytest.approx(95)
        counts.append(classified.segments.sum())
    assert counts[0] > counts[1]
