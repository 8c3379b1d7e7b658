"""Order of names in lists."""

def natural(name):
    """Return a key that sorts '2' before '10', and numbers before words."""
    return (0, int(name), name) if name.isascii() and name.isdigit() else (1, 0, name)
