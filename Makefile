# Planar SITS: everything sets itself up on Debian 12, as root or with sudo.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo demo-products first-hour test browser fuzz compat faults lint bench bench-tile accuracy compare papers \
	seed-table dialogs docs package wheel definitions translations clean

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PYTHON := .venv/bin/python
DEBIAN := qgis python3-qgis qgis-providers python3-gdal python3-venv python3-pip \
	python3-torch python3-torchvision python3-skimage python3-sklearn python3-matplotlib

help:
	@echo "make demo     create a scene, train, classify, explain: results in build/demo"
	@echo "make demo-products  the same from Sentinel-2 folders: results in build/demo_products"
	@echo "make first-hour  the zip in a fresh QGIS, all dialogs once: docs/images/first-hour"
	@echo "make test     all tests"
	@echo "make browser  install Chromium, and open every kind of page in it"
	@echo "make fuzz     50,000 damaged model files: 5 minutes"
	@echo "make compat SUITE=trixie  tests with the QGIS and torch of another Debian, as root; or"
	@echo "              SUITE=pip: with the newest torch, numpy and scikit-learn, without QGIS"
	@echo "make faults   20 kills of each algorithm, 40 files cut off, 20 full disks of each kind"
	@echo "make lint     ruff, mypy on core, and bandit on what ships"
	@echo "make bench    benchmarks, as tables, goals as JSON: 22 minutes"
	@echo "make bench-tile  memory over a whole tile, to 100,000 parcels: 13 minutes"
	@echo "make accuracy  all methods on real data and sample scenes: hours, can be stopped"
	@echo "make compare  all methods on maipo, 5 folds x 5 repeats: hours, can be stopped"
	@echo "make papers   the papers' protocol on maipo's folds: hours, can be stopped"
	@echo "make seed-table  length x percentage, as in the papers: hours, can be stopped"
	@echo "make dialogs  pictures of all dialogs, for the documentation"
	@echo "make docs     the documentation as offline pages: help/index.html"
	@echo "make package  the installable zip: build/planar_sits.zip"
	@echo "make wheel    the package without QGIS: build/planar_sits_core-<version>-py3-none-any.whl"
	@echo "make definitions  the parameters of the command line, from those of the algorithms"
	@echo "make translations  the catalogues of translations, from the texts of the code"

setup: .venv/ready
	@missing=$$(dpkg-query -W -f='$${Status} $${Package}\n' $(DEBIAN) 2>/dev/null \
		| sed -n 's/^install ok installed //p' | sort \
		| comm -13 - <(printf '%s\n' $(DEBIAN) | sort)); \
	if [ -n "$$missing" ]; then $(MAKE) --no-print-directory packages; fi

.PHONY: packages
packages:
	$(SUDO) apt-get update -q
	$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
		$(DEBIAN)

.venv/ready: tests/requirements.txt tests/requirements-parity.txt
	@if [ -L .venv ]; then echo ".venv is a link to an older environment: remove the link."; exit 1; fi
	@$(MAKE) --no-print-directory packages
	/usr/bin/python3 -m venv --clear --system-site-packages .venv
	$(PYTHON) -m pip install -q --disable-pip-version-check -r tests/requirements.txt
	$(PYTHON) -m pip install -q --disable-pip-version-check --no-deps \
		-r tests/requirements-parity.txt
	@touch $@

demo: setup
	$(PYTHON) benchmarks/demo.py

demo-products: setup
	$(PYTHON) benchmarks/demo_products.py

# In the real desktop: needs xvfb.
first-hour: package
	xvfb-run -a -s "-screen 0 1600x1200x24" $(PYTHON) docs/first_hour.py

# Two halves side by side: one process leaves a core idle. They take about equally long.
FIRST_HALF = tests/core tests/faults $(wildcard tests/test_*.py) \
	$(wildcard tests/processing_provider/test_build_series*.py)
