"""The environment as results."""

from planar_sits.core.job.environment import environment_results
from planar_sits.tests.support.commands import job


def test_the_environment_is_told_and_written(tmp_path):
    made, page = job("checkenvironment"), tmp_path / "page.html"
    results = environment_results(made, ("GDAL", "3.6.2"), str(page))
    assert results["VERSIONS"].startswith("GDAL: 3.6.2; Planar SITS: ")
    assert made.lines[0] == "GDAL: 3.6.2"
    assert results["REPORT"] == str(page) and "3.6.2" in page.read_text("utf-8")
