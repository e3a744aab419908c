"""Stories of modules that are edited, told in every mode of mypy."""
