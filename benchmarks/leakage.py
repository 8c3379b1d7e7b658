"""Leakage: the same data and models, with folds by pixel, by parcel and by block.

Folds by pixel put pixels of one parcel into both training and test: a model can store the parcel.
They are made here only; the plugin has none. Accuracy is that of single pixels in all three,
so that they can be compared; beside it stands that of parcels, for folds by parcel and by block.

    .venv/bin/python benchmarks/leakage.py [maipo|sample] [block size in map units]
"""

import sys
from dataclasses import dataclass

import numpy as np
from fields import maipo_fields, sample_fields
from models import mean_and_std_text
from osgeo import gdal, ogr
from package import load_package

SEED, FOLDS = 0, 5


@dataclass(frozen=True)
class Samples:
    """Pixels as samples of scikit-learn.

    Parameters
    ----------
    features : (P, T * B) array
    classes : (P,) int64 array
        Class of each pixel's parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and P.
    labels : (N,) int64 array
        Class of each parcel.
    """

    features: np.ndarray
    classes: np.ndarray
    offsets: np.ndarray
    labels: np.ndarray


def main(name, size):
    """Print a table of models by kind of folds."""
    fields = maipo_fields() if name == "maipo" else sample_fields(SEED)
    labels, pixels = fields.labelled.labels, fields.labelled.pixels
    samples = Samples(
        pixels.values.reshape(len(pixels.values), -1),
        np.repeat(labels, pixels.sizes),
        pixels.offsets,
        labels,
    )
    kinds, blocks = folds_of_pixels(fields, samples, size)
    print(f"{name}: {len(labels)} parcels, {len(samples.classes)} pixels, {blocks} blocks of "
          f"{size:g} map units, {FOLDS} folds, seed {SEED}; OA % ± STD over folds")  # fmt: skip
    print(f"{'model':<16}{'folds by':<16}{'pixels':>16}{'parcels':>16}")
    for title, model in models().items():
        for kind, folds in kinds.items():
            by_pixel, by_parcel = accuracies(model, samples, folds)
            pixels = mean_and_std_text(by_pixel)
            parcels = "–" if kind.startswith("pixel") else mean_and_std_text(by_parcel)
            print(f"{title:<16}{kind:<16}{pixels:>16}{parcels:>16}", flush=True)


def folds_of_pixels(fields, samples, size):
    """Return the fold of each pixel (P,) by kind of folds, and the number of blocks."""
    from planar_sits.core.evaluation.folds import make_folds
    from planar_sits.core.evaluation.groups import block_groups
    from sklearn.model_selection import StratifiedKFold

    pixels, blocks = fields.labelled.pixels, block_groups(fields.bounds, size)
    by_pixel = np.empty(len(samples.classes), int)
    split = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    for fold, (_, test) in enumerate(split.split(samples.features, samples.classes)):
        by_pixel[test] = fold
    by_parcel, by_block = (
        np.repeat(make_folds(samples.labels, groups, pixels.keys, FOLDS, SEED), pixels.sizes)
        for groups in (None, blocks)
    )
    kinds = {"pixel (leaks)": by_pixel, "parcel": by_parcel, "block": by_block}
    return kinds, len(np.unique(blocks))


def models():
    """Return the models by name: three that can store pixels, and one that cannot."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    return {
        "nearest pixel": make_pipeline(StandardScaler(), KNeighborsClassifier(1)),
        "SVM": make_pipeline(StandardScaler(), SVC(C=10)),
        "random forest": RandomForestClassifier(300, random_state=SEED, n_jobs=2),
        "LDA": LinearDiscriminantAnalysis(),
    }


def accuracies(model, samples, folds):
    """Return the accuracies of pixels and of parcels in percent, by fold.

    A parcel has the class of most of its pixels.
    """
    by_pixel, by_parcel, labels = [], [], samples.labels
    for fold in range(FOLDS):
        test = folds == fold
        model.fit(samples.features[~test], samples.classes[~test])
        predicted = model.predict(samples.features[test])
        by_pixel.append(100 * (predicted == samples.classes[test]).mean())
        votes = np.zeros((len(test), labels.max() + 1))
        votes[np.flatnonzero(test), predicted] = 1
        votes = np.add.reduceat(votes, samples.offsets[:-1], axis=0)
        tested = votes.sum(axis=1) > 0
        by_parcel.append(100 * (votes[tested].argmax(axis=1) == labels[tested]).mean())
    return by_pixel, by_parcel


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    data = sys.argv[1] if len(sys.argv) > 1 else "maipo"
    main(data, float(sys.argv[2]) if len(sys.argv) > 2 else 5000.0)
