# Every target sets up what it needs; `python build.py` does the same without make.
PYTHON ?= python3
VENV := .venv/bin
DENO := $(VENV)/deno
APP := site_templates/app

.PHONY: site serve check test test-all lint types plaatjes bench format locks wheel clean

site:            ## build the site into site/
	$(PYTHON) build.py build

serve:           ## build, serve on http://localhost:8000, rebuild and reload on every change
	$(PYTHON) build.py serve

check:           ## everything that is wrong in questions/, policies/ and mkdocs.yml
	$(PYTHON) build.py check

omgeving:
	$(PYTHON) build.py omgeving

test: omgeving   ## all tests, also in the browser, except the slow ones
	cd $(APP) && ../../$(DENO) test --quiet --frozen --allow-read --allow-env=LOG_TOKENS,LOG_STREAM
	$(VENV)/python -m pytest -m "not traag" -n 3 --dist worksteal

test-all: omgeving  ## the slow tests too
	cd $(APP) && ../../$(DENO) test --quiet --frozen --allow-read --allow-env=LOG_TOKENS,LOG_STREAM
	$(VENV)/python -m pytest -n 3 --dist worksteal -rs
	-$(VENV)/python -m tests.engines  # a list to read: what the second engine makes otherwise

lint: omgeving   ## style and types
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	cd $(APP) && ../../$(DENO) fmt --check --quiet && ../../$(DENO) lint --quiet && ../../$(DENO) check --quiet --frozen .

format: omgeving
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .
	cd $(APP) && ../../$(DENO) fmt --quiet

types: omgeving  ## what the app takes from the models: its types, its lists and its limits
	$(VENV)/python -c "from toets.appcontract import json_schema; print(json_schema())" \
	| (cd $(APP) && ../../$(DENO) task --quiet types) > $(APP)/src/pakket.d.ts.new && mv $(APP)/src/pakket.d.ts.new $(APP)/src/pakket.d.ts
	$(VENV)/python -c "from toets.appcontract import contract_ts; print(contract_ts(), end='')" > $(APP)/src/contract.ts.new && mv $(APP)/src/contract.ts.new $(APP)/src/contract.ts

plaatjes: omgeving  ## the pictures of the handleiding, from the pages as they are now
	PYTHONPATH=. $(VENV)/python -m tests.browser.plaatjes

bench: omgeving  ## how long a build takes, with ever more voorstellen; and the page of a gesprek on a slow device
	PYTHONPATH=. $(VENV)/python tests/bench.py
	PYTHONPATH=. $(VENV)/python tests/bench_gesprek.py

locks:           ## resolve the dependencies anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes -q -o locks/pakket.txt
	uv pip compile pyproject.toml --group app --universal --python-version 3.11 --generate-hashes -q -o locks/site.txt
	uv pip compile pyproject.toml --group test --universal --python-version 3.11 --generate-hashes -q -o locks/test.txt

wheel: omgeving  ## the package that another municipality installs, in dist/
	$(VENV)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf .build site
