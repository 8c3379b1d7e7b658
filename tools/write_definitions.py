"""Write the definitions of the command line: ``make definitions``."""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT / "benchmarks"))

from package import load_package  # noqa: E402

TARGET = ROOT / "core" / "command_line" / "definitions.json"


def text_of(definitions):
    """Return definitions as the text of the file."""
    return json.dumps(definitions, ensure_ascii=False, indent=1) + "\n"


def main():
    """Start QGIS and write the file."""
    load_package()
    from planar_sits.processing_provider.definitions import plain_definitions
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    TARGET.write_text(text_of(plain_definitions()), encoding="utf-8")
    print(TARGET, flush=True)
    os._exit(bool(application is None))  # QGIS crashes now and then at its end


if __name__ == "__main__":
    main()
