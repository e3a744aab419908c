"""Run tests on other versions of mypy and Python; see README.md."""
