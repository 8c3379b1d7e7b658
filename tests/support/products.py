"""Small products as they are downloaded: their names, metadata and values, on a few pixels."""

from __future__ import annotations

import json
import shutil
import struct
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

SIZE = 12  # pixels of 10 m at each side
CORNER = 300000.0, 5500000.0
JP2 = gdal.GetDriverByName("JP2OpenJPEG")


def write_raster(path, values, pixel_size=10.0, nodata=None, *, names=(), scale=None, items=None,
                 corner=CORNER, domain=None):  # fmt: skip
    """Write a raster of one band (2-D) or several (3-D): JPEG 2000, ENVI or GeoTIFF.

    ``domain`` is the metadata of its bands in the domain FORCE, one dict each.
    """
    values = np.asarray(values)
    values = values[None] if values.ndim == 2 else values
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal_array_type(values.dtype)
    suffix = path.suffix.lower()
    if suffix == ".jp2" and JP2 is None:
        pytest.skip("this GDAL cannot write JPEG 2000")
    driver = gdal.GetDriverByName(
        {".jp2": "MEM", ".dat": "ENVI", ".img": "ENVI"}.get(suffix, "GTiff")
    )
    dataset = driver.Create(
        "" if suffix == ".jp2" else str(path), values.shape[2], values.shape[1], len(values), kind
    )
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform((corner[0], pixel_size, 0, corner[1], 0, -pixel_size))
    dataset.SetMetadata(items or {})
    for number, band_values in enumerate(values, 1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(band_values)
        if names:
            band.SetDescription(names[number - 1])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale is not None:
            band.SetScale(scale)
        if domain:
            band.SetMetadata(domain[number - 1], "FORCE")
    if suffix == ".jp2":
        JP2.CreateCopy(str(path), dataset, options=["REVERSIBLE=YES", "QUALITY=100"])
    dataset = None
    return path


def gdal_array_type(dtype):
    return {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16,
            "float32": gdal.GDT_Float32}[np.dtype(dtype).name]  # fmt: skip


def read_values(band):
    """Return the values of a product's band: NaN where there is none."""
    return band.values(read_stored(band))


def read_stored(band):
    """Return the stored values of a band or mask."""
    dataset = gdal.Open(band.path)  # a band lives as long as its raster
    return dataset.GetRasterBand(band.number).ReadAsArray()


def _touch(path):
    """Write a file that no reader needs to open."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"not looked at")


def zipped(folder, path, top=True):
    """Write a folder into an archive, with or without the folder itself; return its path."""
    folder, path = Path(folder), Path(path)
    base = folder.parent if top else folder
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    if path.suffix.lower() == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in files:
                archive.write(file, file.relative_to(base).as_posix())
    else:
        with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as archive:
            for file in files:
                archive.add(file, file.relative_to(base).as_posix())
    shutil.rmtree(folder)
    return path


# --- Sentinel-2 -----------------------------------------------------------------------------

S2_SIZES = {
    "B01": 60, "B02": 10, "B03": 10, "B04": 10, "B05": 20, "B06": 20, "B07": 20, "B08": 10,
    "B8A": 20, "B09": 60, "B11": 20, "B12": 20,
}  # fmt: skip
_PHYSICAL = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")


def ground(band, seed=0):
    """Return a reflectance of 0.0001 to 1 in steps of 0.0001 of a band, (SIZE, SIZE) array."""
    rng = np.random.default_rng([seed, sum(map(ord, band))])
    return rng.integers(1, 6000, (SIZE, SIZE)) / 10000


def safe_xml(title, baseline, images, offsets=None, *, start="2022-06-08T10:36:31.024Z"):
    """Return MTD_MSIL2A.xml; offsets by band identifier from baseline 04.00 on."""
    files = "\n".join(f"<IMAGE_FILE>{name}</IMAGE_FILE>" for name in images)
    listed = "" if offsets is None else "".join(
        ["<BOA_ADD_OFFSET_VALUES_LIST>"]
        + [f'<BOA_ADD_OFFSET band_id="{n}">{value}</BOA_ADD_OFFSET>'
           for n, value in enumerate(offsets)]
        + ["</BOA_ADD_OFFSET_VALUES_LIST>"]
    )  # fmt: skip
    spectral = "".join(
        f'<Spectral_Information bandId="{n}" physicalBand="{band}"/>'
        for n, band in enumerate(_PHYSICAL)
    )
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<n1:General_Info>
<Product_Info>
<PRODUCT_START_TIME>{start}</PRODUCT_START_TIME>
<PRODUCT_URI>{title}.SAFE</PRODUCT_URI>
<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
<PRODUCT_TYPE>S2MSI2A</PRODUCT_TYPE>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
<Datatake datatakeIdentifier="GS2A_20220608T103631_036374_N{baseline}">
<SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
<DATATAKE_SENSING_START>{start}</DATATAKE_SENSING_START>
<SENSING_ORBIT_NUMBER>8</SENSING_ORBIT_NUMBER>
<SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
</Datatake>
<Product_Organisation><Granule_List>
<Granule imageFormat="JPEG2000">{files}</Granule>
</Granule_List></Product_Organisation>
</Product_Info>
<Product_Image_Characteristics>
<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
<Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
<QUANTIFICATION_VALUES_LIST>
<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
</QUANTIFICATION_VALUES_LIST>
{listed}
<Spectral_Information_List>{spectral}</Spectral_Information_List>
</Product_Image_Characteristics>
</n1:General_Info>
<n1:Quality_Indicators_Info>
<Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment>
</n1:Quality_Indicators_Info>
</n1:Level-2A_User_Product>
"""  # noqa: E501


def write_safe(folder, baseline="04.00", date="20220608", *, offset=None, tile="T32ULU",
               bands=tuple(S2_SIZES), seed=0, suffix=".jp2", old_names=False):  # fmt: skip
    """Write a SAFE folder; its ground is the same whatever the baseline; pixel (0, 0) is DN 0."""
    code = "N" + baseline.replace(".", "")
    title = f"S2A_MSIL2A_{date}T103631_{code}_R008_{tile}_{date}T180000"
    safe = Path(folder) / f"{title}.SAFE"
    granule = f"L2A_{tile}_A036374_{date}T104220"
    if offset is None:
        offset = -1000 if baseline >= "04.00" else 0
    names = []
    start = "L2A_" if old_names else ""
    for band in bands:
        size = S2_SIZES[band]
        pixels = max(1, SIZE * 10 // size)
        values = np.rint(ground(band, seed)[:pixels, :pixels] * 10000).astype(np.int32) - offset
        values = values.astype(np.uint16)
        values[0, 0] = 0
        name = f"GRANULE/{granule}/IMG_DATA/R{size}m/{start}{tile}_{date}T103631_{band}_{size}m"
        write_raster(safe / f"{name}{suffix}", values, size)
        names.append(name)
    scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    scl.flat[:12] = np.arange(12)
    name = f"GRANULE/{granule}/IMG_DATA/R20m/{start}{tile}_{date}T103631_SCL_20m"
    write_raster(safe / f"{name}{suffix}", scl, 20)
    names.append(name)
    for size, kinds in ((10, ("AOT", "TCI", "WVP")), (20, ("AOT", "TCI", "WVP")), (60, ("SCL",))):
        for kind in kinds:  # not bands; 60 m SCL is coarser than that of 20 m
            name = f"GRANULE/{granule}/IMG_DATA/R{size}m/{start}{tile}_{date}T103631_{kind}_{size}m"
            _touch(safe / f"{name}{suffix}")
            names.append(name)
    for name in (
        f"GRANULE/{granule}/QI_DATA/MSK_CLDPRB_20m.jp2",
        f"GRANULE/{granule}/QI_DATA/MSK_DETFOO_B04.jp2",
        f"GRANULE/{granule}/QI_DATA/{tile}_{date}T103631_PVI.jp2",
        f"GRANULE/{granule}/AUX_DATA/AUX_ECMWFT",
        f"DATASTRIP/DS_2APS_{date}T180000_S{date}T104220/MTD_DS.xml",
        "INSPIRE.xml", "manifest.safe", "HTML/banner_1.png", f"{title}-ql.jpg",
    ):  # fmt: skip
        _touch(safe / name)
    (safe / "MTD_MSIL2A.xml").write_text(
        safe_xml(
            title,
            baseline,
            names,
            [offset] * 13 if offset or baseline >= "04.00" else None,
            start=f"{date[:4]}-{date[4:6]}-{date[6:]}T10:36:31.024Z",
        )
    )
    (safe / "GRANULE" / granule / "MTD_TL.xml").write_text(
        '<?xml version="1.0"?><n1:Level-2A_Tile_ID xmlns:n1="https://x"><n1:General_Info>'
        f"<TILE_ID>S2A_OPER_MSI_L2A_TL_2APS_{date}T180000_A036374_{tile}_N{baseline}</TILE_ID>"
        f"<SENSING_TIME>{date[:4]}-{date[4:6]}-{date[6:]}T10:42:20.1Z</SENSING_TIME>"
        "</n1:General_Info></n1:Level-2A_Tile_ID>"
    )
    return safe


def write_items(folder, identity="S2B_32ULU_20220608_0_L2A", baseline="04.00", *, shift=0,
                applied=None, offset=None, bands=("B04", "B08", "B11"), **properties):  # fmt: skip
    """Write rasters and their STAC item as of Earth Search; `shift` is added to the numbers."""
    place = Path(folder) / identity
    assets = {}
    for band in (*bands, "SCL"):
        size = S2_SIZES.get(band, 20)
        pixels = SIZE * 10 // size
        values = np.rint(ground(band)[:pixels, :pixels] * 10000).astype(np.uint16) + shift
        values = np.full((pixels, pixels), 4, np.uint8) if band == "SCL" else values
        values[0, 0] = 0
        write_raster(place / f"{band}.tif", values.astype(values.dtype), size)
        radiometry = {"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": offset}
        assets[band.lower()] = {
            "href": f"https://sentinel-cogs.example/32/U/LU/2022/6/{identity}/{band}.tif?x=y",
            "raster:bands": [{k: v for k, v in radiometry.items() if v is not None}],
        }
    _touch(place / "TCI.tif")
    assets["visual"] = {"href": f"https://sentinel-cogs.example/{identity}/TCI.tif"}
    about = {
        "datetime": "2022-06-08T10:46:30.262000Z", "platform": "sentinel-2b",
        "constellation": "sentinel-2", "eo:cloud_cover": 12.5, "grid:code": "MGRS-32ULU",
        "s2:processing_baseline": baseline, "earthsearch:boa_offset_applied": applied,
    }  # fmt: skip
    item = {
        "type": "Feature", "stac_version": "1.0.0", "id": identity, "collection": "sentinel-2-l2a",
        "properties": {k: v for k, v in {**about, **properties}.items() if v is not None},
        "assets": assets,
    }  # fmt: skip
    (place / f"{identity}.json").write_text(json.dumps(item))
    return place


# --- Theia ------------------------------------------------------------------------------------

THEIA_BANDS = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12")
# Platform -> bands, group of pixels and its size; Sentinel-2 has the groups R1 and R2.
MAJA = {
    "LANDSAT8-OLITIRS-XS": (tuple(f"B{n}" for n in range(1, 8)), "XS", 30),
    "VENUS-XS": (tuple(f"B{n}" for n in range(1, 13)), "XS", 5),
}


def write_theia(folder, date="20170415", *, quantification="10000.000000", tile="T32ULU",
                platform="SENTINEL2A", version="1-4"):  # fmt: skip
    """Write a product of MAJA in the format of Theia; pixel (0, 0) has no data."""
    title = f"{platform}_{date}-103536-460_L2A_{tile}_D_V{version}"
    product = Path(folder) / title
    images = []
    bands, group, own = MAJA.get(platform, (THEIA_BANDS, "", 0))
    for band in bands:
        size = own or (10 if band in ("B2", "B3", "B4", "B8") else 20)
        pixels = SIZE * 10 // max(size, 10)
        values = np.rint(ground(band)[:pixels, :pixels] * float(quantification)).astype(np.int16)
        values[0, 0] = -10000
        for kind in ("FRE", "SRE"):
            shift = 7 if kind == "SRE" else 0
            write_raster(product / f"{title}_{kind}_{band}.tif", values + np.int16(shift), size)
        images.append(f'<IMAGE_FILE band_id="{band}">./{title}_FRE_{band}.tif</IMAGE_FILE>')
    for kind in ("CLM", "MG2", "EDG", "SAT"):
        for name, size in ((group, own),) if group else (("R1", 10), ("R2", 20)):
            pixels = SIZE * 10 // max(size, 10)
            values = np.arange(pixels * pixels, dtype=np.uint8).reshape(pixels, pixels)
            write_raster(product / "MASKS" / f"{title}_{kind}_{name}.tif", values, size)
    for name in (f"{title}_ATB_R1.tif", f"{title}_QKL_ALL.jpg", f"MASKS/{title}_IAB_R1.tif",
                 f"MASKS/{title}_DTF_R1-D01.tif", f"DATA/{title}_UII_ALL.xml"):  # fmt: skip
        _touch(product / name)
    (product / f"{title}_MTD_ALL.xml").write_text(
        theia_xml(title, date, tile, images, version, quantification)
    )
    return product


def theia_xml(title, date, tile, images, version="1-4", quantification="10000.000000"):
    """Return MTD_ALL.xml of a product of MAJA."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Muscate_Metadata_Document>
<Dataset_Identification><IDENTIFIER>{title.rsplit("_V", 1)[0]}</IDENTIFIER>
<GEOGRAPHICAL_ZONE type="Tile">{tile}</GEOGRAPHICAL_ZONE></Dataset_Identification>
<Product_Characteristics><PRODUCT_ID>{title}</PRODUCT_ID>
<ACQUISITION_DATE>{date[:4]}-{date[4:6]}-{date[6:]}T10:35:36.460Z</ACQUISITION_DATE>
<PRODUCTION_DATE>2022-11-10T13:23:57.46Z</PRODUCTION_DATE>
<PRODUCT_VERSION>{version.replace("-", ".")}</PRODUCT_VERSION>
<PLATFORM>{title.split("_")[0]}</PLATFORM>
<ORBIT_NUMBER type="Relative">8</ORBIT_NUMBER></Product_Characteristics>
<Product_Organisation><Muscate_Product><Image_List>{"".join(images)}</Image_List>
</Muscate_Product></Product_Organisation>
<Radiometric_Informations>
<REFLECTANCE_QUANTIFICATION_VALUE>{quantification}</REFLECTANCE_QUANTIFICATION_VALUE>
<WATER_VAPOR_CONTENT_QUANTIFICATION_VALUE>20</WATER_VAPOR_CONTENT_QUANTIFICATION_VALUE>
<Special_Values_List><SPECIAL_VALUE name="water_vapor_content_nodata">0</SPECIAL_VALUE>
<SPECIAL_VALUE name="nodata">-10000</SPECIAL_VALUE>
</Special_Values_List></Radiometric_Informations>
<Quality_Informations><Current_Product><ACQUISITION_DATE>2001-01-01</ACQUISITION_DATE>
</Current_Product></Quality_Informations>
</Muscate_Metadata_Document>"""


# --- Landsat ----------------------------------------------------------------------------------


def write_landsat(folder, sensor="LC08", date="20220608", *, kinds=("txt", "xml", "json"),
                  processed="20220615", place="L2SP_195025", ending="_T1"):  # fmt: skip
    """Write a Level-2 product; the metadata have the scales of Level-1 beside its own."""
    title = f"{sensor}_{place}_{date}_{processed}_02{ending}"
    product = Path(folder) / title
    numbers = landsat_numbers(sensor)
    for number in numbers:
        values = np.rint((ground(f"B{number}") + 0.2) / 0.0000275).astype(np.uint16)
        values[0, 0] = 0
        write_raster(product / f"{title}_SR_B{number}.TIF", values, 30, 0)
    flags = np.zeros((SIZE, SIZE), np.uint16)
    flags.flat[:8] = [1, 2, 4, 8, 16, 32, 64, 21824]
    write_raster(product / f"{title}_QA_PIXEL.TIF", flags, 30, 1)
    write_raster(product / f"{title}_QA_RADSAT.TIF", flags, 30)
    for name in ("ST_B10.TIF", "ST_QA.TIF", "SR_QA_AEROSOL.TIF", "ANG.txt", "SR_stac.json",
                 "ST_stac.json", "thumb_large.jpeg"):  # fmt: skip
        _touch(product / f"{title}_{name}")
    for kind in kinds:
        (product / f"{title}_MTL.{kind}").write_text(mtl(title, date, kind))
    return product


def landsat_numbers(sensor):
    """Return the numbers of the bands with surface reflectance."""
    return (1, 2, 3, 4, 5, 6, 7) if sensor in ("LC08", "LC09") else (1, 2, 3, 4, 5, 7)


def mtl(title, date, kind):
    """Return the metadata of a Level-2 product as txt, xml or json."""
    numbers = landsat_numbers(title[:4])
    groups = {
        "PRODUCT_CONTENTS": {
            "PROCESSING_LEVEL": "L2SP", "COLLECTION_CATEGORY": "T1",
            **{f"FILE_NAME_BAND_{n}": f"{title}_SR_B{n}.TIF" for n in numbers},
            "FILE_NAME_BAND_ST_B10": f"{title}_ST_B10.TIF",
            "FILE_NAME_QUALITY_L1_PIXEL": f"{title}_QA_PIXEL.TIF",
        },
        "IMAGE_ATTRIBUTES": {
            "SPACECRAFT_ID": "LANDSAT_8", "WRS_PATH": "195", "WRS_ROW": "25",
            "CLOUD_COVER": "33.10",
            "DATE_ACQUIRED": f"{date[:4]}-{date[4:6]}-{date[6:]}",
            "SCENE_CENTER_TIME": "10:10:13.1234560Z",
        },
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
            **{f"REFLECTANCE_MULT_BAND_{n}": "2.75e-05" for n in numbers},
            **{f"REFLECTANCE_ADD_BAND_{n}": "-0.2" for n in numbers},
        },
        "LEVEL1_RADIOMETRIC_RESCALING": {
            **{f"REFLECTANCE_MULT_BAND_{n}": "2.0000E-05" for n in numbers},
            **{f"REFLECTANCE_ADD_BAND_{n}": "-0.100000" for n in numbers},
        },
    }  # fmt: skip
    return _mtl(groups, kind)


def _mtl(groups, kind):
    if kind == "json":
        return json.dumps({"LANDSAT_METADATA_FILE": groups})
    if kind == "xml":
        inner = "".join(
            f"<{name}>{''.join(f'<{key}>{value}</{key}>' for key, value in group.items())}</{name}>"
            for name, group in groups.items()
        )
        return f'<?xml version="1.0"?><LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>'
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for name, group in groups.items():
        lines += [f"  GROUP = {name}"]
        lines += [f'    {key} = "{value}"' if "FILE" in key else f"    {key} = {value}"
                  for key, value in group.items()]  # fmt: skip
        lines += [f"  END_GROUP = {name}"]
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END"])


# --- HLS, FORCE, PlanetScope ------------------------------------------------------------------


def write_hls(folder, sensor="L30", time="2022159T101013", *, bands=None, scale=None, index=None):
    """Write a granule of HLS; the ground of nir, red and green is that of those words.

    With an index, its raster is that of HLS-VI.
    """
    common = {"L30": {"B03": "green", "B04": "red", "B05": "nir", "B10": "thermal"},
              "S30": {"B03": "green", "B04": "red", "B05": "rededge", "B08": "broad",
                      "B8A": "nir"}}[sensor]  # fmt: skip
    title = f"HLS.{sensor}.T32ULU.{time}.v2.0"
    for band in bands or common:
        values = np.rint(ground(common[band]) * 10000).astype(np.int16)
        values[0, 0] = -9999
        path = Path(folder) / f"{title}.{band}.tif"
        write_raster(path, values, 30, -9999, scale=scale)
    if index:
        values = np.rint(ground(index) * 10000).astype(np.int16)
        values[0, 0] = -19999
        name = f"{title.replace('HLS.', 'HLS-VI.')}.{index}.tif"
        write_raster(Path(folder) / "vi" / name, values, 30, -19999, scale=0.0001)
    flags = np.zeros((SIZE, SIZE), np.uint8)
    flags.flat[:8] = [1, 2, 4, 8, 16, 32, 192, 255]
    write_raster(Path(folder) / f"{title}.Fmask.tif", flags, 30, 255)
    for ending in ("cmr.xml", "_stac.json", "jpg", "SZA.tif"):
        _touch(Path(folder) / f"{title}.{ending}".replace("._", "_"))
    return title


FORCE_SENTINEL = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR",
                  "SWIR1", "SWIR2")  # fmt: skip
