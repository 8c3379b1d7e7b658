"""Products of each family as they are downloaded, through *Build a series* to the values read.

The stored values are written by hand, and so are the reflectances that must come out.
"""

import csv
import json

import numpy as np
import pytest
from planar_sits.tests.support.http_files import failing, served
from planar_sits.tests.support.products import SIZE, write_cube, write_raster
from planar_sits.tests.support.series_values import series_values


def stored(seed, count=1, low=100, high=6000, dtype=np.int16):
    """Return stored values (count, SIZE, SIZE) of one date."""
    rng = np.random.default_rng(seed)
    return rng.integers(low, high, (count, SIZE, SIZE)).astype(dtype)


def flags(codes, dtype=np.int16, rest=0):
    """Return a mask (SIZE, SIZE) whose first pixels have codes."""
    mask = np.full((SIZE, SIZE), rest, dtype)
    mask.flat[: len(codes)] = codes
    return mask


SCL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
# No data, saturated, dark, shadow, vegetation, soil, water, unknown, cloud, cloud, cirrus, snow;
# saturated pixels are valid by default.
SCL_INVALID = flags([1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1]).astype(bool)


@pytest.fixture
def build(run, feedback, tmp_path):
    """Return a function that builds a series of tmp_path/in and reads it."""

    def built(bands="", wanted=(), **parameters):
        log = feedback()
        path = tmp_path / "out" / "s.json"
        source = {} if {"FILES", "ITEMS"} & set(parameters) else {"FOLDER": str(tmp_path / "in")}
        run("buildseries", log, **source, BANDS=bands, SERIES_FILE=str(path),
            ACQUISITIONS=str(tmp_path / "out" / "a.csv"), REPORT=str(tmp_path / "out" / "r.html"),
            **parameters)  # fmt: skip
        result = series_values(path, wanted)
        object.__setattr__(result, "warnings", log.warnings)
        with open(tmp_path / "out" / "a.csv") as file:
            object.__setattr__(result, "rows", list(csv.DictReader(file)))
        object.__setattr__(result, "items", json.loads(path.read_text())["features"])
        return result

    return built


def same(values, expected):
    """Compare values, NaN where there is none."""
    np.testing.assert_allclose(values, expected, rtol=1e-6, atol=1e-6)


# --- FORCE --------------------------------------------------------------------------------------

S2 = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1",
      "SWIR2")  # fmt: skip
LANDSAT = ("BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2")
# Bits of QAI: no data, buffered, opaque, cirrus, shadow, snow, water, aerosol, saturated.
QAI = (1, 0b010, 0b100, 0b110, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 9)


def write_force(folder, tile, title, seed, *, suffix=".tif", corner=(300000.0, 5500000.0),
                described="{}"):  # fmt: skip
    names = S2 if "SEN2" in title else LANDSAT
    values = stored(seed, len(names))
    values[:, 1, 0] = -9999
    domain = [{"Domain": name, "Scale": "10000.000", "Sensor": title[-5:]} for name in names]
    start = folder / tile / title
    write_raster(f"{start}_BOA{suffix}", values, 10, -9999, corner=corner,
                 names=[described.format(name) for name in names],
                 domain=domain if suffix == ".tif" else None)  # fmt: skip
    write_raster(f"{start}_QAI{suffix}", flags(QAI), 10, 1, corner=corner)
    (folder / tile / f"{title}_OVV.jpg").write_bytes(b"picture")
    return dict(zip(names, values / 10000))


@pytest.mark.parametrize("described", ["{}", "{} - B02"])
@pytest.mark.parametrize("suffix", [".tif", ".dat"])
def test_force_tiles_of_two_sensors(build, tmp_path, suffix, described):
    write = {"folder": tmp_path / "in", "suffix": suffix, "described": described}
    one = write_force(tile="X0058_Y0056", title="20180823_LEVEL2_SEN2A", seed=1, **write)
    east = write_force(tile="X0059_Y0056", title="20180823_LEVEL2_SEN2A", seed=2,
                       corner=(300120.0, 5500000.0), **write)  # fmt: skip
    two = write_force(tile="X0058_Y0056", title="20180830_LEVEL2_LND08", seed=3, **write)
    (tmp_path / "in" / "datacube-definition.prj").write_text('PROJCS["ETRS89"]\n-25.0\n60.0\n')
    found = build("nir,red")
    assert found.dates == ["2018-08-23", "2018-08-30"]
    assert [row["tile"].strip('"') for row in found.rows] == [
        "X0058_Y0056", "X0059_Y0056", "X0058_Y0056"]  # fmt: skip
    invalid = flags([1, 1, 1, 1, 1, 1, 0, 0, 0]).astype(bool)
    invalid[1, 0] = True
    for date, west, title in (("2018-08-23", one, "NIR"), ("2018-08-30", two, "NIR")):
        expected = np.where(invalid, np.nan, west[title])
        same(found.of(date, "nir")[:, :SIZE], expected)
    same(found.of("2018-08-23", "red")[:, SIZE:], np.where(invalid, np.nan, east["RED"]))
    assert np.isnan(found.of("2018-08-30", "red")[:, SIZE:]).all()
    assert found.unit == "reflectance"


