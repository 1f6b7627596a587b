# Heard: `make run` serves it with an invented authority, `make test` proves it. `make help` lists the rest.

SHELL := /bin/bash
export SWIFT_DETERMINISTIC_HASHING := 1

YEAR   ?= 2022-23
OUT    ?= out
KILLS  ?= 500
PORT   ?= 8480
SAMPLE := $(OUT)/sample.sqlite
REPORT := $(OUT)/annual-report-$(YEAR)
HEARD  := .build/release/heard
BUILD  := swift build -j 2
TESTS  := env -u SWIFT_DETERMINISTIC_HASHING swift test --skip-build --disable-xctest

.DEFAULT_GOAL := help
.PHONY: help run sample report assets test check lint format bench fuzz torture tools build clean docs sbom

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: tools build sample ## set up, make the sample authority, serve it and say how to sign in
	@$(HEARD) serve --database $(SAMPLE) --port $(PORT)

sample: ## the sample authority, anew
	@install -d -m 700 $(OUT)
	@rm -f $(SAMPLE) $(SAMPLE)-wal $(SAMPLE)-shm
	@$(HEARD) sample --database $(SAMPLE) --year $(YEAR)

report: tools build sample ## the sample authority's annual report as HTML, PDF and Word
	@$(HEARD) report annual --database $(SAMPLE) --year $(YEAR) \
	  --service "the IRO Service of Averchester" --authority "Averchester City Council" \
	  --output $(REPORT).html --output $(REPORT).pdf --output $(REPORT).docx
	@$(HEARD) report children --database $(SAMPLE) --year $(YEAR) \
	  --service "the IRO Service of Averchester" --authority "Averchester City Council" \
	  --output $(OUT)/for-children-$(YEAR).html --output $(OUT)/for-children-$(YEAR).pdf

build: ## the program, optimised, in .build/release
	@echo "Building Heard (some minutes the first time) …"
	@$(BUILD) -c release --product heard

tools: ## what the program needs: libraries, PDF and Word tools, the pages' style sheet
	@Tools/install-tools.sh run
	@$(MAKE) --no-print-directory assets

assets: ## the pages' style sheet and script, put together and compressed
	@Tools/make-assets.sh

test: ## set up, lint, all tests on both databases, and what is served in a real browser
	@Tools/install-tools.sh test
	@$(MAKE) --no-print-directory assets lint
	$(BUILD) --build-tests --explicit-target-dependency-import-check error
	$(TESTS)
	@python3 Tools/sbom.py > /dev/null
	Tools/with-postgres.sh $(TESTS) --filter 'StoreTests|WebTests|heardTests'
	@Tools/with-postgres.sh .tools/venv/bin/python Tests/Servers/connections.py .build/debug/heard
	@Tests/Servers/run.sh .build/debug/heard
	@TORTURE_SECONDS=300 Tests/Torture/run.sh .build/debug/TortureWriter 8 .build/debug/heard 3
	@Tests/Served/run.sh .build/debug/heard
	@rm -f .build/walked.sqlite && Tests/Browser/sample.sh .build/debug/heard .build/walked.sqlite
	@HEARD_TEST_SAMPLE=.build/walked.sqlite Tests/Browser/run.sh .build/debug/heard
	@HEARD_TEST_SAMPLE=.build/walked.sqlite Tests/Browser/run_pages.sh .build/debug/heard

check: tools lint ## lint and the tests without the browser
	$(BUILD) --build-tests --explicit-target-dependency-import-check error
	$(TESTS)

lint: ## the formatter's opinion, as errors
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift

format: ## let the formatter have its way
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

docs: ## write what the program writes: docs/rules.md, the table of settings in docs/operations.md
	@$(BUILD) --product heard
	@.build/debug/heard rules > docs/rules.md
	@.build/debug/heard settings > .build/settings.md
	@sed -i -e '/^| `HEARD_/d' -e '/^| in the environment or file/,/^|---/d' docs/operations.md
	@sed -i '/^<!-- settings -->$$/r .build/settings.md' docs/operations.md

sbom: tools build ## what Heard is made of, as CycloneDX: out/heard.cdx.json
	@install -d -m 700 $(OUT)
	@python3 Tools/sbom.py "$$(git describe --always 2>/dev/null || echo 0)" > $(OUT)/heard.cdx.json

fuzz: ## minutes of broken input for every reader (HEARD_FUZZ_SECONDS=300)
	$(BUILD) --build-tests
	HEARD_FUZZ_SECONDS=$${HEARD_FUZZ_SECONDS:-120} swift test --skip-build --disable-xctest --filter Fuzz

torture: ## kills the writer, the service, the server and the power, and looks for what was acknowledged (KILLS=500)
	@Tools/install-tools.sh test
	@$(MAKE) --no-print-directory assets build
	$(BUILD) -c release --product TortureWriter
	@Tests/Torture/run.sh .build/release/TortureWriter $(KILLS) $(HEARD) $$(( $(KILLS) / 10 ))

bench: tools build ## both sides of every speed target, timed in one run
	@Benchmarks/run.sh $(HEARD)
	@Benchmarks/web/run.sh $(HEARD)

clean: ## remove what was built and written here (not the tools)
	rm -rf .build $(OUT)
