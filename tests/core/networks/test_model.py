"""Tests of a model: its attention layer, and its network for prediction."""

import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.model import Model


@pytest.mark.parametrize(
    ("name", "layer"),
    [("compact", "features"), ("resnet18", "layer4"), ("committee", "compact.features")],
)
def test_the_attention_layer_is_a_module_of_the_network(describe_for, name, layer):
    description = describe_for(name)
    model = Model(description, description.network())
    assert model.attention_layer is model.network.get_submodule(layer)


@pytest.mark.parametrize("name", ["lstm", "unet_hybrid", "pse_ltae", "lda"])
def test_a_network_without_a_map_has_no_attention_layer(describe_for, name):
    description = describe_for(name)
    with pytest.raises(PlanarSitsError, match=f"'{name}'"):
        _ = Model(description, description.network()).attention_layer


def test_a_model_for_inference_gives_the_same_scores(describe):
    torch.manual_seed(0)
    model = Model(describe(), describe().network().eval())
    fast = model.for_inference()
    images = torch.rand(4, 2, 3, 17)
    assert fast.description == model.description
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in fast.network.modules())
    assert torch.allclose(fast.network(images), model.network(images), atol=1e-5)
