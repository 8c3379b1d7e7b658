"""Errors that come back from workers."""

import pytest
from planar_sits.core.cluster.worker_errors import error_parts, one_line, unlike_worker


@pytest.mark.parametrize(
    ("error", "parts"),
    [
        (RuntimeError("unfit", "No disk.", "tcp://1"), ("unfit", "No disk.", "tcp://1")),
        (RuntimeError("of Dask.\nTraceback"), ("failed", "of Dask.\\nTraceback", "")),
        (OSError(), ("failed", "OSError", "")),
    ],
)
def test_kind_sentence_and_worker(error, parts):
    assert error_parts(error) == parts


def test_a_long_error_is_cut():
    assert len(one_line(ValueError("long " * 200))) <= 300


def test_a_worker_of_other_versions_is_named():
    message = str(unlike_worker("tcp://1", "torch is 1.13 here and 2.1 there"))
    assert "the worker tcp://1 is not like this machine: torch is 1.13 here" in message
