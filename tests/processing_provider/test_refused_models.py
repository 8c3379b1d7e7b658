"""Model files that are refused."""

import pickle

import pytest
from planar_sits.tests.support import bad_files as bad
from planar_sits.tests.support.refusals import case, resolved

# Fields that are read for the report and the log alone.
ODD = [
    ("scores", {"oa": "high"}),
    ("scores", [1]),
    ("scores", {"confusion": [[1]]}),
    ("training", {"date": [1]}),
    ("training", "today"),
    ("classes", [{"name": name, "colour": "#112233", "parcels": "many"} for name in "abc"]),
    ("season_start", "2017-W01-1"),
    ("surprise", [[]] * 60_000),
]

OPENED = [
    case("missing", "nowhere.safetensors' cannot be read", MODEL="nowhere.safetensors"),
    *(case(f"odd-{field}", "damaged header",
           MODEL=bad.model_file(bad.with_header(bad.with_field(field, value))))
      for field, value in ODD),
    case("no-numbers", "not finite", MODEL=bad.model_file(bad.with_nan)),
    case("other-weights", "is damaged",
         MODEL=bad.model_file(bad.with_header(bad.other_backbone))),
]  # fmt: skip
BAD_MODELS = [
    *OPENED,
    case("folder", "MODEL", "/bad", MODEL=lambda sound: sound.folder),
    case("empty", "model.safetensors' is empty", MODEL=bad.model_file(lambda content: b"")),
    case("truncated-header", "truncated", MODEL=bad.model_file(lambda content: content[:100])),
    case("truncated-weights", "truncated", MODEL=bad.model_file(lambda content: content[:-100])),
    case("pickled", "is not a .safetensors file",
         MODEL=bad.model_file(lambda content: pickle.dumps({"weights": [1.0] * 100}))),
    case("pickled-pth", "MODEL", ".safetensors", MODEL=bad.pickled_weights),
    case("foreign", "not a model of Planar SITS",
         MODEL=bad.model_file(bad.with_header(bad.foreign))),
    case("too-new", "format 99", "update the plugin",
         MODEL=bad.model_file(bad.with_header(bad.newer))),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "parts"), BAD_MODELS)
def test_classify_refuses_a_bad_model(changed, parts, classification, assert_refused):
    assert_refused("classify", classification(changed), parts)


@pytest.mark.parametrize(("changed", "parts"), OPENED)
def test_modelinfo_refuses_a_bad_model(changed, parts, sound, assert_refused):
    parameters = {**resolved(changed, sound), "REPORT": str(sound.out / "report.html")}
    assert_refused("modelinfo", parameters, parts)


def test_planarimages_refuses_a_bad_model(sound, assert_refused):
    model = bad.model_file(lambda content: b"no model")(sound)
    parameters = {
        "SERIES": [str(path) for path in sound.images],
        "PARCELS": str(sound.sample / "parcels.gpkg"),
        "MODEL": str(model),
        "FOLDER": str(sound.out / "pictures"),
    }
    assert_refused("planarimages", parameters, ("Model (MODEL): ",))
