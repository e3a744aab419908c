import asyncio
from io import BytesIO

from botocore.client import BaseClient
from botocore.response import StreamingBody
from botocore.session import Session, get_session
from types_boto3_dynamodb.client import DynamoDBClient
from types_boto3_lambda.client import LambdaClient
from types_boto3_s3.client import S3Client


async def session(session: Session) -> None:
    session.create_client("s3", "eu-west-1")  # blocks: botocore.session.Session.create_client
    get_session().set_config_variable("region", "eu-west-1")


async def client(client: S3Client, data: BytesIO) -> None:
    client.list_buckets()  # blocks: types_boto3_s3.client.S3Client.list_buckets
    client.put_object(Bucket="a", Key="b", Body=b"")  # blocks: types_boto3_s3.client.S3Client.put_object
    client.upload_file("a", "b", "c")  # blocks: types_boto3_s3.client.S3Client.upload_file
    client.download_fileobj("a", "b", data)  # blocks: types_boto3_s3.client.S3Client.download_fileobj
    found = client.get_object(Bucket="a", Key="b")  # blocks: types_boto3_s3.client.S3Client.get_object
    body = found["Body"]
    body.read()  # blocks: botocore.response.StreamingBody.read
    await asyncio.to_thread(client.list_buckets)
    await asyncio.to_thread(lambda: client.put_object(Bucket="a", Key="b", Body=b""))


async def cheap(client: S3Client, base: BaseClient) -> None:
    client.generate_presigned_url("get_object", Params={"Bucket": "a", "Key": "b"})
    client.generate_presigned_post("a", "b")
    client.can_paginate("list_objects_v2")
    client.get_paginator("list_objects_v2")
    client.get_waiter("bucket_exists")
    client.exceptions.NoSuchKey({}, "a")
    client.close()
    base.close()
    print(client.meta.region_name)


async def pages(client: S3Client) -> None:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket="a")
    for page in pages:  # blocks: botocore.paginate.PageIterator
        print(page)
    pages.build_full_result()  # blocks: botocore.paginate.PageIterator.build_full_result
    for item in pages.search("Contents[]"):  # blocks: botocore.paginate.PageIterator.search
        print(item)


async def waiters(client: S3Client) -> None:
    waiter = client.get_waiter("object_exists")
    waiter.wait(Bucket="a", Key="b")  # blocks: types_boto3_s3.waiter.ObjectExistsWaiter.wait


async def streams(body: StreamingBody, other: LambdaClient) -> None:
    for line in body:  # blocks: botocore.response.StreamingBody
        print(line)
    for chunk in body.iter_chunks():  # blocks: botocore.response.StreamingBody.iter_chunks
        print(chunk)
    for line in body.iter_lines():  # blocks: botocore.response.StreamingBody.iter_lines
        print(line)
    body.set_socket_timeout(1)
    body.close()
    other.invoke(FunctionName="a")  # blocks: types_boto3_lambda.client.LambdaClient.invoke
    answer = other.invoke_with_response_stream(FunctionName="a")  # blocks: types_boto3_lambda.client.LambdaClient.invoke_with_response_stream
    for event in answer["EventStream"]:  # blocks: botocore.eventstream.EventStream
        print(event)


async def transactions(client: DynamoDBClient) -> None:
    client.transact_write_items(TransactItems=[])  # blocks: types_boto3_dynamodb.client.DynamoDBClient.transact_write_items


def in_a_function(client: S3Client) -> None:
    client.list_buckets()
