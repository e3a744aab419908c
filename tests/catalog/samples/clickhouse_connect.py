import asyncio

import clickhouse_connect
from clickhouse_connect.driver.asyncclient import AsyncClient
from clickhouse_connect.driver.client import Client
from clickhouse_connect.driver.httpclient import HttpClient


async def use(client: Client, http: HttpClient) -> None:
    made = clickhouse_connect.get_client(host="x")  # blocks: clickhouse_connect.get_client
    made.query("select 1")  # blocks: clickhouse_connect.driver.client.Client.query
    client.command("select 1")  # blocks: clickhouse_connect.driver.client.Client.command
    client.insert("x", [[1]])  # blocks: clickhouse_connect.driver.client.Client.insert
    client.query_df("select 1")  # blocks: clickhouse_connect.driver.client.Client.query_df
    client.ping()  # blocks: clickhouse_connect.driver.client.Client.ping
    http.query("select 1")  # blocks: clickhouse_connect.driver.httpclient.HttpClient.query
    client.create_query_context("select 1")
    client.set_client_setting("x", 1)
    await asyncio.to_thread(client.query, "select 1")


async def asynchronous(client: AsyncClient) -> None:
    await clickhouse_connect.get_async_client(host="x")
    result = await client.query("select 1")
    print(result.result_rows)
    await client.insert("x", [[1]])
