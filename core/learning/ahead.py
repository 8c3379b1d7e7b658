"""Working ahead: the next chunk is read while the network runs on this one."""

import queue
import threading

_END = object()


def ahead(items):
    """Yield the items of an iterable that a thread runs through, one item ahead.

    Parameters
    ----------
    items : iterable
        Used in that thread alone. What it raises is raised here, in its turn.

    Yields
    ------
    object
        In order. When the consumer stops early, the thread ends with the item
        it is at.
    """
    found, stopped = queue.SimpleQueue(), threading.Event()
    room = threading.Semaphore(1)  # for one item that is not asked for yet

    def run():
        coming = iter(items)
        try:
            while room.acquire() and not stopped.is_set():
                item = next(coming, _END)
                found.put((item, None))
                if item is _END:
                    return
        except BaseException as problem:  # noqa: BLE001 - the consumer raises it
            found.put((_END, problem))

    thread = threading.Thread(target=run, name="reading ahead", daemon=True)
    thread.start()
    try:
        while True:
            item, problem = found.get()
            if problem is not None:
                raise problem
            if item is _END:
                return
            room.release()
            yield item
    finally:
        stopped.set()
        room.release()
        thread.join()
