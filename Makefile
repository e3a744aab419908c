# Everything runs in a virtual environment of its own; only Python 3.11+, make and a shell are needed.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test lint versions clean

demo: $(VENV)/.installed
	$(BIN)/python docs/example/demo.py

test: $(VENV)/.ready
	$(BIN)/python -m pytest -n logical --dist loadfile
	$(BIN)/mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# Every tested mypy, and every tested Python that is installed (tests/versions/README.md).
versions: $(VENV)/.ready
	$(BIN)/python -m tests.versions

# What can be mended without a person.
lint: $(VENV)/.ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

# The tests need the libraries that the overlays describe.
$(VENV)/.ready: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

clean:
	rm -rf $(VENV) .versions
