"""Labels that are left out of a training, and what the model file says of them."""

from types import SimpleNamespace

from planar_sits.core.learning.cleaning import JUDGED_WRONG, CleanedLabels, DroppedLabel


def cleaned(number):
    labels = [DroppedLabel(index, "wheat", "maize", 0.9) for index in range(1, 1 + number)]
    return CleanedLabels(None, labels)


def table(number):
    return SimpleNamespace(ids=[f"p{n}" for n in range(number)], status=[""] * number)


def test_parcels_left_out_have_a_status():
    parcels = table(4)
    cleaned(2).mark(parcels)
    assert parcels.status == ["", JUDGED_WRONG, JUDGED_WRONG, ""]


def test_provenance_names_the_parcels():
    assert cleaned(2).provenance(table(4)) == {
        "labels_left_out": 2,
        "parcels_left_out": "p1 (wheat, likely maize); p2 (wheat, likely maize)",
    }


def test_provenance_of_many_parcels_is_short():
    facts = cleaned(300).provenance(table(400))
    assert facts["labels_left_out"] == 300
    assert facts["parcels_left_out"].endswith("; …")
    assert len(facts["parcels_left_out"]) <= 300
