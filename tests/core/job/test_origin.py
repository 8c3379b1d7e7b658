"""What a page was made from."""

import datetime as dt
from types import SimpleNamespace

import pytest
from planar_sits.core.job.origin import origin_of
from planar_sits.core.system import plugin_version


class Choices:
    """A job with three options, one of them changed."""

    def label(self, name):
        return f"{name.capitalize()} ({name})"

    def is_default(self, name):
        return name != "CANVAS"

    def value(self, name):
        return True


def facts(inputs, options=(), series=None):
    return dict(origin_of(Choices(), inputs, options, "QGIS 3.22.16", series).facts)


def test_the_title_has_the_name_of_the_parcels():
    inputs = {"SERIES_FILE": ["/a/s.json"], "PARCELS": [r"C:\data\parcels.gpkg|layername=x"]}
    origin = origin_of(Choices(), inputs, (), "")
    assert origin.titled("training report") == "parcels.gpkg – training report"
    assert origin_of(Choices(), {"MODEL": ["/m.safetensors"]}, (), "").subject == "m.safetensors"
    assert origin_of(Choices(), {}, (), "").titled("model report") == "Model report"
    named = origin_of(Choices(), inputs, (), "", subject="SERIES_FILE")
    assert named.subject == "s.json"


def test_inputs_versions_and_day():
    found = facts({"PARCELS": ["/a/parcels.gpkg|layername=x"], "MASKS": []})
    assert found["Parcels (PARCELS)"] == "/a/parcels.gpkg|layername=x"
    assert "Masks (MASKS)" not in found
    assert found["Made with"] == f"Planar SITS {plugin_version()}, QGIS 3.22.16"
    assert found["Day"] == dt.date.today().isoformat()


def test_many_files_are_counted():
    paths = [f"/a/{number}.tif" for number in (3, 1, 2, 4)]
    assert facts({"SERIES": paths})["Series (SERIES)"] == "4 files, /a/1.tif to /a/4.tif"


def test_dates_of_the_series():
    days = [dt.date(2017, 5, 1), dt.date(2017, 2, 2), dt.date(2017, 5, 1)]
    series = SimpleNamespace(acquisitions=[SimpleNamespace(date=day) for day in days])
    text = facts({}, series=series)["Images"]
    assert text == "3 acquisitions on 2 dates, 2017-02-02 to 2017-05-01"


def test_changed_options_alone_are_told():
    key = "Options that differ from their defaults"
    assert facts({}, ["EPOCHS", "CANVAS"])[key] == "Canvas (CANVAS): yes"
    assert facts({}, ["EPOCHS"])[key] == "none"


@pytest.mark.parametrize(
    "source",
    ["dbname='x' password='hidden' table=y", "https://me:hidden@host/a", "/vsicurl/https://a?sig=hidden"],
)
def test_no_secrets(source):
    assert "hidden" not in str(facts({"PARCELS": [source]}))
