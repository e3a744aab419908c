"""Generated and mutated programs in every mode of mypy; see ``README.md``."""