def test_force_stacks_with_dates_as_bands(build, tmp_path):
    """Bands of one index; their names are a date and a sensor."""
    days = ("20180823_SEN2A", "20180830_LND08", "20180830_SEN2B")
    expected = {}
    for seed, index in enumerate(("NIR", "RED", "NDV")):
        values = stored(seed, 3)
        values[2, 0, 0] = -9999
        expected[index] = np.where(values == -9999, np.nan, values / 10000)
        for kind in ("TSS", "TSI"):
            name = f"2018-2019_001-365_HL_TSA_LNDLG_{index}_{kind}.tif"
            shift = 0 if kind == "TSS" else 50
            write_raster(tmp_path / "in" / "X0058_Y0056" / name, values + np.int16(shift), 30,
                         -9999, names=days)  # fmt: skip
        write_raster(tmp_path / "in" / "X0058_Y0056" / name.replace("TSI", "STM"), values, 30)
    found = build("nir,red,NDV")
    assert found.dates == ["2018-08-23", "2018-08-30"]
    for index, name in (("NIR", "nir"), ("RED", "red"), ("NDV", "NDV")):
        same(found.of("2018-08-23", name), expected[index][0])
        same(found.of("2018-08-30", name), expected[index][1])
    assert any("TSI' were left out" in text for text in found.warnings)
    assert any("STM' were left out" in text for text in found.warnings)


# --- PlanetScope --------------------------------------------------------------------------------

UDM2 = ("clear", "snow", "shadow", "light_haze", "heavy_haze", "cloud", "confidence", "udm1")


def write_udm2(path, names=UDM2):
    """Write a mask whose pixel n has a 1 in band n + 1."""
    masks = np.zeros((8, SIZE, SIZE), np.uint8)
    for number in range(8):
        masks[number].flat[number] = 1
    write_raster(path, masks, 3, names=names)


UDM2_INVALID = flags([0, 1, 1, 1, 1, 1, 0, 1]).astype(bool)


def write_scene(folder, scene, seed, image="3B_AnalyticMS_SR", mask="3B_udm2", *, count=4):
    values = stored(seed, count, dtype=np.uint16)
    values[:, 2, 0] = 0
    write_raster(folder / f"{scene}_{image}.tif", values, 3, 0)
    write_udm2(folder / f"{scene}_{mask}.tif")
    (folder / f"{scene}_metadata.json").write_text(
        json.dumps({"id": scene, "properties": {"acquired": "2022-05-12T10:11:12Z"}})
    )
    (folder / f"{scene}_3B_AnalyticMS_metadata.xml").write_text("<ps:EarthObservation/>")
    expected = np.where(values == 0, np.nan, values / 10000)
    return np.where(UDM2_INVALID, np.nan, expected)


@pytest.mark.parametrize(
    "image, mask",
    [
        ("3B_AnalyticMS_SR", "3B_udm2"),
        ("3B_AnalyticMS_SR_clip", "3B_udm2_clip"),
        ("3B_AnalyticMS_SR_harmonized_clip_reproject", "3B_udm2_clip_reproject"),
        ("3B_AnalyticMS_SR_clip_file_format", "3B_udm2_clip_file_format"),
    ],
)
def test_planet_scenes(build, tmp_path, image, mask):
    folder = tmp_path / "in" / "order" / "PSScene"
    one = write_scene(folder, "20220512_101112_xx_2414".replace("xx", "72"), 1, image, mask)
    two = write_scene(folder, "20220519_101112_1_0f21", 2, image, mask)
    found = build("nir,red")
    assert found.dates == ["2022-05-12", "2022-05-19"]
    for date, expected in zip(found.dates, (one, two)):
        same(found.of(date, "nir"), expected[3])
        same(found.of(date, "red"), expected[2])
    assert found.warnings == []


def test_planet_scenes_of_eight_and_four_bands(build, tmp_path):
    image = "3B_AnalyticMS_SR_8b_harmonized_clip"
    folder = tmp_path / "in"
    one = write_scene(folder, "20220512_101112_72_2414", 1, image, "3B_udm2_clip", count=8)
    two = write_scene(folder, "20220519_101112_1038", 2)
    found = build("nir,red,green")
    assert found.dates == ["2022-05-12", "2022-05-19"]
    for date, expected, numbers in (("2022-05-12", one, (7, 5, 3)), ("2022-05-19", two, (3, 2, 1))):
        for name, number in zip(("nir", "red", "green"), numbers):
            same(found.of(date, name), expected[number])


def test_planet_mask_by_the_names_of_its_bands(build, tmp_path):
    """Without the two bands that older masks have, in another order."""
    folder = tmp_path / "in"
    for day in ("20220512", "20220519"):
        write_raster(folder / f"{day}_101112_72_2414_3B_AnalyticMS_SR.tif",
                     stored(1, 4, dtype=np.uint16), 3, 0)  # fmt: skip
        masks = np.stack([flags([0, 1, 0]), flags([0, 0, 1])]).astype(np.uint8)
        write_raster(folder / f"{day}_101112_72_2414_3B_udm2.tif", masks, 3,
                     names=("cloud", "confidence"))  # fmt: skip
    values = build("red").of("2022-05-12", "red")
    assert np.isnan(values[0, :3]).tolist() == [False, True, False]


@pytest.mark.parametrize("told", ["composite_metadata.json", "scenes", "folder", "strip"])
def test_planet_composites(build, tmp_path, told):
    """The date is in the metadata, in those of the scenes, in the folder or in the name."""
    expected = []
    for day in (12, 19):
        folder = tmp_path / "in" / ("a" if day == 12 else "b") / "files"
        start = ""
        if told == "folder":
            folder = tmp_path / "in" / f"202205{day}_order" / "PSScene"
        if told == "strip":
            start = f"202205{day}_strip_5643345_"
        values = stored(day, 4, dtype=np.uint16)
        write_raster(folder / f"{start}composite.tif", values, 3, 0)
        write_udm2(folder / f"{start}composite_udm2.tif")
        if told.endswith("json"):
            properties = {"acquired": f"2022-05-{day}T10:11:12.5Z", "item_type": "PSScene"}
            (folder / told).write_text(json.dumps({"properties": properties}))
        if told == "scenes":
            for scene in ("101112_72", "101114_78"):
                name = f"202205{day}_{scene}_2414_3B_AnalyticMS_metadata_clip.xml"
                (folder / name).write_text("<ps:EarthObservation/>")
        expected.append(np.where(UDM2_INVALID, np.nan, values / 10000))
    found = build("nir,red")
    assert found.dates == ["2022-05-12", "2022-05-19"]
    for date, values in zip(found.dates, expected):
        same(found.of(date, "nir"), values[3])
    assert any("taken for surface reflectance" in text for text in found.warnings)


