"""The record of a series file."""


def test_titles_and_groups(record):
    assert [band.title for band in record.items[0].bands] == ["nir", "red", "B99"]
    assert record.groups == ("optical",)
