# One word a habit, the same here and in continuous integration.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --constraint requirements.lock
# Folder of real posters for training and for tests that want them; the program runs without.
export MARQUEE_POSTERS ?= $(wildcard ../shared/posters)
# Drawn posters that the model learns from beside the real ones; never those of data/sample.
DRAWN := .cache/sample-training

.DEFAULT_GOAL := run
.PHONY: run test check model sample bench screenshots lock clean

run: $(VENV)/.serving            ## make the environment and open the dashboard
	@$(PY) -m dashboard serve

test: $(VENV)/.testing check     ## all checks and all tests
	$(PY) -m pytest --numprocesses=2 --dist=loadfile -q

check: $(VENV)/.testing          ## style, types, arrows between layers
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

model: $(VENV)/.testing          ## train, export and judge the model again, on real and drawn posters; print its tables
	test -d $(DRAWN) || { $(PY) -m train.sample.fonts && $(PY) -m train.sample --training 3000 --out $(DRAWN); }
	$(PY) -m train reproduce --posters $(MARQUEE_POSTERS) --extra $(DRAWN)/manifest.parquet
	$(PY) -m train evaluate --model data/models/genrenet.onnx --posters data/sample/manifest.parquet --run sample \
	  --title "Sample catalogue" --poster-root ../../sample --fictional --replace \
	  --description "1,201 fictional films with drawn posters, judged by the model that ships; none of them was learnt from."

sample: $(VENV)/.testing         ## draw the sample catalogue again
	$(PY) -m train.sample.fonts && $(PY) -m train.sample

bench: $(VENV)/.testing          ## measure speed on runs of up to ten million posters
	$(PY) -m pytest tests/benchmarks -q -s -p no:cacheprovider --override-ini python_files='bench_*.py'

screenshots: $(VENV)/.testing    ## take the README's screenshot and those of every page
	$(PY) -m tests.screenshots

lock: $(VENV)/.testing           ## write the versions in use into requirements.lock
	$(PY) -m pip freeze --exclude-editable | grep -v -e ' @ ' | sed 's/+cpu$$//' > requirements.lock

clean:
	rm -rf $(VENV) .cache

# A stamp stands for "installed from these two files": a second `make run` installs nothing.
$(VENV)/.serving: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Marquee needs Python 3.11 or newer: install it, or say make PYTHON=python3.12."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv module is missing: sudo apt install python3-venv, then try again."; exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the dashboard needs (once, a minute or two) ..."
	@$(PIP) --editable .
	@touch $@

$(VENV)/.testing: $(VENV)/.serving
	@echo "Installing what training and tests need (once, a few minutes) ..."
	@$(PIP) --editable '.[train,sample,test]'
	@command -v npm >/dev/null && $(PY) -m train.sample.fonts || echo "No npm: tests of the posters' lettering are skipped."
	@touch $@
