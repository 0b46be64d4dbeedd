# Everything a newcomer needs. `make` alone lists it.
.DEFAULT_GOAL := help
.PHONY: help run codes test lint format lock

export PORT ?= 8000
export DATA_DIR ?= var
ARGS ?=

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run:  ## the site with its demo content on http://localhost:PORT (PORT=8000 DATA_DIR=var)
	@scripts/run

codes:  ## the demo accounts with the one-time codes of this moment
	@.venv/bin/python manage.py demo --accounts

test:  ## all tests (ARGS="tests/cases -k outcome" for some of them)
	@scripts/test $(ARGS)

lint:  ## style, templates, who imports whom, forgotten migrations
	@scripts/lint

format:  ## put code and templates in the form that lint asks for
	@scripts/format

lock:  ## write requirements*.txt anew from requirements*.in (needs uv)
	@scripts/lock
