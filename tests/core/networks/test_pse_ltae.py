"""Tests of `pse_ltae` against an implementation in numpy, layer by layer and date by date."""

import numpy as np
import pytest
import torch
from planar_sits.core.networks.inference import for_inference
from planar_sits.core.networks.pse_ltae import PseLtae, day_encoding, mean_and_std
from torch.nn import functional

BANDS, CLASSES, STEPS, LENGTH, NUMBER = 3, 4, 6, 9, 5
DAYS = np.array([0.0, 3.5, 17, 60, 61, 240])


@pytest.fixture
def network():
    """In float64, with random norms as after a training, and days that are not even."""
    torch.manual_seed(2)
    network = PseLtae(BANDS, CLASSES, STEPS).double().eval()
    for name, value in network.state_dict().items():
        if "running_var" in name:
            value.uniform_(0.3, 2)
        elif value.dim() == 1 and value.is_floating_point():
            value.add_(0.3 * torch.randn_like(value))
    network.attention.norm.weight.data.normal_(1, 0.3)
    network.attention.norm.bias.data.normal_(0, 0.3)
    network.set_days(DAYS)
    return network


@pytest.fixture
def weights(network):
    """Tensors of the network as arrays, by name."""
    return {name: value.numpy() for name, value in network.state_dict().items()}


@pytest.fixture
def images():
    """Images (N, B, T, L), the pixels of the last one all alike."""
    images = torch.rand(NUMBER, BANDS, STEPS, LENGTH, dtype=torch.float64)
    images[-1] = images[-1, :, :, :1]
    return images


def dense(weights, name, vector):
    return weights[f"{name}.weight"] @ vector + weights[f"{name}.bias"]


def batch_norm(weights, name, vector):
    spread = np.sqrt(weights[f"{name}.running_var"] + 1e-5)
    scaled = (vector - weights[f"{name}.running_mean"]) / spread
    return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def layer_norm(weights, name, values):
    scaled = (values - values.mean()) / np.sqrt(values.var() + 1e-5)
    return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def rectified(weights, name, first, vector):
    """A fully connected layer, batch norm and ReLU, the children from number ``first``."""
    vector = dense(weights, f"{name}.{first}", vector)
    return np.maximum(batch_norm(weights, f"{name}.{first + 1}", vector), 0)


def reference_code(weights, pixels):
    """Code (128,) of the pixels (L, B) of one date."""
    codes = [rectified(weights, "pixels", 0, pixel) for pixel in pixels]
    codes = np.array([rectified(weights, "pixels", 3, code) for code in codes])
    deviation = codes.std(axis=0, ddof=1) if len(codes) > 1 else np.zeros(64)
    code = np.concatenate([codes.mean(axis=0), deviation])
    return batch_norm(weights, "sets.1", dense(weights, "sets.0", code))


