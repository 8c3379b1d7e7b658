"""The leakage lesson: the same data and models, folds by pixel, by parcel and by block.

Folds by pixel put pixels of one parcel on both sides: a model remembers the parcel. They
are made here alone; the plugin has no such folds. Accuracy is of single pixels in all
three, so that they compare; for parcels and blocks that of parcels stands beside it.

    .venv/bin/python benchmarks/leakage.py [maipo|sample] [block size in map units]
"""

import sys

import numpy as np
from fields import maipo_fields, sample_fields
from osgeo import gdal, ogr
from package import load_package

SEED, FOLDS = 0, 5


def main(name, size):
    """Print a table of models by kind of folds."""
    from planar_sits.core.evaluation.folds import make_folds
    from planar_sits.core.evaluation.groups import block_groups
    from sklearn.model_selection import StratifiedKFold

    fields = maipo_fields() if name == "maipo" else sample_fields(SEED)
    pixels, labels = fields.pixels, fields.labels
    sizes, truth = pixels.sizes, np.repeat(labels, pixels.sizes)
    features = pixels.values.reshape(len(pixels.values), -1)
    blocks = block_groups(fields.bounds, size)
    by_pixel = np.empty(len(truth), int)
    splitter = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    for fold, (_, held) in enumerate(splitter.split(features, truth)):
        by_pixel[held] = fold
    kinds = {
        "pixel (leaks)": by_pixel,
        "parcel": np.repeat(make_folds(labels, None, pixels.keys, FOLDS, SEED), sizes),
        "block": np.repeat(make_folds(labels, blocks, pixels.keys, FOLDS, SEED), sizes),
    }
    print(f"{name}: {len(labels)} parcels, {len(truth)} pixels, {len(np.unique(blocks))} blocks of "
          f"{size:g} map units, {FOLDS} folds, seed {SEED}; OA % ± STD over folds")  # fmt: skip
    print(f"{'model':<16}{'folds by':<16}{'pixels':>16}{'parcels':>16}")
    for title, model in models().items():
        for kind, folds in kinds.items():
            pixel, parcel = tested(model, features, truth, folds, pixels.offsets, labels)
            whole = "–" if kind.startswith("pixel") else told(parcel)
            print(f"{title:<16}{kind:<16}{told(pixel):>16}{whole:>16}", flush=True)


def models():
    """Return the models by name: those that remember most, and one that cannot."""
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


def tested(model, features, truth, folds, offsets, labels):
    """Return the accuracies of pixels and of parcels (majority of pixels), fold by fold."""
    by_pixel, by_parcel = [], []
    for fold in range(FOLDS):
        held = folds == fold
        model.fit(features[~held], truth[~held])
        decided = model.predict(features[held])
        by_pixel.append(100 * (decided == truth[held]).mean())
        votes = np.zeros((len(truth), labels.max() + 1))
        votes[np.flatnonzero(held), decided] = 1
        votes = np.add.reduceat(votes, offsets[:-1], axis=0)
        there = votes.sum(axis=1) > 0
        by_parcel.append(100 * (votes[there].argmax(axis=1) == labels[there]).mean())
    return by_pixel, by_parcel


def told(values):
    """Return mean and STD."""
    return f"{np.mean(values):.2f} ± {np.std(values, ddof=1):.2f}"


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    data = sys.argv[1] if len(sys.argv) > 1 else "maipo"
    main(data, float(sys.argv[2]) if len(sys.argv) > 2 else 5000.0)
