"""Views that run in an event loop."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from .models import Author, Book, BookManager


async def detail(request: HttpRequest, pk: int) -> HttpResponse:
    Book.objects.get(pk=pk)  # ours: blocking-call
    book = await Book.objects.aget(pk=pk)
    book.restock(1)  # ours: unused-coroutine
    await book.restock(1)
    book.save()  # ours: blocking-call
    await book.asave()
    get_object_or_404(Book, pk=pk)  # ours: blocking-call
    return JsonResponse({"title": book.title})


async def types(request: HttpRequest, book: Book, author: Author) -> HttpResponse:
    reveal_type(book.pk)  # other
    reveal_type(book.author)  # other
    reveal_type(book.author_id)  # other
    reveal_type(book.owner)  # other
    reveal_type(author.books)  # other
    reveal_type(Book.objects.by("Woolf"))
    reveal_type(Book.shelf.published())  # other
    reveal_type(Book.objects.values_list("title", "price"))  # other
    reveal_type(Book.objects.values("title"))  # other
    reveal_type(await Book.objects.values_list("title", flat=True).afirst())  # other
    reveal_type(settings.PAGE_SIZE)  # other
    reveal_type(request.user)  # other
    Book.objects.filter(titel="Orlando")  # other
    Book(titel="Orlando")  # other
    return HttpResponse()


async def by_author(request: HttpRequest, author: Author) -> JsonResponse:
    author.books.count()  # with: blocking-call
    await author.books.acount()  # other
    author.books.first()  # with: blocking-call
    author.books.filter(price__gt=1)  # other
    Book.shelf.total()  # with: unused-coroutine
    total = await Book.shelf.total()  # other
    Book.shelf.published().exists()  # with: blocking-call
    await Book.shelf.published().aexists()  # other
    Book.shelf.published().cheapest()  # with: blocking-call-indirect
    await Book.shelf.published().afirst()  # other
    Book.objects.by("Woolf").delete()  # ours: blocking-call
    author.books.acount()  # with: unused-coroutine
    return JsonResponse({"total": total, "titles": [book.title async for book in author.books.all()]})  # other


async def tagged(books: BookManager, word: str) -> list[str]:
    for title in Book.objects.filter(tags__word=word).values_list("title", flat=True).iterator():  # ours: blocking-call
        print(title)
    return [title async for title in books.values_list("title", flat=True)]
