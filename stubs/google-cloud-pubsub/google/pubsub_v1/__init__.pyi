from typing import Any, overload

from mypy_async_validator.markers import blocking

# Without credentials, they are looked for on disk and on the network.

class PublisherClient:
    @overload
    @blocking("network")
    def __init__(
        self,
        *,
        credentials: None = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        credentials: Any = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_file(cls, filename: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.publish")
    def publish(
        self,
        request: Any = None,
        *,
        topic: str | None = None,
        messages: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.create_topic")
    def create_topic(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.update_topic")
    def update_topic(
        self,
        request: Any = None,
        *,
        topic: Any = None,
        update_mask: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.get_topic")
    def get_topic(
        self,
        request: Any = None,
        *,
        topic: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.list_topics")
    def list_topics(
        self,
        request: Any = None,
        *,
        project: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.list_topic_subscriptions")
    def list_topic_subscriptions(
        self,
        request: Any = None,
        *,
        topic: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.list_topic_snapshots")
    def list_topic_snapshots(
        self,
        request: Any = None,
        *,
        topic: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.delete_topic")
    def delete_topic(
        self,
        request: Any = None,
        *,
        topic: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.detach_subscription")
    def detach_subscription(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.set_iam_policy")
    def set_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.get_iam_policy")
    def get_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.PublisherAsyncClient.test_iam_permissions")
    def test_iam_permissions(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...

class SubscriberClient:
    @overload
    @blocking("network")
    def __init__(
        self,
        *,
        credentials: None = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        credentials: Any = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_file(cls, filename: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.create_subscription")
    def create_subscription(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        topic: str | None = None,
        push_config: Any = None,
        ack_deadline_seconds: int | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.get_subscription")
    def get_subscription(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.update_subscription")
    def update_subscription(
        self,
        request: Any = None,
        *,
        subscription: Any = None,
        update_mask: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.list_subscriptions")
    def list_subscriptions(
        self,
        request: Any = None,
        *,
        project: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.delete_subscription")
    def delete_subscription(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.modify_ack_deadline")
    def modify_ack_deadline(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        ack_ids: Any = None,
        ack_deadline_seconds: int | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.acknowledge")
    def acknowledge(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        ack_ids: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.pull")
    def pull(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        return_immediately: bool | None = None,
        max_messages: int | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.streaming_pull")
    def streaming_pull(
        self, requests: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.modify_push_config")
    def modify_push_config(
        self,
        request: Any = None,
        *,
        subscription: str | None = None,
        push_config: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.get_snapshot")
    def get_snapshot(
        self,
        request: Any = None,
        *,
        snapshot: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.list_snapshots")
    def list_snapshots(
        self,
        request: Any = None,
        *,
        project: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.create_snapshot")
    def create_snapshot(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        subscription: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.update_snapshot")
    def update_snapshot(
        self,
        request: Any = None,
        *,
        snapshot: Any = None,
        update_mask: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.delete_snapshot")
    def delete_snapshot(
        self,
        request: Any = None,
        *,
        snapshot: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.seek")
    def seek(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.set_iam_policy")
    def set_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.get_iam_policy")
    def get_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SubscriberAsyncClient.test_iam_permissions")
    def test_iam_permissions(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...

class SchemaServiceClient:
    @overload
    @blocking("network")
    def __init__(
        self,
        *,
        credentials: None = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        credentials: Any = None,
        transport: Any = None,
        client_options: Any = None,
        client_info: Any = ...,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_file(cls, filename: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.create_schema")
    def create_schema(
        self,
        request: Any = None,
        *,
        parent: str | None = None,
        schema: Any = None,
        schema_id: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.get_schema")
    def get_schema(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.list_schemas")
    def list_schemas(
        self,
        request: Any = None,
        *,
        parent: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.list_schema_revisions")
    def list_schema_revisions(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.commit_schema")
    def commit_schema(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        schema: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.rollback_schema")
    def rollback_schema(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        revision_id: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.delete_schema_revision")
    def delete_schema_revision(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        revision_id: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.delete_schema")
    def delete_schema(
        self,
        request: Any = None,
        *,
        name: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> None: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.validate_schema")
    def validate_schema(
        self,
        request: Any = None,
        *,
        parent: str | None = None,
        schema: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        metadata: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.validate_message")
    def validate_message(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.set_iam_policy")
    def set_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.get_iam_policy")
    def get_iam_policy(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
    @blocking("network", asyncio="google.pubsub_v1.SchemaServiceAsyncClient.test_iam_permissions")
    def test_iam_permissions(
        self, request: Any = None, *, retry: Any = ..., timeout: Any = ..., metadata: Any = ...
    ) -> Any: ...