FORCE_LANDSAT = ("BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2")


def write_force(folder, sensor="SEN2A", date="20180823", *, tile="X0069_Y0043", named=True,
                suffix=".tif"):  # fmt: skip
    """Write BOA and QAI of one date in the folder of a tile."""
    names = FORCE_SENTINEL if sensor.startswith("SEN") else FORCE_LANDSAT
    values = np.stack([np.rint(ground(name) * 10000).astype(np.int16) for name in names])
    values[:, 0, 0] = -9999
    start = Path(folder) / tile / f"{date}_LEVEL2_{sensor}"
    write_raster(f"{start}_BOA{suffix}", values, 10, -9999, names=names if named else ())
    flags = np.zeros((SIZE, SIZE), np.int16)
    flags.flat[:8] = [1, 2, 4, 6, 8, 16, 32, 512]
    write_raster(f"{start}_QAI{suffix}", flags, 10, 1)
    return start.parent


def write_planet(folder, bands=4, *, ending="", scene="20220608_101523_45_2423", mask=True):
    """Write a scene of PlanetScope with UDM2."""
    eight = "_8b" if bands == 8 else ""
    names = [f"band{n}" for n in range(bands)]
    values = np.stack([np.rint(ground(name) * 10000).astype(np.uint16) for name in names])
    values[:, 0, 0] = 0
    path = Path(folder) / f"{scene}_3B_AnalyticMS_SR{eight}{ending}.tif"
    write_raster(path, values, 3, 0)
    if mask:
        flags = np.zeros((8, SIZE, SIZE), np.uint8)
        for number in range(8):
            flags[number].flat[number] = 1
        write_raster(Path(folder) / f"{scene}_3B_udm2{ending.replace('_harmonized', '')}.tif",
                     flags, 3)  # fmt: skip
    return path


