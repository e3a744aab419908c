from typing import Any

from mypy_async_validator.markers import blocking

class Requester:
    @blocking("network")
    def requestJsonAndCheck(
        self,
        verb: str,
        url: str,
        parameters: Any = None,
        headers: Any = None,
        input: Any = None,
        follow_302_redirect: bool = False,
    ) -> Any: ...
    @blocking("network")
    def requestMultipartAndCheck(
        self, verb: str, url: str, parameters: Any = None, headers: Any = None, input: Any = None
    ) -> Any: ...
    @blocking("network")
    def requestBlobAndCheck(
        self,
        verb: str,
        url: str,
        parameters: Any = None,
        headers: Any = None,
        input: str | None = None,
        cnx: Any = None,
    ) -> Any: ...
    @blocking("network")
    def requestJson(
        self,
        verb: str,
        url: str,
        parameters: Any = None,
        headers: Any = None,
        input: Any = None,
        cnx: Any = None,
        follow_302_redirect: bool = False,
    ) -> Any: ...
    @blocking("network")
    def graphql_query(self, query: str, variables: Any) -> Any: ...
