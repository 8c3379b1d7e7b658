"""The predicted class of test parcels."""

import numpy as np
from planar_sits.core.evaluation.fold_result import FoldResult
from planar_sits.core.evaluation.plan import FoldTask


def test_the_predicted_class_has_the_highest_probability():
    probabilities = np.array([[0.2, 0.5, 0.3], [0.4, 0.4, 0.2]])
    task = FoldTask("lda", 0, 0, np.array([3, 5]))
    result = FoldResult(task, probabilities, probabilities[:, ::-1], np.ones(2, int), 1.0, 2.0, {})
    assert result.predicted.tolist() == [1, 0]
