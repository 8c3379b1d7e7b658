"""Every parcel comes out, in order, and its result depends on nothing but itself."""

import random
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from planar_sits.core.learning.classify import Classified, classify_chunks, parcel_predictor
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.model_file import load_model
from planar_sits.core.networks.safe_file import read_tensors
from planar_sits.core.series.parcel_pixels import join_chunks
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

pytestmark = pytest.mark.faults
# Largest difference of probabilities, as the help of SEED states it.
TOLERANCE = 1e-6
MODELS = Path(__file__).resolve().parents[1] / "fixtures" / "models"
quick = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

# ---------------------------------------------------------------- in the core


@pytest.fixture
def threads():
    """Return `torch.set_num_threads`; the number is restored after the test."""
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


@pytest.fixture(scope="module", params=["random_walk", "tempcnn"])
def model(request):
    return load_model(MODELS / f"{request.param}.safetensors")


@pytest.fixture(scope="module")
def fields(model, squares):
    """Twelve parcels of 1 to 36 pixels."""
    dates, bands = len(model.description.days), len(model.description.bands)
    groups = [squares(3, side, dates, bands, seed=side) for side in (1, 2, 4, 6)]
    for number, group in enumerate(groups):
        group.index[:] += 3 * number
        group.cols[:] += 1000 * number
    return join_chunks(groups)


def classified(model, chunks, adaptive, batch=0):
    description = model.description
    engine = Engine(torch.device("cpu"), batch, lambda message: None)
    return classify_chunks(
        chunks,
        Classified.empty(12, len(description.classes)),
        description,
        np.array(description.days),
        parcel_predictor(model, engine, adaptive=adaptive),
    )


@pytest.mark.parametrize("adaptive", [False, True])
def test_chunks_order_company_batches_and_threads(model, fields, threads, adaptive):
    threads(1)
    whole = classified(model, [fields.take(range(12))], adaptive)

    @quick
    @given(
        order=st.permutations(range(12)),
        left=st.integers(1, 12),
        size=st.integers(1, 12),
        batch=st.sampled_from([0, 1, 3, 50]),
        number=st.integers(1, 2),
    )
    def check(order, left, size, batch, number):
        threads(number)
        kept = order[:left]
        chunks = [fields.take(kept[start : start + size]) for start in range(0, left, size)]
        result = classified(model, chunks, adaptive, batch)
        assert (result.segments[kept] == whole.segments[kept]).all()
        assert np.abs(result.probabilities[kept] - whole.probabilities[kept]).max() < TOLERANCE
        assert result.pixels[order[left:]].sum() == 0

    check()


# ---------------------------------------------------------------- through the plugin

SHAPES = {
    "none": None,
    "empty": "POLYGON EMPTY",
    "outside": "POLYGON((0 0, 100 0, 100 100, 0 0))",
    "line": "POLYGON((400100 5000000, 400200 5000000, 400100 5000000))",
    "far": "POLYGON((1e30 1e30, 2e30 1e30, 2e30 2e30, 1e30 1e30))",
}


@pytest.fixture(scope="module")
def sound_features(parcels):
    """The parcels of the sample scene as features, by their number."""
    layer = QgsVectorLayer(parcels)
    return {feature["parcel"]: QgsFeature(feature) for feature in layer.getFeatures()}


def layer_of(parcels, chosen, sound_features):
    """Return a layer with sound parcels, by number, and features without a usable polygon."""
    layer = QgsVectorLayer(parcels).materialize(
        QgsFeatureRequest().setFilterExpression("parcel < 0")
    )
    added = []
    for position, each in enumerate(chosen):
        feature = QgsFeature(layer.fields())
        if each in SHAPES:
            shape = QgsGeometry() if SHAPES[each] is None else QgsGeometry.fromWkt(SHAPES[each])
        else:
            shape = sound_features[each].geometry()
        feature.setGeometry(shape)
        feature["parcel"] = position  # shows the order
        feature["crop"] = None if each in SHAPES else sound_features[each]["crop"]
        added.append(feature)
    layer.dataProvider().addFeatures(added)
    return layer


