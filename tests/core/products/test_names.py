"""Times and words in names."""

import pytest
from planar_sits.core.products.names import find_time, words


@pytest.mark.parametrize(
    "text, expected",
    [
        ("S2A_MSIL2A_20170415T103021_N0204_R108_T32ULU_20170415T103454", "2017-04-15T10:30:21"),
        ("SENTINEL2A_20170415-103536-460_L2A_T32ULU_D_V1-4", "2017-04-15T10:35:36"),
        ("LC08_L2SP_195025_20220608_20220615_02_T1", "2022-06-08T00:00:00"),
        ("HLS.S30.T32ULU.2022159T103629.v2.0", "2022-06-08T10:36:29"),
        ("20180823_LEVEL2_SEN2A_BOA", "2018-08-23T00:00:00"),
        ("20220608_101523_45_2423", "2022-06-08T10:15:23"),
        ("2022-06-08T10:10:13.1234560Z", "2022-06-08T10:10:13"),
        ("2022-06-08", "2022-06-08T00:00:00"),
        ("s1a_32ULU_vv_DES_139_20220608txxxxxx", "2022-06-08T00:00:00"),
        ("ndvi_2017_105", "2017-04-15T00:00:00"),
        ("1990-01-01 00:00:00", "1990-01-01T00:00:00"),
        ("20220230_20220301", "2022-03-01T00:00:00"),
        ("tile_0000000000-0000000256", None),
        ("B04", None),
        ("2022400", None),
    ],
)
def test_time(text, expected):
    found = find_time(text)
    assert (found and found.replace(tzinfo=None).isoformat()) == expected


def test_words():
    assert words("S2_20220512_B04-10m.tif") == ["S2", "20220512", "B04", "10m", "tif"]
