import asyncio

from google.auth.credentials import AnonymousCredentials
from google.cloud import pubsub_v1
from google.cloud.pubsub_v1.publisher.futures import Future
from google.cloud.pubsub_v1.subscriber.message import Message
from google.pubsub_v1 import (
    PublisherClient,
    SchemaServiceClient,
    SubscriberAsyncClient,
    SubscriberClient,
)


async def publishing(publisher: pubsub_v1.PublisherClient, future: Future) -> None:
    pubsub_v1.PublisherClient()  # blocks: google.cloud.pubsub_v1.PublisherClient
    pubsub_v1.PublisherClient(credentials=AnonymousCredentials())
    pubsub_v1.PublisherClient.from_service_account_file("key.json")  # blocks: google.cloud.pubsub_v1.PublisherClient.from_service_account_file
    topic = publisher.topic_path("a", "b")
    publisher.create_topic(name=topic)  # blocks: google.cloud.pubsub_v1.PublisherClient.create_topic
    publisher.publish(topic, b"a")
    future.result()  # blocks: google.cloud.pubsub_v1.publisher.futures.Future.result
    future.result(timeout=0)
    await asyncio.wrap_future(future)


async def subscribing(subscriber: pubsub_v1.SubscriberClient, message: Message) -> None:
    pubsub_v1.SubscriberClient()  # blocks: google.cloud.pubsub_v1.SubscriberClient
    pubsub_v1.SubscriberClient(credentials=AnonymousCredentials())
    subscription = subscriber.subscription_path("a", "b")
    subscriber.pull(subscription=subscription, max_messages=1)  # blocks: google.cloud.pubsub_v1.SubscriberClient.pull
    subscriber.acknowledge(subscription=subscription, ack_ids=[])  # blocks: google.cloud.pubsub_v1.SubscriberClient.acknowledge
    subscriber.subscribe(subscription, callback=print)
    message.ack()
    await asyncio.to_thread(subscriber.pull, subscription=subscription)


async def generated(
    publisher: PublisherClient, subscriber: SubscriberClient, twin: SubscriberAsyncClient
) -> None:
    publisher.publish(topic="a", messages=[])  # blocks: google.pubsub_v1.PublisherClient.publish
    subscriber.pull(subscription="a", max_messages=1)  # blocks: google.pubsub_v1.SubscriberClient.pull
    subscriber.subscription_path("a", "b")
    SubscriberClient()  # blocks: google.pubsub_v1.SubscriberClient
    SubscriberClient(credentials=AnonymousCredentials())
    PublisherClient()  # blocks: google.pubsub_v1.PublisherClient
    PublisherClient(credentials=AnonymousCredentials())
    SchemaServiceClient()  # blocks: google.pubsub_v1.SchemaServiceClient
    SchemaServiceClient(credentials=AnonymousCredentials())
    pubsub_v1.SchemaServiceClient()  # blocks: google.cloud.pubsub_v1.SchemaServiceClient
    pubsub_v1.SchemaServiceClient(credentials=AnonymousCredentials())
    await twin.pull(subscription="a", max_messages=1)
    await SubscriberAsyncClient(credentials=AnonymousCredentials()).pull(subscription="a")
