# `make try` sets everything up and runs the main job; `make test` passes the tests.
# Both may be run again at any time: what is done already is not done twice.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
PROMPT ?= blink the LED on pin 13 every second
BOARD ?= uno
MODEL := coder-0.5b
VSIX := editors/vscode/pinwright-0.1.0.vsix
# Processes that run the tests, each whole files of them; 0 runs them in one, as `pytest` alone does.
WORKERS ?= 2

.PHONY: help try test test-editors lint bench check-recipes system clean

help:
	@echo "make try    set up in $(VENV), fetch a model, write a program for an Arduino Uno, build and run it"
	@echo "            (PROMPT='...' and BOARD=... change what is asked for)"
	@echo "make test   set up what the tests need, fetch that model, check style and types, run all tests"
	@echo "            (WORKERS=0 runs them in one process)"
	@echo "make test-editors  VS Code itself, with the extension, in a browser (needs Node.js 20 and npm)"
	@echo "make lint   style and types only"
	@echo "make bench  measure speed and memory, and print the figures of docs/experiments/speed.md"
	@echo "make check-recipes  check every recipe, with values drawn at random, and composed ones"
	@echo "make clean  remove $(VENV) and what was built"

try: $(STAMPS)/package system model
	@echo "== pinwright generate \"$(PROMPT)\" --board $(BOARD) --simulate 5s"
	@$(BIN)/pinwright generate "$(PROMPT)" --board "$(BOARD)" --simulate 5s || { \
	  status=$$?; [ $$status -eq 3 ] || exit $$status; \
	  echo "== no draft built; a fixed sketch shows that the toolchain works:"; \
	  $(BIN)/pinwright doctor --self-check "$(BOARD)"; }

test: $(STAMPS)/dev system-required model-required lint
	@echo "== tests"
	@$(BIN)/pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

# Not a part of `make test`: what it installs takes minutes (CONTRIBUTING.md).
test-editors: $(STAMPS)/dev system-editors model-required $(STAMPS)/editors $(VSIX)
	@[ -n "$$PINWRIGHT_CODE_SERVER" ] || editors/vscode/tests/install $(VENV)/code-server
	@echo "== VS Code; pictures are in build/editors"
	@$(BIN)/pytest editors/vscode/tests

lint: $(STAMPS)/dev
	@echo "== style and types"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/windows --no-warn-unreachable --no-warn-unused-ignores

bench: $(STAMPS)/dev system-required
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.recognizer cost
	@$(BIN)/python -m benchmarks.ablation
	@$(BIN)/python -m benchmarks.typing

check-recipes: $(STAMPS)/dev system-required
	@$(BIN)/pinwright recipes check --draws 10 --pairs 200 --triples 50

# Weights lie once per user: what is there already is not fetched again.
.PHONY: model model-required
model: $(STAMPS)/package
	@echo "== the model $(MODEL) (491 MB, fetched once)"
	@$(BIN)/pinwright model get $(MODEL) || \
	  echo "   (going on without: pico completes lines, but writes no programs that do what was asked; get the real model with: $(BIN)/pinwright model get $(MODEL))"

model-required: $(STAMPS)/dev
	@echo "== the model $(MODEL) (491 MB, fetched once)"
	@$(BIN)/pinwright model get $(MODEL) || echo "   (going on without: tests that need it will fail)"

.PHONY: system-required system-editors
system:
	@scripts/system-packages || echo "   (going on without: nothing can be built until then)"

system-required:
	@scripts/system-packages test

system-editors:
	@scripts/system-packages editors

$(STAMPS)/venv:
	@echo "== virtual environment in $(VENV)"
	@scripts/make-venv "$(PYTHON)" "$(VENV)"
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/package: $(STAMPS)/venv pyproject.toml setup.py $(wildcard grammars/core/*)
	@echo "== pinwright and its packages (llama.cpp is compiled: 3 to 10 minutes the first time)"
	@$(BIN)/pip install --quiet -e .
	@touch $@

$(STAMPS)/dev: $(STAMPS)/package
	@echo "== what the tests need"
	@$(BIN)/pip install --quiet -e ".[dev]"
	@touch $@

$(STAMPS)/editors: $(STAMPS)/dev
	@$(BIN)/pip install --quiet -e ".[editors]"
	@touch $@

$(VSIX): $(wildcard editors/vscode/*.json editors/vscode/*.md editors/vscode/src/*)
	@echo "== the extension for VS Code"
	@cd editors/vscode && npm ci --silent --no-audit --no-fund && npm run --silent check && \
	  npm run --silent package >/dev/null

clean:
	rm -rf $(VENV) build dist *.egg-info grammars/_core*.so .mypy_cache .ruff_cache .pytest_cache .hypothesis \
	  editors/vscode/node_modules editors/vscode/dist editors/vscode/*.vsix
