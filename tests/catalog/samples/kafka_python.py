import asyncio

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.producer.future import FutureRecordMetadata


async def consumers(consumer: KafkaConsumer) -> None:
    KafkaConsumer("topic", bootstrap_servers="a")  # blocks: kafka.KafkaConsumer
    KafkaConsumer("topic", bootstrap_servers="a", api_version=(3, 9))
    consumer.poll(timeout_ms=1000)  # blocks: kafka.KafkaConsumer.poll
    consumer.poll(0)
    consumer.poll()
    for message in consumer:  # blocks: kafka.KafkaConsumer
        print(message)
    consumer.commit()  # blocks: kafka.KafkaConsumer.commit
    consumer.commit_async()
    consumer.close()  # blocks: kafka.KafkaConsumer.close
    consumer.subscribe(["topic"])
    consumer.assignment()
    await asyncio.to_thread(consumer.poll, 1000)


async def producers(producer: KafkaProducer, future: FutureRecordMetadata) -> None:
    KafkaProducer(bootstrap_servers="a")  # blocks: kafka.KafkaProducer
    KafkaProducer(bootstrap_servers="a", api_version=(3, 9))
    producer.send("topic", b"a")
    producer.flush()  # blocks: kafka.KafkaProducer.flush
    producer.flush(timeout=0)
    future.get(timeout=10)  # blocks: kafka.producer.future.FutureRecordMetadata.get
    future.get(timeout=0)
    producer.close(timeout=0)
    producer.close()  # blocks: kafka.KafkaProducer.close


async def admin(admin: KafkaAdminClient) -> None:
    KafkaAdminClient(bootstrap_servers="a")  # blocks: kafka.KafkaAdminClient
    KafkaAdminClient(bootstrap_servers="a", api_version=(3, 9))
    admin.list_topics()  # blocks: kafka.KafkaAdminClient.list_topics
    admin.create_topics([])  # blocks: kafka.KafkaAdminClient.create_topics
    admin.close()