# --- Sentinel-1 ---------------------------------------------------------------------------------


def backscatter(path, seed, names=("VV", "VH"), *, decibel=False, described=True, nodata=None,
                items=None):  # fmt: skip
    """Write backscatter whose first row is the zeros of an edge; return the values."""
    values = np.random.default_rng(seed).uniform(-22, -5, (len(names), SIZE, SIZE))
    values = (values if decibel else 10 ** (values / 10)).astype(np.float32)
    values[:, 0] = 0
    write_raster(path, values, names=names if described else (), nodata=nodata, items=items)
    return np.where(values == 0, np.nan, values)


def test_sentinel1_of_s1tiling(build, tmp_path):
    """One raster per polarisation; border masks and angles lie beside it."""
    folder, expected = tmp_path / "in" / "33NWB", {}
    for day in ("20200108", "20200120"):
        for pol in ("vv", "vh"):
            name = f"s1a_33NWB_{pol}_DES_007_{day}txxxxxx"
            expected[day, pol] = backscatter(folder / f"{name}.tif", int(day) + (pol == "vh"),
                                             ("",), described=False)  # fmt: skip
            write_raster(folder / f"{name}_BorderMask.tif", np.ones((SIZE, SIZE), np.uint8))
    ascending = "s1a_33NWB_vv_ASC_030_20200110t180150.tif"
    backscatter(folder / ascending, 5, ("",), described=False)
    backscatter(folder / ascending.replace("vv", "vh"), 6, ("",), described=False)
    write_raster(folder / "sin_LIA_s1a_33NWB_DES_007.tif", np.ones((SIZE, SIZE), np.float32))
    found = build("vv,vh")
    groups = {item["properties"]["planarsits:group"] for item in found.items}
    assert groups == {"sentinel-1 descending", "sentinel-1 ascending"}
    assert {row["tile"].strip('"') for row in found.rows} == {"33NWB"}
    assert len(found.items) == 3


def test_sentinel1_values_of_s1tiling(build, tmp_path):
    expected = {}
    for day in ("20200108", "20200120"):
        for pol in ("vv", "vh"):
            path = tmp_path / "in" / "33NWB" / f"s1a_33NWB_{pol}_DES_007_{day}t044150.tif"
            expected[day, pol] = backscatter(path, int(day) + (pol == "vh"), ("",),
                                             described=False, nodata=float("nan"))[0]  # fmt: skip
            filtered = tmp_path / "in" / "filtered" / "33NWB" / f"{path.stem}_filtered.tif"
            expected[day, pol] = backscatter(filtered, 9 * int(day) + (pol == "vh"), ("",),
                                             described=False)[0]  # fmt: skip
    found = build("vv,vh")
    for day, date in (("20200108", "2020-01-08"), ("20200120", "2020-01-20")):
        for pol in ("vv", "vh"):
            same(found.of(date, pol), expected[day, pol])
    assert found.unit == "linear"
    assert any("filtered image is there" in text for text in found.warnings)
    assert any("does not say its unit" in text for text in found.warnings)


def test_sentinel1_of_hyp3(build, tmp_path):
    """Pictures, maps and heights lie beside; the orbit is that of the granule in the readme."""
    expected = {}
    for day, orbit in (("20220608", "043567"), ("20220620", "043742")):
        name = f"S1A_IW_{day}T054321_DVP_RTC30_G_gpuned_FD6A"
        folder = tmp_path / "in" / name
        for seed, pol in enumerate(("VV", "VH")):
            expected[day, pol] = backscatter(folder / f"{name}_{pol}.tif", int(day) + seed, ("",),
                                             described=False, nodata=0)[0]  # fmt: skip
        for kind in ("ls_map", "inc_map", "dem", "area"):
            write_raster(folder / f"{name}_{kind}.tif", np.ones((SIZE, SIZE), np.uint8))
        write_raster(folder / f"{name}_rgb.tif", np.ones((3, SIZE, SIZE), np.uint8))
        granule = f"S1A_IW_SLC__1SDV_{day}T054321_{day}T054348_{orbit}_0533AB_1234"
        (folder / f"{name}.README.md.txt").write_text(f"The source granule is:\n{granule}\n")
    found = build("vv,vh")
    assert {item["properties"]["planarsits:group"] for item in found.items} == {
        "sentinel-1 orbit 95"}  # fmt: skip
    same(found.of("2022-06-20", "vh"), expected["20220620", "VH"])
    assert (found.unit, found.warnings) == ("linear", [])


@pytest.mark.parametrize("decibel, unit", [(True, "dB"), (False, "linear")])
def test_sentinel1_of_earth_engine(build, tmp_path, decibel, unit):
    expected = {}
    for day, orbit in (("20220608", "043567"), ("20220620", "043742")):
        name = f"S1A_IW_GRDH_1SDV_{day}T054321_{day}T054346_{orbit}_0533AB_1234"
        values = backscatter(tmp_path / "in" / f"{name}.tif", int(day), ("VV", "VH", "angle"),
                             decibel=decibel)  # fmt: skip
        expected[day] = values
    found = build()
    assert (found.names, found.unit) == (["vv", "vh"], unit)
    same(found.of("2022-06-08", "vv"), expected["20220608"][0])
    same(found.of("2022-06-20", "vh"), expected["20220620"][1])