def reference_encoding(day):
    """Encoding (16,) of one day."""
    angles = [day / 1000 ** (2 * (channel // 2) / 16) for channel in range(16)]
    return np.array([(np.sin, np.cos)[channel % 2](angle) for channel, angle in enumerate(angles)])


def reference_dates(weights, codes):
    """Dates (T, 256) with their encodings from codes (T, 128)."""
    codes = [layer_norm(weights, "attention.norm_dates", code) for code in codes]
    dates = np.array([dense(weights, "attention.widen", code) for code in codes])
    dates = layer_norm(weights, "attention.norm", dates)
    return dates + np.array([np.tile(reference_encoding(day), 16) for day in DAYS])


def reference_attention(weights, dates, head):
    """Attention (T,) of a head to the dates (T, 256)."""
    query, keys = weights["attention.queries"][head, 0], weights["attention.keys"][head]
    powers = np.exp([query @ (keys @ date) / np.sqrt(8) for date in dates])
    return powers / powers.sum()


def reference_series(weights, codes):
    """Code (128,) of the series of codes (T, 128)."""
    dates, means = reference_dates(weights, codes), []
    for head in range(16):
        attention = reference_attention(weights, dates, head)
        means.append(sum(a * date[16 * head : 16 * head + 16] for a, date in zip(attention, dates)))
    code = rectified(weights, "attention.dense", 0, np.concatenate(means))
    return layer_norm(weights, "attention.norm_series", code)


def reference_scores(weights, series):
    """Scores (K,) of a code (128,)."""
    hidden = rectified(weights, "decoder", 3, rectified(weights, "decoder", 0, series))
    return dense(weights, "classifier", hidden)


@pytest.mark.parametrize("length", [1, 2, LENGTH])
def test_the_pixel_set_encoder(network, weights, images, length):
    images = images[..., :length]
    codes = network.encode(images).detach().numpy()
    for image, found in zip(images.numpy(), codes):
        expected = [reference_code(weights, date.T) for date in image.transpose(1, 0, 2)]
        np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_encoding_of_the_days():
    expected = [reference_encoding(day) for day in DAYS]
    found = day_encoding(torch.from_numpy(DAYS))
    np.testing.assert_allclose(found, expected, atol=1e-12)
    # Single precision, which networks have.
    np.testing.assert_allclose(day_encoding(found.new_tensor(DAYS).float()), expected, atol=2e-5)


def test_the_attention_of_each_head(network, weights):
    dates = torch.randn(NUMBER, STEPS, 256, dtype=torch.float64)
    found = network.attention.weights(dates).detach().numpy()
    for series, attention in zip(dates.numpy(), found):
        for head in range(16):
            expected = reference_attention(weights, series, head)
            np.testing.assert_allclose(attention[:, head], expected, atol=1e-10)
    assert found.max() > 0.5, "attention is not the same for all dates"


def test_the_temporal_attention_encoder(network, weights):
    codes = torch.randn(NUMBER, STEPS, 128, dtype=torch.float64)
    found = network.attention(codes, day_encoding(network.days)).detach().numpy()
    expected = [reference_series(weights, series) for series in codes.numpy()]
    np.testing.assert_allclose(found, expected, atol=1e-10)


def test_the_scores(network, weights, images):
    found = network(images).detach().numpy()
    for image, scores in zip(images.numpy(), found):
        codes = [reference_code(weights, date.T) for date in image.transpose(1, 0, 2)]
        expected = reference_scores(weights, reference_series(weights, np.array(codes)))
        np.testing.assert_allclose(scores, expected, atol=1e-5)
    assert found.std(axis=0).min() > 1e-3, "the images differ"


def test_single_precision_gives_the_same_scores(network, images):
    expected = network(images)
    assert torch.allclose(network.float()(images.float()).double(), expected, atol=1e-4)


def test_pixels_have_no_order(network, images):
    assert torch.allclose(network(images), network(images.flip(3)))
    spread = images.sort(dim=3).values  # other pixels: bands are no longer together
    assert not torch.allclose(network(images), network(spread), atol=1e-3)


def test_the_pixels_of_a_set_need_not_be_alike(network, images):
    alike = images.mean(dim=3, keepdim=True).expand_as(images)
    assert not torch.allclose(network(images), network(alike), atol=1e-3)


def test_the_days_change_the_scores_and_are_in_the_state(network, images):
    expected, state = network(images), network.state_dict()
    assert state["days"].tolist() == DAYS.tolist()
    other = PseLtae(BANDS, CLASSES, STEPS).double().eval()
    assert other.days.tolist() == list(range(STEPS))
    other.load_state_dict(state)
    assert torch.equal(other(images), expected)
    network.set_days(DAYS + 30)
    assert not torch.allclose(network(images), expected, atol=1e-3)


def test_days_of_another_number_are_refused(network):
    with pytest.raises(RuntimeError):
        network.set_days(np.arange(STEPS + 1))


@pytest.mark.parametrize("length", [1, 7])
def test_equal_pixels_have_an_std_of_zero_and_a_finite_gradient(length):
    pixels = torch.full((2, length, 3, 4), 0.3, requires_grad=True)
    pooled = mean_and_std(pixels)
    assert torch.allclose(pooled[..., :4], torch.tensor(0.3))
    assert pooled[..., 4:].abs().max() < 1e-5
    pooled.square().sum().backward()
    assert pixels.grad.isfinite().all()


@pytest.mark.parametrize("length", [1, 7])
def test_equal_pixels_are_learned_from(length):
    torch.manual_seed(0)
    network, classes = PseLtae(2, 2, 5), torch.arange(32) % 2
    images = torch.rand(32, 2, 5, 1) * 0.5
    images[classes == 1, 0, 2] += 0.5
    images = images.expand(-1, -1, -1, length)
    optimizer = torch.optim.Adam(network.parameters(), 2e-3)
    for _ in range(80):
        optimizer.zero_grad()
        functional.cross_entropy(network.train()(images), classes).backward()
        optimizer.step()
    assert all(value.isfinite().all() for value in network.state_dict().values())
    assert (network.eval()(images).argmax(dim=1) == classes).all()


def test_the_network_for_prediction(network, images):
    fast = for_inference(network)
    norms = [part for part in fast.modules() if isinstance(part, torch.nn.BatchNorm1d)]
    assert fast.as_gathered
    assert norms == []
    assert torch.allclose(fast(images), network(images))
    network.set_days(DAYS + 30)
    assert fast.days.tolist() == DAYS.tolist(), "the copy has its own days"


def test_the_days_go_where_the_network_goes(network):
    assert network.to("meta").days.device.type == "meta"
