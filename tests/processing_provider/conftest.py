"""What the algorithm tests share: a way to run, a small trained model, comparisons."""

import pytest


@pytest.fixture(scope="session")
def run(provider):
    """Return a function that runs ``planarsits:<name>`` as a script would."""
    import processing

    def run_algorithm(name, feedback=None, **parameters):
        return processing.run(f"planarsits:{name}", parameters, feedback=feedback)

    return run_algorithm


@pytest.fixture(scope="session")
def series(sample):
    """Parameters of the sample scene's images and masks."""
    return {
        "SERIES": [str(path) for path in sorted(sample.glob("*.tif"))],
        "MASKS": [str(path) for path in sorted((sample / "masks").glob("*.tif"))],
    }


@pytest.fixture(scope="session")
def trained(run, sample, series, tmp_path_factory):
    """Results of a short training on the sample scene."""
    folder = tmp_path_factory.mktemp("trained")
    return run(
        "train",
        **series,
        PARCELS=str(sample / "parcels.gpkg"),
        CLASS_FIELD="crop",
        LENGTH=12,
        FRACTION=20,
        EPOCHS=3,
        DEVICE="cpu",
        MODEL=str(folder / "model.safetensors"),
        REPORT=str(folder / "report.html"),
        HISTORY=str(folder / "history.gpkg"),
    )


class Recorder:
    """Makes feedback that keeps what was said, and can cancel at a message."""

    def __new__(cls, cancel_at=None):
        from qgis.core import QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self):
                super().__init__()
                self.said, self.warned, self.fractions = [], [], []
                self.progressChanged.connect(self.fractions.append)

            def pushInfo(self, info):
                self.said.append(info)
                if cancel_at and cancel_at in info:
                    self.cancel()

            def pushWarning(self, warning):
                self.warned.append(warning)

        return Feedback()


@pytest.fixture
def feedback(qgis_app):
    """Return the `Recorder` class: call it for a feedback."""
    return Recorder
