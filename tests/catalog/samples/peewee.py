import asyncio

from peewee import CharField, Database, Model, ModelSelect, SqliteDatabase, prefetch

database = SqliteDatabase(":memory:")


class User(Model):
    name = CharField()

    class Meta:
        database = database


async def databases(base: Database) -> None:
    database.connect()  # blocks: peewee.Database.connect
    database.execute_sql("select 1")  # blocks: peewee.Database.execute_sql
    database.create_tables([User])  # blocks: peewee.Database.create_tables
    with database.atomic():  # blocks: peewee._atomic
        pass
    with database.atomic() as transaction:  # blocks: peewee._atomic
        transaction.commit()  # blocks: peewee._transaction.commit, peewee._savepoint.commit
    with base.connection_context():  # blocks: peewee.ConnectionContext
        pass
    database.is_closed()
    await asyncio.to_thread(database.connect)


async def models(user: User) -> None:
    User.create(name="x")  # blocks: peewee.Model.create
    User.get(User.name == "x")  # blocks: peewee.Model.get
    User.get_or_none(name="x")  # blocks: peewee.Model.get_or_none
    User.get_by_id(1)  # blocks: peewee.Model.get_by_id
    user.save()  # blocks: peewee.Model.save
    user.delete_instance()  # blocks: peewee.Model.delete_instance
    user.is_dirty()
    await asyncio.to_thread(user.save)


async def queries(users: ModelSelect[User]) -> None:
    User.select().where(User.name == "x").order_by(User.name)
    users.count()  # blocks: peewee.SelectBase.count
    users.first()  # blocks: peewee.SelectBase.first
    users.get()  # blocks: peewee.ModelSelect.get
    users.execute()  # blocks: peewee.BaseQuery.execute
    users[0]  # blocks: peewee.BaseQuery
    for user in users:  # blocks: peewee.ModelSelect
        print(user)
    User.insert(name="x").execute()  # blocks: peewee.BaseQuery.execute
    User.update(name="x").where(User.name == "y").execute()  # blocks: peewee.BaseQuery.execute
    User.delete().execute()  # blocks: peewee.BaseQuery.execute
    prefetch(users, User.select())  # blocks: peewee.prefetch
    users.sql()
    await users.aexecute()
