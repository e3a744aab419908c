import asyncio
from typing import Any

from confluent_kafka import (
    Consumer,
    DeserializingConsumer,
    DeserializingShareConsumer,
    Message,
    Producer,
    ShareConsumer,
    TopicPartition,
)
from confluent_kafka.admin import AdminClient
from confluent_kafka.aio import AIOConsumer, AIOProducer


async def producers(producer: Producer) -> None:
    Producer({"bootstrap.servers": "a"})
    producer.produce("topic", b"a")
    producer.poll(0)
    producer.poll(0.0)
    producer.poll(1.0)  # blocks: confluent_kafka.Producer.poll
    producer.flush()  # blocks: confluent_kafka.Producer.flush
    producer.flush(0)
    producer.list_topics()  # blocks: confluent_kafka.Producer.list_topics
    producer.commit_transaction()  # blocks: confluent_kafka.Producer.commit_transaction
    await asyncio.to_thread(producer.flush)


async def consumers(
    consumer: Consumer,
    message: Message[bytes, bytes],
    partition: TopicPartition,
    deserializing: DeserializingConsumer[Any, Any],
) -> None:
    consumer.subscribe(["topic"])
    consumer.poll()  # blocks: confluent_kafka.Consumer.poll
    consumer.poll(timeout=1.0)  # blocks: confluent_kafka.Consumer.poll
    consumer.poll(0)
    consumer.consume(10)  # blocks: confluent_kafka.Consumer.consume
    consumer.consume(10, timeout=1.0)  # blocks: confluent_kafka.Consumer.consume
    consumer.consume(10, timeout=0)
    consumer.consume(10, 0)
    consumer.commit()
    consumer.commit(message=message)
    consumer.commit(asynchronous=False)  # blocks: confluent_kafka.Consumer.commit
    consumer.commit(message=message, asynchronous=False)  # blocks: confluent_kafka.Consumer.commit
    consumer.commit(offsets=[partition], asynchronous=False)  # blocks: confluent_kafka.Consumer.commit
    consumer.get_watermark_offsets(partition)  # blocks: confluent_kafka.Consumer.get_watermark_offsets
    consumer.get_watermark_offsets(partition, cached=True)
    consumer.close()  # blocks: confluent_kafka.Consumer.close
    deserializing.poll(1.0)  # blocks: confluent_kafka.DeserializingConsumer.poll
    deserializing.poll(0)
    deserializing.consume(1)  # blocks: confluent_kafka.DeserializingConsumer.consume
    deserializing.consume(1, 0)
    deserializing.consume(timeout=0)


async def sharing(consumer: ShareConsumer, twin: DeserializingShareConsumer) -> None:
    consumer.poll()  # blocks: confluent_kafka.ShareConsumer.poll
    consumer.poll(0)
    consumer.commit_sync()  # blocks: confluent_kafka.ShareConsumer.commit_sync
    consumer.commit_async()
    twin.poll(5)  # blocks: confluent_kafka.DeserializingShareConsumer.poll
    twin.poll(0)


async def twins(consumer: AIOConsumer, producer: AIOProducer, admin: AdminClient) -> None:
    await consumer.poll(timeout=1.0)
    await producer.flush()
    admin.list_topics()  # blocks: confluent_kafka.admin.AdminClient.list_topics
    admin.create_topics([])
