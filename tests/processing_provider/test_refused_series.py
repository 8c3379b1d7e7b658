"""Images and masks that are refused."""

import pytest
from planar_sits.tests.support import bad_files as bad
from planar_sits.tests.support.refusals import case


def first_image(sound):
    return sound.images[0]


BAD_SERIES = [
    case("missing", "SERIES", "nowhere.tif", "cannot be opened", SERIES=["nowhere.tif", "x.tif"]),
    case("none", "SERIES", SERIES=None),
    case("empty", "SERIES", SERIES=""),
    case("truncated-raster", "The image '{2}' cannot be read", "damaged",
         SERIES=bad.images_with(2, bad.cut_in_the_middle)),
    case("unopenable", "SERIES", "{2}", "cannot be opened",
         SERIES=bad.images_with(2, bad.cut(0.0005))),
    case("text-as-tif", "SERIES", "{2}", "cannot be opened",
         SERIES=bad.images_with(2, bad.text)),
    case("grid-size", "'{0}' and '{2}'", "their sizes are",
         SERIES=bad.images_with(2, bad.narrower)),
    case("grid-extent", "'{0}' and '{2}'", "their extents are",
         SERIES=bad.images_with(2, bad.shifted)),
    case("grid-crs", "'{0}' and '{2}'", "their CRS are EPSG:32632 and EPSG:32633",
         SERIES=bad.images_with(2, bad.in_zone_33)),
    case("no-crs", "images have no coordinate reference system", SERIES=bad.without_crs),
    case("band-counts", "'{0}' and '{2}'", "3 and 1 bands", "BANDS",
         SERIES=bad.images_with(2, bad.one_band)),
    case("dates-too-few", "Dates (DATES) has 2 dates", "6 rasters", DATES="2017-04-01,2017-05-01"),
    case("dates-garbage", "DATES", "'spring' is not a date", "YYYY-MM-DD", DATES="spring"),
    case("dates-impossible", "DATES", "'2017-13-45' is not a date", DATES="2017-13-45"),
    case("dates-with-rest", "DATES", "is not a date", DATES="2017-04-01to2017-05-01"),
    case("dates-nowhere", "'a'", "DATES", SERIES=bad.without_dates),
    case("stack-dates-nowhere", "'{0}'", "DATES", SERIES=first_image),
    case("one-acquisition", "at least two dates", SERIES=first_image, DATES="2017-04-01"),
    case("one-day-twice", "at least two dates", DATES=",".join(6 * ["2017-04-01"])),
    case("band-out-of-range", "BANDS", "band 8 ", "'{0}' has 3", BANDS="8,4,3"),
    case("bands-not-numbers", "BANDS", "'red,green'", BANDS="red,green"),
    case("bands-other-than-model", "trained on 3 bands", "gives 2", "BANDS", BANDS="1,2"),
    case("season-start-garbage", "SEASON_START", "'March' is not a date", SEASON_START="March"),
    case("season-backwards", "(SEASON_END) 2017-04-01", "(SEASON_START) 2017-06-01",
         SEASON_START="2017-06-01", SEASON_END="2017-04-01"),
    case("season-without-image", "0 of the 6 acquisitions", "SEASON_START",
         SEASON_START="2010-01-01", SEASON_END="2010-12-31"),
    case("season-after-images", "acquisitions", "SEASON_START", SEASON_START="2019-01-01"),
    case("season-not-the-models", "model's season", "SEASON_START", SEASON_START="2015-01-01"),
    case("unknown-stack-order", "STACK_ORDER", "by_date", "by_band", STACK_ORDER="by_magic"),
]  # fmt: skip

BAD_MASKS = [
    case("missing", "MASKS", "nowhere.tif", "cannot be opened", MASKS="nowhere.tif"),
    case("count", "Masks (MASKS) has 5 rasters", "6 acquisitions",
         MASKS=lambda sound: sound.masks[:5]),
    case("grid", "'{0}' and 'mask_", "their sizes are", MASKS=bad.masks_with(2, bad.narrower)),
    case("no-mask-for-a-date", "no mask for {dates[2]}", MASKS=bad.masks_of_another_day),
    case("truncated", "The mask 'mask_", "cannot be read",
         MASKS=bad.masks_with(1, bad.cut_in_the_middle)),
    case("invalid-empty", "MASKS", "(MASK_INVALID) is empty", MASKS=lambda sound: sound.masks,
         MASK_INVALID=""),
    case("invalid-separators-alone", "MASKS", "(MASK_INVALID) is empty",
         MASKS=lambda sound: sound.masks, MASK_INVALID=", ;"),
    case("invalid-not-values", "MASK_INVALID", "'cloud'", "3,8-10,bit:3",
         MASKS=lambda sound: sound.masks, MASK_INVALID="1,cloud"),
    case("invalid-range-falls", "MASK_INVALID", "'10-8'", MASKS=lambda sound: sound.masks,
         MASK_INVALID="10-8"),
    case("invalid-bit", "MASK_INVALID", "'bit:64'", MASKS=lambda sound: sound.masks,
         MASK_INVALID="bit:64"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "parts"), BAD_SERIES)
def test_classify_refuses_a_bad_series(changed, parts, classification, assert_refused):
    assert_refused("classify", classification(changed), parts)


@pytest.mark.parametrize(("changed", "parts"), BAD_MASKS)
def test_classify_refuses_bad_masks(changed, parts, classification, assert_refused):
    assert_refused("classify", classification(changed), parts)


def test_train_refuses_a_truncated_raster(training, assert_refused):
    parameters = training({"SERIES": bad.images_with(2, bad.cut_in_the_middle)})
    assert_refused("train", parameters, ("cannot be read",))


@pytest.mark.parametrize(
    ("changed", "parts"),
    [
        case("in-the-check", "not a date", DATES="spring"),
        case("when-opened", "band 8", BANDS="8"),
        case("when-read", "'{5}' cannot be read",
             SERIES=bad.images_with(5, bad.cut_in_the_middle)),
    ],
)  # fmt: skip
def test_classify_leaves_nothing_where_nothing_stood(
    changed, parts, classification, assert_refused, sound
):
    parameters = classification(changed, stood_before=False)
    assert list(sound.out.iterdir()) == []
    assert_refused("classify", parameters, parts)
