import asyncio

from asgiref.sync import sync_to_async
from django.contrib.auth import aauthenticate, alogin, authenticate, login, logout
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.core.cache import cache, caches
from django.core.files.storage import InMemoryStorage, default_storage
from django.core.mail import EmailMessage, send_mail
from django.db import connection, models, transaction
from django.db.backends.utils import CursorWrapper
from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import aget_object_or_404, get_list_or_404, get_object_or_404


class Book(models.Model):
    class Meta:
        app_label = "shop"


async def managers() -> None:
    Book.objects.get(pk=1)  # blocks: django.db.models.Manager.get
    Book.objects.create()  # blocks: django.db.models.Manager.create
    Book.objects.count()  # blocks: django.db.models.Manager.count
    Book.objects.get_or_create(pk=1)  # blocks: django.db.models.Manager.get_or_create
    User.objects.get(pk=1)  # blocks: django.db.models.Manager.get
    Book.objects.all().filter(pk=1).exclude(pk=2).order_by("pk")
    await Book.objects.aget(pk=1)
    await asyncio.to_thread(Book.objects.get, pk=1)
    await sync_to_async(Book.objects.get)(pk=1)


async def querysets(books: QuerySet[Book]) -> None:
    Book.objects.filter(pk=1).first()  # blocks: django.db.models.query.QuerySet.first
    books.exists()  # blocks: django.db.models.query.QuerySet.exists
    books.update(pk=2)  # blocks: django.db.models.query.QuerySet.update
    books.delete()  # blocks: django.db.models.query.QuerySet.delete
    books.aggregate(models.Count("pk"))  # blocks: django.db.models.query.QuerySet.aggregate
    for book in books.iterator():  # blocks: django.db.models.query.QuerySet.iterator
        print(book)
    for book in books:  # The rows may have been fetched before.
        print(book)
    async for book in books.prefetch_related("x"):
        print(book)
    await sync_to_async(lambda: list(books[:3]))()
    print(await books.acount(), await books.afirst(), await books.aexists())


async def instances(book: Book) -> None:
    book.save()  # blocks: django.db.models.Model.save
    book.delete()  # blocks: django.db.models.Model.delete
    book.refresh_from_db()  # blocks: django.db.models.Model.refresh_from_db
    await book.asave()
    await book.adelete()


async def shortcuts() -> None:
    get_object_or_404(Book, pk=1)  # blocks: django.shortcuts.get_object_or_404
    get_list_or_404(Book)  # blocks: django.shortcuts.get_list_or_404
    await aget_object_or_404(Book, pk=1)


async def users(request: HttpRequest, user: User) -> None:
    authenticate(username="x")  # blocks: django.contrib.auth.authenticate
    login(request, user)  # blocks: django.contrib.auth.login
    logout(request)  # blocks: django.contrib.auth.logout
    await aauthenticate(username="x")
    await alogin(request, user)
    make_password("x")  # Long, but it does not wait: the kind "cpu".


async def caching() -> None:
    cache.get("x")  # blocks: django.core.cache.backends.base.BaseCache.get
    cache.set("x", 1)  # blocks: django.core.cache.backends.base.BaseCache.set
    caches["default"].delete("x")  # blocks: django.core.cache.backends.base.BaseCache.delete
    cache.make_key("x")
    await cache.aget("x")


async def transactions(cursor: CursorWrapper) -> None:
    with transaction.atomic():  # blocks: django.db.transaction.Atomic
        print()
    connection.cursor()  # blocks: django.db.backends.base.base.BaseDatabaseWrapper.cursor
    cursor.execute("select 1")  # blocks: django.db.backends.utils.CursorWrapper.execute
    transaction.on_commit(print)
    await move()


@sync_to_async
@transaction.atomic
def move() -> None:
    for book in Book.objects.select_for_update():
        book.save()


async def mail(message: EmailMessage) -> None:
    send_mail("a", "b", None, ["c"])  # blocks: django.core.mail.send_mail
    message.send()  # blocks: django.core.mail.EmailMessage.send
    message.attach("x", b"y")


async def sessions(request: HttpRequest) -> None:
    request.session.flush()  # blocks: django.contrib.sessions.backends.base.SessionBase.flush
    await request.session.aflush()
    request.session["x"] = 1


async def files(memory: InMemoryStorage) -> None:
    default_storage.open("x")  # blocks: django.core.files.storage.Storage.open
    default_storage.delete("x")  # blocks: django.core.files.storage.Storage.delete
    default_storage.url("x")
    memory.delete("x")