def test_sentinel1_of_beam_dimap(build, tmp_path):
    """A folder of rasters beside a file with the orbit."""
    expected = {}
    for day in ("20220608", "20220620"):
        name = f"Subset_S1A_IW_GRDH_1SDV_{day}T054321_{day}T054346_043567_0533AB_1234_TC_dB"
        for pol in ("VV", "VH"):
            path = tmp_path / "in" / f"{name}.data" / f"Sigma0_{pol}_db.img"
            expected[day, pol] = backscatter(path, int(day) + len(pol), (f"Sigma0_{pol}_db",),
                                             decibel=True)[0]  # fmt: skip
        (tmp_path / "in" / f"{name}.dim").write_text(
            '<Dimap_Document><MDATTR name="PASS" type="ascii">ASCENDING</MDATTR></Dimap_Document>'
        )
    found = build("vv,vh")
    same(found.of("2022-06-20", "vv"), expected["20220620", "VV"])
    assert {i["properties"]["planarsits:group"] for i in found.items} == {"sentinel-1 ascending"}
    assert (found.unit, found.warnings) == ("dB", [])


def test_sentinel1_of_the_copernicus_browser(build, tmp_path):
    expected = {}
    for day in ("2022-06-08", "2022-06-20"):
        for pol in ("VV", "VH"):
            name = f"{day}-00_00_{day}-23_59_Sentinel-1_IW_VV+VH_{pol}_-_decibel_gamma0.tiff"
            expected[day, pol] = backscatter(tmp_path / "in" / name, len(expected), ("",),
                                             decibel=True, described=False)[0]  # fmt: skip
    found = build("vv,vh")
    same(found.of("2022-06-20", "vh"), expected["2022-06-20", "VH"])
    assert found.unit == "dB"
    assert any("neither the direction" in text for text in found.warnings)


# --- NetCDF -------------------------------------------------------------------------------------

DAYS = [11816, 11821]  # from 1990-01-01: 2022-05-09, 14
DATES = ["2022-05-09", "2022-05-14"]


def test_netcdf_of_optical_bands_masks_and_angles(build, tmp_path):
    (tmp_path / "in").mkdir()
    red, nir = stored(1, 2, dtype=np.uint16), stored(2, 2, dtype=np.uint16)
    nir[1, 3, 3] = 65535
    scl = np.stack([flags(SCL, np.uint8, 4)] * 2)
    data = np.ones((2, SIZE, SIZE), np.uint8)
    data[:, 5] = 0
    angles = stored(3, 2, dtype=np.uint16)
    variables = {"B04": (red, 65535, None), "B08": (nir, 65535, None), "SCL": (scl, 255, None),
                 "dataMask": (data, None, None), "sunZenithAngles": (angles, 0, None)}  # fmt: skip
    write_cube(tmp_path / "in" / "openEO.nc", variables, DAYS)
    found = build()
    assert (found.dates, found.names) == (DATES, ["red", "nir"])
    invalid = SCL_INVALID.copy()
    invalid[5] = True
    same(found.of("2022-05-09", "red"), np.where(invalid, np.nan, red[0]))
    invalid[3, 3] = True
    same(found.of("2022-05-14", "nir"), np.where(invalid, np.nan, nir[1]))


def test_netcdf_with_scale_and_offset_from_south_to_north(build, tmp_path):
    (tmp_path / "in").mkdir()
    red = stored(1, 2)
    red[0, 0, 0] = -32768
    variables = dict.fromkeys(("B04", "B08"), (red, -32768, 0.0001))
    write_cube(tmp_path / "in" / "cube.nc", variables, DAYS, offset=-0.1, upward=True)
    found = build("red")
    expected = np.where(red == -32768, np.nan, red / 10000 - 0.1)[:, ::-1]
    same(found.of("2022-05-09", "red"), expected[0])
    same(found.of("2022-05-14", "red"), expected[1])
    assert found.unit == "reflectance"


def test_netcdf_with_bands_as_a_dimension(build, tmp_path):
    (tmp_path / "in").mkdir()
    values = stored(1, 6, dtype=np.uint16).reshape(2, 3, SIZE, SIZE)
    write_cube(tmp_path / "in" / "cube.nc", {"reflectance": (values, 0, None)}, [0, 5],
               units="days since 2022-5-9", time="time", bands=["B03", "B04", "B08"])  # fmt: skip
    found = build("nir,green")
    assert found.dates == DATES
    same(found.of("2022-05-09", "nir"), values[0, 2])
    same(found.of("2022-05-14", "green"), values[1, 0])


def test_netcdf_of_radar(build, tmp_path):
    (tmp_path / "in").mkdir()
    values = np.random.default_rng(1).uniform(-22, -5, (2, SIZE, SIZE)).astype(np.float32)
    values[:, 0] = 0
    variables = {"VV": (values, None, None), "VH": (values - 6, None, None)}
    write_cube(tmp_path / "in" / "s1.nc", variables, DAYS)
    found = build("vv")
    assert {item["properties"]["planarsits:group"] for item in found.items} == {"sentinel-1"}
    same(found.of("2022-05-09", "vv"), np.where(values[0] == 0, np.nan, values[0]))
    assert found.unit == "dB"


def test_netcdf_of_an_odd_calendar(refusal, tmp_path):
    (tmp_path / "in").mkdir()
    write_cube(tmp_path / "in" / "a.nc", {"B04": (stored(1, 2), 0, None)}, DAYS, calendar="noleap")
    message = refusal("buildseries", FOLDER=str(tmp_path / "in"), REPORT=None,
                      SERIES_FILE=str(tmp_path / "s.json"))  # fmt: skip
    assert "calendar 'noleap'" in message


# --- Earth Engine -------------------------------------------------------------------------------

IMAGES = ("20220512T101559_20220512T101600_T31TFJ", "20220517T101601_20220517T101602_T31TFJ")
IMAGE_DATES = ["2022-05-12", "2022-05-17"]
# Written (4, SIZE, SIZE): B4, B8, QA60 with bits 10 and 11, MSK_CLDPRB.
BITS = [0, 1 << 10, 1 << 11, 3 << 10, 1 << 9]
BITS_INVALID = flags([0, 1, 1, 1, 0]).astype(bool)


