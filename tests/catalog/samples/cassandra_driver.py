import asyncio

from cassandra.cluster import Cluster, ResponseFuture, Session
from cassandra.concurrent import execute_concurrent
from cassandra.cqlengine.management import sync_table
from cassandra.cqlengine.models import Model
from cassandra.cqlengine.query import ModelQuerySet


class User(Model):
    pass


async def use(cluster: Cluster, session: Session, future: ResponseFuture) -> None:
    cluster.connect()  # blocks: cassandra.cluster.Cluster.connect
    session.execute("select 1")  # blocks: cassandra.cluster.Session.execute
    session.prepare("select 1")  # blocks: cassandra.cluster.Session.prepare
    future.result()  # blocks: cassandra.cluster.ResponseFuture.result
    future.add_callback(print)
    execute_concurrent(session, [])  # blocks: cassandra.concurrent.execute_concurrent
    session.execute_async("select 1")
    await asyncio.to_thread(session.execute, "select 1")


async def models(user: User, users: ModelQuerySet) -> None:
    User.create(name="x")  # blocks: cassandra.cqlengine.models.BaseModel.create
    user.save()  # blocks: cassandra.cqlengine.models.BaseModel.save
    users.first()  # blocks: cassandra.cqlengine.query.AbstractQuerySet.first
    users.update(name="x")  # blocks: cassandra.cqlengine.query.ModelQuerySet.update
    sync_table(User)  # blocks: cassandra.cqlengine.management.sync_table
