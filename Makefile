# Heard: `make run` shows what it does, `make test` proves it. `make help` lists the rest.

SHELL := /bin/bash
export SWIFT_DETERMINISTIC_HASHING := 1

YEAR   ?= 2022-23
OUT    ?= out
KILLS  ?= 500
SAMPLE := $(OUT)/sample.sqlite
REPORT := $(OUT)/annual-report-$(YEAR)
HEARD  := .build/release/heard
BUILD  := swift build -j 2
TESTS  := env -u SWIFT_DETERMINISTIC_HASHING swift test --skip-build --disable-xctest

.DEFAULT_GOAL := help
.PHONY: help run test check lint format bench fuzz torture tools build clean docs

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: tools build ## set up, make the sample authority, write its annual report
	@install -d -m 700 $(OUT)
	@rm -f $(SAMPLE) $(SAMPLE)-wal $(SAMPLE)-shm
	@$(HEARD) sample --database $(SAMPLE) --year $(YEAR)
	@$(HEARD) report annual --database $(SAMPLE) --year $(YEAR) \
	  --service "the IRO Service of Averchester" --authority "Averchester City Council" \
	  --output $(REPORT).html --output $(REPORT).pdf --output $(REPORT).docx
	@$(HEARD) report children --database $(SAMPLE) --year $(YEAR) \
	  --service "the IRO Service of Averchester" --authority "Averchester City Council" \
	  --output $(OUT)/for-children-$(YEAR).html --output $(OUT)/for-children-$(YEAR).pdf

build: ## the program, optimised, in .build/release
	@echo "Building Heard (some minutes the first time) …"
	@$(BUILD) -c release --product heard

tools: ## what the program needs: libraries, PDF and Word tools
	@Tools/install-tools.sh run

test: ## set up, lint, all tests on both databases, and the report in a real browser
	@Tools/install-tools.sh test
	@$(MAKE) --no-print-directory lint
	$(BUILD) --build-tests --explicit-target-dependency-import-check error
	$(TESTS)
	Tools/with-postgres.sh $(TESTS) --filter 'StoreTests|heardTests'
	@TORTURE_SECONDS=300 Tests/Torture/run.sh .build/debug/TortureWriter 8
	@Tests/Browser/run.sh .build/debug/heard

check: lint ## lint and the tests without the browser
	@Tools/install-tools.sh run
	$(BUILD) --build-tests --explicit-target-dependency-import-check error
	$(TESTS)

lint: ## the formatter's opinion, as errors
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift

format: ## let the formatter have its way
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

docs: ## write the page that the program writes: docs/rules.md
	@$(BUILD) --product heard
	@.build/debug/heard rules > docs/rules.md

fuzz: ## minutes of broken input for every reader (HEARD_FUZZ_SECONDS=300)
	$(BUILD) --build-tests
	HEARD_FUZZ_SECONDS=$${HEARD_FUZZ_SECONDS:-120} swift test --skip-build --disable-xctest --filter Fuzz

torture: ## kills the writer, the server and the power, and looks for what was acknowledged (KILLS=500)
	@Tools/install-tools.sh test
	$(BUILD) -c release --product TortureWriter
	@Tests/Torture/run.sh .build/release/TortureWriter $(KILLS)

bench: tools build ## both sides of every speed target, timed in one run
	@Benchmarks/run.sh $(HEARD)

clean: ## remove what was built and written here (not the tools)
	rm -rf .build $(OUT)
