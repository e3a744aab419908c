import asyncio

from google.auth.credentials import AnonymousCredentials
from google.cloud import storage
from google.cloud.storage import transfer_manager
from google.cloud.storage.blob import Blob
from google.cloud.storage.bucket import Bucket


async def clients() -> None:
    client = storage.Client()  # blocks: google.cloud.storage.Client
    storage.Client("project", AnonymousCredentials())
    storage.Client(project="project", credentials=AnonymousCredentials())
    storage.Client.create_anonymous_client()
    storage.Client.from_service_account_json("key.json")  # blocks: google.cloud.storage.Client.from_service_account_json
    client.get_bucket("a")  # blocks: google.cloud.storage.Client.get_bucket
    client.create_bucket("a")  # blocks: google.cloud.storage.Client.create_bucket
    client.list_blobs("a")  # blocks: google.cloud.storage.Client.list_blobs
    client.bucket("a").blob("b")
    await asyncio.to_thread(client.get_bucket, "a")


async def buckets(bucket: Bucket) -> None:
    bucket.exists()  # blocks: google.cloud.storage.Bucket.exists
    bucket.get_blob("a")  # blocks: google.cloud.storage.Bucket.get_blob
    bucket.delete()  # blocks: google.cloud.storage.Bucket.delete
    bucket.reload()  # blocks: google.cloud.storage.Bucket.reload
    bucket.patch()  # blocks: google.cloud.storage.Bucket.patch
    bucket.blob("a")
    bucket.add_lifecycle_delete_rule(age=2)
    bucket.generate_signed_url(expiration=60)
    transfer_manager.upload_chunks_concurrently("a", bucket.blob("a"))  # blocks: google.cloud.storage.transfer_manager.upload_chunks_concurrently


async def blobs(blob: Blob, bucket: storage.Bucket) -> None:
    blob.upload_from_string("a")  # blocks: google.cloud.storage.Blob.upload_from_string
    blob.upload_from_filename("a")  # blocks: google.cloud.storage.Blob.upload_from_filename
    with open("a", "rb") as file:  # blocks: open
        blob.upload_from_file(file)  # blocks: google.cloud.storage.Blob.upload_from_file
    blob.download_as_bytes()  # blocks: google.cloud.storage.Blob.download_as_bytes
    blob.download_to_filename("a")  # blocks: google.cloud.storage.Blob.download_to_filename
    blob.exists()  # blocks: google.cloud.storage.Blob.exists
    blob.reload()  # blocks: google.cloud.storage.Blob.reload
    blob.generate_signed_url(expiration=60)
    blob.open("rb")
    print(blob.size, blob.public_url, storage.Blob("b", bucket))
    await asyncio.to_thread(blob.upload_from_string, "a")
