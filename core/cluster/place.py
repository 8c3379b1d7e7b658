"""Where a cluster is: the value of ``CLUSTER``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import PlanarSitsError

# More workers than any machine has cores are a slip of the keyboard.
_MOST_WORKERS = 256
_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9a-fA-F:.]+\]|[^\s:/\[\]]+):([0-9]{1,5})")


@dataclass(frozen=True)
class Place:
    """Where tasks are run: worker processes on this machine, or a scheduler of Dask.

    Parameters
    ----------
    workers : int
        Processes on this machine; 0 with an address.
    address : str
        Of the scheduler, such as ``tcp://10.0.0.1:8786``; empty on this machine.
    """

    workers: int = 0
    address: str = ""


def parse_place(text: str) -> Place:
    """Read a value of ``CLUSTER``.

    Parameters
    ----------
    text : str
        ``local:N``, ``tcp://host:port`` or ``tls://host:port``.

    Returns
    -------
    Place

    Raises
    ------
    PlanarSitsError
        If it is none of these.

    Examples
    --------
    >>> parse_place("local:4")
    Place(workers=4, address='')
    """
    if re.fullmatch(r"local:[0-9]{1,4}", text) and 1 <= int(text[6:]) <= _MOST_WORKERS:
        return Place(workers=int(text[6:]))
    found = _ADDRESS.fullmatch(text)
    if found and 0 < int(found[3]) < 2**16:
        return Place(address=text)
    raise PlanarSitsError(
        f"CLUSTER: '{text}' is no cluster: write local:4 for four worker processes on this "
        f"machine (at most {_MOST_WORKERS}), or the address of a scheduler of Dask, such as "
        "tcp://10.0.0.1:8786 or tls://scheduler.example:8786."
    )
