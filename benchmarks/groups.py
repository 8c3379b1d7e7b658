"""Groups of crops: accuracy at both levels, and how often the bound of wrong answers is broken.

Out-of-fold probabilities of a random forest (5 folds by parcel, seed 0) on Cawa and France.
Of these parcels some choose the threshold, the others count the wrong answers, 500 times.
"""

from dataclasses import replace

import datasets
import numpy as np
from crossvalidation import cross_validated
from models import default_choices

METHOD, DRAWS, CALIBRATION = "random_forest", 500, (60, 120, 240)
CAWA = {
    "wheat": "winter wheat", "wheat-other": "winter wheat", "wheat-rice": "winter wheat",
    "wheat-maize": "winter wheat", "rice": "summer cereals", "maize": "summer cereals",
    "orchard": "perennials", "alfalfa": "perennials", "cotton": "cotton", "fallow": "fallow",
}  # fmt: skip


def main():
    """Print the figures of both data sets."""
    datasets.SOURCES["france_crops"] = replace(datasets.SOURCES["france"], class_field="crop")
    for name, group_of in (("cawa_region", CAWA.get), ("france_crops", lambda code: code[:4])):
        labelled = datasets.real_data(name).labelled
        results = cross_validated(labelled, [METHOD], default_choices())
        names = [group_of(crop) for crop in labelled.classes]
        print(f"\n{name}: {len(labelled.labels)} parcels, {len(names)} crops, "
              f"{len(set(names))} groups")  # fmt: skip
        figures(results.probabilities(METHOD)[0], labelled.labels, names, results.confusion(METHOD))


def figures(probabilities, labels, names, confusion):
    """Print accuracies, mistakes, and what thresholds from some of the parcels give on the rest."""
    from planar_sits.core.learning.hierarchy import Groups, choose_threshold, named_by_class

    groups = Groups(names)
    within, across = groups.mistakes(confusion)
    wrong_group = groups.wrong_answers(probabilities, labels, None)
    accuracy = np.trace(confusion) / confusion.sum()
    print(f"crops {accuracy:.1%}, groups {1 - wrong_group.mean():.1%}, "
          f"{within} mistakes within, {across} across groups")  # fmt: skip
    rng = np.random.default_rng(0)
    for risk in (0.05, 0.1, 0.2):
        for count in CALIBRATION:
            rows = []
            for _ in range(DRAWS):
                order = rng.permutation(len(labels))
                one, rest = order[:count], order[count:]
                chosen = choose_threshold(groups, probabilities[one], labels[one], risk)
                wrong = groups.wrong_answers(probabilities[rest], labels[rest], chosen.threshold)
                named = named_by_class(probabilities[rest], chosen.threshold)
                rows.append((chosen.bounded, chosen.bounded and wrong.mean() > risk, named.mean(),
                             wrong.mean()))  # fmt: skip
            bounded, broken, named, wrong = np.mean(rows, axis=0)
            print(f"risk {risk:.0%}, {count} parcels: bounded {bounded:.0%}, broken {broken:.1%} "
                  f"(at most 10 %), crop named {named:.0%} ± {np.std(rows, axis=0)[2]:.0%}, "
                  f"wrong {wrong:.1%}")  # fmt: skip


if __name__ == "__main__":
    main()
