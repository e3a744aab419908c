import asyncio

import redis
import redis.asyncio
from redis.asyncio.client import Pipeline as AsyncPipeline
from redis.client import Monitor, Pipeline, PubSub
from redis.cluster import ClusterPipeline
from redis.commands.search import AsyncSearch, Search
from redis.lock import Lock


async def commands(client: redis.Redis, strict: redis.StrictRedis) -> None:
    client.get("key")  # blocks: redis.Redis.get
    client.set("key", "value", ex=60)  # blocks: redis.Redis.set
    client.hset("key", mapping={"a": 1})  # blocks: redis.Redis.hset
    client.incr("key")  # blocks: redis.Redis.incr
    client.blpop(["key"], timeout=5)  # blocks: redis.Redis.blpop
    client.execute_command("PING")  # blocks: redis.Redis.execute_command
    client.client_list()  # blocks: redis.Redis.client_list
    for _ in client.scan_iter("*"):  # blocks: redis.Redis.scan_iter
        pass
    strict.ping()  # blocks: redis.Redis.ping
    await asyncio.to_thread(client.get, "key")


async def made_without_waiting() -> None:
    client = redis.Redis.from_url("redis://localhost")
    other = redis.Redis(host="localhost", decode_responses=True)
    other.get_encoder()
    client.register_script("return 1")
    client.pubsub()
    client.ft("index")
    client.close()


async def pipelines(pipe: Pipeline, client: redis.Redis) -> None:
    pipe.set("key", 1)
    pipe.get("key")
    pipe.execute()  # blocks: redis.client.Pipeline.execute
    pipe.watch("key")  # blocks: redis.client.Pipeline.watch
    with client.pipeline() as own:
        own.incr("key")
        own.execute()  # blocks: redis.client.Pipeline.execute


async def subscriptions(pubsub: PubSub, monitor: Monitor) -> None:
    pubsub.subscribe("channel")  # blocks: redis.client.PubSub.subscribe
    pubsub.get_message()
    pubsub.get_message(timeout=0)
    pubsub.get_message(timeout=1.0)  # blocks: redis.client.PubSub.get_message
    pubsub.get_message(True, 0)
    pubsub.get_message(True, 5)  # blocks: redis.client.PubSub.get_message
    for _ in pubsub.listen():  # blocks: redis.client.PubSub.listen
        pass
    with monitor:  # blocks: redis.client.Monitor
        monitor.next_command()  # blocks: redis.client.Monitor.next_command


async def locks(lock: Lock) -> None:
    lock.acquire()  # blocks: redis.lock.Lock.acquire
    lock.acquire(blocking=False)  # blocks: redis.lock.Lock.acquire
    lock.release()  # blocks: redis.lock.Lock.release
    with lock:  # blocks: redis.lock.Lock
        pass


async def clusters(cluster: redis.RedisCluster, pipe: ClusterPipeline) -> None:
    redis.RedisCluster(host="localhost")  # blocks: redis.RedisCluster
    redis.RedisCluster.from_url("redis://localhost")  # blocks: redis.RedisCluster.from_url
    cluster.get("key")  # blocks: redis.RedisCluster.get
    cluster.keyslot("key")
    pipe.get("key")
    pipe.execute()  # blocks: redis.cluster.ClusterPipeline.execute


async def sentinels(sentinel: redis.Sentinel) -> None:
    sentinel.discover_master("main")  # blocks: redis.Sentinel.discover_master
    sentinel.master_for("main")


async def search(index: Search, twin: AsyncSearch) -> None:
    index.search("text")  # blocks: redis.commands.search.Search.search
    index.dropindex()  # blocks: redis.commands.search.Search.dropindex
    await twin.search("text")
    await asyncio.gather(twin.search("text"), twin.dropindex())


async def asynchronous(
    client: redis.asyncio.Redis, cluster: redis.asyncio.RedisCluster, pipe: AsyncPipeline
) -> None:
    await client.get("key")
    await asyncio.gather(client.get("key"), client.incr("key"), client.ping())
    async for _ in client.scan_iter("*"):
        pass
    await cluster.get("key")
    pipe.set("key", 1)
    await pipe.execute()
    async with client.lock("name"):
        pass
    await client.json().get("key")
