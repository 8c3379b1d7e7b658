"""Grad-CAM++ against derivatives of exp(S) that autograd takes one by one, in float64."""

import pytest
import torch
from planar_sits.core.attention.gradcam import class_maps, gradcam, gradcam_plus_plus, upsampled
from planar_sits.core.networks.registry import BACKBONES, network_class
from torch import nn
from torch.nn import functional

LABEL = 1

# Pixels of an image that each network with a map takes.
LENGTHS = {**dict.fromkeys(BACKBONES, 50), "tempcnn": 1, "cnn3d": 49}


class Uneven(nn.Module):
    """A network whose head weights every position of the map differently and has a ReLU."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(3, 5, 3), nn.ReLU())
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(60, 8), nn.ReLU(), nn.Linear(8, 3))

    def forward(self, images):
        return self.head(self.features(images))


def network_of(name, steps):
    """Return a float64 network whose weights and statistics are far from neutral."""
    torch.manual_seed(2)
    network = Uneven() if name == "uneven" else network_class(name).build(3, 3, steps)
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            nn.init.normal_(module.running_mean, 0, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 2)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.bias, 0, 0.2)
    return network.double().eval()


def layer_of(network, name):
    """Return the module of a network whose output is explained."""
    path = "features" if name == "uneven" else network_class(name).attention_path()
    return network.get_submodule(path)


def images_of(count, steps, length, seed=0):
    torch.manual_seed(seed)
    return torch.rand(count, 3, steps, length, dtype=torch.float64)


def map_and_head(network, layer, images):
    """Return the map of one image, and the class score as a function of a map."""
    outputs = []
    hook = layer.register_forward_hook(
        lambda module, inputs, output: outputs.append(output.detach().clone())
    )
    network(images)
    hook.remove()

    def score(maps):
        hook = layer.register_forward_hook(lambda module, inputs, output: maps)
        scores = network(images)
        hook.remove()
        return scores[0, LABEL]

    return outputs[0], score


def weight_by_definition(maps, score, channel):
    """Return w_k by the paper's equations 10 to 13, from derivatives of Y = exp(S) by A_ij."""
    maps = maps.clone().requires_grad_()
    (first,) = torch.autograd.grad(torch.exp(score(maps)), maps, create_graph=True)
    weight = torch.zeros((), dtype=torch.float64)
    for position in torch.ones(maps.shape[2:]).nonzero().tolist():
        index = (0, channel, *position)
        second = torch.autograd.grad(first[index], maps, create_graph=True)[0][index]
        third = torch.autograd.grad(second, maps, retain_graph=True)[0][index]
        if second != 0:
            alpha = second / (2 * second + maps[0, channel].sum() * third)
            weight = weight + alpha * torch.relu(first[index])
    return weight.detach()


@pytest.mark.parametrize(
    ("name", "steps", "length", "channels"),
    [
        ("uneven", 5, 6, range(5)),
        ("compact", 3, 26, range(64)),
        ("compact", 4, 16, range(64)),
        ("squeezenet1_1", 48, 64, range(0, 512, 40)),
        ("squeezenet1_1", 40, 48, range(0, 512, 16)),
        ("resnet18", 40, 70, range(0, 512, 40)),
        ("resnet18", 40, 64, range(20, 512, 40)),
        ("tempcnn", 6, 1, range(64)),  # a map of dates
        ("cnn3d", 3, 25, range(64)),  # a map of dates, rows and columns
    ],
)
def test_maps_are_those_of_the_definition(name, steps, length, channels):
    network, images = network_of(name, steps), images_of(1, steps, length)
    layer = layer_of(network, name)
    maps, score = map_and_head(network, layer, images)
    factor = torch.exp(score(maps)).detach()
    active = [k for k in channels if maps[0, k].max() > 0]
    expected = torch.stack([weight_by_definition(maps, score, k) * maps[0, k] for k in active])
    assert (expected.flatten(1).amax(dim=1) > 0).sum() >= 2
    leaf = maps.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(score(leaf), leaf)
    # One channel at a time: the ReLU at the end changes nothing where A and w are not negative.
    weighted = torch.stack([gradcam_plus_plus(maps[:, [k]], gradient[:, [k]])[0] for k in active])
    assert torch.allclose(weighted * factor, expected, rtol=1e-6, atol=0)
    some = gradcam_plus_plus(maps[:, active], gradient[:, active])[0]
    assert torch.allclose(some * factor, torch.relu(expected.sum(dim=0)), rtol=1e-6, atol=1e-12)
    if len(channels) == maps.shape[1]:
        result = class_maps(network, layer, images, torch.tensor([LABEL])).maps[0]
        total = torch.relu(expected.sum(dim=0))
        assert total.max() > 0
        assert torch.allclose(result * factor, total, rtol=1e-6, atol=1e-12)


