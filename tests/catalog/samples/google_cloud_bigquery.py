import asyncio

from google.auth.credentials import AnonymousCredentials
from google.cloud import bigquery
from google.cloud.bigquery.dbapi import Cursor
from google.cloud.bigquery.retry import DEFAULT_RETRY
from google.cloud.bigquery.table import RowIterator


async def clients(client: bigquery.Client) -> None:
    bigquery.Client()  # blocks: google.cloud.bigquery.Client
    bigquery.Client("project", AnonymousCredentials())
    bigquery.Client.from_service_account_json("key.json")  # blocks: google.cloud.bigquery.Client.from_service_account_json
    client.query_and_wait("SELECT 1")  # blocks: google.cloud.bigquery.Client.query_and_wait
    client.get_table("a.b.c")  # blocks: google.cloud.bigquery.Client.get_table
    client.insert_rows_json("a.b.c", [{}])  # blocks: google.cloud.bigquery.Client.insert_rows_json
    client.load_table_from_uri("gs://a", "a.b.c")  # blocks: google.cloud.bigquery.Client.load_table_from_uri
    bigquery.DatasetReference("a", "b").table("c")
    tables = client.list_tables("a.b")
    for table in tables:  # blocks: google.api_core.page_iterator.Iterator
        print(table)
    await asyncio.to_thread(list, client.list_datasets())
    await asyncio.to_thread(client.query_and_wait, "SELECT 1")


async def jobs(client: bigquery.Client, load: bigquery.LoadJob) -> None:
    job = client.query("SELECT 1")  # blocks: google.cloud.bigquery.Client.query
    rows = job.result()  # blocks: google.cloud.bigquery.QueryJob.result
    print(job.job_id, job.state, rows)
    job.to_dataframe()  # blocks: google.cloud.bigquery.QueryJob.to_dataframe
    for row in job:  # blocks: google.cloud.bigquery.QueryJob
        print(row)
    load.result()  # blocks: google.cloud.bigquery.LoadJob.result
    load.reload()  # blocks: google.cloud.bigquery.LoadJob.reload
    load.done()  # blocks: google.cloud.bigquery.LoadJob.done
    load.done(reload=False)
    load.done(DEFAULT_RETRY, 5.0, False)
    await asyncio.to_thread(load.result)


async def states(
    query: bigquery.QueryJob,
    extract: bigquery.ExtractJob,
    copy: bigquery.CopyJob,
    unknown: bigquery.UnknownJob,
) -> None:
    query.done()  # blocks: google.cloud.bigquery.QueryJob.done
    query.done(reload=False)
    query.done(DEFAULT_RETRY, 5.0, False)
    extract.done()  # blocks: google.cloud.bigquery.ExtractJob.done
    extract.done(reload=False)
    extract.done(DEFAULT_RETRY, 5.0, False)
    copy.done()  # blocks: google.cloud.bigquery.CopyJob.done
    copy.done(reload=False)
    copy.done(DEFAULT_RETRY, 5.0, False)
    unknown.done()  # blocks: google.cloud.bigquery.UnknownJob.done
    unknown.done(reload=False)
    unknown.done(DEFAULT_RETRY, 5.0, False)


async def rows(rows: RowIterator, cursor: Cursor) -> None:
    rows.to_dataframe()  # blocks: google.cloud.bigquery.table.RowIterator.to_dataframe
    cursor.execute("SELECT 1")  # blocks: google.cloud.bigquery.dbapi.Cursor.execute
    cursor.fetchall()  # blocks: google.cloud.bigquery.dbapi.Cursor.fetchall
    print(rows.total_rows)