def image_values(seed, dtype=np.uint16):
    values = stored(seed, 4).astype(dtype)
    values[0, 4, 4] = 0
    values[2] = flags(BITS, dtype)
    return values


def differing(found, arrays):
    """Return which dates and bands of a series are not those that were written."""
    if found.dates != IMAGE_DATES:
        return [f"dates {found.dates}"]
    return [
        f"{date} {name}"
        for date, values in zip(IMAGE_DATES, arrays)
        for name, number in (("red", 0), ("nir", 1))
        if not np.allclose(found.of(date, name), image_values_of(values, number), equal_nan=True)
    ]


def image_values_of(values, number):
    """Return the reflectances of a band, NaN under clouds and where red has no data."""
    gone = BITS_INVALID | (values[0] == 0) if number == 0 else BITS_INVALID
    return np.where(gone, np.nan, values[number] / 10000)


NAMES = ("B4", "B8", "QA60", "MSK_CLDPRB")


@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
@pytest.mark.parametrize("prefix", ["", "0_"])
def test_earth_engine_stack(build, tmp_path, prefix, dtype):
    arrays = [image_values(seed, dtype) for seed in (1, 2)]
    names = [f"{prefix and f'{n}_'}{image}_{name}" for n, image in enumerate(IMAGES)
             for name in NAMES]  # fmt: skip
    write_raster(tmp_path / "in" / "stack.tif", np.concatenate(arrays), names=names)
    found = build()
    assert found.names == ["red", "nir"]
    assert differing(found, arrays) == []
    assert found.unit == "reflectance"


def test_earth_engine_stack_in_parts(build, tmp_path):
    arrays = [image_values(seed) for seed in (1, 2)]
    names = [f"{image}_{name}" for image in IMAGES for name in NAMES]
    stack = np.concatenate(arrays)
    for part, columns in (("0000000000-0000000000", slice(0, 6)),
                          ("0000000000-0000000006", slice(6, 12))):  # fmt: skip
        write_raster(tmp_path / "in" / f"stack-{part}.tif", stack[:, :, columns], names=names,
                     corner=(300000.0 + 10 * columns.start, 5500000.0))  # fmt: skip
    assert differing(build("red,nir"), arrays) == []


def test_earth_engine_file_per_image(build, tmp_path):
    arrays = [image_values(seed) for seed in (1, 2)]
    for image, values in zip(IMAGES, arrays):
        write_raster(tmp_path / "in" / f"{image}.tif", values, names=NAMES)
    found = build()
    assert differing(found, arrays) == []
    assert {row["tile"].strip('"') for row in found.rows} == {"31TFJ"}


def test_earth_engine_file_per_band(build, tmp_path):
    """Each band in a stack of its own, whose bands are the images."""
    arrays = [image_values(seed) for seed in (1, 2)]
    for number, name in enumerate(NAMES):
        write_raster(tmp_path / "in" / f"{name}.tif", np.stack([one[number] for one in arrays]),
                     names=[f"{image}_{name}" for image in IMAGES])  # fmt: skip
    assert differing(build("red,nir"), arrays) == []


def test_earth_engine_names_with_the_band_first(build, tmp_path):
    arrays = [image_values(seed) for seed in (1, 2)]
    names = [f"{name}_{date}" for date in ("20220512", "2022_05_17") for name in NAMES]
    write_raster(tmp_path / "in" / "stack.tif", np.concatenate(arrays), names=names)
    assert differing(build("red,nir"), arrays) == []


def test_earth_engine_without_dates_is_refused(refusal, tmp_path):
    write_raster(tmp_path / "in" / "export_20230101.tif", np.ones((4, SIZE, SIZE), np.uint16),
                 names=("0_B4", "0_B8", "1_B4", "1_B8"))  # fmt: skip
    message = refusal("buildseries", FOLDER=str(tmp_path / "in"), REPORT=None,
                      SERIES_FILE=str(tmp_path / "s.json"))  # fmt: skip
    assert "0_B4" in message and "dates" in message


def test_earth_engine_stack_of_landsat(build, tmp_path):
    images = ("LC08_195025_20220512", "LE07_195025_20220520")
    red = stored(1, 2, 7300, 30000, np.uint16)
    pixel = flags([0b1, 0b10, 0b1000, 0b100000], np.uint16)
    names = ["LC08_195025_20220512_SR_B4", "LC08_195025_20220512_QA_PIXEL",
             "LE07_195025_20220520_SR_B3", "LE07_195025_20220520_QA_PIXEL"]  # fmt: skip
    write_raster(tmp_path / "in" / "stack.tif", np.stack([red[0], pixel, red[1], pixel]),
                 names=names)  # fmt: skip
    found = build("red")
    invalid = flags([1, 1, 1, 1]).astype(bool)
    for number, date in enumerate(("2022-05-12", "2022-05-20")):
        same(found.of(date, "red"), np.where(invalid, np.nan, red[number] * 2.75e-5 - 0.2))
    assert len(images) == len(found.dates)


