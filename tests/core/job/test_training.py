"""A training as all front ends run it: what is told and given."""

import types

from planar_sits.core.job.training import log_scores, training_results
from planar_sits.tests.support.commands import job


def session(baseline):
    scores = {"oa": 0.9, "macro_f1": 0.8, "kappa": 0.7, "baseline_oa": 0.6}
    model = types.SimpleNamespace(description=types.SimpleNamespace(scores=scores))
    fit = types.SimpleNamespace(chosen_epoch=3)
    trained = types.SimpleNamespace(model=model, baseline=baseline, fit=fit)
    cleaned = types.SimpleNamespace(dropped=[1, 2], note="Both agree.")
    return types.SimpleNamespace(
        trained=trained, parcels=[0] * 5, cleaned=cleaned, warnings=lambda: ["weak"]
    )


def test_numbers_of_a_training():
    results = training_results(session(types.SimpleNamespace(oa=0.6)), 2)
    assert results == {
        "VALIDATION_OA": 0.9, "VALIDATION_F1": 0.8, "BASELINE_OA": 0.6, "PARCELS_USED": 3,
        "PARCELS_SKIPPED": 2,
    }  # fmt: skip
    assert training_results(session(None), 0)["BASELINE_OA"] is None


def test_scores_and_warnings_are_told():
    made = job("train")
    log_scores(made, session(None))
    assert made.lines[0].startswith("Best epoch 3. Validation parcels: overall accuracy 90.0%")
    assert made.lines[1:] == [
        "Baseline (LDA on the same parcels): overall accuracy 60.0%.",
        "2 label(s) were judged wrong and left out. Both agree.",
        "Warning: weak",
    ]
