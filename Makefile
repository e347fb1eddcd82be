# `make` lists the commands. What takes more than a line or two is in scripts/.

PREFIX ?= /usr/local
SARIF ?= demo.sarif

binary := .build/release/cchc-lint
swift_files := Package.swift Sources Tests Fuzz examples

# One file that needs no library at run time and starts in half the time of a dynamic one, with its
# addresses still randomised (static-PIE, full RELRO). A run path would crash the start-up code. Generic
# types are made by calls: by default they are looked up by name, which took a fifth of a short run.
static := --disable-local-rpath -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  -Xswiftc -Xclang-linker -Xswiftc -static-pie -Xlinker -z -Xlinker now \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

.PHONY: help demo test rule-pack setup build install bench hostile fuzz generate format check-format clean

help: ## List these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | expand -t 14

demo: build ## Lint examples/: findings here, and as SARIF in a file
	@echo
	@# Exit code 1 says that there are findings, and showing some is the point.
	@$(binary) examples --format text --output 'sarif=$(SARIF)' || test $$? -eq 1
	@echo
	@echo 'The same findings as SARIF: $(SARIF)'

test: setup ## Run all tests and the rule pack; check generated files and formatting
	swift test
	swift run cchc-lint-dev generate --check
	$(MAKE) rule-pack
	$(MAKE) check-format

rule-pack: setup ## Build the example of a rule pack against this package, and try it
	@scripts/rule-pack.sh

setup: ## Check Swift, and install the Debian packages that are missing
	@scripts/check-swift.sh
	@scripts/setup.sh

build: setup ## Build the release binary
	swift build -c release $(static) --product cchc-lint

# Does not build: root, who installs, often has no Swift, and should leave no files in .build.
install: ## Install what `make build` built under PREFIX (/usr/local); DESTDIR goes before it
	@test -x $(binary) || { echo 'Nothing to install yet. Run: make build' >&2; exit 1; }
	install -D -m 755 $(binary) '$(DESTDIR)$(PREFIX)/bin/cchc-lint'

bench: build ## Speed, memory and where the time goes, on 200 MB of reports (CORPUS=folder)
	swift build -c release $(static) --product cchc-lint-dev
	@scripts/bench.sh $(binary) .build/release/cchc-lint-dev

hostile: build ## Give the release binary the worst files there are, full size
	@scripts/hostile.sh $(binary)

fuzz: setup ## Fuzz readers, lexers, rules and configuration for SECONDS_TO_RUN seconds (600)
	@scripts/fuzz.sh

generate: setup ## Rewrite the files that are made from the rules and from rules.yaml
	swift run cchc-lint-dev generate

format: setup ## Format the Swift sources
	swift format --in-place --recursive $(swift_files)

check-format: setup ## Check that the Swift sources are formatted
	swift format lint --strict --recursive $(swift_files)

clean: ## Remove what was built
	rm -rf .build demo.sarif
