"""Settings of a training, and a device, that are refused."""

import pytest
from planar_sits.tests.support import bad_files as bad
from planar_sits.tests.support.refusals import case

CLOSED_PORT = "http://127.0.0.1:9"  # the discard port

BAD_SETTINGS = [
    case("steps-1", "Time steps (STEPS) is 1", "use 0", STEPS=1),
    case("squeezenet-6-steps", "'squeezenet1_0'", "6 steps", "STEPS", "21",
         BACKBONE="squeezenet1_0", LENGTH=50),
    case("canvas-length-300", "CANVAS", "224 x 224", "LENGTH", CANVAS="true", LENGTH=300),
    case("weights-file-not-given", "(WEIGHTS_FILE) is empty", WEIGHTS="file"),
    case("weights-file-missing", "WEIGHTS_FILE", "nowhere.safetensors", WEIGHTS="file",
         WEIGHTS_FILE="nowhere.safetensors"),
    case("weights-file-pickled", "WEIGHTS_FILE", "Only .safetensors files", WEIGHTS="file",
         WEIGHTS_FILE=bad.pickled_weights),
    case("weights-file-pickled-under-our-name", "WEIGHTS_FILE", "Only .safetensors files",
         WEIGHTS="file",
         WEIGHTS_FILE=lambda sound: bad.pickled_weights(sound).rename(
             sound.folder / "w.safetensors")),
    case("weights-of-another-network", "BACKBONE", WEIGHTS="file",
         WEIGHTS_FILE=lambda sound: sound.sound_model, BACKBONE="squeezenet1_1", STEPS=32,
         LENGTH=32),
    case("imagenet-compact", "(WEIGHTS) is 'ImageNet: downloaded once' (imagenet)", "(compact)",
         WEIGHTS="imagenet"),
    case("unknown-backbone", "BACKBONE", "squeezenet1_0", "compact", BACKBONE="vgg16"),
    case("unknown-device", "DEVICE", "auto", "cuda", "mps", DEVICE="gpu"),
    case("epochs-minus-1", "EPOCHS", "0", EPOCHS=-1),
    case("validation-90", "VALIDATION", "50", VALIDATION=90),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "parts"), BAD_SETTINGS)
def test_train_refuses_bad_settings(changed, parts, training, assert_refused):
    assert_refused("train", training(changed), parts)


def test_train_without_internet_names_another_source_of_weights(
    training, assert_refused, tmp_path, monkeypatch
):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, CLOSED_PORT)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "")
    changed = {"WEIGHTS": "imagenet", "BACKBONE": "squeezenet1_1", "STEPS": 32, "LENGTH": 32}
    parts = ("'squeezenet1_1'", "(WEIGHTS) 'From a file' (file)")
    assert_refused("train", training(changed), parts)


def test_a_missing_device_is_refused(classification, assert_refused):
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("this machine has the device")
    parameters = classification({"DEVICE": "cuda"})
    parts = ("(DEVICE) is 'NVIDIA or AMD GPU", "(auto) or 'CPU' (cpu)")
    assert_refused("classify", parameters, parts)
