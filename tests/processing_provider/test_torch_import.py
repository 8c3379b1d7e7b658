"""The import of torch in a thread of its own."""

import sys
import threading

import pytest
from planar_sits.core import environment
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.torch_import import import_torch


@pytest.fixture
def imported(monkeypatch):
    """Record the imports that are tried, and their threads; torch is not loaded yet."""
    calls = []

    def import_problem(module):
        calls.append((module, threading.current_thread()))
        return "OSError: libtorch.so" if len(calls) > 1 else ""

    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(environment, "import_problem", import_problem)
    return calls


def test_torch_is_imported_in_another_thread(imported):
    import_torch(("torch", "skimage"))
    ((module, thread),) = imported
    assert module == "torch"
    assert thread is not threading.current_thread()
    assert not thread.is_alive()


def test_an_import_that_fails_is_an_error(imported):
    import_torch(("torch",))
    with pytest.raises(PlanarSitsError, match=r"PyTorch.*libtorch\.so"):
        import_torch(("torch",))


def test_torch_is_not_imported_where_it_is_not_needed(imported):
    import_torch(("skimage",))
    assert imported == []


def test_torch_is_imported_once():
    pytest.importorskip("torch")
    assert import_torch(("torch",)) is None
