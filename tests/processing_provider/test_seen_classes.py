"""Classes that were seen at visits: the same, spelled in another way, or new."""

from types import SimpleNamespace

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.seen_classes import match_classes

MAPPED = ["winter wheat", "maize"]
RUN = SimpleNamespace(label=lambda name: name)


def test_other_spellings_and_new_classes():
    notes = []
    seen = ["Winter_Wheat", None, "maize", "winter rye", "Winter-Rye"]
    classes, numbers = match_classes(RUN, MAPPED, seen, notes)
    assert classes == [*MAPPED, classes[2]]
    assert numbers.tolist() == [0, -1, 1, 2, 2]
    assert "'Winter_Wheat' as 'winter wheat'" in notes[0]
    assert "its mapped area is 0" in notes[1]


def test_the_same_names_need_no_note():
    notes = []
    assert match_classes(RUN, MAPPED, ["maize"], notes)[1].tolist() == [1]
    assert notes == []


def test_another_field_is_refused():
    with pytest.raises(PlanarSitsError, match="REFERENCE_FIELD: none of its values .no, yes"):
        match_classes(RUN, MAPPED, ["yes", "no"], [])