def test_gradcam_is_the_mean_gradient_times_the_map():
    network, images = network_of("uneven", 5), images_of(1, 5, 6)
    maps, score = map_and_head(network, network.features, images)
    leaf = maps.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(score(leaf), leaf)
    expected = torch.relu(sum(gradient[0, k].mean() * maps[0, k] for k in range(5)))
    label = torch.tensor([LABEL])
    result = class_maps(network, network.features, images, label, "gradcam").maps
    assert expected.max() > 0
    assert torch.allclose(result[0], expected)
    assert torch.equal(result, gradcam(maps, gradient))


def test_gradcam_of_maps_with_negative_values():
    torch.manual_seed(0)
    maps, gradient = torch.randn(2, 4, 3, 5), torch.randn(2, 4, 3, 5)
    expected = torch.zeros(2, 3, 5)
    for k in range(4):
        expected += gradient[:, k].mean(dim=(1, 2))[:, None, None] * maps[:, k]
    assert torch.allclose(gradcam(maps, gradient), expected.clamp(min=0), atol=1e-6)


def test_no_weight_where_there_is_no_gradient_and_at_the_pole():
    maps = torch.tensor([[[[1.0, 3.0]], [[2.0, 2.0]]]])
    gradient = torch.tensor([[[[0.0, 0.0]], [[-0.5, 1.0]]]])
    # Channel 1 sums to 4: 2 + 4 * -0.5 is the pole, 1 / (2 + 4 * 1) is the weight.
    assert torch.allclose(gradcam_plus_plus(maps, gradient), torch.full((1, 1, 2), 2 / 6))


@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
@pytest.mark.parametrize("name", ["compact", "mobilenet_v3_small"])
def test_maps_are_never_negative(name, method):
    network = network_of(name, 64)
    layer, images = layer_of(network, name), images_of(4, 64, 64)
    for label in range(3):
        maps = class_maps(network, layer, images, torch.full((4,), label), method).maps
        assert torch.isfinite(maps).all()
        assert maps.min() >= 0


@pytest.mark.parametrize("name", LENGTHS)
@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
def test_every_network_with_an_attention_layer_has_maps(name, method):
    torch.manual_seed(0)
    network, length = network_class(name).build(2, 3, 64).eval(), LENGTHS[name]
    images = torch.rand(2, 2, 64, length)
    result = class_maps(network, layer_of(network, name), images, method=method)
    assert torch.allclose(result.scores, network(images).detach(), atol=1e-5)
    assert torch.equal(result.classes, result.scores.argmax(dim=1))
    assert len(result.maps) == 2
    assert result.maps.dim() == {"tempcnn": 2, "cnn3d": 4}.get(name, 3)
    assert min(result.maps.shape[1:]) >= 2
    assert result.maps.min() >= 0
    assert upsampled(result.maps, 64, length).shape == (2, 64, length)


def test_any_class_can_be_explained():
    network, images = network_of("compact", 4), images_of(6, 4, 24)
    best = class_maps(network, network.features, images)
    assert torch.equal(best.classes, best.scores.argmax(dim=1))
    labels = (best.classes + 1) % 3
    other = class_maps(network, network.features, images, labels)
    assert torch.equal(other.classes, labels)
    assert torch.equal(other.scores, best.scores)
    repeated = class_maps(network, network.features, images, best.classes)
    assert torch.equal(repeated.maps, best.maps)
    assert all(not torch.allclose(one, two) for one, two in zip(best.maps, other.maps))


def test_each_image_may_have_a_class_of_its_own():
    torch.manual_seed(0)
    network = network_class("compact").build(2, 3, 8).eval()
    images, labels = torch.rand(3, 2, 8, 16), torch.tensor([2, 0, 1])
    result = class_maps(network, network.features, images, labels)
    assert torch.equal(result.classes, labels)
    best = class_maps(network, network.features, images)
    other = best.classes != labels
    assert other.any()
    assert not torch.allclose(result.maps[other], best.maps[other])


@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
@pytest.mark.parametrize(
    ("name", "steps", "length"),
    [
        ("compact", 48, 64),
        ("compact", 6, 20),
        ("squeezenet1_1", 48, 64),
        ("resnet18", 48, 64),
        ("tempcnn", 48, 1),
        ("cnn3d", 48, 49),
    ],
)
def test_a_map_depends_on_its_image_alone(name, steps, length, method):
    network, images = network_of(name, steps), images_of(3, steps, length)
    layer = layer_of(network, name)
    together = class_maps(network, layer, images, method=method)
    assert together.maps.max() > 0 or method == "gradcam"
    alone = [class_maps(network, layer, image[None], method=method) for image in images]
    for field in ("scores", "classes", "maps"):
        joined = torch.cat([getattr(one, field) for one in alone])
        assert torch.allclose(getattr(together, field), joined)


