"""One module a check, named like its error code.

A module here is found by being here. It takes the description of a place and yields findings; it
never talks to mypy's checker, never walks the tree itself and knows nothing of other checks. It has
one or more of:

- ``check(site: CallSite)``, and ``CONCERNS``: for which calls it is asked;
- ``replace(error: ErrorSite)``, and ``REPLACES``: the codes of mypy's own errors about which it is
  asked whether it has a better report (mypy's is then dropped);
- ``check_class(site: ClassSite)``, asked at the end of each class (but not of a class with a
  metaclass of its own, for which mypy calls no hook).

Its page is ``docs/checks/<code>.md``, its tests are ``tests/checks/test_<module>*.yml``.
"""
