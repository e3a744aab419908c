import asyncio

from google.auth.credentials import AnonymousCredentials
from google.cloud import firestore
from google.cloud.firestore_v1.aggregation import AggregationQuery
from google.cloud.firestore_v1.bulk_writer import BulkWriter


async def clients(client: firestore.Client) -> None:
    firestore.Client()  # blocks: google.cloud.firestore.Client
    firestore.Client(project="a")  # blocks: google.cloud.firestore.Client
    firestore.Client("a", AnonymousCredentials())
    client.collections()  # blocks: google.cloud.firestore.Client.collections
    client.collection("a").document("b").collection("c").where("a", "==", 1).limit(1)
    client.document("a/b")
    client.batch().set(client.document("a/b"), {})
    client.transaction()


async def documents(document: firestore.DocumentReference) -> None:
    document.get().to_dict()  # blocks: google.cloud.firestore.DocumentReference.get
    document.set({})  # blocks: google.cloud.firestore.DocumentReference.set
    document.update({})  # blocks: google.cloud.firestore.DocumentReference.update
    document.delete()  # blocks: google.cloud.firestore.DocumentReference.delete
    document.on_snapshot(print)
    print(document.id, document.parent, document.path)
    await asyncio.to_thread(document.get)


async def queries(
    collection: firestore.CollectionReference, query: firestore.Query, count: AggregationQuery
) -> None:
    collection.add({})  # blocks: google.cloud.firestore.CollectionReference.add
    collection.get()  # blocks: google.cloud.firestore.CollectionReference.get
    collection.document("a")
    query.order_by("a").limit(1)
    query.get()  # blocks: google.cloud.firestore.Query.get
    found = query.stream()
    for snapshot in found:  # blocks: google.cloud.firestore_v1.stream_generator.StreamGenerator
        print(snapshot.get("a"))
    count.get()  # blocks: google.cloud.firestore_v1.aggregation.AggregationQuery.get


async def writing(
    batch: firestore.WriteBatch, transaction: firestore.Transaction, bulk: BulkWriter
) -> None:
    batch.commit()  # blocks: google.cloud.firestore.WriteBatch.commit
    transaction.get(transaction._client.document("a/b"))  # blocks: google.cloud.firestore.Transaction.get
    bulk.flush()  # blocks: google.cloud.firestore_v1.bulk_writer.BulkWriter.flush


async def twins(
    client: firestore.AsyncClient,
    document: firestore.AsyncDocumentReference,
    query: firestore.AsyncQuery,
    batch: firestore.AsyncWriteBatch,
) -> None:
    firestore.AsyncClient()
    await document.get()
    await document.set({})
    await query.get()
    async for snapshot in query.stream():
        print(snapshot)
    await batch.commit()
    client.collection("a").document("b")


async def in_a_thread(client: firestore.Client) -> None:
    await asyncio.to_thread(list, client.collections())
