"""Chromium without a window, driven over its pipe (Chrome DevTools Protocol)."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str | None:
    """Return the program, None where it is not installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """A running Chromium with one tab.

    Parameters
    ----------
    folder : Path
        For its profile.

    Attributes
    ----------
    events : list of dict
        What the tab told since the last `open`.
    """

    def __init__(self, folder: Path):
        commands, answers = os.pipe(), os.pipe()

        def hand_over() -> None:
            # Chromium reads commands from file 3 and writes answers to file 4.
            reading, writing = os.dup(commands[0]), os.dup(answers[1])
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(
            [
                chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe",
                f"--user-data-dir={folder}", "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=False,
            preexec_fn=hand_over,
        )  # fmt: skip
        os.close(commands[0])
        os.close(answers[1])
        self.commands = os.fdopen(commands[1], "wb", buffering=0)
        self.answers = os.fdopen(answers[0], "rb")
        self.rest, self.number, self.session, self.events = b"", 0, None, []
        self.address = "about:blank"
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> dict:
        """Return the result of a command; events are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def _read(self) -> dict:
        while b"\0" not in self.rest:
            part = self.answers.read1(1 << 20)
            if not part:
                raise RuntimeError("the browser ended")
            self.rest += part
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def open(self, path: Path, *, width: int = 1150, dark: bool = False) -> None:
        """Open a file in a window of a width, and wait until it is shown."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900,
                  deviceScaleFactor=1, mobile=False)  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.events = []
        self.address = Path(path).resolve().as_uri()
        self.call("Page.navigate", url=self.address)
        self.wait_for("Page.loadEventFired")

    def wait_for(self, method: str, **content: object) -> None:
        """Wait for an event with this content; those that came before count too."""
        place = 0
        while True:
            if place == len(self.events):
                self.events.append(self._read())
            event, place = self.events[place], place + 1
            told = event.get("params", {})
            if event.get("method") == method and content.items() <= told.items():
                return

    def value(self, expression: str) -> object:
        """Return the value of an expression of JavaScript in the page."""
        result = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in result:
            raise RuntimeError(str(result["exceptionDetails"]))
        return result["result"].get("value")

    def complaints(self) -> list[str]:
        """Return errors and warnings of the console since the page was opened."""
        texts = []
        for event in self.events:
            method, content = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                texts.append(content["exceptionDetails"]["text"])
            if method == "Log.entryAdded":
                texts.append(content["entry"]["text"])
            if method == "Runtime.consoleAPICalled":
                texts.append(str(content["args"]))
        return texts

    def requests(self) -> list[str]:
        """Return the addresses that the page asked for, itself and its own data aside."""
        urls = [
            event["params"]["request"]["url"]
            for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]
        return [url for url in urls if url != self.address and not url.startswith("data:")]

    def picture(self) -> bytes:
        """Return the whole page as a PNG."""
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def printed(self) -> bytes:
        """Return the page as a PDF on A4."""
        page = self.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69,
                         printBackground=False)  # fmt: skip
        return base64.b64decode(page["data"])

    def close(self) -> None:
        """End the browser."""
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(20)
        except (RuntimeError, OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.commands.close()
        self.answers.close()
