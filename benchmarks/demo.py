"""The demo: a sample scene, a model, classified parcels and their attention.

Trains on 7 of 10 parcels, classifies all and scores the rest. Writes to build/demo/:
model.safetensors, report.html, classified.gpkg, attention.tif, semantic.tif, temporal.html,
temporal.csv, images/ and walks.gpkg.
"""

from plugin_profile import BUILD, enable, qgis_process

DEMO = BUILD / "demo"
SCENE = DEMO / "scene"
PARCELS = SCENE / "parcels.gpkg"
MODEL = DEMO / "model.safetensors"
TRAINING = '"parcel" % 10 < 7'


def main():
    """Run the algorithms; print the accuracy on the parcels that were not trained on."""
    enable()
    qgis_process("run", "planarsits:createsample", f"--FOLDER={SCENE}")
    series = [f"--SERIES={path}" for path in sorted((SCENE / "images").glob("*.tif"))]
    series += [f"--MASKS={path}" for path in sorted((SCENE / "masks").glob("*.tif"))]
    for algorithm, arguments in steps().items():
        qgis_process("run", f"planarsits:{algorithm}", *series, *arguments)
    correct, tested = score(DEMO / "classified.gpkg")
    print(f"Right on {correct} of {tested} parcels that were not trained on "
          f"({correct / tested:.1%}).")  # fmt: skip
    same, pixels = semantic_score(DEMO / "semantic.tif")
    print(f"Semantic map: {same / pixels:.1%} of {pixels} pixels of these parcels show their crop.")
    print(f"Results: {DEMO.relative_to(BUILD.parent)}/ (classified.gpkg opens in class colours)")


def steps():
    """Return the arguments of each algorithm, in the order of the work."""
    return {
        "train": (
            f"--PARCELS={PARCELS}|subset={TRAINING}",
            "--CLASS_FIELD=crop",
            f"--MODEL={MODEL}",
            f"--REPORT={DEMO / 'report.html'}",
        ),
        "classify": (
            f"--PARCELS={PARCELS}",
            f"--MODEL={MODEL}",
            "--PROBABILITIES=true",
            f"--OUTPUT={DEMO / 'classified.gpkg'}",
            f"--ATTENTION={DEMO / 'attention.tif'}",
            f"--SEMANTIC={DEMO / 'semantic.tif'}",
        ),
        "temporalattention": (
            f"--PARCELS={PARCELS}",
            f"--MODEL={MODEL}",
            f"--TABLE={DEMO / 'temporal.csv'}",
            f"--REPORT={DEMO / 'temporal.html'}",
        ),
        "planarimages": (
            f'--PARCELS={PARCELS}|subset="parcel" <= 8',
            "--ID_FIELD=parcel",
            f"--MODEL={MODEL}",
            f"--FOLDER={DEMO / 'images'}",
            f"--WALKS={DEMO / 'walks.gpkg'}",
        ),
    }


def score(path):
    """Count the parcels that were not trained on: correctly classified ones, and all."""
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(path))
    layer = source.GetLayer()
    layer.SetAttributeFilter(f"NOT ({TRAINING})")
    pairs = [(feature["crop"], feature["pred_class"]) for feature in layer]
    return sum(truth == predicted for truth, predicted in pairs), len(pairs)


def semantic_score(path):
    """Count the pixels of the same parcels: those of the true class, and all."""
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    raster = gdal.Open(str(path))
    band = raster.GetRasterBand(1)
    band.GetMetadata()  # GDAL reads the names beside a GeoTIFF only together with other metadata
    classes, names = band.ReadAsArray(), band.GetCategoryNames()
    source = ogr.Open(str(PARCELS))
    layer, same, pixels = source.GetLayer(), 0, 0
    for index, name in enumerate(names[1:], 1):
        layer.SetAttributeFilter(f"NOT ({TRAINING}) AND crop = '{name}'")
        mask = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize)
        mask.SetGeoTransform(raster.GetGeoTransform())
        mask.SetProjection(raster.GetProjection())
        gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
        inside = (mask.ReadAsArray() == 1) & (classes > 0)
        same += int((classes[inside] == index).sum())
        pixels += int(inside.sum())
    return same, pixels


if __name__ == "__main__":
    main()
