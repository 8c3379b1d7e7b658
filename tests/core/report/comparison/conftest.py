"""Results of methods and comparisons with chosen accuracies."""

import numpy as np
import pytest
from planar_sits.core.learning.scores import Reliability
from planar_sits.core.report.comparison import Comparison, MethodResult
from planar_sits.core.series.parcel_table import Skipped

NAN = float("nan")
CLASSICAL = ("lda", "random_forest", "svm", "parcel_mean_rf")


def square(left, bottom, side=60.0):
    """Return the outline (4, 2) of a square parcel."""
    return np.array([[0, 0], [side, 0], [side, side], [0, side]]) + (left, bottom)


def method(name, oa, truth, classes, **changes):
    """Return a method that is right for the first part of the parcels."""
    parcels = len(truth)
    predicted = np.where(np.arange(parcels) < round(oa * parcels), truth, (truth + 1) % classes)
    probabilities = np.full((parcels, classes), 0.2 / max(classes - 1, 1))
    probabilities[np.arange(parcels), predicted] = 0.8
    confusion = np.zeros((classes, classes), int)
    np.add.at(confusion, (truth, predicted), 1)
    fields = {
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "source": f"Source of {name}",
        "parameters": 12345,
        "oa_mean": oa,
        "oa_std": 0.021,
        "oa_low": oa - 0.05,
        "oa_high": min(oa + 0.04, 1),
        "f1_mean": oa - 0.1,
        "f1_std": 0.03,
        "kappa_mean": oa - 0.2,
        "kappa_std": 0.04,
        "ece": 0.0317,
        "train_seconds": 12.34,
        "parcels_per_second": 1234.5,
        "fold_accuracies": [oa - 0.01, oa, oa + 0.01],
        "confusion": confusion,
        **{key: np.full(classes, 0.75) for key in ("precision", "recall", "f1")},
        **{
            f"{key}_interval": np.tile([0.6, 0.85], (classes, 1))
            for key in ("precision", "recall", "f1")
        },
        "probabilities": probabilities,
        "classical": name in CLASSICAL,
        "reliability": Reliability(
            np.array([0, 4, 56]), np.array([NAN, 0.4, 0.8]), np.array([NAN, 0, 0.9])
        ),
        "ece_before": 0.0815,
    }
    return MethodResult(**{**fields, **changes})


@pytest.fixture(scope="session")
def make_method():
    """Return the function `method`."""
    return method


@pytest.fixture(scope="session")
def squares_in_rows():
    """Return a function that gives outlines of square parcels, 50 in a row."""
    return lambda parcels, side=60.0: [
        [square(100.0 * (k % 50), 100.0 * (k // 50), side)] for k in range(parcels)
    ]


@pytest.fixture(scope="session")
def compare():
    """Return a function that makes a comparison of methods from their accuracies."""

    def make(accuracies, parcels=60, names=("Meadow", "Vine <yard>", "Rye"), **changes):
        truth = np.arange(parcels) % len(names)
        methods = [method(name, oa, truth, len(names)) for name, oa in accuracies.items()]
        correct = np.array([one.predicted() == truth for one in methods])
        only = (correct[:, None] & ~correct[None]).sum(axis=2)
        fields = {
            "class_names": list(names),
            "class_colours": ["#ffdd00", "#ff8800", "#7f7f7f", "#0072b2"][: len(names)],
            "methods": methods,
            "truth": truth,
            "fold_numbers": np.arange(parcels) // 2 % 3,
            "folds": 3,
            "repeats": 1,
            "seed": 7,
            "grouping": "field",
            "grouping_description": "Parcels of one <field> stay together.",
            "p_values": np.where(np.abs(only - only.T) > 5, 0.0004, 0.3),
            "only_right": only,
            "outlines": [[square(100.0 * (k % 8), 100.0 * (k // 8))] for k in range(parcels)],
            "crs": "EPSG:32631",
            "settings": [("L & p", "<50>")],
            "versions": [("Planar SITS", "0.2.0"), ("torch", "1.13.1")],
            "warnings": ["Band <3> is constant."],
            "skipped": [Skipped("no pixel centre inside", 1200, [])],
        }
        return Comparison(**{**fields, **changes})

    return make


@pytest.fixture
def comparison(compare):
    """Four methods on 60 parcels of three classes."""
    return compare({"lda": 0.7, "random_walk": 0.95, "tempcnn": 0.9, "random_forest": 0.8})
