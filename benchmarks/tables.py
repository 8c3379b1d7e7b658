"""Tables in Markdown, aligned for reading in a terminal."""


def print_table(header, rows):
    """Print a table.

    Parameters
    ----------
    header : sequence of str
    rows : sequence of sequences of str
    """
    rows = [list(map(str, row)) for row in (header, *rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
    print(flush=True)
