"""The demo: create a scene, learn on 7 of 10 parcels, classify all, score the rest.

Leaves build/demo/ with model.safetensors, classified.gpkg and report.html.
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
    )
    right, tested = score(DEMO / "classified.gpkg")
    print(f"Right on {right} of {tested} parcels that were not trained on ({right / tested:.1%}).")
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


if __name__ == "__main__":
    main()
