"""Items are computed one ahead, in order; errors are raised in their turn."""

import threading

import pytest
from planar_sits.core.learning.prefetch import prefetched


def test_items_come_in_order():
    assert list(prefetched(range(20))) == list(range(20))


def test_no_items():
    assert list(prefetched([])) == []


def test_one_item_is_computed_ahead_and_no_more():
    made = [threading.Event() for _ in range(4)]

    def items():
        for number in range(4):
            made[number].set()
            yield number

    items_ahead = prefetched(items())
    assert next(items_ahead) == 0
    assert made[1].wait(10), "the second is computed while the first is in use"
    assert not made[2].wait(0.05), "the third is not: it would take memory"
    items_ahead.close()


def test_items_are_computed_in_another_thread():
    def items():
        yield threading.current_thread()

    assert next(prefetched(items())) is not threading.current_thread()


def test_an_error_comes_after_the_items_before_it():
    def items():
        yield 1
        raise ValueError("the disk is gone")

    items_ahead = prefetched(items())
    assert next(items_ahead) == 1
    with pytest.raises(ValueError, match="the disk is gone"):
        next(items_ahead)


def test_no_thread_is_left_when_the_caller_stops():
    made, before = [], threading.active_count()

    def items():
        for number in range(1000):
            made.append(number)
            yield number

    items_ahead = prefetched(items())
    next(items_ahead)
    items_ahead.close()
    assert threading.active_count() == before
    assert len(made) <= 3
