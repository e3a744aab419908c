from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database")
def execute_concurrent(
    session: Any,
    statements_and_parameters: Any,
    concurrency: Any = 100,
    raise_on_first_error: Any = True,
    results_generator: Any = False,
    execution_profile: Any = ...,
) -> Any: ...
@blocking("database")
def execute_concurrent_with_args(
    session: Any, statement: Any, parameters: Any, *args: Any, **kwargs: Any
) -> Any: ...
