"""One module a check, named like its error code.

A module here defines ``CONCERNS`` (for which calls it is asked) and ``check(site)``, a generator of
outcomes; it is found by being here. It takes the description of a call site and yields findings; it
never talks to mypy's checker, never walks the tree itself and knows nothing of other checks.
Its page is ``docs/checks/<code>.md``, its tests are ``tests/checks/test_<module>*.yml``.
"""
