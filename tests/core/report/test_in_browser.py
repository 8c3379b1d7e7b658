"""Every kind of page in Chromium: on a wide and a narrow screen, in the dark, and on paper.

They run where Chromium is installed (``make browser`` installs it).
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from planar_sits.tests.support.browser import Browser, chromium
from planar_sits.tests.support.report_pages import FILE, KINDS

pytestmark = pytest.mark.skipif(chromium() is None, reason="Chromium is not installed")

# Text whose contrast with what is behind it is too low, as WCAG 2 (AA) counts it.
CONTRAST = """
(() => {
  const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const linear = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = c => 0.2126 * linear(c[0] / 255) + 0.7152 * linear(c[1] / 255)
    + 0.0722 * linear(c[2] / 255);
  const behind = element => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const faults = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.textContent.trim()) continue;
    const element = walker.currentNode.parentElement, style = getComputedStyle(element);
    const [low, high] = [luminance(parse(style.color)), luminance(behind(element))]
      .sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05), large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) faults.push(walker.currentNode.textContent.slice(0, 40));
  }
  return faults;
})()
"""
# Words and dates that stand on more than one line, file names with seams aside.
BROKEN_WORDS = """
(() => {
  const faults = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest('.long, code, figcaption')) continue;
    for (const word of node.textContent.matchAll(/[\\p{L}\\p{N}.\\-]+/gu)) {
      if (word[0].length > 24 || /^\\p{L}+(-\\p{L}+)+$/u.test(word[0])) continue;
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (tops.size > 1) faults.push(word[0]);
    }
  }
  return faults;
})()
"""
# Boxes that are wider than the window, or stand out of it, without a box that scrolls them.
STANDING_OUT = """
[...document.querySelectorAll('main *')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width && box.right > innerWidth + 1 && !element.closest('.scroll, .picture');
}).map(element => element.outerHTML.slice(0, 60))
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture(scope="module", params=KINDS)
def page(request, tmp_path_factory):
    """The path of a page of each kind."""
    path = tmp_path_factory.mktemp("pages") / f"{request.param}.html"
    KINDS[request.param](path)
    return path


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1150, 400])
def test_the_page_opens(browser, page, width, dark):
    browser.open(page, width=width, dark=dark)
    assert browser.complaints() == []
    assert browser.requests() == []
    assert browser.value("document.documentElement.scrollWidth") <= width
    assert browser.value(STANDING_OUT) == []
    assert browser.value(BROKEN_WORDS) == []
    assert browser.value(CONTRAST) == []


def test_the_page_tells_its_data(browser, page):
    browser.open(page)
    assert browser.value("document.title").startswith(f"{FILE} – ")
    assert browser.value("document.querySelector('h1').textContent").startswith(f"{FILE} – ")
    assert browser.value("[...document.querySelectorAll('h2')].pop().textContent") == "Data"


def test_figures_follow_the_page(browser, page):
    brightness = """
    Promise.all([...document.images].filter(image => !image.closest('details')).map(
      async image => {
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, 1, 1).data[0];
      }))
    """
    browser.open(page)
    assert all(value == 255 for value in browser.value(brightness))
    browser.open(page, dark=True)
    assert all(value < 60 for value in browser.value(brightness))


def test_each_table_is_saved(browser, page, tmp_path):
    browser.open(page)
    tables = browser.value("document.querySelectorAll('table').length")
    names = browser.value("[...document.querySelectorAll('a.csv')].map(link => link.download)")
    assert len(names) == len(set(names)) == tables > 0
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path),
                 eventsEnabled=True)  # fmt: skip
    browser.events = []
    browser.value("document.querySelector('a.csv').click()")
    browser.wait_for("Browser.downloadProgress", state="completed")
    (file,) = tmp_path.iterdir()
    assert file.name == names[0]
    lines = file.read_text("utf-8-sig").splitlines()
    first = browser.value("[...document.querySelector('table').rows].length")
    assert len(lines) >= first


def test_a_page_without_scripts_and_navigation(page):
    text = re.sub(r'="data:[^"]*"', "", page.read_text("utf-8"))
    assert not re.search("<script|<nav|<button|onclick", text)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed")
def test_no_sheet_is_left_half_empty(browser, page, tmp_path):
    from matplotlib.image import imread

    browser.open(page, dark=True)
    (tmp_path / "p.pdf").write_bytes(browser.printed())
    subprocess.run(["pdftoppm", "-r", "20", "-png", "p.pdf", "p"], cwd=tmp_path, check=True)
    *sheets, _ = sorted(tmp_path.glob("p-*.png"))
    for sheet in sheets:
        pixels = imread(sheet)[..., :3]
        assert pixels[0].min() > 0.95  # paper is white
        rows = np.flatnonzero((pixels < 0.9).any(axis=(1, 2)))
        assert rows[-1] > 0.5 * len(pixels), sheet.name


@pytest.mark.skipif("AXE" not in os.environ, reason="AXE is not the path of axe.min.js")
@pytest.mark.parametrize("dark", [False, True])
def test_accessibility(browser, page, dark):
    """A check for developers: ``npm pack axe-core``, and AXE=…/axe.min.js."""
    browser.open(page, dark=dark)
    browser.value(Path(os.environ["AXE"]).read_text("utf-8") + ";0")
    faults = browser.value(
        "axe.run().then(found => found.violations.map("
        "one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 90)).join(' | ')))"
    )
    assert faults == []
