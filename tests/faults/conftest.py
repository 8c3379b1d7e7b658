"""Fixtures of the tests of the core and of the provider."""

from planar_sits.tests.core.conftest import drawn  # noqa: F401
from planar_sits.tests.processing_provider.conftest import (  # noqa: F401
    feedback,
    make_run,
    parcels,
    refusal,
    run,
    series,
    trained,
)
