"""Class colours: the papers' for their four classes, a distinct palette for others."""

# STaR figure 9; the words are looked for in the class name.
_PAPER = {
    "meadow": "#f2d544",
    "vineyard": "#f28e2b",
    "traditional orchard": "#8fce6a",
    "intensive orchard": "#2d7f3e",
}

# Okabe and Ito (2008), readable with colour vision deficiencies, then darker kin.
_PALETTE = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#7f7f7f",
    "#8c564b", "#17becf", "#bcbd22", "#9467bd", "#a05195", "#2f4b7c", "#665191", "#ff7c43",
)  # fmt: skip


def class_colours(names, known=None):
    """Give each class a colour.

    Parameters
    ----------
    names : list of str
    known : dict of str to str, optional
        Colours that the operator already uses for some classes.

    Returns
    -------
    dict of str to str
        #rrggbb by class name, in the order of ``names``.
    """
    known = known or {}
    taken = {name: known.get(name) or _PAPER.get(name.lower()) for name in names}
    free = [colour for colour in _PALETTE if colour not in taken.values()] or list(_PALETTE)
    fresh = 0
    for name, colour in taken.items():
        if not colour:
            taken[name] = free[fresh % len(free)]
            fresh += 1
    return taken
