"""The layers of a sample scene in the project."""

import pytest
from planar_sits.core.colours import class_colours
from planar_sits.core.sample.write import scene_folders

SCENE = {"PARCEL_COUNT": 8, "DATE_COUNT": 3, "CLASS_COUNT": 2}


@pytest.fixture
def tree(run_from_dialog, project, tmp_path):
    """The tree of the project after a scene was made from its dialog."""
    run_from_dialog("createsample", {**SCENE, "FOLDER": str(tmp_path / "scene")})
    return project.layerTreeRoot()


def test_the_scene_is_one_group_with_the_parcels_on_top(tree):
    (group,) = tree.children()
    assert group.name() == "Sample scene (scene)"
    parcels, images, masks = group.children()
    assert [node.name() for node in (images, masks)] == ["Images", "Masks"]
    assert parcels.layer().featureCount() == 8
    assert [len(node.children()) for node in (images, masks)] == [3, 3]
    assert all(node.layer().isValid() for node in group.findLayers())


def test_parcels_and_the_image_of_mid_season_are_shown(tree, project):
    shown = [node.layer().name() for node in tree.findLayers() if node.isVisible()]
    images = [layer.name() for layer in project.mapLayers().values()
              if layer.name().startswith("sample_")]  # fmt: skip
    assert shown[1:] == [sorted(images)[1]]


def test_the_layers_are_styled(tree, project):
    parcels = tree.findLayers()[0].layer().renderer()
    crops = {category.value(): category.symbol().color().name() for category in
             parcels.categories()}  # fmt: skip
    assert crops == class_colours(list(crops))
    kinds = {name: layer.renderer().type() for layer in project.mapLayers().values()
             if (name := layer.name()).startswith(("sample", "mask"))}  # fmt: skip
    assert {kind for name, kind in kinds.items() if name.startswith("mask")} == {"paletted"}
    assert {kind for name, kind in kinds.items() if name.startswith("s")} == {"multibandcolor"}


def test_loading_leaves_no_files_beside_the_images(tree, tmp_path):
    for folder in scene_folders(tmp_path / "scene"):
        assert {path.suffix for path in folder.iterdir()} == {".tif"}


def test_a_script_loads_nothing(run, project, tmp_path):
    run("createsample", **SCENE, FOLDER=str(tmp_path / "scene"))
    assert project.mapLayers() == {}
