"""Which samples an estimator is fitted to."""

import numpy as np
import pytest
from planar_sits.core.learning.fitting import EstimatorSettings, Fitting
from planar_sits.core.learning.samples import Samples


@pytest.mark.parametrize(
    ("validated", "refit", "labels"),
    [(False, False, [0, 1]), (False, True, [0, 1]), (True, False, [0, 1]), (True, True, [0, 1, 2])],
)
def test_a_refit_takes_the_validation_samples_too(validated, refit, labels):
    training = Samples(np.zeros((2, 3), np.float32), np.array([0, 1]))
    validation = Samples(np.ones((1, 3), np.float32), np.array([2])) if validated else None
    fitting = Fitting(training, 3, EstimatorSettings(), validation, refit)
    assert fitting.samples.labels.tolist() == labels
