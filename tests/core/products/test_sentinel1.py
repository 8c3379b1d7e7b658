"""Sentinel-1 backscatter."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import sentinel1
from planar_sits.core.products.files import folder_files
from planar_sits.tests.support.products import add_tag, read_values, write_backscatter

ESA = "S1A_IW_GRDH_1SDV_20220608T054321_20220608T054346_043567_0533AB_1234"


def reading(folder):
    return sentinel1.read(folder_files(str(folder)))


def only(folder):
    (product,) = reading(folder).products
    return product


@pytest.mark.parametrize(
    "names",
    [
        ["s1a_32ULU_vv_DES_139_20220608t053112.tif", "s1a_32ULU_vh_DES_139_20220608t053112.tif"],
        ["S1A_IW_20220608T054321_DVP_RTC10_G_gpuned_AB12_VV.tif",
         "S1A_IW_20220608T054321_DVP_RTC10_G_gpuned_AB12_VH.tif"],
        [f"{ESA}_Orb_Cal_TC_VV.tif", f"{ESA}_Orb_Cal_TC_VH.TIF"],
        [f"{ESA}_rtc/iw-vv.rtc.tiff", f"{ESA}_rtc/iw-vh.rtc.tiff"],
        ["S1_VV_20220608_ASC.tif", "S1_VH_20220608_ASC.tif"],
    ],
)  # fmt: skip
def test_one_raster_per_polarisation(tmp_path, names):
    for name in names:
        word = "VV" if "vv" in name.lower().split("/")[-1] else "VH"
        write_backscatter(tmp_path / name, (word,), decibel=False, described=False)
    product = only(tmp_path)
    assert [band.common_name for band in product.bands] == ["vv", "vh"]
    assert product.acquired.date().isoformat() == "2022-06-08"
    assert {band.unit for band in product.bands} == {"linear"}


def test_one_raster_of_both(tmp_path):
    names = ("Sigma0_VH_db", "Sigma0_VV_db")
    write_backscatter(tmp_path / f"{ESA}_Orb_Cal_TC.tif", names)
    product = only(tmp_path)
    assert [(band.name, band.number, band.unit) for band in product.bands] == [
        ("VV", 2, "dB"), ("VH", 1, "dB"),
    ]  # fmt: skip
    assert product.notes == ()
    assert np.all(read_values(product.bands[0]) < 0)


@pytest.mark.parametrize(
    "name, items, unit, said",
    [
        ("S1_20220608_dB.tif", {}, "dB", True),
        ("S1_20220608_linear.tif", {}, "linear", True),
        ("S1_20220608.tif", {"UNITS": "linear power"}, "linear", True),
        ("S1_20220608.tif", {"scale": "decibel"}, "dB", True),
        ("S1A_IW_20220608T054321_DVP_RTC10_G_gduned_AB12.tif", {}, "dB", True),
        ("S1A_IW_20220608T054321_DVP_RTC10_G_sauned_AB12.tif", {}, "amplitude", True),
        ("S1_20220608.tif", {}, "dB", False),
    ],
)
def test_unit_of_the_metadata_else_of_the_values(tmp_path, name, items, unit, said):
    write_backscatter(tmp_path / name, items=items)
    product = only(tmp_path)
    assert {band.unit for band in product.bands} == {unit}
    assert bool(product.notes) != said


def test_linear_by_its_values(tmp_path):
    write_backscatter(tmp_path / "S1_20220608.tif", decibel=False)
    product = only(tmp_path)
    assert product.bands[0].unit == "linear"
    assert "does not say its unit: its values are linear" in product.notes[0]


@pytest.mark.parametrize(
    "name, items, group, orbit",
    [
        ("s1a_32ULU_DES_139_20220608t053112.tif", {}, "descending", "139"),
        ("s1b_32ULU_ASC_015_20220608t053112.tif", {}, "ascending", "15"),
        ("S1_20220608.tif", {"orbitProperties_pass": "ASCENDING"}, "ascending", ""),
        ("S1_20220608.tif", {"ORBIT_DIRECTION": "DES", "RELATIVE_ORBIT_NUMBER": "66"},
         "descending", "66"),
        (f"{ESA}.tif", {}, "orbit 95", "95"),  # (43567 - 73) % 175 + 1
        ("S1_20220608.tif", {}, "", ""),
    ],
)  # fmt: skip
def test_orbits_are_kept_apart(tmp_path, name, items, group, orbit):
    write_backscatter(tmp_path / name, items=items)
    product = only(tmp_path)
    assert product.group == f"sentinel-1 {group}".strip()
    assert product.orbit == orbit


def test_names_that_snap_wrote(tmp_path):
    path = write_backscatter(tmp_path / f"{ESA}_Orb_Cal_TC.tif", ("VH", "VV"), described=False)
    bands = "".join(
        f"<Spectral_Band_Info><BAND_NAME>Sigma0_{name}_db</BAND_NAME></Spectral_Band_Info>"
        for name in ("VH", "VV")
    )
    orbit = (
        '<MDATTR name="PASS" type="ascii" mode="rw">DESCENDING</MDATTR>'
        '<MDATTR name="REL_ORBIT" type="int32" mode="rw">66</MDATTR>'
    )
    add_tag(path, 65000, f"<Dimap_Document>{bands}{orbit}</Dimap_Document>")
    product = only(tmp_path)
    assert [(band.name, band.number, band.unit) for band in product.bands] == [
        ("VV", 2, "dB"), ("VH", 1, "dB"),
    ]  # fmt: skip
    assert (product.direction, product.orbit) == ("descending", "66")


def test_angle_is_no_band(tmp_path):
    write_backscatter(tmp_path / f"{ESA}.tif", ("VV", "VH", "angle"))
    assert [band.name for band in only(tmp_path).bands] == ["VV", "VH"]


def test_bands_without_names_are_refused(tmp_path):
    write_backscatter(tmp_path / "S1_20220608.tif", described=False)
    with pytest.raises(PlanarSitsError, match="VV and VH cannot be told apart"):
        reading(tmp_path)


def test_measurement_without_calibration_is_left_out(tmp_path):
    name = "s1a-iw-grd-vv-20220608t054321-20220608t054346-043567-0533ab-001.tiff"
    write_backscatter(tmp_path / f"{ESA}.SAFE" / "measurement" / name, ("VV",))
    found = reading(tmp_path)
    assert found.products == []
    assert "without calibration" in found.notes[0]


def test_no_date(tmp_path):
    write_backscatter(tmp_path / "S1_mosaic.tif")
    with pytest.raises(PlanarSitsError, match="'S1_mosaic' cannot be read: its name has no date"):
        reading(tmp_path)


def test_other_rasters_are_not_taken(tmp_path):
    write_backscatter(tmp_path / "S2_20220608_B04.tif", ("B04",))
    found = reading(tmp_path)
    assert (found.products, found.claimed) == ([], set())