@pytest.mark.parametrize("images", [images_of(2, 4, 24), torch.zeros(2, 9, 4, 24).double()])
def test_the_network_is_left_unchanged(images):
    network = network_of("compact", 4)
    network.moment.requires_grad_(False)
    before = {name: parameter.requires_grad for name, parameter in network.named_parameters()}
    weights = {name: value.clone() for name, value in network.state_dict().items()}
    if images.shape[1] == 3:
        class_maps(network, network.features, images)
    else:
        with pytest.raises(RuntimeError):
            class_maps(network, network.features, images)
    after = {name: parameter.requires_grad for name, parameter in network.named_parameters()}
    assert after == before
    assert all(parameter.grad is None for parameter in network.parameters())
    assert all(torch.equal(value, weights[name]) for name, value in network.state_dict().items())
    # A hook left behind would cut the graph of a later training.
    network(images_of(2, 4, 24)).sum().backward()
    assert network.first[0].weight.grad is not None


def test_results_are_in_no_graph():
    network, images = network_of("compact", 4), images_of(2, 4, 24).requires_grad_()
    with torch.no_grad():
        result = class_maps(network, network.features, images)
    assert not any(getattr(result, field).requires_grad for field in ("scores", "classes", "maps"))
    assert images.grad is None
    assert result.maps.max() > 0


@pytest.mark.parametrize(("steps", "length"), [(24, 50), (23, 51), (224, 1)])
def test_the_centre_of_the_canvas_is_kept(steps, length):
    torch.manual_seed(0)
    maps = torch.rand(2, 7, 7)
    canvas = functional.interpolate(maps[:, None], (224, 224), mode="bilinear")[:, 0]
    top, left = (224 - steps) // 2, (224 - length) // 2
    result = upsampled(maps, steps, length, 224)
    assert result.shape == (2, steps, length)
    assert torch.equal(result, canvas[:, top : top + steps, left : left + length])


def test_the_margin_of_the_canvas_is_cut_off():
    maps = torch.zeros(1, 224, 224)
    maps[:, 100:124, 87:137] = 1  # the position of an image of 24 x 50
    assert (upsampled(maps, 24, 50, 224) == 1).all()


def test_a_map_of_the_size_of_the_image_stays_the_same():
    maps = torch.rand(2, 9, 13)
    assert torch.allclose(upsampled(maps, 9, 13), maps)
    assert torch.allclose(upsampled(torch.full((1, 2, 3), 0.4), 9, 13), torch.full((1, 9, 13), 0.4))


def test_a_map_of_dates_is_the_same_for_all_pixels():
    result = upsampled(torch.tensor([[0.0, 1.0, 3.0]]), 6, 2)
    assert result.shape == (1, 6, 2)
    assert torch.allclose(result[0, :, 0], torch.tensor([0, 0.25, 0.75, 1.5, 2.5, 3]))
    assert torch.equal(result[..., 0], result[..., 1])


def test_a_map_of_patches_becomes_their_pixels_row_by_row():
    maps = torch.rand(2, 4, 7, 7)
    assert torch.allclose(upsampled(maps, 4, 49), maps.flatten(2))
    corner = torch.zeros(1, 2, 2, 2)
    corner[0, 1, 0, 1] = 1  # last date, top row, right column
    result = upsampled(corner, 4, 25).reshape(4, 5, 5)
    assert result[3, 0, 4] == 1
    assert result[0].max() == result[:, 4].max() == result[:, :, 0].max() == 0
    assert torch.allclose(result[3, 0], torch.tensor([0, 0.1, 0.5, 0.9, 1]))


@pytest.mark.parametrize("shape", [(5,), (5, 6), (5, 3, 4)])
def test_maps_of_any_dimension_are_weighted_like_rows_of_positions(shape):
    torch.manual_seed(0)
    maps, gradient = torch.rand(2, 4, *shape), torch.randn(2, 4, *shape)
    for method in (gradcam, gradcam_plus_plus):
        result = method(maps, gradient)
        assert result.shape == (2, *shape)
        flat = method(maps.reshape(2, 4, 1, -1), gradient.reshape(2, 4, 1, -1))
        assert torch.allclose(result.reshape(2, 1, -1), flat, atol=1e-6)