# --- cubes, stacks and loose rasters ----------------------------------------------------------


def write_cube(path, variables, days, *, units="days since 1990-01-01", time="t", bands=(),
               offset=None, upward=False, calendar=None):  # fmt: skip
    """Write a NetCDF cube: (T, rows, columns) arrays with their no-data value and scale.

    ``variables`` is name -> (values, nodata, scale). With ``bands`` the arrays are (T, B, rows,
    columns); ``upward``: y grows.
    """
    driver = gdal.GetDriverByName("netCDF")
    if driver is None:
        pytest.skip("this GDAL has no NetCDF")
    dataset = driver.CreateMultiDimensional(str(path))
    root = dataset.GetRootGroup()
    shape = next(iter(variables.values()))[0].shape
    number, text = gdal.ExtendedDataType.Create(gdal.GDT_Float64), gdal.ExtendedDataType
    axes = []
    northing = CORNER[1] - 5.0 - 10 * np.arange(shape[-2])
    for name, size, values, unit in (
        (time, shape[0], np.array(days, np.float64), units),
        ("y", shape[-2], northing[::-1] if upward else northing, "m"),
        ("x", shape[-1], CORNER[0] + 5.0 + 10 * np.arange(shape[-1]), "m"),
    ):
        axis = root.CreateDimension(name, "", "", size)
        array = root.CreateMDArray(name, [axis], number)
        array.Write(values.astype(np.float64))
        _attribute(array, "units", unit, text.CreateString())
        if name in "xy":
            _attribute(array, "standard_name", f"projection_{name}_coordinate", text.CreateString())
        else:
            _attribute(array, "standard_name", "time", text.CreateString())
            if calendar:
                _attribute(array, "calendar", calendar, text.CreateString())
        axes.append(axis)
    if bands:
        axis = root.CreateDimension("bands", "", "", len(bands))
        root.CreateMDArray("bands", [axis], text.CreateString()).Write(list(bands))
        axes.insert(1, axis)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    for name, (values, nodata, scale) in variables.items():
        kind = gdal.ExtendedDataType.Create(gdal_array_type(values.dtype))
        array = root.CreateMDArray(name, axes, kind)
        array.SetSpatialRef(crs)
        if nodata is not None:
            array.SetNoDataValueDouble(nodata)
        if scale is not None:
            _attribute(array, "scale_factor", scale, number)
        if offset is not None:
            _attribute(array, "add_offset", offset, number)
        array.Write(np.ascontiguousarray(values))
    dataset = root = array = axis = axes = None
    return path


def _attribute(array, name, value, kind):
    array.CreateAttribute(name, [], kind).Write(value)


def add_tag(path, tag, text):
    """Append a TIFF tag with a text, in a copy of the first directory."""
    data = bytearray(Path(path).read_bytes())
    assert data[:4] == b"II*\0"
    (place,) = struct.unpack("<I", data[4:8])
    (count,) = struct.unpack("<H", data[place : place + 2])
    entries = data[place + 2 : place + 2 + 12 * count]
    content = text.encode()
    where = len(data)
    data += content + b"\0" * (len(content) % 2)
    data[4:8] = struct.pack("<I", len(data))
    data += struct.pack("<H", count + 1) + entries
    data += struct.pack("<HHII", tag, 2, len(content), where) + struct.pack("<I", 0)
    Path(path).write_bytes(bytes(data))


def write_backscatter(path, names=("VV", "VH"), *, decibel=True, described=True, items=None):
    """Write backscatter of one acquisition: -20 to -5 dB, or as linear power."""
    values = [-20 + 15 * ground(name) for name in names]
    values = np.stack(values).astype(np.float32)
    if not decibel:
        values = 10 ** (values / 10)
    return write_raster(path, values, names=names if described else (), items=items)
