"""Items are made one ahead, in order, and errors come in their turn."""

import threading

import pytest
from planar_sits.core.learning.ahead import ahead


def test_items_come_in_order():
    assert list(ahead(range(20))) == list(range(20))


def test_nothing_comes_of_nothing():
    assert list(ahead([])) == []


def test_the_next_item_is_made_meanwhile_and_no_more():
    made = [threading.Event() for _ in range(4)]

    def items():
        for place in range(4):
            made[place].set()
            yield place

    coming = ahead(items())
    assert next(coming) == 0
    assert made[1].wait(10), "the second is made while the first is in use"
    assert not made[2].wait(0.05), "the third is not: it would take memory"
    coming.close()


def test_another_thread_makes_them():
    def items():
        yield threading.current_thread()

    assert next(ahead(items())) is not threading.current_thread()


def test_an_error_comes_after_the_items_before_it():
    def items():
        yield 1
        raise ValueError("the disk is gone")

    coming = ahead(items())
    assert next(coming) == 1
    with pytest.raises(ValueError, match="the disk is gone"):
        next(coming)


def test_no_thread_is_left_when_the_consumer_stops():
    made, before = [], threading.active_count()

    def items():
        for place in range(1000):
            made.append(place)
            yield place

    coming = ahead(items())
    next(coming)
    coming.close()
    assert threading.active_count() == before
    assert len(made) <= 3
