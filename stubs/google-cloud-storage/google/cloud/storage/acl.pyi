from typing import Any

from mypy_async_validator.markers import blocking

class ACL:
    @blocking("network")
    def reload(self, client: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    @blocking("network")
    def save(
        self,
        acl: Any = None,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def save_predefined(
        self,
        predefined: Any,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def clear(
        self,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...

class ObjectACL:
    @blocking("network")
    def save(
        self,
        acl: Any = None,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def save_predefined(
        self,
        predefined: Any,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def clear(
        self,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
