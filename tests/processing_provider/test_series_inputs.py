"""The image time series of a run, and the sources of its rasters."""

import datetime as dt
import os
import zipfile

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import series_inputs
from planar_sits.tests.support.rasters import write_netcdf
from qgis.core import QgsVectorLayer


def test_the_series_of_a_run(sample_run):
    series = series_inputs.read_series(sample_run(BANDS="3,1", SEASON_START="2017-01-01"))
    assert len(series.acquisitions) == 6
    assert series.band_names == ["green", "near infrared"]
    assert series.start == dt.date(2017, 1, 1)
    assert len(series.masks) == 6


def test_without_rasters_there_is_no_series(sample_run):
    with pytest.raises(PlanarSitsError, match="SERIES"):
        series_inputs.read_series(sample_run(SERIES=[]))


def test_a_vector_layer_is_no_raster(sample_run, parcels):
    with pytest.raises(PlanarSitsError, match="MASKS.*'fields'"):
        sample_run(MASKS=[QgsVectorLayer(parcels, "fields")]).rasters("MASKS")


def test_the_series_is_logged(sample_run):
    run = sample_run()
    series = series_inputs.read_series(run)
    series.notes.append("a note")
    series_inputs.log_series(run, series)
    assert "6 acquisitions on 6 dates" in run.feedback.infos[0]
    assert "near infrared, red, green" in run.feedback.infos[0]
    assert run.feedback.warnings[-1] == "a note"


def test_the_order_of_a_stack_has_no_effect_with_one_band(sample_run, series, tmp_path):
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, series["SERIES"], separate=True, bandList=[1]).FlushCache()
    dates = ",".join(f"2017-0{month}-01" for month in range(3, 9))
    options = {"SERIES": [stack], "MASKS": [], "DATES": dates}
    assert series_inputs.read_series(sample_run(**options)).band_names
    with pytest.raises(PlanarSitsError, match="STACK_ORDER"):
        series_inputs.read_series(sample_run(**options, STACK_ORDER="by_band"))


# ---------------------------------------------------------------- sources of rasters


@pytest.fixture
def netcdf_file(tmp_path):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL is built without netCDF")
    path = tmp_path / "ndvi.nc"
    write_netcdf(path, np.ones((3, 4, 5)), "hours since 2017-04-01", "0,720,1464")
    return path


@pytest.mark.parametrize("source", ["{}", 'NETCDF:"{}":Band1', "NETCDF:{}:Band1"])
def test_a_netcdf_file_is_opened_as_a_raster(make_run, netcdf_file, source):
    run = make_run("train", SERIES=[source.format(netcdf_file)])
    series = series_inputs.read_series(run)
    assert [str(date) for date in series.dates] == ["2017-04-01", "2017-05-01", "2017-06-01"]


def test_qgis_accepts_a_part_of_a_file(provider, netcdf_file, parcels, tmp_path):
    from qgis.core import QgsProcessingContext

    part, model = f'NETCDF:"{netcdf_file}":Band1', str(tmp_path / "model.safetensors")
    for value in (part, [part], [part, part]):
        parameters = {"SERIES": value, "PARCELS": parcels, "CLASS_FIELD": "crop", "MODEL": model}
        algorithm = provider.algorithm("train").create()
        assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (True, "")
    del parameters["SERIES"]
    sound, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not sound
    assert "(SERIES): no raster is given" in message


def test_a_raster_in_an_archive_is_opened(make_run, series, tmp_path):
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        for path in series["SERIES"]:
            archive.write(path, os.path.basename(path))
    inside = [f"/vsizip/{tmp_path}/images.zip/{os.path.basename(p)}" for p in series["SERIES"]]
    opened = series_inputs.read_series(make_run("train", SERIES=inside))
    assert (
        opened.dates == series_inputs.read_series(make_run("train", SERIES=series["SERIES"])).dates
    )
    (one,) = make_run("train", SERIES=inside[:1]).rasters("SERIES")
    assert one.name() == os.path.splitext(os.path.basename(inside[0]))[0]


def test_a_file_of_several_rasters_names_them(make_run, tmp_path):
    path = tmp_path / "pages.tif"
    image = gdal.GetDriverByName("MEM").Create("", 4, 4, 1)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), image)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), image, options=["APPEND_SUBDATASET=YES"])
    pages = [f"GTIFF_DIR:{number}:{path}" for number in (1, 2)]
    assert len(make_run("train", SERIES=pages).rasters("SERIES")) == 2


def test_a_netcdf_file_of_several_variables_names_one(make_run, tmp_path):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL is built without netCDF")
    path = tmp_path / "two.nc"
    image = gdal.GetDriverByName("MEM").Create("", 4, 4, 2)
    image.SetGeoTransform((0, 1, 0, 4, 0, -1))
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), image)
    with pytest.raises(PlanarSitsError, match=r"SERIES: .*two.nc' holds 2 rasters.*:Band1"):
        make_run("train", SERIES=[str(path)]).rasters("SERIES")
