"""Text and tables of reports, and a model that was written before."""

import html
import re
from pathlib import Path

import pytest

MODELS = Path(__file__).resolve().parents[2] / "fixtures" / "models"


@pytest.fixture(scope="session")
def visible_text():
    """Return a function that gives the text of HTML as a reader sees it."""

    def read(text):
        text = re.sub(r"<img[^>]*>|<style.*?</style>", "", text, flags=re.S)
        text = html.unescape(re.sub(r"<[^>]+>", " ", text)).replace("\xa0", " ")
        return re.sub(r" ([,.;:)])", r"\1", " ".join(text.split()))

    return read


@pytest.fixture(scope="session")
def table_cells(visible_text):
    """Return a function that gives the text of the cells of each row of a table."""

    def read(text):
        rows = re.findall("<tr>(<td.*?)</tr>", text, flags=re.S)
        return [[visible_text(cell) for cell in row.split("</td>")[:-1]] for row in rows]

    return read


@pytest.fixture(scope="session")
def headings():
    """Return a function that gives the headings of a page."""
    return lambda text: re.findall("<h2>(.*?)</h2>", text)


@pytest.fixture(scope="session")
def figures():
    """Return a function that gives alternative text and PNG (base64) of each figure."""
    pattern = r'<img [^>]*alt="([^"]+)" src="data:image/png;base64,([^"]+)"'
    return lambda text: re.findall(pattern, text)


@pytest.fixture(scope="session")
def old_model():
    """Return a function that loads the model of a method from the fixtures."""
    from planar_sits.core.networks.model_file import load_model

    return lambda method: load_model(MODELS / f"{method}.safetensors")


@pytest.fixture
def training():
    """The content of the report of a training: 1049 validation parcels of two classes."""
    import numpy as np
    from planar_sits.core.report.training import TrainingReport
    from planar_sits.core.report.training_plots import ExampleImage
    from planar_sits.core.series.parcel_table import Skipped

    return TrainingReport(
        settings=[("Backbone", "squeezenet1_1"), ("L & p", "<50>")],
        history=[
            {
                "epoch": number,
                "train_loss": 1 / number,
                "train_accuracy": 0.5,
                "validation_loss": 1 / number,
                "validation_accuracy": 0.6,
                "seconds": 90.0,
            }
            for number in (1, 2)
        ],
        best_epoch=2,
        class_names=["Meadow", "Vine <yard>"],
        class_colours=["#ffdd00", "#ff8800"],
        confusion=np.array([[1030, 12], [2, 5]]),
        scores={
            "oa": 1035 / 1049,
            "macro_f1": 0.8123,
            "kappa": 0.4321,
            "precision": [0.998, 0.294],
            "recall": [0.9885, 0.714],
            "f1": [0.993, float("nan")],
            "support": [1042.0, 7.0],
        },
        examples=[ExampleImage("Meadow", "#ffdd00", np.zeros((3, 5, 3)))],
        step_labels=["2020-01-01", "2020-02-01", "2020-03-01"],
        warnings=["Band <3> is constant."],
        skipped=[Skipped("no_pixels", 1200, []), Skipped("not_covered", 34, [])],
    )


@pytest.fixture
def temporal():
    """The content of a report of temporal attention: five dates, three classes."""
    import datetime as dt

    import numpy as np
    from planar_sits.core.attention.temporal import TemporalAttention
    from planar_sits.core.report.temporal import TemporalReport
    from planar_sits.core.series.parcel_table import Skipped

    dates = [dt.date(2017, 4, day) for day in (1, 8, 15, 22, 29)]
    profiles = np.array([[0.1, 0.2, 0.9, 0.2, 0.1], [0.0, 0.5, 0.1, 0.6, 0.1], np.zeros(5)])
    return TemporalReport(
        temporal=TemporalAttention(profiles, profiles > 0.4, np.array([120, 12, 0])),
        dates=dates,
        range=(dates[1], dates[3]),
        class_names=["Meadow", "Vine <yard>", "Rye"],
        class_colours=["#ffdd00", "#ff8800", "#000000"],
        parcels=np.array([9, 2, 0]),
        images=np.full((3, 5, 4, 2), 0.5),
        maps=np.repeat(profiles[:, :, None], 4, axis=2),
        resolution="Resolution 7 days.",
        settings=[("method", "gradcam++"), ("L & p", "<50>")],
        warnings=["Band <3> is constant."],
        skipped=[Skipped("no pixel centre inside", 1200, [])],
    )


@pytest.fixture
def drawn_picture(drawn):
    """Return a function that draws three segments of an L-shaped parcel."""
    import numpy as np
    from planar_sits.core.attention.pictures import View, parcel_pictures
    from planar_sits.core.planar.segments import SegmentSettings

    def draw(sampler, length):
        settings = SegmentSettings(sampler, length, fraction=100)
        pixels = drawn("aa. a.. aaa", dates=6, bands=3)
        return next(parcel_pictures(pixels, View(np.arange(6), settings, 0), 3))

    return draw


@pytest.fixture
def picture(drawn_picture):
    """Three walks of nine steps through an L-shaped parcel."""
    return drawn_picture("random_walk", 9)


@pytest.fixture
def classified_picture(picture):
    """The same with the classes and the attention of a model."""
    import dataclasses

    import numpy as np
    from planar_sits.core.attention.pictures import Verdict

    verdict = Verdict(
        probabilities=np.array([0.13, 0.87]),
        classes=np.array([1, 1, 0]),
        confidences=np.array([0.9, 0.8, 0.6], np.float32),
        margins=np.array([0.8, 0.6, 0.2], np.float32),
        maps=np.random.default_rng(0).random((3, 6, 9), np.float32),
    )
    return dataclasses.replace(picture, verdict=verdict)


@pytest.fixture
def legend():
    """The legend of six dates, three bands and two classes."""
    from planar_sits.core.report.planar_legend import Legend

    dates = tuple(f"2020-{month:02}-15" for month in range(1, 7))
    return Legend(dates, ("near infrared", "red", "green"), ("vineyard", "meadow"))
