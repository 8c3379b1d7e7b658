"""Parcels that are refused."""

import pytest
from osgeo import ogr
from planar_sits.tests.support import bad_files as bad
from planar_sits.tests.support.refusals import case

BAD_PARCELS = [
    case("missing", "PARCELS", PARCELS="nowhere.gpkg"),
    case("text-as-gpkg", "PARCELS", PARCELS=bad.text_as_gpkg),
    case("points", "PARCELS", "'fields'", "no polygons",
         PARCELS=bad.parcels_with(kind=ogr.wkbPoint)),
    case("table", "PARCELS", "'fields'", "no polygons",
         PARCELS=bad.parcels_with(kind=ogr.wkbNone)),
    case("empty", "PARCELS", "'fields' has no features",
         PARCELS=bad.parcels_with(lambda index, crop: False)),
    case("no-crs", "parcels have no coordinate reference system",
         PARCELS=bad.parcels_with(epsg=None, driver="ESRI Shapefile")),
    case("undefined-crs", "coordinate reference system", PARCELS=bad.parcels_with(epsg=None)),
]  # fmt: skip

UNUSABLE_PARCELS = [
    case("empty", "'fields' has no features",
         PARCELS=bad.parcels_with(lambda index, crop: False)),
    case("one-class", "at least two classes", "'wheat' (40)",
         PARCELS=bad.parcels_with(lambda index, crop: "wheat")),
    case("one-parcel-each", "at least two classes", "two usable parcels",
         PARCELS=bad.parcels_with(lambda index, crop: f"crop {index}")),
    case("no-labels", "CLASS_FIELD", PARCELS=bad.parcels_with(lambda index, crop: None)),
    case("no-class-field", "CLASS_FIELD", "no field 'culture'", CLASS_FIELD="culture"),
    case("class-field-not-given", "CLASS_FIELD", CLASS_FIELD=None),
    case("all-outside", "outside the images", "PARCELS", PARCELS=bad.parcels_with(move=1e5)),
    case("model-in-a-new-folder", "at least two classes",
         PARCELS=bad.parcels_with(lambda index, crop: "wheat"),
         MODEL=lambda sound: sound.out / "new" / "model.safetensors"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "parts"), BAD_PARCELS)
def test_classify_refuses_bad_parcels(changed, parts, classification, assert_refused):
    assert_refused("classify", classification(changed), parts)


@pytest.mark.parametrize(("changed", "parts"), UNUSABLE_PARCELS)
def test_train_refuses_unusable_parcels(changed, parts, training, assert_refused):
    assert_refused("train", training(changed), parts)