# --- loose rasters ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pattern",
    [
        "S2A_{day}_{band}.tif",
        "{day}/S2_{band}.tif",
        "{band}/S2_{day}.tif",
        "sub/{band}_{iso}.tif",
        "S2A_32ULU_{day}_0_L2A/{band}.tif",
    ],
)
def test_loose_rasters_per_band_and_date(build, tmp_path, pattern):
    expected = {}
    for day, iso in (("20220512", "2022-05-12"), ("20220517", "2022-05-17")):
        for seed, band in enumerate(("B04", "B08", "SCL", "CLM")):
            values = stored(int(day) + seed, 1, dtype=np.uint16)[0]
            values = flags(SCL, np.uint16, 4) if band == "SCL" else values
            values = flags([0] * 20 + [1], np.uint16) if band == "CLM" else values
            name = pattern.format(day=day, iso=iso, band=band)
            write_raster(tmp_path / "in" / name, values, nodata=0 if band[0] == "B" else None)
            invalid = SCL_INVALID | (np.arange(SIZE * SIZE).reshape(SIZE, SIZE) == 20)
            expected[iso, band] = np.where(invalid, np.nan, values)
    found = build("B08,B04")
    assert found.dates == ["2022-05-12", "2022-05-17"]
    for (iso, band), values in expected.items():
        if band[0] == "B":
            same(found.of(iso, "nir" if band == "B08" else "red"), values)


def test_loose_indices_and_cloud_masks(build, tmp_path):
    """Masks of that name, dates as bands in both."""
    ndvi = stored(1, 2, -2000, 9000)
    cloud = np.stack([flags([1, 0, 1], np.uint8), flags([0, 1, 0], np.uint8)])
    for name, values in (("ndvi_2dates.tif", ndvi), ("cloud_2dates.tif", cloud)):
        write_raster(tmp_path / "in" / name, values, names=("2015-07-11", "2015-07-31"),
                     nodata=-32768 if "ndvi" in name else None)  # fmt: skip
    found = build()
    assert found.names == ["ndvi"]
    same(found.of("2015-07-11", "ndvi"), np.where(cloud[0] == 1, np.nan, ndvi[0]))
    same(found.of("2015-07-31", "ndvi"), np.where(cloud[1] == 1, np.nan, ndvi[1]))


def test_loose_radar_is_a_group_of_its_own(build, tmp_path):
    for day in ("20220512", "20220517"):
        write_raster(tmp_path / "in" / f"S2_{day}_B04.tif", stored(1, 1, dtype=np.uint16)[0])
        values = backscatter(tmp_path / "in" / f"{day}_VV.tif", 3, ("",), decibel=True,
                             described=False)[0]  # fmt: skip
    found = build("", ["vv"])
    same(found.of("2022-05-12", "vv"), values)
    assert {item["properties"]["planarsits:group"] for item in found.items} == {
        "optical", "sentinel-1"}  # fmt: skip


def test_descriptions_that_hold_the_band(build, tmp_path):
    values = stored(1, 2, dtype=np.uint16)
    for day in ("2021-09-01", "2021-10-01"):
        write_raster(tmp_path / "in" / f"s2_{day}.tif", values, nodata=65535,
                     names=("S2-L2A-B04", "S2-L2A-B08"))  # fmt: skip
    found = build("nir")
    assert found.dates == ["2021-09-01", "2021-10-01"]
    same(found.of("2021-10-01", "nir"), values[1])


# --- items, extent, dates and clouds ------------------------------------------------------------


def write_items(path, folder):
    """Write two items as pystac does, with links relative to the file; return expected values."""
    features, expected = [], []
    for day, baseline, offset in ((8, "02.14", 0), (18, "05.09", 1000)):
        name = f"S2A_32ULU_202206{day:02}_0_L2A"
        assets, bands = {}, {}
        for seed, (key, band) in enumerate({"red": "B04", "nir": "B08"}.items()):
            values = stored(day + seed, 1, dtype=np.uint16)[0]
            write_raster(path.parent / folder / name / f"{band}.tif", values + np.uint16(offset))
            raster = {"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": -offset / 1e4}
            assets[key] = {"href": f"./{folder}/{name}/{band}.tif", "roles": ["data"],
                           "eo:bands": [{"name": key, "common_name": key}],
                           "raster:bands": [raster]}  # fmt: skip
            bands[key] = np.where(SCL_INVALID, np.nan, values / 10000)
        write_raster(path.parent / folder / name / "SCL.tif", flags(SCL, np.uint8, 4))
        assets["scl"] = {"href": f"./{folder}/{name}/SCL.tif", "roles": ["data"]}
        assets["thumbnail"] = {"href": f"https://host/{name}.jpg", "roles": ["thumbnail"]}
        properties = {"datetime": f"2022-06-{day:02}T10:36:31Z", "platform": "sentinel-2a",
                      "grid:code": "MGRS-32ULU", "s2:processing_baseline": baseline}  # fmt: skip
        features.append({"type": "Feature", "stac_version": "1.0.0", "id": name, "links": [],
                         "collection": "sentinel-2-l2a", "geometry": None,
                         "properties": properties, "assets": assets})  # fmt: skip
        expected.append(bands)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return expected


def test_items_with_local_links(build, tmp_path):
    expected = write_items(tmp_path / "items.json", "files")
    found = build("nir,red", ITEMS=str(tmp_path / "items.json"))
    assert found.dates == ["2022-06-08", "2022-06-18"]
    for date, bands in zip(found.dates, expected):
        for name, values in bands.items():
            same(found.of(date, name), values)
    assert [row["baseline"].strip('"') for row in found.rows] == ["02.14", "05.09"]
    assert [float(row["offset"]) for row in found.rows] == [0, -1000]


def test_items_on_a_server(build, tmp_path):
    """Read where they are, with failures, as if they had been downloaded."""
    items = tmp_path / "items.json"
    expected = write_items(items, "files")
    with served(tmp_path) as server:
        items.write_text(items.read_text().replace('"./files', f'"{server.url("files")}'))
        server.fail = failing(0.1)
        found = build("nir,red", ITEMS=str(items))
        assert found.dates == ["2022-06-08", "2022-06-18"]
        for date, bands in zip(found.dates, expected):
            for name, values in bands.items():
                same(found.of(date, name), values)
    assert [row["baseline"].strip('"') for row in found.rows] == ["02.14", "05.09"]
    assert [float(row["offset"]) for row in found.rows] == [0, -1000]


