"""A server of files by HTTP on the loopback, with ranges and failures, for tests."""

import itertools
import os
import random
import re
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from osgeo import gdal

# Kinds of failures: statuses, and what happens to a connection.
FAILURES = (500, 503, "reset", "truncated", "slow")
_SLOW_SECONDS = 1.5
# Settings of GDAL: seconds of the first wait, and of an answer at most.
_SHORT = {"GDAL_HTTP_RETRY_DELAY": "0.01", "GDAL_HTTP_TIMEOUT": "1"}


class FileServer(ThreadingHTTPServer):
    """A server of the files of a folder.

    Attributes
    ----------
    requests : list of (str, str, int, int, object)
        Method, path without query, first byte, byte after the last one, and status or failure of
        each request, in the order of their answers.
    fail : callable
        Takes method, path, first byte and the byte after the last one; returns a failure of
        `FAILURES`, another status, or None.
    """

    daemon_threads = True

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = Path(folder)
        self.requests = []
        self.fail = lambda method, path, first, end: None

    @property
    def host(self):
        """Host and port."""
        return f"127.0.0.1:{self.server_address[1]}"

    def url(self, name):
        """Return the URL of a file."""
        return f"http://{self.host}/{name}"

    def handle_error(self, request, client_address):
        """Say nothing about clients that leave."""

    def reads(self, name, least=0):
        """Return the spans (first, end) of a file that were sent whole, from a first byte on."""
        return [
            (first, end)
            for method, path, first, end, status in self.requests
            if method == "GET" and path == f"/{name}" and status in (200, 206) and end > least
        ]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        """Write no log."""

    def do_HEAD(self):
        self._answer()

    def do_GET(self):
        self._answer()

    def _answer(self):
        server, path = self.server, unquote(urlsplit(self.path).path)
        file = server.folder / path.lstrip("/")
        content = file.read_bytes() if file.is_file() else b""
        span = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        first = int(span[1]) if span else 0
        end = min(len(content), int(span[2]) + 1 if span and span[2] else len(content))
        failure = server.fail(self.command, path, first, end)
        status = 404 if not file.is_file() else 206 if span else 200
        if failure is None and span and first >= len(content):
            status = 416 if file.is_file() else 404
        server.requests.append((self.command, path, first, end, failure or status))
        if failure == "reset":
            self.close_connection = True
            return
        if failure == "slow":
            time.sleep(_SLOW_SECONDS)
            self.close_connection = True
            return
        if isinstance(failure, int):
            status = failure
        body = content[first:end] if status in (200, 206) else b"no"
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Accept-Ranges", "bytes")
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{end - 1}/{len(content)}")
        if status in (200, 206):
            self.send_header("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT")
        self.end_headers()
        if self.command == "GET":
            if failure == "truncated":
                self.close_connection = True
                body = body[: len(body) // 2]
            self.wfile.write(body)


def failing(share, kinds=FAILURES):
    """Return failures of a share of the requests, of all kinds in turn."""
    draw, kind = random.Random(1), itertools.cycle(kinds)
    return lambda *request: next(kind) if draw.random() < share else None


@contextmanager
def served(folder):
    """Serve a folder; yield the server. GDAL knows nothing of it, and waits little."""
    gdal.VSICurlClearCache()
    before = {name: os.environ.get(name) for name in _SHORT}
    os.environ.update(_SHORT)  # for processes of workers too
    server = FileServer(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
