import asyncio

from influxdb_client import BucketsApi, DeleteApi, InfluxDBClient, QueryApi, WriteApi
from influxdb_client.client.influxdb_client_async import InfluxDBClientAsync


async def requests(
    client: InfluxDBClient, query: QueryApi, write: WriteApi, delete: DeleteApi, buckets: BucketsApi
) -> None:
    query.query("from")  # blocks: influxdb_client.QueryApi.query
    client.query_api().query_raw("from")  # blocks: influxdb_client.QueryApi.query_raw
    client.ping()  # blocks: influxdb_client.InfluxDBClient.ping
    delete.delete("a", "b", "c", "d")  # blocks: influxdb_client.DeleteApi.delete
    buckets.find_buckets()  # blocks: influxdb_client.BucketsApi.find_buckets
    write.write("bucket")
    client.close()
    await asyncio.to_thread(query.query, "from")


async def asynchronous(client: InfluxDBClientAsync) -> None:
    await client.query_api().query("from")
    await asyncio.gather(client.ping(), client.ping())
