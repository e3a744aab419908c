"""Orders as they arrive, validated."""

import time
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, computed_field, field_validator, model_validator


class Address(BaseModel):
    model_config = ConfigDict(frozen=True)

    street: str
    city: str = "Berlin"


class Item(BaseModel):
    sku: str
    price: int = Field(gt=0)
    count: int = Field(default=1, alias="quantity")

    @field_validator("sku")
    @classmethod
    def is_upper(cls, value: str) -> str:
        return value.upper()

    @computed_field  # type: ignore[prop-decorator]
    @property
    def total(self) -> int:
        return self.price * self.count


class Order(BaseModel):
    id: int
    address: Address
    items: list[Item] = Field(default_factory=list)
    note = "none"  # other

    @model_validator(mode="after")
    def has_items(self) -> Self:
        if not self.items:
            raise ValueError("An order has items")
        return self

    @computed_field  # type: ignore[prop-decorator]
    @property
    def total(self) -> int:
        return sum(item.total for item in self.items)

    def label(self) -> str:
        """Read from a file, as it was entered."""
        return Path("label.txt").read_text().format(self)

    async def send(self) -> None: ...


class Receipt(BaseModel):
    order: Order
    text: str = "{}"

    @field_validator("text")
    @classmethod
    def settles(cls, value: str) -> str:
        time.sleep(0.1)
        return value