def test_extent(build, tmp_path):
    values = stored(1, 2, dtype=np.uint16)
    for day, array in zip(("20220512", "20220517"), values):
        write_raster(tmp_path / "in" / f"S2_{day}_B04.tif", array)
    # Rows 2 to 5 and columns 3 to 7, by the edges of the pixels; two pixels of margin.
    found = build("red", EXTENT="300030,300080,5499940,5499980 [EPSG:32632]")
    place = [[slice(row, row + found.values.shape[2]), slice(col, col + found.values.shape[3])]
             for row in range(SIZE) for col in range(SIZE)]  # fmt: skip
    spots = [one for one in place if values[0][tuple(one)].shape == found.values.shape[2:]
             and (values[0][tuple(one)] == found.values[0, 0]).all()]  # fmt: skip
    ((rows, cols),) = spots
    assert (rows.start <= 2, rows.stop >= 6, cols.start <= 3, cols.stop >= 8) == (True,) * 4
    assert found.values[0, 0].size < SIZE * SIZE


def test_extent_and_parcels(make_run, parcels):
    from osgeo import ogr
    from planar_sits.processing_provider import build_series_support as support

    whole = support.read_outlines(make_run("buildseries", PARCELS=parcels))
    boxes = [ogr.CreateGeometryFromWkb(one).GetEnvelope() for one in whole]
    middle = (min(box[0] for box in boxes) + max(box[1] for box in boxes)) / 2
    extent = f"{min(box[0] for box in boxes)},{middle},-90,90 [EPSG:4326]"
    part = support.read_outlines(make_run("buildseries", PARCELS=parcels, EXTENT=extent))
    assert 0 < len(part) < len(whole)
    rights = [ogr.CreateGeometryFromWkb(one).GetEnvelope()[1] for one in part]
    assert max(rights) <= middle + 1e-9


@pytest.mark.parametrize("extent", ["1,2,3", "0,0,0,0 [EPSG:4326]", "nonsense"])
def test_extents_that_cannot_be_read(refusal, tmp_path, extent):
    write_raster(tmp_path / "in" / "S2_20220512_B04.tif", stored(1, 1, dtype=np.uint16)[0])
    message = refusal("buildseries", FOLDER=str(tmp_path / "in"), EXTENT=extent, REPORT=None,
                      SERIES_FILE=str(tmp_path / "s.json"))  # fmt: skip
    assert "EXTENT" in message
    assert not (tmp_path / "s.json").exists()


def test_dates_and_clouds(build, tmp_path):
    """Of five dates one is too early, one too cloudy over the extent."""
    for day, clouds in (("20220502", 0), ("20220512", 0), ("20220517", 100), ("20220522", 9)):
        write_raster(tmp_path / "in" / f"S2_{day}_B04.tif", stored(1, 1, dtype=np.uint16)[0])
        mask = flags([9] * clouds, np.uint8, 4)
        write_raster(tmp_path / "in" / f"S2_{day}_SCL.tif", mask)
    found = build("red", DATE_START="2022-05-10", MAX_CLOUD=50)
    assert found.dates == ["2022-05-12", "2022-05-22"]
    assert [row["status"].strip('"') for row in found.rows] == ["used", "too cloudy", "used"]
    np.testing.assert_allclose([float(row["cloud"]) for row in found.rows],
                               [0, 100 / 144, 9 / 144])  # fmt: skip
    np.testing.assert_allclose([float(row["valid"]) for row in found.rows],
                               [1, 44 / 144, 135 / 144])  # fmt: skip


def test_two_images_of_a_day_in_a_stack(build, tmp_path):
    """The first valid one counts; none is lost."""
    values = stored(1, 3, dtype=np.uint16)
    values[0, 0, 0] = 0
    write_raster(tmp_path / "in" / "ndvi.tif", values, nodata=0,
                 names=("2015-12-08", "2015-12-08", "2015-12-18"))  # fmt: skip
    found = build()
    assert [row["date"].strip('"') for row in found.rows] == ["2015-12-08"] * 2 + ["2015-12-18"]
    same(found.of("2015-12-08", "ndvi"), np.where(values[0] == 0, values[1], values[0]))


def test_two_images_of_a_time_in_a_cube(build, tmp_path):
    (tmp_path / "in").mkdir()
    red = stored(1, 3, dtype=np.uint16)
    red[0, 0, 0] = 65535
    variables = dict.fromkeys(("B04", "B08"), (red, 65535, None))
    write_cube(tmp_path / "in" / "cube.nc", variables, [11816, 11816, 11821])
    found = build("red")
    same(found.of("2022-05-09", "red"), np.where(red[0] == 65535, red[1], red[0]))
    assert len(found.rows) == 3


def test_radar_of_integers_and_many_notes_alike(build, tmp_path):
    for day in range(10, 15):
        write_raster(tmp_path / "in" / f"S1A_202205{day}_VV_VH.tif",
                     stored(day, 2, dtype=np.uint16))  # fmt: skip
    found = build("vv")
    assert found.unit == "stored numbers"
    assert len([text for text in found.warnings if "unit" in text]) == 1
    assert any("(4 others too)" in text for text in found.warnings)


@pytest.mark.parametrize("described", [True, False])
def test_earth_engine_file_per_image_and_band(build, tmp_path, described):
    """As its downloads, such as ..._T31TFJ.B4.tif."""
    arrays = [image_values(seed) for seed in (1, 2)]
    for image, values in zip(IMAGES, arrays):
        for number, name in enumerate(NAMES[:3]):
            write_raster(tmp_path / "in" / f"{image}.{name}.tif", values[number],
                         names=(name,) if described else ())  # fmt: skip
    assert differing(build("red,nir"), arrays) == []


