"""Questions that several checks ask, one module a question."""
