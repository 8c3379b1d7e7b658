"""The committee as a network: its mixture, its inputs and its gradient."""

import numpy as np
import pytest
import torch
from planar_sits.core.networks.committee import MEMBERS, Clip, Committee, Mixture
from planar_sits.core.networks.inference import for_inference
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.planar.images import planar_images

BANDS, CLASSES, STEPS, LENGTH = 3, 4, 6, 12


def make(bands=BANDS):
    torch.manual_seed(0)
    network = Committee(bands, CLASSES, STEPS).eval()
    torch.nn.init.normal_(network.lda.weight)
    network.clip.set_ranges(torch.tensor([[0.2, 0.7]] * bands))
    network.mixture.set_weights(torch.tensor([0.5, 0.3, 0.2]))
    return network


@pytest.fixture
def network():
    return make()


@pytest.fixture
def images():
    return torch.rand(7, BANDS, STEPS, LENGTH, generator=torch.Generator().manual_seed(1))


def expected_probabilities(network, images):
    clipped = ((images - 0.2) / 0.5).clip(0, 1)
    inputs = (clipped, clipped[..., :1], images[..., :1])
    members = [
        network.get_submodule(name)(image).softmax(dim=1) for name, image in zip(MEMBERS, inputs)
    ]
    return sum(weight * member for weight, member in zip((0.5, 0.3, 0.2), members))


def test_the_softmax_is_the_weighted_mean_of_the_members(network, images):
    with torch.no_grad():
        found, expected = network(images).softmax(dim=1), expected_probabilities(network, images)
    torch.testing.assert_close(found, expected, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(network.mixture.weights, torch.tensor([0.5, 0.3, 0.2]))


def test_the_members_are_called_as_their_networks(network):
    assert tuple(MEMBERS) == ("compact", "tempcnn", "lda")
    assert all(type(network.get_submodule(name)) is kind for name, kind in MEMBERS.items())
    assert parameter_count(network) == sum(
        parameter_count(network.get_submodule(name)) for name in MEMBERS
    )


@pytest.mark.parametrize("name", MEMBERS)
def test_each_member_has_a_voice(network, images, name):
    with torch.no_grad():
        before = network(images)
        for value in list(network.get_submodule(name).state_dict().values())[-2:]:
            value.add_(torch.randn(value.shape))
        assert not torch.allclose(network(images), before, atol=1e-3)


def test_only_the_planar_member_looks_beyond_the_first_pixel(network, images):
    others = torch.cat([images[..., :1], images[..., 1:].flip(0)], dim=3)
    with torch.no_grad():
        same = (network.member_scores(others) == network.member_scores(images)).all(dim=(2))
    assert same[:, 1:].all()
    assert not same[[0, 1, 2, 4, 5, 6], 0].any()


def test_extreme_scores_stay_finite():
    mixture = Mixture(2, 3)
    scores = torch.tensor([[[1e4, 0, -1e4], [-1e4, 1e4, 0]], [[3e4] * 3, [-3e4, -3e4, -1e4]]])
    found = mixture(scores)
    assert found.isfinite().all()
    torch.testing.assert_close(
        found.softmax(dim=1), torch.tensor([[0.5, 0.5, 0], [1 / 6, 1 / 6, 2 / 3]])
    )


@pytest.mark.parametrize("values", [[0.0, 0.0], [-500.0, 3.0], [1e30, -1e30]])
def test_any_values_in_a_file_are_weights(values):
    mixture = Mixture(2, 3)
    mixture.log_weights.copy_(torch.tensor(values))
    assert float(mixture.weights.sum()) == pytest.approx(1)
    assert (mixture.weights >= 0).all()
    found = mixture(torch.randn(5, 2, 3)).softmax(dim=1)
    torch.testing.assert_close(found.sum(dim=1), torch.ones(5))


def test_the_gradient_is_that_of_the_planar_member(network, images):
    for scale in (1, 1e3):  # certain members: the gradient of a logarithm would vanish
        fold_temperature(network.compact, 1 / scale)
        one, other = images.clone().requires_grad_(), images.clone().requires_grad_()
        network(one)[:, 1].sum().backward()
        network.compact(network.clip(other))[:, 1].sum().backward()
        torch.testing.assert_close(one.grad, other.grad)
        assert one.grad.abs().sum() > 0


@pytest.mark.parametrize("bands", [1, BANDS])
@pytest.mark.parametrize("length", [1, 3, LENGTH])
def test_the_network_for_prediction_takes_images_as_gathered(bands, length):
    network = make(bands)
    fast, series = for_inference(network), torch.rand(30, STEPS, bands)
    segments = torch.randint(0, 30, (9, length))
    assert fast.as_gathered
    assert not network.as_gathered
    with torch.inference_mode():
        expected = network(planar_images(series, segments))
        found = fast(planar_images(series, segments, as_gathered=True))
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


def test_values_are_clipped_as_by_the_normalisation(images):
    clip, ranges = Clip(BANDS), torch.tensor([[0.1, 0.9], [0.3, 0.4], [-1.0, 2.0]])
    clip.set_ranges(ranges)
    before = images.clone()
    low, high = ranges.numpy().T[:, :, None, None]
    expected = np.clip((images.numpy() - low) / (high - low), 0, 1)
    np.testing.assert_allclose(clip(images), expected, atol=1e-6)
    assert torch.equal(images, before)
    gathered = images.permute(0, 3, 2, 1).contiguous().permute(0, 3, 2, 1)
    assert clip(gathered).stride() == gathered.stride()
