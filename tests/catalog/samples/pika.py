import asyncio

import pika
from pika.adapters.asyncio_connection import AsyncioConnection
from pika.adapters.blocking_connection import BlockingChannel


async def connections() -> None:
    parameters = pika.ConnectionParameters("localhost")
    connection = pika.BlockingConnection(parameters)  # blocks: pika.BlockingConnection
    connection.channel()  # blocks: pika.BlockingConnection.channel
    connection.process_data_events()
    connection.process_data_events(time_limit=0)
    connection.process_data_events(time_limit=1)  # blocks: pika.BlockingConnection.process_data_events
    connection.process_data_events(None)  # blocks: pika.BlockingConnection.process_data_events
    connection.sleep(1)  # blocks: pika.BlockingConnection.sleep
    connection.add_callback_threadsafe(print)
    connection.close()  # blocks: pika.BlockingConnection.close
    await asyncio.to_thread(pika.BlockingConnection, parameters)


async def channels(channel: BlockingChannel) -> None:
    channel.queue_declare("queue")  # blocks: pika.adapters.blocking_connection.BlockingChannel.queue_declare
    channel.basic_publish("", "queue", b"a")  # blocks: pika.adapters.blocking_connection.BlockingChannel.basic_publish
    channel.basic_get("queue")  # blocks: pika.adapters.blocking_connection.BlockingChannel.basic_get
    channel.start_consuming()  # blocks: pika.adapters.blocking_connection.BlockingChannel.start_consuming
    for message in channel.consume("queue"):  # blocks: pika.adapters.blocking_connection.BlockingChannel.consume
        print(message)
    channel.get_waiting_message_count()
    print(channel.is_open, channel.channel_number)


async def twins() -> None:
    AsyncioConnection(pika.ConnectionParameters("localhost"))
