"""Prefetching: one item in advance, in order; errors come at their position."""

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

    generator = prefetched(items())
    assert next(generator) == 0
    assert made[1].wait(10), "the second is computed while the first is in use"
    assert not made[2].wait(0.05), "the third is not: it would take memory"
    generator.close()


def test_items_are_computed_in_another_thread():
    def items():
        yield threading.current_thread()

    assert next(prefetched(items())) is not threading.current_thread()


def test_an_error_comes_after_the_items_before_it():
    def items():
        yield 1
        raise ValueError("the disk is gone")

    generator = prefetched(items())
    assert next(generator) == 1
    with pytest.raises(ValueError, match="the disk is gone"):
        next(generator)


def test_no_thread_is_left_when_the_caller_stops():
    made, before = [], threading.active_count()

    def items():
        for number in range(1000):
            made.append(number)
            yield number

    generator = prefetched(items())
    next(generator)
    generator.close()
    assert threading.active_count() == before
    assert len(made) <= 3
