"""The only code that knows mypy's insides: a new mypy release breaks this folder alone."""
