"""Arguments: words, values by type, checks."""

import pytest
from planar_sits.core.command_line.arguments import Arguments, check_values, parsed
from planar_sits.core.command_line.definitions import commands
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.commands import job

TRAIN, COMPARE = commands()["train"], commands()["crossvalidate"]
NEEDED = {"PARCELS": "p.gpkg", "CLASS_FIELD": "crop", "MODEL": "m.safetensors"}


def test_words_come_with_or_without_dashes_and_several_times():
    words = ["--SERIES=a.tif", "SERIES=b.tif", "--DATES=2017-01-01=x", "--LENGTH="]
    assert parsed(TRAIN, words) == {
        "SERIES": ["a.tif", "b.tif"], "DATES": "2017-01-01=x", "LENGTH": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--LENGTH"], "'--LENGTH' is not understood: write --NAME=value"),
        (["--LENGHT=3"], "did you mean LENGTH"),
        (["--LENGTH=3", "LENGTH=4"], "LENGTH is given twice"),
    ],
)
def test_other_words_are_refused(words, message):
    with pytest.raises(PlanarSitsError, match=message):
        parsed(TRAIN, words)


def test_values_by_type():
    made = job(
        "train", DATES=" 2017-04-15 ", LENGTH="12", FRACTION="2.5", CANVAS="true", EPOCHS="2.5",
        SAMPLER="random_pixels", CLASS_FIELD="crop", SERIES=["a.tif;b.tif", "c.tif"],
    )  # fmt: skip
    assert made.text("DATES") == "2017-04-15"
    assert (made.integer("LENGTH"), made.integer("EPOCHS")) == (12, 3)
    assert made.real("FRACTION") == 2.5 and made.flag("CANVAS") is True
    assert made.choice("SAMPLER") == "random_pixels" and made.field("CLASS_FIELD") == "crop"
    assert made.items("SERIES") == ["a.tif", "b.tif", "c.tif"]
    assert made.items("MASKS") == [] and made.path("SERIES_FILE") == ""


@pytest.mark.parametrize("methods", [["lda", "random_walk"], ["lda,random_walk"]])
def test_several_choices_come_in_the_order_of_the_options(methods):
    assert job("crossvalidate", METHODS=methods).choices("METHODS") == ["random_walk", "lda"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"LENGTH": "0"}, "^LENGTH: '0' is not a number from 1 to 10000"),
        ({"DEVICE": "gpu"}, "^DEVICE: 'gpu' is not one of auto, cpu"),
        ({"CANVAS": "maybe"}, "^CANVAS: 'maybe' is not one of true, false"),
        ({"PARCELS": ""}, r"needed: Parcels \(PARCELS\)"),
    ],
)
def test_bad_values_are_refused(values, message):
    with pytest.raises(PlanarSitsError, match=message):
        check_values(Arguments(TRAIN, {**NEEDED, **values}))
    assert check_values(Arguments(TRAIN, {**NEEDED, "LENGTH": ""})) is None


def test_bad_methods_and_attention_are_refused():
    with pytest.raises(PlanarSitsError, match="^METHODS: 'magic' is not one of"):
        check_values(job("crossvalidate", METHODS=["lda,magic"]))
    with pytest.raises(PlanarSitsError, match=r"\(ATTENTION\): attention rasters need QGIS"):
        check_values(job("classify", ATTENTION="a.tif"))


def test_the_log_is_on_standard_error_and_tells_each_tenth(capsys):
    made = Arguments(TRAIN, {})
    progress = made.progress(0.5, 1.0)
    for fraction in (0.1, 0.2, 0.21, 0.4):
        progress(fraction)
    progress(1.0, "done\nnow")
    made.warn("dark")
    out, log = capsys.readouterr()
    assert out == ""
    assert log.splitlines() == ["60 %", "70 %", "100 %", "done\\nnow", "Warning: dark"]


def test_a_request_to_stop():
    made = Arguments(TRAIN, {})
    assert not made.cancelled()
    made.stop.set()
    assert made.cancelled()