test: export QT_QPA_PLATFORM = offscreen
test: export OMP_NUM_THREADS = 1
test: setup
	@mkdir -p build
	@$(PYTHON) -m pytest $(FIRST_HALF) > build/tests-first.log 2>&1 & first=$$!; \
	$(PYTHON) -m pytest tests $(addprefix --ignore=,$(FIRST_HALF)); second=$$?; \
	wait $$first; first=$$?; cat build/tests-first.log; exit $$((first | second))

# Part of `make test` where Chromium is there; AXE=<axe.min.js of npm> adds checks of axe-core.
browser: setup
	@if ! which chromium pdftoppm > /dev/null; then $(SUDO) apt-get update -q; \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
		--no-install-recommends chromium poppler-utils; fi
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -rs tests/core/report/test_in_browser.py

# Files by a seed: a failure names the file, FUZZ_FIRST=<number> begins with it.
fuzz: setup
	FUZZ_MODELS=50000 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/faults/test_model_files.py

# By hand, not in CI: 3 GB outside the checkout, in COMPAT_FOLDER. TESTS=tests/core for a part.
compat:
	tests/support/compat.sh "$(SUITE)" $(TESTS)

# Ten times the faults of `make test`: runs that are killed, files that are cut off.
faults: setup
	QT_QPA_PLATFORM=offscreen PLANAR_SITS_KILLS=20 PLANAR_SITS_CUTS=40 PLANAR_SITS_DISKS=20 \
		$(PYTHON) -m pytest tests/faults

lint: setup
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) -m bandit -q -c pyproject.toml -r core processing_provider plugin.py __init__.py

bench: setup
	$(PYTHON) benchmarks/walks.py
	$(PYTHON) benchmarks/attention_cost.py
	$(PYTHON) benchmarks/leakage.py maipo
	$(PYTHON) benchmarks/speed.py
	$(PYTHON) benchmarks/overlap.py
	$(PYTHON) benchmarks/batches.py
	$(PYTHON) benchmarks/precision.py
	$(PYTHON) benchmarks/blocks.py
	$(PYTHON) benchmarks/training.py
	$(PYTHON) benchmarks/budget.py
	$(PYTHON) benchmarks/busy.py
	$(PYTHON) benchmarks/accuracy.py short
	$(PYTHON) benchmarks/startup.py
	$(PYTHON) benchmarks/growth.py
	$(PYTHON) benchmarks/voting.py
	$(PYTHON) benchmarks/goals.py

# A whole tile: long, 600 MB of disk.
bench-tile: setup
	$(PYTHON) benchmarks/memory.py

# Hours: finished folds are kept in build/folds, so that a stopped run goes on.
accuracy: setup
	$(PYTHON) benchmarks/accuracy.py

# Hours: finished folds are kept in build/folds, so that a stopped run goes on.
compare: setup
	$(PYTHON) benchmarks/methods.py 5

papers: setup
	$(PYTHON) benchmarks/papers.py

seed-table: setup
	$(PYTHON) benchmarks/seed_table.py maipo
	$(PYTHON) benchmarks/seed_table.py sample

# A real QGIS under xvfb: after a change of parameters.
dialogs: setup
	xvfb-run -a -s "-screen 0 1600x1200x24" $(PYTHON) docs/dialog_pictures.py $(LANGUAGE)

docs: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON) docs/parameters.py
	$(PYTHON) -m mkdocs build -q --strict --clean

package: docs
	rm -rf build/package build/planar_sits.zip
	mkdir -p build/package
	git archive --prefix=planar_sits/ HEAD | tar -x -C build/package
	cp -r help build/package/planar_sits/help
	cd build/package && ../../$(PYTHON) -m zipfile -c ../planar_sits.zip planar_sits
	@$(PYTHON) -m zipfile -l build/planar_sits.zip | wc -l; echo build/planar_sits.zip

# For machines without QGIS: docs/command-line.md.
wheel: setup
	$(PYTHON) tools/build_wheel.py

# After a change of the parameters of an algorithm that is a command too.
definitions: setup
	$(PYTHON) tools/write_definitions.py

# After a change of a text: new texts are marked in resources/i18n/*.ts, docs/translations.md.
translations: setup
	$(PYTHON) tools/write_catalogue.py

clean:
	rm -rf build help .pytest_cache .ruff_cache .hypothesis
