"""The description of a model, and the network that it describes."""


import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.description import check_image_size
from planar_sits.core.networks.registry import NETWORKS, network_class
from planar_sits.core.planar.segments import SegmentSettings


def test_properties(describe):
    description = describe()
    assert description.class_names[0] == "blé d’hiver"
    assert description.ranges.dtype == np.float32
    assert description.ranges.tolist() == np.float32([[812, 4920.6], [-0.1, 0.3]]).tolist()
    assert description.step_labels() == ["2017-11-01", "2017-11-17", "2017-12-04"]


def test_parcels_have_two_channels_per_band(describe_for):
    assert describe_for("random_forest").channels == 2
    assert describe_for("random_forest", "parcel").channels == 4


@pytest.mark.parametrize("name", NETWORKS)
def test_the_network_has_the_described_sizes(describe_for, name):
    description = describe_for(name)
    network = description.network().eval()
    shapes = {key: tuple(value.shape) for key, value in network.state_dict().items()}
    assert description.claimed_shapes().items() <= shapes.items()
    assert description.claimed_shapes() == network_class(name).claimed_shapes(
        2, 2, 3, **description.hyper
    )
    if not network_class(name).imagenet:  # those need more steps
        images = torch.rand(4, 2, 3, description.segments.length)
        assert network(images).shape == (4, 2)


def test_images_that_the_network_takes(describe_for):
    describe_for("compact").check_images()
    with pytest.raises(PlanarSitsError, match="STEPS|LENGTH"):
        check_image_size("squeezenet1_1", SegmentSettings(length=5), 2, 4)
    with pytest.raises(PlanarSitsError, match="CANVAS"):
        check_image_size("compact", SegmentSettings(length=300, canvas=True), 2, 4)
