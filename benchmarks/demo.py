"""The demo: create a scene, learn on 7 of 10 parcels, classify all, say why, score the rest.

Leaves build/demo/ with model.safetensors, report.html, classified.gpkg,
attention.tif, semantic.tif, temporal.html, temporal.csv, images/ and walks.gpkg.
"""

from plugin_profile import BUILD, enable, qgis_process

DEMO = BUILD / "demo"
LEARN = '"parcel" % 10 < 7'


def main():
    """Run the three algorithms and print the accuracy on parcels not trained on."""
    enable()
    qgis_process("run", "planarsits:createsample", f"--FOLDER={DEMO / 'scene'}")
    scene = DEMO / "scene"
    series = [f"--SERIES={path}" for path in sorted(scene.glob("*.tif"))]
    series += [f"--MASKS={path}" for path in sorted((scene / "masks").glob("*.tif"))]
    parcels = scene / "parcels.gpkg"
    qgis_process(
        "run",
        "planarsits:train",
        *series,
        f"--PARCELS={parcels}|subset={LEARN}",
        "--CLASS_FIELD=crop",
        f"--MODEL={DEMO / 'model.safetensors'}",
        f"--REPORT={DEMO / 'report.html'}",
    )
    qgis_process(
        "run",
        "planarsits:classify",
        *series,
        f"--PARCELS={parcels}",
        f"--MODEL={DEMO / 'model.safetensors'}",
        "--PROBABILITIES=true",
        f"--OUTPUT={DEMO / 'classified.gpkg'}",
        f"--ATTENTION={DEMO / 'attention.tif'}",
        f"--SEMANTIC={DEMO / 'semantic.tif'}",
    )
    qgis_process(
        "run",
        "planarsits:temporalattention",
        *series,
        f"--PARCELS={parcels}",
        f"--MODEL={DEMO / 'model.safetensors'}",
        f"--TABLE={DEMO / 'temporal.csv'}",
        f"--REPORT={DEMO / 'temporal.html'}",
    )
    qgis_process(
        "run",
        "planarsits:planarimages",
        *series,
        f'--PARCELS={parcels}|subset="parcel" <= 8',
        "--ID_FIELD=parcel",
        f"--MODEL={DEMO / 'model.safetensors'}",
        f"--FOLDER={DEMO / 'images'}",
        f"--WALKS={DEMO / 'walks.gpkg'}",
    )
    right, tested = score(DEMO / "classified.gpkg")
    print(f"Right on {right} of {tested} parcels that were not trained on ({right / tested:.1%}).")
    same, pixels = semantic_score(DEMO / "semantic.tif", parcels)
    print(f"Semantic map: {same / pixels:.1%} of {pixels} pixels of these parcels show their crop.")
    print(f"Results: {DEMO.relative_to(BUILD.parent)}/ (classified.gpkg opens in class colours)")


def score(path):
    """Count the parcels that were not trained on, and those decided right."""
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(path))
    layer = source.GetLayer()
    layer.SetAttributeFilter(f"NOT ({LEARN})")
    pairs = [(feature["crop"], feature["pred_class"]) for feature in layer]
    return sum(truth == found for truth, found in pairs), len(pairs)


def semantic_score(path, parcels):
    """Count the pixels of parcels that were not trained on, and those of the true class."""
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    raster = gdal.Open(str(path))
    band = raster.GetRasterBand(1)
    band.GetMetadata()  # GDAL reads the names beside a GeoTIFF only when asked for other things
    shown, names = band.ReadAsArray(), band.GetCategoryNames()
    source = ogr.Open(str(parcels))
    layer, same, pixels = source.GetLayer(), 0, 0
    for index, name in enumerate(names[1:], 1):
        layer.SetAttributeFilter(f"NOT ({LEARN}) AND crop = '{name}'")
        mask = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize)
        mask.SetGeoTransform(raster.GetGeoTransform())
        mask.SetProjection(raster.GetProjection())
        gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
        inside = (mask.ReadAsArray() == 1) & (shown > 0)
        same += int((shown[inside] == index).sum())
        pixels += int(inside.sum())
    return same, pixels


if __name__ == "__main__":
    main()
