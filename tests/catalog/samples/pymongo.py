import asyncio
from typing import Any

import gridfs
import pymongo
from gridfs.grid_file import GridIn, GridOut
from pymongo.asynchronous.collection import AsyncCollection
from pymongo.asynchronous.cursor import AsyncCursor
from pymongo.change_stream import ChangeStream
from pymongo.client_session import ClientSession
from pymongo.collection import Collection
from pymongo.command_cursor import CommandCursor
from pymongo.cursor import Cursor
from pymongo.database import Database


async def clients() -> None:
    client: pymongo.MongoClient[dict[str, Any]] = pymongo.MongoClient("mongodb://localhost")
    client.list_database_names()  # blocks: pymongo.MongoClient.list_database_names
    client.admin.command("ping")  # blocks: pymongo.database.Database.command
    client.get_database("name").get_collection("other")
    client["name"]["other"].find_one({})  # blocks: pymongo.collection.Collection.find_one
    client.start_session()
    client.close()


async def databases(database: Database[dict[str, Any]]) -> None:
    database.list_collection_names()  # blocks: pymongo.database.Database.list_collection_names
    database.users.insert_one({})  # blocks: pymongo.collection.Collection.insert_one
    database.with_options()


async def collections(users: Collection[dict[str, Any]]) -> None:
    users.insert_one({"a": 1})  # blocks: pymongo.collection.Collection.insert_one
    users.insert_many([{}])  # blocks: pymongo.collection.Collection.insert_many
    users.find_one({"a": 1})  # blocks: pymongo.collection.Collection.find_one
    users.update_one({}, {"$set": {}})  # blocks: pymongo.collection.Collection.update_one
    users.delete_one({})  # blocks: pymongo.collection.Collection.delete_one
    users.count_documents({})  # blocks: pymongo.collection.Collection.count_documents
    users.create_index("a")  # blocks: pymongo.collection.Collection.create_index
    users.aggregate([])  # blocks: pymongo.collection.Collection.aggregate
    users.find_one_and_update({}, {})  # blocks: pymongo.collection.Collection.find_one_and_update
    query = users.find({"a": 1}).sort("a").limit(10)
    for _ in query:  # blocks: pymongo.cursor.Cursor
        pass
    names = [user["name"] for user in users.find()]  # blocks: pymongo.cursor.Cursor
    print(names)
    await asyncio.to_thread(users.find_one, {})
    await asyncio.to_thread(list, users.find())


async def cursors(
    cursor: Cursor[dict[str, Any]], first: CommandCursor[dict[str, Any]], changes: ChangeStream[Any]
) -> None:
    cursor.to_list()  # blocks: pymongo.cursor.Cursor.to_list
    cursor.next()  # blocks: pymongo.cursor.Cursor.next
    cursor.rewind().batch_size(5)
    for _ in first:
        pass
    for _ in changes:  # blocks: pymongo.change_stream.ChangeStream
        pass
    changes.try_next()  # blocks: pymongo.change_stream.ChangeStream.try_next


async def sessions(session: ClientSession) -> None:
    session.with_transaction(print)  # blocks: pymongo.client_session.ClientSession.with_transaction
    session.commit_transaction()  # blocks: pymongo.client_session.ClientSession.commit_transaction
    session.end_session()


async def files(fs: gridfs.GridFS, bucket: gridfs.GridFSBucket, out: GridOut, new: GridIn) -> None:
    fs.put(b"data")  # blocks: gridfs.GridFS.put
    fs.new_file()
    fs.find({})
    bucket.upload_from_stream("name", b"")  # blocks: gridfs.GridFSBucket.upload_from_stream
    bucket.open_upload_stream("name")
    out.read()  # blocks: gridfs.grid_file.GridOut.read
    out.tell()
    for _ in out:  # blocks: gridfs.grid_file.GridOut
        pass
    new.write(b"data")  # blocks: gridfs.grid_file.GridIn.write


async def asynchronous(
    client: pymongo.AsyncMongoClient[dict[str, Any]],
    users: AsyncCollection[dict[str, Any]],
    cursor: AsyncCursor[dict[str, Any]],
    fs: gridfs.AsyncGridFS,
) -> None:
    await client.admin.command("ping")
    await asyncio.gather(users.find_one({}), users.insert_one({}))
    async for _ in users.find():
        pass
    await cursor.to_list()
    await fs.put(b"data")