def test_a_scene_that_was_cut_to_two_areas(build, tmp_path):
    for place, columns in (("west", slice(0, 6)), ("east", slice(6, 12))):
        for seed, day in enumerate(("20220512", "20220519")):
            name = f"{day}_101112_72_2414_3B_AnalyticMS_SR_clip.tif"
            values = stored(seed, 4, dtype=np.uint16)[..., columns]
            corner = (300000.0 + 3 * columns.start, 5500000.0)
            write_raster(tmp_path / "in" / place / name, values, 3, 0, corner=corner)
    found = build("red")
    assert len(found.items) == 4
    same(found.of("2022-05-12", "red"), stored(0, 4)[2] / 10000)


def test_netcdf_with_a_variable_per_band_and_date(build, tmp_path):
    (tmp_path / "in").mkdir()
    values = stored(1, 4, dtype=np.uint16)
    names = ("B04_20220509", "B08_20220509", "B04_2022_05_14", "B08_2022_05_14")
    variables = {name: (one[None], 0, None) for name, one in zip(names, values)}
    write_cube(tmp_path / "in" / "a.nc", variables, [0], units="m", time="z")
    found = build("nir")
    assert found.dates == DATES
    same(found.of("2022-05-14", "nir"), values[3])


def test_earth_engine_bands_that_were_renamed(build, tmp_path):
    arrays = [image_values(seed) for seed in (1, 2)]
    names = [f"{image}_{name}" for image in IMAGES for name in ("red", "nir", *NAMES[2:])]
    write_raster(tmp_path / "in" / "stack.tif", np.concatenate(arrays), names=names)
    assert differing(build("red,nir"), arrays) == []


def test_both_near_infrared_bands_of_force(build, tmp_path):
    for day in ("20180823", "20180830"):
        title = f"{day}_LEVEL2_SEN2A"
        expected = write_force(tmp_path / "in", "X0058_Y0056", title, 1)
    found = build("ten")
    assert found.names[6:8] == ["nir_broad", "nir"]
    same(found.of("2018-08-23", "nir_broad")[2:], expected["BROADNIR"][2:])
    same(found.of("2018-08-23", "nir")[2:], expected["NIR"][2:])


def test_an_extent_without_products(refusal, tmp_path):
    write_raster(tmp_path / "in" / "S2_20220512_B04.tif", stored(1, 1, dtype=np.uint16)[0])
    message = refusal("buildseries", FOLDER=str(tmp_path / "in"), REPORT=None,
                      EXTENT="400000,400100,5400000,5400100 [EPSG:32632]",
                      SERIES_FILE=str(tmp_path / "s.json"))  # fmt: skip
    assert "Extent (EXTENT): no product lies there" in message


@pytest.mark.parametrize(
    "image, mask",
    [
        ("X_{day}_{band}_R1.tiff", "X_{day}_SCL_R2.tiff"),
        ("X_{day}_{band}_10m.tif", "X_{day}_SCL_20m.tif"),
        ("S2_{day}_{band}_10m.tif", "S2_{day}_SCL_20m.tif"),
        ("images/{day}_{band}.tif", "masks/{day}_SCL.tif"),
        ("{day}/R10m/{band}.tif", "{day}/R20m/SCL.tif"),
        ("{band}/{band}_{day}.tif", "SCL/SCL_{day}.tif"),
    ],
)
def test_loose_rasters_sorted_by_band_or_size(build, tmp_path, image, mask):
    """The mask has pixels of 20 m."""
    expected = {}
    for day in ("20220512", "20220517"):
        for seed, band in enumerate(("NIR", "RED")):
            number = {"NIR": "B08", "RED": "B04"}[band] if "S2_" in image else band
            values = stored(int(day) + seed, 1, dtype=np.uint16)[0]
            write_raster(tmp_path / "in" / image.format(day=day, band=number), values)
            expected[day, band] = np.where(np.kron(SCL_INVALID[:6, :6], np.ones((2, 2))) > 0,
                                           np.nan, values)  # fmt: skip
        coarse = flags(SCL, np.uint8, 4)[:6, :6]
        write_raster(tmp_path / "in" / mask.format(day=day), coarse, 20)
    found = build("nir,red")
    same(found.of("2022-05-12", "nir"), expected["20220512", "NIR"])
    same(found.of("2022-05-17", "red"), expected["20220517", "RED"])
    assert len(found.items) == 2


def test_earth_engine_stack_of_radar_beside_optical_images(build, tmp_path):
    images = ("0_S1A_IW_GRDH_1SDV_20220608T054321_20220608T054346_043567_0533AB_1234",
              "1_S1A_IW_GRDH_1SDV_20220620T054321_20220620T054346_043742_0533AB_1234")  # fmt: skip
    names = [f"{image}_{pol}" for image in images for pol in ("VV", "VH", "angle")]
    values = backscatter(tmp_path / "in" / "S1_stack.tif", 1, names, decibel=True)
    for day in ("20220512", "20220517"):
        write_raster(tmp_path / "in" / f"S2_{day}_B04.tif", stored(1, 1, dtype=np.uint16)[0])
    found = build("red,vv,vh", ["vv", "vh"])
    assert found.dates == ["2022-06-08", "2022-06-20"]
    same(found.of("2022-06-20", "vh"), values[4])


def test_sentinel1_in_a_folder_of_its_name(build, tmp_path):
    """As of the Planetary Computer."""
    for day, orbit in (("20220608", "043567"), ("20220620", "043742")):
        name = f"S1A_IW_GRDH_1SDV_{day}T054321_{day}T054346_{orbit}_0533AB_rtc"
        for pol in ("vv", "vh"):
            path = tmp_path / "in" / name / "measurement" / f"iw-{pol}.rtc.tiff"
            values = backscatter(path, len(pol) + int(day), ("",), described=False)[0]
    found = build("vv,vh")
    same(found.of("2022-06-20", "vh"), values)
    assert {i["properties"]["planarsits:group"] for i in found.items} == {"sentinel-1 orbit 95"}
