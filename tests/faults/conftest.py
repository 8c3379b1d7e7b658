"""Fixtures of the tests of the core and of the provider, and runs in child processes."""

import pytest
from planar_sits.tests.core.conftest import drawn, engine, squares  # noqa: F401
from planar_sits.tests.processing_provider.conftest import (  # noqa: F401
    assert_refused,
    classification,
    feedback,
    make_run,
    parcels,
    refusal,
    run,
    series,
    sound,
    trained,
    training,
)


@pytest.fixture(scope="session")
def children(tmp_path_factory):
    """A `Children`: runs of algorithms in processes that may be killed."""
    from planar_sits.tests.support.children import Children

    with Children(tmp_path_factory.mktemp("children")) as started:
        yield started
