# Every target sets up what it needs; `python build.py` does the same without make.
PYTHON ?= python3
VENV := .venv/bin
DENO := $(VENV)/deno
APP := site_templates/app
MUTMUT := .build/mutaties
UITGAVE := .build/uitgave
PAKKETTEN := .build/pakketten

.PHONY: site serve check snel test-bouwt test-browser test test-all mutaties lint types modules plaatjes voorbeeld bench format locks wheel licenties gereedschap sbom zwakheden clean

site:            ## build the site into site/
	$(PYTHON) build.py build

serve:           ## build, serve on http://localhost:8000, rebuild and reload on every change
	$(PYTHON) build.py serve

check:           ## everything that is wrong in questions/, policies/ and mkdocs.yml
	$(PYTHON) build.py check

omgeving:
	$(PYTHON) build.py omgeving

PYTEST := $(VENV)/python -m pytest --dist worksteal

snel: omgeving   ## the quick tests: no site is built and no browser opened
	cd $(APP) && ../../$(DENO) test --quiet --frozen --parallel --allow-read --allow-env=LOG_TOKENS,LOG_STREAM
	$(PYTEST) -n 2 -m "not bouwt and not browser and not traag"

test-bouwt: omgeving  ## the tests that build a site or sheets for paper
	$(PYTEST) -n 2 -m "bouwt and not traag"

test-browser: omgeving  ## the tests in a real browser
	$(PYTEST) -n 3 -m "browser and not traag"

# In one run, so that both share the sites that they are tried on and none waits for the last test of the other.
test: snel  ## all tests but the slow ones, the quick ones first
	$(PYTEST) -n 3 -m "(bouwt or browser) and not traag"

test-all: test   ## the slow tests too, with a gesprek in Firefox and WebKit
	$(PYTHON) build.py motoren
	$(PYTEST) -n 3 -rs -m traag
	-$(VENV)/python -m tests.engines  # a list to read: what the second engine makes otherwise

# MUTATIES says how many changes, by which seed and in which files of the app; MODULE which functions of Python.
mutaties: omgeving  ## the core changed in one place at a time: which change does no test notice? Takes hours
	cd $(APP) && ../../$(DENO) run --quiet --frozen --allow-read --allow-write --allow-run --allow-env tools/mutaties.ts $(MUTATIES)
	$(PYTHON) -m venv $(MUTMUT)
	$(MUTMUT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r locks/mutaties.txt
	$(MUTMUT)/bin/mutmut run $(MODULE)
	$(MUTMUT)/bin/mutmut results

lint: omgeving   ## style, types and the spelling of every Dutch text
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	cd $(APP) && ../../$(DENO) fmt --check --quiet && ../../$(DENO) lint --quiet && ../../$(DENO) check --quiet --frozen .
	$(VENV)/python -m tests.spelling

format: omgeving
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .
	cd $(APP) && ../../$(DENO) fmt --quiet

types: omgeving  ## what the app takes from the models: its types, its lists and its limits
	$(VENV)/python -c "from toets.contract.appcontract import json_schema; print(json_schema())" \
	| (cd $(APP) && ../../$(DENO) task --quiet types) > $(APP)/src/contract/pakket.d.ts.new && mv $(APP)/src/contract/pakket.d.ts.new $(APP)/src/contract/pakket.d.ts
	$(VENV)/python -c "from toets.contract.appcontract import contract_ts; print(contract_ts(), end='')" > $(APP)/src/contract/contract.ts.new && mv $(APP)/src/contract/contract.ts.new $(APP)/src/contract/contract.ts

plaatjes: omgeving  ## the pictures of the handleiding, from the pages as they are now
	PYTHONPATH=. $(VENV)/python -m tests.browser.plaatjes

voorbeeld: omgeving  ## the example of a gespreksverslag, played through the app as it is now
	PYTHONPATH=. $(VENV)/python -m tests.browser.voorbeeld

modules: omgeving  ## the list of modules in docs/, from their own first sentences
	$(VENV)/python -m tests.modules

bench: omgeving  ## how long a build takes, with ever more voorstellen; and the page of a gesprek, and searching, on a slow device
	PYTHONPATH=. $(VENV)/python tests/bench.py
	PYTHONPATH=. $(VENV)/python -m tests.browser.tien_codes
	PYTHONPATH=. $(VENV)/python tests/bench_gesprek.py
	PYTHONPATH=. $(VENV)/python tests/bench_zoeken.py

locks:           ## resolve the dependencies anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes -q -o locks/pakket.txt
	uv pip compile pyproject.toml --group app --universal --python-version 3.11 --generate-hashes -q -o locks/site.txt
	uv pip compile pyproject.toml --group test --universal --python-version 3.11 --generate-hashes -q -o locks/test.txt
	uv pip compile pyproject.toml --group mutaties --universal --python-version 3.11 --generate-hashes -q -c locks/test.txt -o locks/mutaties.txt
	uv pip compile --group uitgave --universal --python-version 3.11 --generate-hashes -q -c locks/test.txt -o locks/uitgave.txt

wheel: omgeving  ## the package that another municipality installs, in dist/
	$(VENV)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

licenties: omgeving  ## the list of licences in docs/, from what the packages say of themselves
	$(VENV)/python -m uitgave.licenties

gereedschap:
	$(PYTHON) -m venv $(UITGAVE)
	$(UITGAVE)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r locks/uitgave.txt

sbom: wheel gereedschap  ## what a version is made of, with hashes and licences: CycloneDX, in dist/
	$(PYTHON) -m venv --clear --without-pip $(PAKKETTEN)
	$(UITGAVE)/bin/python -m pip --python $(PAKKETTEN) install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r locks/pakket.txt
	$(UITGAVE)/bin/cyclonedx-py environment --output-reproducible --pyproject pyproject.toml --mc-type application -o $(PAKKETTEN)/lijst.json $(PAKKETTEN)/bin/python
	$(UITGAVE)/bin/python -m uitgave.stuklijst $(PAKKETTEN)/lijst.json $(PAKKETTEN)/lib/python*/site-packages

zwakheden: gereedschap  ## is there a known weakness in what we lock? Asks the network; says so when it could not
	$(UITGAVE)/bin/python -m uitgave.zwakheden

clean:
	rm -rf .build mutants site
