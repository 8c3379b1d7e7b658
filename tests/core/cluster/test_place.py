"""Values of CLUSTER."""

import pytest
from planar_sits.core.cluster.place import Place, parse_place
from planar_sits.core.errors import PlanarSitsError


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("local:1", Place(workers=1)),
        ("local:16", Place(workers=16)),
        ("tcp://10.0.0.1:8786", Place(address="tcp://10.0.0.1:8786")),
        ("tls://scheduler.example:1", Place(address="tls://scheduler.example:1")),
        ("tcp://[::1]:8786", Place(address="tcp://[::1]:8786")),
    ],
)
def test_places(text, place):
    assert parse_place(text) == place


@pytest.mark.parametrize(
    "text",
    ["local", "local:", "local:0", "local:-1", "local:9999", "local:2.5", "local:٣",
     "10.0.0.1:8786",
     "tcp://10.0.0.1", "tcp://:8786", "tcp://a:b", "tcp://a:0", "tcp://a:99999", "http://a:8786",
     "inproc://a:1", "tcp://a b:1", "tcp://a:1/x"],
)  # fmt: skip
def test_what_is_no_place_is_refused_with_examples(text):
    with pytest.raises(PlanarSitsError) as caught:
        parse_place(text)
    assert text in str(caught.value)
    assert "local:4" in str(caught.value) and "tcp://" in str(caught.value)
