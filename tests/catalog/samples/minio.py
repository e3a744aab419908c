import asyncio
import io
import sys

from minio import Minio, MinioAdmin


async def objects(client: Minio, data: io.BytesIO) -> None:
    client.put_object("b", "o", data, 3)  # blocks: minio.Minio.put_object
    client.fput_object("b", "o", "path")  # blocks: minio.Minio.fput_object
    client.get_object("b", "o")  # blocks: minio.Minio.get_object
    client.fget_object("b", "o", "path")  # blocks: minio.Minio.fget_object
    client.stat_object("b", "o")  # blocks: minio.Minio.stat_object
    client.remove_object("b", "o")  # blocks: minio.Minio.remove_object
    client.enable_object_legal_hold("b", "o")  # blocks: minio.Minio.enable_object_legal_hold
    await asyncio.to_thread(client.get_object, "b", "o")


async def buckets(client: Minio) -> None:
    client.bucket_exists("b")  # blocks: minio.Minio.bucket_exists
    client.make_bucket("b")  # blocks: minio.Minio.make_bucket
    client.list_buckets()  # blocks: minio.Minio.list_buckets


async def silent(client: Minio) -> None:
    Minio("localhost", access_key="a", secret_key="b")
    client.set_app_info("a", "1")
    client.trace_on(sys.stderr)
    client.trace_off()
    client.enable_virtual_style_endpoint()
    client.presigned_get_object("b", "o")
    await asyncio.to_thread(list, client.list_objects("b", recursive=True))


async def admin(admin: MinioAdmin) -> None:
    admin.info()  # blocks: minio.MinioAdmin.info
    admin.user_list()  # blocks: minio.MinioAdmin.user_list
    admin.trace_off()
