"""Authors and their books."""

from typing import Self

from django.conf import settings
from django.db import models


class BookQuerySet(models.QuerySet["Book"]):
    def published(self) -> Self:
        return self.filter(is_published=True)

    async def total(self) -> int:
        return await self.acount()

    def cheapest(self) -> "Book | None":
        """One row, fetched here."""
        return self.order_by("price").first()


class BookManager(models.Manager["Book"]):
    def by(self, name: str) -> models.QuerySet["Book"]:
        return self.filter(author__name=name)


class Author(models.Model):
    name = models.CharField(max_length=100)  # other
    friends = models.ManyToManyField("self")  # other


class Tag(models.Model):
    word = models.SlugField(unique=True)  # other


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")  # other
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)  # other
    title = models.CharField(max_length=200)  # other
    price = models.IntegerField(default=0)  # other
    is_published = models.BooleanField(default=False)  # other
    tags = models.ManyToManyField(Tag, related_name="books")

    objects = BookManager()
    shelf = BookQuerySet.as_manager()

    async def restock(self, count: int) -> None:
        await self.asave()
