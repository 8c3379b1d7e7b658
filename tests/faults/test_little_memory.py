"""Too little memory for the pixels: one sentence and no output, or the whole output."""

import random

import pytest
from osgeo import gdal
from planar_sits.tests.support.outputs import contents

pytestmark = pytest.mark.faults
# Pixels of the fine images on a pixel of the sample scene, in each direction.
FINE = 12
# MB beyond those of the started process. With less, libraries have no room for their code.
LEAST, MOST = 100, 300


@pytest.fixture(scope="module")
def fine_images(sample, tmp_path_factory):
    """The images of the sample scene on a finer grid, whose values take 100 MB."""
    folder = tmp_path_factory.mktemp("fine")
    options = {"widthPct": 100 * FINE, "heightPct": 100 * FINE}
    for path in sorted((sample / "images").glob("*.tif")):
        gdal.Translate(str(folder / path.name), str(path), **options)
    return sorted(folder.glob("*.tif"))


@pytest.mark.parametrize("algorithm", ["train", "classify"])
def test_pixels_do_not_fit(children, fine_images, sample, trained, tmp_path, algorithm):
    generator, refused = random.Random(algorithm), 0
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        options = {
            "train": {"CLASS_FIELD": "crop", "EPOCHS": 1, "LENGTH": 10, "FRACTION": 0.02,
                      "MODEL": folder / "m.safetensors", "HISTORY": folder / "h.csv"},
            "classify": {"MODEL": trained["MODEL"], "FRACTION": 0.02, "OUTPUT": folder / "o.gpkg"},
        }  # fmt: skip
        memory = LEAST if number == 0 else generator.uniform(LEAST, MOST)
        ended = children.run(
            algorithm, folder, memory=memory, SERIES=fine_images,
            PARCELS=sample / "parcels.gpkg", MEMORY_MB=8000, **options[algorithm],
        )  # fmt: skip
        written = {name for name in contents(folder) if not name.endswith(".qml")}
        if ended.status == 0:
            expected = {"train": {"m.safetensors", "h.csv"}, "classify": {"o.gpkg"}}
            assert written == expected[algorithm]
        else:
            refused += 1
            assert ended.status == 1, f"{memory:.0f} MB: {ended}"
            assert len(ended.errors) == 1 and "Not enough memory" in ended.errors[0], ended
            assert "Traceback" not in ended.output
            assert not list(folder.iterdir()), "an output was left"
    assert refused, "memory was never too small"
