"""What the page of a command was made from."""

from planar_sits.core.command_line.page_origin import page_origin
from planar_sits.core.system import plugin_version
from planar_sits.tests.support.commands import job


def test_inputs_versions_and_changed_options():
    made = job("train", SERIES=["/a/2.tif", "/a/1.tif"], PARCELS="/b/parcels.gpkg",
               CLASS_FIELD="crop", EPOCHS="3", LENGTH="50")  # fmt: skip
    origin = page_origin(made, MODEL="/c/m.safetensors")
    assert origin.titled("training report") == "parcels.gpkg – training report"
    facts = dict(origin.facts)
    assert facts["Parcels (PARCELS)"] == "/b/parcels.gpkg"
    assert facts["Image time series (SERIES)"] == "/a/2.tif, /a/1.tif"
    assert facts["Model (MODEL)"] == "/c/m.safetensors"
    assert facts["Made with"].startswith(f"Planar SITS {plugin_version()}, GDAL ")
    assert facts["Options that differ from their defaults"] == (
        "Class field (CLASS_FIELD): crop; Maximum epochs (EPOCHS): 3"
    )


def test_no_passwords():
    made = job("train", PARCELS="/vsicurl/https://me:hidden@host/parcels.gpkg?sig=hidden")
    assert "hidden" not in str(page_origin(made).facts)
