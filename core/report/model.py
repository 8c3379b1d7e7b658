"""The page of a model: everything it says of itself."""

from numbers import Integral, Real

from . import page

# More steps than this are folded away.
_STEPS = 60


def model_page_html(description):
    """Return what a model says of itself as a fragment of HTML.

    Parameters
    ----------
    description : dict
        Any of ``facts`` list of (name, value), ``classes`` list of (index,
        name, colour, training parcels), ``steps`` list of (day offset, date
        label), ``bands`` list of (name, low, high), ``scores`` list of (name,
        value) and ``warnings`` list of str.

    Returns
    -------
    Html
    """
    return page.Html(
        "\n".join(
            f"<h2>{page.escaped(heading)}</h2>\n{content}"
            for heading, content in _sections(description)
            if content
        )
    )


def write_model_page(path, description, title="Planar SITS: model"):
    """Write the page of a model.

    Parameters
    ----------
    path : str or Path
    description : dict
        See `model_page_html`.
    title : str

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    page.write_page(path, title, _sections(description))


def _sections(description):
    """Return headings and their HTML; empty where nothing is known."""
    classes = description.get("classes", [])
    bands = description.get("bands", [])
    scores = [(name, _value(value)) for name, value in description.get("scores", [])]
    # Whole numbers among the facts are as often a seed as a count: written without commas.
    facts = [
        (name, value if isinstance(value, Integral) else _value(value))
        for name, value in description.get("facts", [])
    ]
    return [
        ("Warnings", page.notes(description.get("warnings", []))),
        ("The model", facts and page.definition_list(facts)),
        ("Classes", classes and _class_table(classes)),
        ("Validation scores", scores and page.table(("Score", "Value"), scores)),
        ("Bands", bands and _band_table(bands)),
        ("Time axis", _time_axis(description.get("steps", []))),
    ]


def _class_table(classes):
    """Return the classes, by index."""
    rows = [
        (index, page.swatch(colour, name), _value(parcels))
        for index, name, colour, parcels in classes
    ]
    return page.table(("Index", "Class", "Training parcels"), rows)


def _band_table(bands):
    """Return the bands in channel order, with the values shown as 0 and 1."""
    rows = [
        (channel, name, _value(low), _value(high))
        for channel, (name, low, high) in enumerate(bands, start=1)
    ]
    headers = ("Channel", "Band", "2nd percentile (0)", "98th percentile (1)")
    return page.table(headers, rows)


def _time_axis(steps):
    """Return the model's steps in days since the season's start."""
    if not steps:
        return ""
    (first, first_label), (last, last_label) = steps[0], steps[-1]
    summary = page.paragraph(
        f"{len(steps)} steps, from day {_value(first)} ({first_label}) to day {_value(last)} "
        f"({last_label}) since the season's start; the dates are those of the training season. "
        "Another season's images are interpolated onto these days."
    )
    chips = "".join(
        f'<span class="step">{page.escaped(_value(day))} · {page.escaped(label)}</span> '
        for day, label in steps
    )
    if len(steps) <= _STEPS:
        return summary + f"<div>{chips}</div>"
    return summary + f"<details><summary>All steps</summary><div>{chips}</div></details>"


def _value(value):
    """Return a number without needless digits; anything else as text."""
    if value is None:
        return "–"
    if isinstance(value, bool) or not isinstance(value, Real):
        return str(value)
    if isinstance(value, Integral):
        return f"{int(value):,}"
    if value != value:
        return "–"
    return f"{value:.4g}" if abs(value) < 1000 else f"{value:,.0f}"