@pytest.fixture(scope="module")
def classify(run, series, trained):
    def classify_layer(layer, **options):
        output = run(
            "classify", **series, PARCELS=layer, MODEL=trained["MODEL"], PROBABILITIES=True,
            OUTPUT="memory:", **options,
        )["OUTPUT"]  # fmt: skip
        return list(output.getFeatures())

    return classify_layer


def result_of(feature):
    names = [name for name in feature.fields().names() if name.startswith("p_")]
    return feature["pred_class"], feature["pred_nseg"], [feature[name] for name in names]


def test_every_feature_comes_out_in_order(classify, parcels, sound_features):
    whole = {feature["parcel"]: result_of(feature) for feature in classify(parcels)}

    @quick
    @given(
        chosen=st.lists(st.sampled_from([*range(1, 9), *SHAPES]), min_size=1, max_size=15),
        memory=st.sampled_from([16, 256]),
    )
    def check(chosen, memory):
        layer = layer_of(parcels, chosen, sound_features)
        result = classify(layer, MEMORY_MB=memory)
        assert [feature["parcel"] for feature in result] == list(range(len(chosen)))
        for each, before, after in zip(chosen, layer.getFeatures(), result):
            assert after["crop"] == before["crop"]
            assert after.geometry().asWkt() == before.geometry().asWkt()
            if each in SHAPES:
                assert after["pred_stat"] not in ("", "classified")
                assert after["pred_npix"] == 0 and after["pred_class"] == NULL
                continue
            assert after["pred_stat"] == "classified"
            (one, segments, probabilities), expected = result_of(after), whole[each]
            assert (one, segments) == expected[:2]
            assert np.allclose(probabilities, expected[2], rtol=0, atol=TOLERANCE)

    check()


def test_ids_that_repeat(classify, parcels):
    """A virtual layer, whose ids are what the operator says."""
    query = "select parcel, crop, parcel % 3 as id, geometry from source order by -parcel"
    layer = QgsVectorLayer(
        f"?layer=ogr:{quote(parcels, safe='')}:source:UTF-8&query={quote(query)}&uid=id"
        "&geometry=geometry:3:32632",
        "repeated",
        "virtual",
    )
    ids = [feature.id() for feature in layer.getFeatures()]
    assert len(ids) == 40 and len(set(ids)) < 40
    whole = {feature["parcel"]: result_of(feature) for feature in classify(parcels)}
    result = classify(layer)
    assert [feature["parcel"] for feature in result] == list(range(40, 0, -1))
    for feature in result:
        one, segments, probabilities = result_of(feature)
        expected = whole[feature["parcel"]]
        assert (one, segments) == expected[:2]
        assert np.allclose(probabilities, expected[2], rtol=0, atol=TOLERANCE)


def test_a_training_does_not_depend_on_the_order(run, series, parcels, trained, tmp_path):
    chosen = list(sound_numbers(parcels))
    random.Random(0).shuffle(chosen)
    layer = QgsVectorLayer(parcels)
    features = {feature["parcel"]: QgsFeature(feature) for feature in layer.getFeatures()}
    shuffled = layer.materialize(QgsFeatureRequest().setFilterExpression("parcel < 0"))
    shuffled.dataProvider().addFeatures([features[number] for number in chosen])
    again = run(
        "train", **series, PARCELS=shuffled, CLASS_FIELD="crop", LENGTH=12, FRACTION=20, EPOCHS=3,
        DEVICE="cpu", MEMORY_MB=16, MODEL=str(tmp_path / "m.safetensors"), REPORT=None,
    )  # fmt: skip
    expected, found = read_tensors(trained["MODEL"]), read_tensors(again["MODEL"])
    assert expected.keys() == found.keys()
    assert all(np.array_equal(expected[name], found[name]) for name in expected)


def sound_numbers(parcels):
    return (feature["parcel"] for feature in QgsVectorLayer(parcels).getFeatures())


def test_the_help_of_the_seed_states_the_tolerance(provider):
    for name in ("train", "crossvalidate"):
        assert "1e-6" in provider.algorithm(name).parameterDefinition("SEED").help()
