# A front for what tools/ and CMake do. The first run of each target installs the Debian packages that are missing, and says which.

PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)

.PHONY: demo test test-long bench gen gen-check lint sanitize clean

demo:
	examples/demo/run

test:
	tools/install-packages build test
	$(PYTHON) tools/test debug asan

test-long:
	tools/install-packages build test bare
	$(PYTHON) tools/test debug --long

bench:
	tools/install-packages build test
	cmake --preset bench
	cmake --build --preset bench
	tests/certs/make build/bench/tests/certs
	TEST_CERTS=build/bench/tests/certs build/bench/tests/bench/bench

gen:
	tools/install-packages generate
	$(PYTHON) spec/gen/gen.py

gen-check:
	tools/install-packages generate
	$(PYTHON) spec/gen/gen.py --check

lint:
	tools/install-packages build test lint
	tools/lint

sanitize:
	tools/install-packages build test
	$(PYTHON) tools/test asan --long
	$(PYTHON) tools/test tsan

clean:
	rm -rf build
