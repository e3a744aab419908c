import asyncio
from io import BytesIO

import boto3
from boto3.s3.transfer import S3Transfer
from boto3.session import Session
from types_boto3_dynamodb.service_resource import DynamoDBServiceResource, Table
from types_boto3_ec2.service_resource import EC2ServiceResource, Instance
from types_boto3_s3.client import S3Client
from types_boto3_s3.service_resource import Bucket, S3ServiceResource
from types_boto3_sqs.service_resource import Queue, SQSServiceResource


async def making_clients(session: Session) -> None:
    boto3.client("s3")  # blocks: boto3.client
    boto3.resource("s3")  # blocks: boto3.resource
    session.client("sqs", region_name="eu-west-1")  # blocks: boto3.session.Session.client
    session.resource("dynamodb")  # blocks: boto3.session.Session.resource
    boto3.client("s3").list_buckets()  # blocks: boto3.client, types_boto3_s3.client.S3Client.list_buckets
    boto3.setup_default_session(region_name="eu-west-1")
    boto3.Session(profile_name="test").get_available_services()
    await asyncio.to_thread(boto3.client, "s3")


async def resources(s3: S3ServiceResource, bucket: Bucket, data: BytesIO) -> None:
    s3.create_bucket(Bucket="a")  # blocks: types_boto3_s3.service_resource.S3ServiceResource.create_bucket
    s3.Bucket("a").Object("b")
    s3.Object("a", "b").get()  # blocks: types_boto3_s3.service_resource.Object.get
    bucket.upload_file("a", "b")  # blocks: types_boto3_s3.service_resource.Bucket.upload_file
    bucket.upload_fileobj(data, "b")  # blocks: types_boto3_s3.service_resource.Bucket.upload_fileobj
    bucket.wait_until_exists()  # blocks: types_boto3_s3.service_resource.Bucket.wait_until_exists
    bucket.Acl()
    bucket.Object("b").key.upper()
    bucket.get_available_subresources()
    everything = bucket.objects.filter(Prefix="x").limit(10).page_size(5)
    for item in everything:  # blocks: boto3.resources.collection.ResourceCollection
        print(item.key)
    bucket.objects.all().delete()  # blocks: types_boto3_s3.service_resource.BucketObjectsCollection.delete
    for (
        page
    ) in bucket.objects.pages():  # blocks: boto3.resources.collection.ResourceCollection.pages
        print(page)


async def other_resources(
    sqs: SQSServiceResource, queue: Queue, ec2: EC2ServiceResource, instance: Instance
) -> None:
    sqs.get_queue_by_name(QueueName="a")  # blocks: types_boto3_sqs.service_resource.SQSServiceResource.get_queue_by_name
    queue.send_message(MessageBody="a")  # blocks: types_boto3_sqs.service_resource.Queue.send_message
    messages = queue.receive_messages()  # blocks: types_boto3_sqs.service_resource.Queue.receive_messages
    print(messages, sqs.Queue("a").Message("b"))
    instance.stop()  # blocks: types_boto3_ec2.service_resource.Instance.stop
    ec2.Instance("a")
    ec2.Vpc("b")
    print(instance.tags, instance.vpc, instance.meta.client)


async def tables(dynamodb: DynamoDBServiceResource, table: Table) -> None:
    dynamodb.Table("a").put_item(Item={})  # blocks: types_boto3_dynamodb.service_resource.Table.put_item
    table.query()  # blocks: types_boto3_dynamodb.service_resource.Table.query
    table.batch_writer(overwrite_by_pkeys=["a"])
    with table.batch_writer() as batch:  # blocks: boto3.dynamodb.table.BatchWriter
        batch.put_item(Item={})  # blocks: boto3.dynamodb.table.BatchWriter.put_item
        batch.delete_item(Key={})  # blocks: boto3.dynamodb.table.BatchWriter.delete_item


async def transfer(client: S3Client) -> None:
    transfer = S3Transfer(client)
    transfer.upload_file("a", "b", "c")  # blocks: boto3.s3.transfer.S3Transfer.upload_file
    transfer.download_file("b", "c", "a")  # blocks: boto3.s3.transfer.S3Transfer.download_file
    await asyncio.to_thread(transfer.upload_file, "a", "b", "c")
