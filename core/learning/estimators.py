"""Classical estimators, fitted with scikit-learn and returned as torch modules."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..networks.registry import network_class
from .fitting import NEVER, EstimatorSettings, Fitted, Fitting
from .minirocket import fit_minirocket
from .samples import Samples, balanced_subsample
from .trees import fit_forest, fit_gradient_boosting

if TYPE_CHECKING:
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.svm import SVC

# Fewest samples for each feature of a discriminant analysis without shrinkage.
_SAMPLES_PER_FEATURE = 5


def fit_estimator(
    name: str,
    training: Samples,
    classes: int,
    settings: EstimatorSettings,
    validation: Samples | None = None,
    *,
    refit: bool = False,
) -> tuple[torch.nn.Module, dict[str, int]]:
    """Fit an estimator and convert it to a torch module.

    Parameters
    ----------
    name : {'lda', 'random_forest', 'gradient_boosting', 'svm', 'minirocket'}
        Linear discriminant analysis, random forest (Breiman 2001), gradient boosting of
        trees (Friedman 2001), support vector machine with a radial kernel and Platt's
        probabilities (Platt 1999), or MiniRocket (Dempster et al. 2021).
    training : Samples
        Of at least two classes.
    classes : int
        Number of classes, K. A class without samples has probability 0.
    settings : EstimatorSettings
    validation : Samples, optional
        Samples of other parcels. `svm` fits the probabilities of its decision values to
        them; without them, or if they lack a class, it takes the training samples, whose
        probabilities are too high.
    refit : bool
        Fit to the validation samples as well, after `svm` has used them for that.

    Returns
    -------
    module : torch.nn.Module
        In evaluation mode, on the CPU. Takes images (N, B, T, 1); the softmax of its
        scores (N, K) is the estimator's probability.
    sizes : dict of str to int
        Hyper-parameters from which an empty module of the same shape is built.
    """
    state, sizes = _FITS[name](Fitting(training, classes, settings, validation, refit))
    steps = training.features.shape[1] // training.bands
    module = network_class(name).build(training.bands, classes, steps, **sizes)
    buffers = module.state_dict()
    for key, value in state.items():
        buffers[key].copy_(torch.from_numpy(np.ascontiguousarray(value)))
    return module.eval(), sizes


def linear_discriminant(samples: int, features: int) -> LinearDiscriminantAnalysis:
    """Return an unfitted linear discriminant analysis.

    Parameters
    ----------
    samples, features : int
        Of the fit, S and F. With few samples the covariance is shrunk (Ledoit and Wolf 2004):
        without that the analysis is worst where S is about F.

    Returns
    -------
    sklearn.discriminant_analysis.LinearDiscriminantAnalysis
    """
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    if samples < _SAMPLES_PER_FEATURE * features:
        return LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
    return LinearDiscriminantAnalysis()


def _linear_discriminant(fitting: Fitting) -> Fitted:
    """Fit a linear discriminant analysis; return module buffers and sizes."""
    samples = fitting.samples
    if not _has_spread(samples):
        return _nearest_mean(samples, fitting.classes)
    mean = samples.features.mean(axis=0, dtype=np.float64)
    with warnings.catch_warnings():
        # Neighbouring dates often are.
        warnings.filterwarnings("ignore", message="Variables are collinear")
        model = linear_discriminant(*samples.features.shape)
        model.fit(samples.features - mean, samples.labels)
    weight, bias = _class_scores(model, fitting.classes)
    return {"mean": mean, "weight": weight, "bias": bias}, {}


def _has_spread(samples: Samples) -> bool:
    """Return whether the samples of any class differ, which the analysis needs."""
    features, labels = samples.features, samples.labels
    return any(np.ptp(features[labels == label], axis=0).any() for label in np.unique(labels))


def _nearest_mean(samples: Samples, classes: int) -> Fitted:
    """Return the nearest mean, the limit without spread, as linear scores."""
    present = np.unique(samples.labels)
    mean = samples.features.mean(axis=0, dtype=np.float64)
    means = np.stack([samples.features[samples.labels == label].mean(axis=0) for label in present])
    means = means - mean
    scale = 1 / max(np.square(means).sum(axis=1).mean(), 1e-12)
    weight, bias = np.zeros((classes, len(mean))), np.full(classes, NEVER)
    weight[present] = 2 * scale * means
    bias[present] = -scale * np.square(means).sum(axis=1)
    return {"mean": mean, "weight": weight, "bias": bias}, {}


def _support_vectors(fitting: Fitting) -> Fitted:
    """Fit a support vector machine; return module buffers and sizes.

    As Platt (1999) for two classes: the probabilities are a logistic regression on the
    decision values of samples that the machine was not fitted to.
    """
    from sklearn.linear_model import LogisticRegression

    training, settings = fitting.training, fitting.settings
    samples, refit = fitting.validation, fitting.refit and fitting.validation is not None
    if samples is None or not np.isin(training.labels, samples.labels).all():
        samples, refit = training, False
    machine = _fitted_machine(training, settings)
    common = np.flatnonzero(np.isin(samples.labels, machine.model.classes_))
    limit, seed = settings.support_samples, settings.seed
    judged = samples.take(common[balanced_subsample(samples.labels[common], limit, seed)])
    decisions = machine.decisions(judged.features)
    regression = LogisticRegression(max_iter=1000).fit(decisions, judged.labels)
    weight, bias = _class_scores(regression, fitting.classes)
    # The regression is for the pairs of the classes of the first machine.
    if refit and np.isin(samples.labels, machine.model.classes_).all():
        machine = _fitted_machine(training.joined(samples), settings)
    state = {
        "mean": machine.mean,
        "scale": machine.scale,
        "vectors": machine.model.support_vectors_,
        "weight": weight @ _pair_weights(machine.model),
        "bias": bias + weight @ machine.model.intercept_,
    }
    return state, {"support": len(machine.model.support_)}


@dataclass(frozen=True)
class _Machine:
    """A support vector machine, and the mean and scale (F,) of its features."""

    model: SVC
    mean: np.ndarray
    scale: np.ndarray

    def decisions(self, features: np.ndarray) -> np.ndarray:
        """Return the decision values (S, pairs of classes) of features (S, F)."""
        values = self.model.decision_function((features - self.mean) * self.scale)
        return values.reshape(len(features), -1)


def _fitted_machine(samples: Samples, settings: EstimatorSettings) -> _Machine:
    """Fit a support vector machine to a subsample.

    The scale makes the squared distance of features the kernel's exponent, with a gamma
    that is scikit-learn's 'scale' for standardised features.
    """
    from sklearn.svm import SVC

    chosen = samples.take(
        balanced_subsample(samples.labels, settings.support_samples, settings.seed)
    )
    mean = chosen.features.mean(axis=0, dtype=np.float64)
    spread = chosen.features.std(axis=0, dtype=np.float64)
    spread[spread == 0] = 1
    scaled = (chosen.features - mean) / spread
    scale = np.sqrt(1 / (scaled.shape[1] * (scaled.var() or 1))) / spread
    model = SVC(C=10, gamma=1.0, decision_function_shape="ovo", cache_size=500)
    return _Machine(model.fit((chosen.features - mean) * scale, chosen.labels), mean, scale)


def _pair_weights(model: SVC) -> np.ndarray:
    """Return the weight of each vector in each pairwise decision, (pairs, support).

    Its ``dual_coef_`` has, for a vector of class i, one row for each other class.
    """
    classes = len(model.classes_)
    owner = np.repeat(np.arange(classes), model.n_support_)
    pairs = [(i, j) for i in range(classes) for j in range(i + 1, classes)]
    weights = np.zeros((len(pairs), len(owner)))
    for row, (i, j) in enumerate(pairs):
        weights[row, owner == i] = model.dual_coef_[j - 1, owner == i]
        weights[row, owner == j] = model.dual_coef_[i, owner == j]
    return weights


def _class_scores(model, classes: int) -> tuple[np.ndarray, np.ndarray]:
    """Return weight (K, F) and bias (K,): their softmax is the model's probability.

    For two classes scikit-learn keeps the difference of their scores alone.
    """
    weight = np.zeros((classes, model.coef_.shape[1]))
    bias = np.full(classes, NEVER)
    if len(model.classes_) == 2:
        halves = np.array([[-0.5], [0.5]])
        weight[model.classes_], bias[model.classes_] = (
            halves * model.coef_,
            halves[:, 0] * model.intercept_,
        )
    else:
        weight[model.classes_], bias[model.classes_] = model.coef_, model.intercept_
    return weight, bias


_FITS = {
    "lda": _linear_discriminant,
    "random_forest": fit_forest,
    "gradient_boosting": fit_gradient_boosting,
    "svm": _support_vectors,
    "minirocket": fit_minirocket,
}
