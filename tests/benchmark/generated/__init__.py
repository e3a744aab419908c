"""A made-up Python project of any size, in which it is known what must be reported."""
