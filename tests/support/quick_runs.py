"""Parameters of a quick run of every algorithm, with all of its outputs as files."""

_LDA = {"CLASS_FIELD": "crop", "METHOD": "lda"}
_SUFFIXES = {
    "sink": ".gpkg",
    "rasterDestination": ".tif",
    "fileDestination": ".html",
    "folderDestination": "",
}
_FILES = {"MODEL": ".safetensors", "SERIES_FILE": ".json"}

# The options of each; "series", "parcels", … stand for the inputs of the test.
OPTIONS = {
    "createsample": {"PARCEL_COUNT": 8, "DATE_COUNT": 2, "CLASS_COUNT": 2},
    "buildseries": {"FOLDER": "safe", "BANDS": "nir,red,green", "MASK_CLASSES": ["cloud"]},
    "train": {"series": "", **_LDA},
    "classify": {"series": "", "MODEL": "model"},
    "temporalattention": {"series": "", "MODEL": "model"},
    "spatialattention": {"series": "", "MODEL": "model"},
    "planarimages": {"series": "", "LENGTH": 8, "FRACTION": 10, "PARCELS": "few"},
    "crossvalidate": {"series": "", "CLASS_FIELD": "crop", "METHODS": ["lda"], "FOLDS": 2},
    "earlyseason": {"series": "", **_LDA, "CUTOFFS": "2", "FOLDS": 2},
    "checkdeclarations": {"series": "", **_LDA, "FOLDS": 2},
    "areaestimate": {
        "PARCELS": "classified",
        "REFERENCE_FIELD": "seen",
        "SAMPLE": "simple_random",
    },
    "nextvisits": {"PARCELS": "classified", "COUNT": 20},
    "modelinfo": {"MODEL": "model"},
    "checkenvironment": {},
}


def outputs_in(folder, algorithm):
    """Return a path in a folder for each output of an algorithm."""
    return {
        definition.name(): str(
            folder / f"{definition.name().lower()}"
            f"{_FILES.get(definition.name(), _SUFFIXES[definition.type()])}"
        )
        for definition in algorithm.destinationParameterDefinitions()
    }


def quick_parameters(name, inputs):
    """Return the parameters of a quick run, without outputs.

    Parameters
    ----------
    name : str
        Of the algorithm.
    inputs : dict
        ``series``: parameters; ``parcels``, ``few``, ``classified``, ``model`` and ``safe``.
    """
    parameters = {}
    for key, value in OPTIONS[name].items():
        if key == "series":
            parameters.update(inputs["series"], DEVICE="cpu", PARCELS=inputs["parcels"])
        else:
            parameters[key] = inputs[value] if isinstance(value, str) and value in inputs else value
    return parameters
