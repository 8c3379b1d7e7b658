"""What a run does the same with QGIS and on the command line."""

from dataclasses import dataclass, field
from threading import Event

import pytest
from planar_sits.core.errors import Cancelled
from planar_sits.core.job.shared import SharedJob

DEFAULTS = {"LENGTH": 50, "TOLERANCE": 2.0, "METHODS": ["lda"]}


@dataclass(frozen=True)
class Example(SharedJob):
    """A run of a few values."""

    values: dict
    stop: Event = field(default_factory=Event)
    writing: Event = field(default_factory=Event)

    def is_set(self, name):
        return self.values.get(name) is not None

    def value(self, name):
        return self.values.get(name)

    def default(self, name):
        return DEFAULTS[name]

    def asked_to_stop(self):
        return self.stop.is_set()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, [True, True, True]),
        ({"LENGTH": 50, "TOLERANCE": 2.0 + 1e-12, "METHODS": ["lda"]}, [True, True, True]),
        ({"LENGTH": 51, "TOLERANCE": 2.1, "METHODS": []}, [False, False, False]),
    ],
)
def test_values_that_are_the_default(values, expected):
    assert [Example(values).is_default(name) for name in DEFAULTS] == expected


def test_a_request_to_stop_before_the_outputs_is_followed():
    job = Example({})
    assert not job.cancelled()
    job.stop.set()
    assert job.cancelled()
    with pytest.raises(Cancelled):
        job.start_writing()


def test_a_request_to_stop_after_it_is_not():
    job = Example({})
    job.start_writing()
    job.stop.set()
    assert not job.cancelled()
