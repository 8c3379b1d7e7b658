"""What a cross-validation found: rows of tables, and predictions of parcels."""

from dataclasses import dataclass

import numpy as np

from ..learning.classify import Classified
from ..learning.scores import calibration_error, scores
from ..series.parcel_table import CLASSIFIED, READY


@dataclass(frozen=True)
class Run:
    """One method in one repeat: what it said of every parcel of the input.

    Parameters
    ----------
    classified : Classified
        Of all parcels of the input.
    values : callable
        Takes a parcel's position in the input; returns method, repeat, fold, truth
        and whether the decision was right.
    """

    classified: Classified
    values: callable


@dataclass(frozen=True)
class Compared:
    """The results of a cross-validation.

    Parameters
    ----------
    labelled : Labelled
    plan : Plan
    results : list of FoldResult
    """

    labelled: object
    plan: object
    results: list

    def scores_of(self, result):
        """Return the scores of a fold (see `validate.scores`)."""
        truth = self.labelled.labels[result.held]
        decided = result.probabilities.argmax(axis=1)
        return scores(truth, decided, len(self.labelled.classes))

    def error_of(self, result, name="probabilities"):
        """Return the calibration error of a fold."""
        found = getattr(result, name)
        right = found.argmax(axis=1) == self.labelled.labels[result.held]
        return calibration_error(found.max(axis=1), right)

    def score_rows(self):
        """Return the rows of ``SCORES``; repeats and folds are counted from 1."""
        rows = []
        for result in self.results:
            found = self.scores_of(result)
            rows.append(
                (
                    result.method,
                    result.repeat + 1,
                    result.fold + 1,
                    found["oa"],
                    found["macro_f1"],
                    found["kappa"],
                    float(result.seconds),
                    float(result.parcels_per_second),
                    len(result.held),
                    self.error_of(result),
                    result.facts["parameters"],
                )
            )
        return rows

    def confusion(self, method):
        """Return the parcels of all folds and repeats by true and decided class, (K, K)."""
        return sum(np.array(self.scores_of(result)["confusion"]) for result in self.of(method))

    def confusion_rows(self):
        """Return the rows of ``CONFUSION``."""
        names = self.labelled.classes
        return [
            (method, names[truth], names[decided], int(count))
            for method in self.plan.methods
            for (truth, decided), count in np.ndenumerate(self.confusion(method))
        ]

    def of(self, method, repeat=None):
        """Return the results of a method, of all repeats or of one."""
        return [
            result
            for result in self.results
            if result.method == method and repeat in (None, result.repeat)
        ]

    def probabilities(self, method, name="probabilities"):
        """Return the out-of-fold probabilities of a method, (R, N, K)."""
        shape = len(self.plan.folds), len(self.labelled.labels), len(self.labelled.classes)
        together = np.zeros(shape)
        for result in self.of(method):
            together[result.repeat, result.held] = getattr(result, name)
        return together

    def runs(self, parcels):
        """Return what each method said in each repeat, for the parcels of the input.

        Parameters
        ----------
        parcels : Parcels
            Those that were tested become ``CLASSIFIED``.

        Returns
        -------
        list of Run
        """
        tested = self.labelled.pixels.index
        for place in tested:
            if parcels.status[place] == READY:
                parcels.status[place] = CLASSIFIED
        return [
            self._run(method, repeat, parcels)
            for method in self.plan.methods
            for repeat in range(len(self.plan.folds))
        ]

    def _run(self, method, repeat, parcels):
        """Return one method in one repeat."""
        pixels, count = self.labelled.pixels, len(parcels)
        classified = Classified(
            np.zeros((count, len(self.labelled.classes))),
            np.zeros(count, np.int64),
            np.zeros(count, np.int64),
        )
        folds, right = np.full(count, -1), np.zeros(count, bool)
        for result in self.of(method, repeat):
            here = pixels.index[result.held]
            classified.probabilities[here] = result.probabilities
            classified.pixels[here] = pixels.sizes[result.held]
            classified.segments[here] = result.segments
            folds[here] = result.fold
            decided = result.probabilities.argmax(axis=1)
            right[here] = decided == self.labelled.labels[result.held]

        def values(place):
            # Plain numbers: QGIS refuses those of NumPy.
            known = folds[place] >= 0
            fold = int(folds[place]) + 1 if known else None
            verdict = int(right[place]) if known else None
            return [method, repeat + 1, fold, parcels.labels[place], verdict]

        return Run(classified, values)

    def right(self):
        """Tell which parcels each method decided right in each repeat, (M, R, N) bool."""
        decided = [self.probabilities(name).argmax(axis=2) for name in self.plan.methods]
        return np.stack(decided) == self.labelled.labels

    def best(self):
        """Return the method with the best mean overall accuracy of its folds, and that mean."""
        means = [
            np.mean([self.scores_of(result)["oa"] for result in self.of(method)])
            for method in self.plan.methods
        ]
        return self.plan.methods[int(np.argmax(means))], float(max(means))
