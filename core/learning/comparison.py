"""What a cross-validation found: rows of tables, predictions of parcels, the report."""

import platform
from dataclasses import asdict, dataclass

import numpy as np

from ..environment import plugin_version
from ..report.colours import class_colours
from ..series.parcel_table import CLASSIFIED, READY
from .classify import Classified
from .methods import METHODS
from .validate import calibration_error, compare_methods, fold_summary, holm, reliability, scores


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


@dataclass(frozen=True)
class Setting:
    """What a report says of a cross-validation beside its results.

    Parameters
    ----------
    choices : Choices
    grouping, grouping_told : str
        What stays together, in a word and in a sentence.
    colours : dict of str to str
        Known colours of classes.
    outlines : list of lists of (V, 2) arrays
        Of the parcels of the input.
    crs, map_unit : str
    series : list of (str, str)
        Facts of the series, by name.
    versions : list of (str, str)
        Of software that is not known here.
    warnings : list of str
    """

    choices: object
    grouping: str
    grouping_told: str
    colours: dict
    outlines: list
    crs: str
    map_unit: str
    series: list
    versions: list
    warnings: list


def comparison_of(found, parcels, setting):
    """Return what the report of a cross-validation tells.

    Parameters
    ----------
    found : Compared
    parcels : Parcels
    setting : Setting

    Returns
    -------
    Comparison
    """
    from ..report.comparison import Comparison

    labelled, plan = found.labelled, found.plan
    p_values, only_right = compare_methods(found.right())
    outlines = [setting.outlines[place] for place in labelled.pixels.index]
    return Comparison(
        class_names=labelled.classes,
        class_colours=list(class_colours(labelled.classes, setting.colours).values()),
        methods=[_method_result(found, name) for name in plan.methods],
        truth=labelled.labels,
        fold_numbers=plan.folds[0],
        folds=int(plan.folds.max()) + 1,
        repeats=len(plan.folds),
        seed=setting.choices.fit.seed,
        grouping=setting.grouping,
        grouping_told=setting.grouping_told,
        p_values=holm(p_values),
        only_right=only_right,
        outlines=outlines if any(outlines) else [],
        crs=setting.crs,
        map_unit=setting.map_unit,
        settings=setting.series + _settings(setting.choices, labelled),
        versions=_versions() + setting.versions,
        warnings=setting.warnings,
        skipped=[(reason, count) for reason, count, _ in parcels.skipped()],
    )


def _method_result(found, name):
    """Return what the report tells of a method."""
    from ..report.comparison import MethodResult

    results, method = found.of(name), METHODS[name]
    folds = [found.scores_of(result) for result in results]
    summary = fold_summary(folds, len(found.labelled.labels))
    confidence, right = _confidences(found, name, "probabilities")
    return MethodResult(
        name=name,
        title=method.title,
        source=method.source,
        parameters=max(result.facts["parameters"] for result in results),
        ece=calibration_error(confidence, right),
        ece_before=calibration_error(*_confidences(found, name, "uncalibrated")),
        train_seconds=float(np.mean([result.seconds for result in results])),
        parcels_per_second=float(np.mean([result.parcels_per_second for result in results])),
        fold_scores=[
            (result.repeat, result.fold, fold["oa"], fold["macro_f1"], fold["kappa"])
            for result, fold in zip(results, folds)
        ],
        probabilities=found.probabilities(name).mean(axis=0),
        reliability=reliability(confidence, right),
        **summary,
    )


def _confidences(found, name, kind):
    """Return the confidence of every test of every parcel, and whether it was right."""
    probabilities = found.probabilities(name, kind)
    right = probabilities.argmax(axis=2) == found.labelled.labels
    return probabilities.max(axis=2).ravel(), right.ravel()


def _settings(choices, labelled):
    """Return what was chosen, as pairs of texts."""
    pixels = labelled.pixels
    described = {
        "parcels": f"{len(pixels)}, {pixels.offsets[-1]} pixels",
        "time steps": len(labelled.facts["steps"]),
        "bands": ", ".join(labelled.facts["band_names"]),
        "network of planar images": choices.backbone,
        "first weights": choices.weights,
        "filters of TempCNN": choices.filters,
        **{name: value for name, value in asdict(choices.segments).items() if name != "sampler"},
        **asdict(choices.fit),
    }
    return [(name.replace("_", " "), str(value)) for name, value in described.items()]


def _versions():
    """Return the software that was used."""
    import sklearn
    import torch

    return [
        ("Planar SITS", plugin_version()),
        ("PyTorch", torch.__version__),
        ("scikit-learn", sklearn.__version__),
        ("NumPy", np.__version__),
        ("Python", platform.python_version()),
    ]
