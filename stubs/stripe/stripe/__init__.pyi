from typing import Any

from mypy_async_validator.markers import blocking

class StripeClient:
    @blocking(
        "network",
        asyncio="stripe.StripeClient.raw_request_async",
        anyio="stripe.StripeClient.raw_request_async",
        trio="stripe.StripeClient.raw_request_async",
    )
    def raw_request(self, method_: str, url_: str, **params: Any) -> Any: ...

class ListObject:
    @blocking(
        "network",
        asyncio="stripe.ListObject.list_async",
        anyio="stripe.ListObject.list_async",
        trio="stripe.ListObject.list_async",
    )
    def list(self, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ListObject.next_page_async",
        anyio="stripe.ListObject.next_page_async",
        trio="stripe.ListObject.next_page_async",
    )
    def next_page(self, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ListObject.previous_page_async",
        anyio="stripe.ListObject.previous_page_async",
        trio="stripe.ListObject.previous_page_async",
    )
    def previous_page(self, **params: Any) -> Any: ...
    @blocking("network")
    def create(self, **params: Any) -> Any: ...
    @blocking("network")
    def retrieve(self, id: str, **params: Any) -> Any: ...

class SearchResultObject:
    @blocking(
        "network",
        asyncio="stripe.SearchResultObject.next_search_result_page_async",
        anyio="stripe.SearchResultObject.next_search_result_page_async",
        trio="stripe.SearchResultObject.next_search_result_page_async",
    )
    def next_search_result_page(self, **params: Any) -> Any: ...
    @blocking("network")
    def search(self, **params: Any) -> Any: ...

class OAuth:
    @staticmethod
    @blocking("network")
    def deauthorize(api_key: str | None = None, **params: Any) -> Any: ...
    @staticmethod
    @blocking("network")
    def token(api_key: str | None = None, **params: Any) -> Any: ...

class Customer:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.create_async",
        anyio="stripe.Customer.create_async",
        trio="stripe.Customer.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.create_balance_transaction_async",
        anyio="stripe.Customer.create_balance_transaction_async",
        trio="stripe.Customer.create_balance_transaction_async",
    )
    def create_balance_transaction(cls, customer: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.create_funding_instructions_async",
        anyio="stripe.Customer.create_funding_instructions_async",
        trio="stripe.Customer.create_funding_instructions_async",
    )
    def create_funding_instructions(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.create_source_async",
        anyio="stripe.Customer.create_source_async",
        trio="stripe.Customer.create_source_async",
    )
    def create_source(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.create_tax_id_async",
        anyio="stripe.Customer.create_tax_id_async",
        trio="stripe.Customer.create_tax_id_async",
    )
    def create_tax_id(cls, customer: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.delete_async",
        anyio="stripe.Customer.delete_async",
        trio="stripe.Customer.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.delete_discount_async",
        anyio="stripe.Customer.delete_discount_async",
        trio="stripe.Customer.delete_discount_async",
    )
    def delete_discount(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.delete_source_async",
        anyio="stripe.Customer.delete_source_async",
        trio="stripe.Customer.delete_source_async",
    )
    def delete_source(cls, customer: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.delete_tax_id_async",
        anyio="stripe.Customer.delete_tax_id_async",
        trio="stripe.Customer.delete_tax_id_async",
    )
    def delete_tax_id(cls, customer: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.list_async",
        anyio="stripe.Customer.list_async",
        trio="stripe.Customer.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.list_balance_transactions_async",
        anyio="stripe.Customer.list_balance_transactions_async",
        trio="stripe.Customer.list_balance_transactions_async",
    )
    def list_balance_transactions(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.list_cash_balance_transactions_async",
        anyio="stripe.Customer.list_cash_balance_transactions_async",
        trio="stripe.Customer.list_cash_balance_transactions_async",
    )
    def list_cash_balance_transactions(cls, customer: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.list_payment_methods_async",
        anyio="stripe.Customer.list_payment_methods_async",
        trio="stripe.Customer.list_payment_methods_async",
    )
    def list_payment_methods(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.list_sources_async",
        anyio="stripe.Customer.list_sources_async",
        trio="stripe.Customer.list_sources_async",
    )
    def list_sources(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.list_tax_ids_async",
        anyio="stripe.Customer.list_tax_ids_async",
        trio="stripe.Customer.list_tax_ids_async",
    )
    def list_tax_ids(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.modify_async",
        anyio="stripe.Customer.modify_async",
        trio="stripe.Customer.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.modify_balance_transaction_async",
        anyio="stripe.Customer.modify_balance_transaction_async",
        trio="stripe.Customer.modify_balance_transaction_async",
    )
    def modify_balance_transaction(
        cls, customer: str, transaction: str, /, **params: Any
    ) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.modify_cash_balance_async",
        anyio="stripe.Customer.modify_cash_balance_async",
        trio="stripe.Customer.modify_cash_balance_async",
    )
    def modify_cash_balance(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.modify_source_async",
        anyio="stripe.Customer.modify_source_async",
        trio="stripe.Customer.modify_source_async",
    )
    def modify_source(cls, customer: str, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.refresh_async",
        anyio="stripe.Customer.refresh_async",
        trio="stripe.Customer.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_async",
        anyio="stripe.Customer.retrieve_async",
        trio="stripe.Customer.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_balance_transaction_async",
        anyio="stripe.Customer.retrieve_balance_transaction_async",
        trio="stripe.Customer.retrieve_balance_transaction_async",
    )
    def retrieve_balance_transaction(
        cls, customer: str, transaction: str, /, **params: Any
    ) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_cash_balance_async",
        anyio="stripe.Customer.retrieve_cash_balance_async",
        trio="stripe.Customer.retrieve_cash_balance_async",
    )
    def retrieve_cash_balance(cls, customer: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_cash_balance_transaction_async",
        anyio="stripe.Customer.retrieve_cash_balance_transaction_async",
        trio="stripe.Customer.retrieve_cash_balance_transaction_async",
    )
    def retrieve_cash_balance_transaction(
        cls, customer: str, transaction: str, /, **params: Any
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_payment_method_async",
        anyio="stripe.Customer.retrieve_payment_method_async",
        trio="stripe.Customer.retrieve_payment_method_async",
    )
    def retrieve_payment_method(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_source_async",
        anyio="stripe.Customer.retrieve_source_async",
        trio="stripe.Customer.retrieve_source_async",
    )
    def retrieve_source(cls, customer: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.retrieve_tax_id_async",
        anyio="stripe.Customer.retrieve_tax_id_async",
        trio="stripe.Customer.retrieve_tax_id_async",
    )
    def retrieve_tax_id(cls, customer: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.search_async",
        anyio="stripe.Customer.search_async",
        trio="stripe.Customer.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Customer.search_auto_paging_iter_async",
        anyio="stripe.Customer.search_auto_paging_iter_async",
        trio="stripe.Customer.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...

class Charge:
    @blocking(
        "network",
        asyncio="stripe.Charge.capture_async",
        anyio="stripe.Charge.capture_async",
        trio="stripe.Charge.capture_async",
    )
    def capture(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.create_async",
        anyio="stripe.Charge.create_async",
        trio="stripe.Charge.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.list_async",
        anyio="stripe.Charge.list_async",
        trio="stripe.Charge.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.list_refunds_async",
        anyio="stripe.Charge.list_refunds_async",
        trio="stripe.Charge.list_refunds_async",
    )
    def list_refunds(cls, charge: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.modify_async",
        anyio="stripe.Charge.modify_async",
        trio="stripe.Charge.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Charge.refresh_async",
        anyio="stripe.Charge.refresh_async",
        trio="stripe.Charge.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.retrieve_async",
        anyio="stripe.Charge.retrieve_async",
        trio="stripe.Charge.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.retrieve_refund_async",
        anyio="stripe.Charge.retrieve_refund_async",
        trio="stripe.Charge.retrieve_refund_async",
    )
    def retrieve_refund(cls, charge: str, refund: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.search_async",
        anyio="stripe.Charge.search_async",
        trio="stripe.Charge.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Charge.search_auto_paging_iter_async",
        anyio="stripe.Charge.search_auto_paging_iter_async",
        trio="stripe.Charge.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...

class PaymentIntent:
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.apply_customer_balance_async",
        anyio="stripe.PaymentIntent.apply_customer_balance_async",
        trio="stripe.PaymentIntent.apply_customer_balance_async",
    )
    def apply_customer_balance(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.cancel_async",
        anyio="stripe.PaymentIntent.cancel_async",
        trio="stripe.PaymentIntent.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.capture_async",
        anyio="stripe.PaymentIntent.capture_async",
        trio="stripe.PaymentIntent.capture_async",
    )
    def capture(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.confirm_async",
        anyio="stripe.PaymentIntent.confirm_async",
        trio="stripe.PaymentIntent.confirm_async",
    )
    def confirm(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.create_async",
        anyio="stripe.PaymentIntent.create_async",
        trio="stripe.PaymentIntent.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.increment_authorization_async",
        anyio="stripe.PaymentIntent.increment_authorization_async",
        trio="stripe.PaymentIntent.increment_authorization_async",
    )
    def increment_authorization(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.list_async",
        anyio="stripe.PaymentIntent.list_async",
        trio="stripe.PaymentIntent.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.list_amount_details_line_items_async",
        anyio="stripe.PaymentIntent.list_amount_details_line_items_async",
        trio="stripe.PaymentIntent.list_amount_details_line_items_async",
    )
    def list_amount_details_line_items(cls, intent: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.modify_async",
        anyio="stripe.PaymentIntent.modify_async",
        trio="stripe.PaymentIntent.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.refresh_async",
        anyio="stripe.PaymentIntent.refresh_async",
        trio="stripe.PaymentIntent.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.retrieve_async",
        anyio="stripe.PaymentIntent.retrieve_async",
        trio="stripe.PaymentIntent.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.search_async",
        anyio="stripe.PaymentIntent.search_async",
        trio="stripe.PaymentIntent.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.search_auto_paging_iter_async",
        anyio="stripe.PaymentIntent.search_auto_paging_iter_async",
        trio="stripe.PaymentIntent.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntent.verify_microdeposits_async",
        anyio="stripe.PaymentIntent.verify_microdeposits_async",
        trio="stripe.PaymentIntent.verify_microdeposits_async",
    )
    def verify_microdeposits(self, *args: Any, **params: Any) -> Any: ...

class PaymentMethod:
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.attach_async",
        anyio="stripe.PaymentMethod.attach_async",
        trio="stripe.PaymentMethod.attach_async",
    )
    def attach(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.create_async",
        anyio="stripe.PaymentMethod.create_async",
        trio="stripe.PaymentMethod.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.detach_async",
        anyio="stripe.PaymentMethod.detach_async",
        trio="stripe.PaymentMethod.detach_async",
    )
    def detach(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.list_async",
        anyio="stripe.PaymentMethod.list_async",
        trio="stripe.PaymentMethod.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.modify_async",
        anyio="stripe.PaymentMethod.modify_async",
        trio="stripe.PaymentMethod.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.refresh_async",
        anyio="stripe.PaymentMethod.refresh_async",
        trio="stripe.PaymentMethod.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentMethod.retrieve_async",
        anyio="stripe.PaymentMethod.retrieve_async",
        trio="stripe.PaymentMethod.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class SetupIntent:
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.cancel_async",
        anyio="stripe.SetupIntent.cancel_async",
        trio="stripe.SetupIntent.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.confirm_async",
        anyio="stripe.SetupIntent.confirm_async",
        trio="stripe.SetupIntent.confirm_async",
    )
    def confirm(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.create_async",
        anyio="stripe.SetupIntent.create_async",
        trio="stripe.SetupIntent.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.list_async",
        anyio="stripe.SetupIntent.list_async",
        trio="stripe.SetupIntent.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.modify_async",
        anyio="stripe.SetupIntent.modify_async",
        trio="stripe.SetupIntent.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.refresh_async",
        anyio="stripe.SetupIntent.refresh_async",
        trio="stripe.SetupIntent.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.retrieve_async",
        anyio="stripe.SetupIntent.retrieve_async",
        trio="stripe.SetupIntent.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntent.verify_microdeposits_async",
        anyio="stripe.SetupIntent.verify_microdeposits_async",
        trio="stripe.SetupIntent.verify_microdeposits_async",
    )
    def verify_microdeposits(self, *args: Any, **params: Any) -> Any: ...

class Refund:
    @blocking(
        "network",
        asyncio="stripe.Refund.cancel_async",
        anyio="stripe.Refund.cancel_async",
        trio="stripe.Refund.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Refund.create_async",
        anyio="stripe.Refund.create_async",
        trio="stripe.Refund.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Refund.list_async",
        anyio="stripe.Refund.list_async",
        trio="stripe.Refund.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Refund.modify_async",
        anyio="stripe.Refund.modify_async",
        trio="stripe.Refund.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Refund.refresh_async",
        anyio="stripe.Refund.refresh_async",
        trio="stripe.Refund.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Refund.retrieve_async",
        anyio="stripe.Refund.retrieve_async",
        trio="stripe.Refund.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Subscription:
    @blocking(
        "network",
        asyncio="stripe.Subscription.cancel_async",
        anyio="stripe.Subscription.cancel_async",
        trio="stripe.Subscription.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.create_async",
        anyio="stripe.Subscription.create_async",
        trio="stripe.Subscription.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Subscription.delete_discount_async",
        anyio="stripe.Subscription.delete_discount_async",
        trio="stripe.Subscription.delete_discount_async",
    )
    def delete_discount(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.list_async",
        anyio="stripe.Subscription.list_async",
        trio="stripe.Subscription.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Subscription.migrate_async",
        anyio="stripe.Subscription.migrate_async",
        trio="stripe.Subscription.migrate_async",
    )
    def migrate(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.modify_async",
        anyio="stripe.Subscription.modify_async",
        trio="stripe.Subscription.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Subscription.pause_async",
        anyio="stripe.Subscription.pause_async",
        trio="stripe.Subscription.pause_async",
    )
    def pause(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Subscription.refresh_async",
        anyio="stripe.Subscription.refresh_async",
        trio="stripe.Subscription.refresh_async",
    )
    def refresh(self) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Subscription.resume_async",
        anyio="stripe.Subscription.resume_async",
        trio="stripe.Subscription.resume_async",
    )
    def resume(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.retrieve_async",
        anyio="stripe.Subscription.retrieve_async",
        trio="stripe.Subscription.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.search_async",
        anyio="stripe.Subscription.search_async",
        trio="stripe.Subscription.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Subscription.search_auto_paging_iter_async",
        anyio="stripe.Subscription.search_auto_paging_iter_async",
        trio="stripe.Subscription.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...

class SubscriptionItem:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.create_async",
        anyio="stripe.SubscriptionItem.create_async",
        trio="stripe.SubscriptionItem.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.delete_async",
        anyio="stripe.SubscriptionItem.delete_async",
        trio="stripe.SubscriptionItem.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.list_async",
        anyio="stripe.SubscriptionItem.list_async",
        trio="stripe.SubscriptionItem.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.modify_async",
        anyio="stripe.SubscriptionItem.modify_async",
        trio="stripe.SubscriptionItem.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.refresh_async",
        anyio="stripe.SubscriptionItem.refresh_async",
        trio="stripe.SubscriptionItem.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItem.retrieve_async",
        anyio="stripe.SubscriptionItem.retrieve_async",
        trio="stripe.SubscriptionItem.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class SubscriptionSchedule:
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.cancel_async",
        anyio="stripe.SubscriptionSchedule.cancel_async",
        trio="stripe.SubscriptionSchedule.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.create_async",
        anyio="stripe.SubscriptionSchedule.create_async",
        trio="stripe.SubscriptionSchedule.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.list_async",
        anyio="stripe.SubscriptionSchedule.list_async",
        trio="stripe.SubscriptionSchedule.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.modify_async",
        anyio="stripe.SubscriptionSchedule.modify_async",
        trio="stripe.SubscriptionSchedule.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.refresh_async",
        anyio="stripe.SubscriptionSchedule.refresh_async",
        trio="stripe.SubscriptionSchedule.refresh_async",
    )
    def refresh(self) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.release_async",
        anyio="stripe.SubscriptionSchedule.release_async",
        trio="stripe.SubscriptionSchedule.release_async",
    )
    def release(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.SubscriptionSchedule.retrieve_async",
        anyio="stripe.SubscriptionSchedule.retrieve_async",
        trio="stripe.SubscriptionSchedule.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Invoice:
    @blocking(
        "network",
        asyncio="stripe.Invoice.add_lines_async",
        anyio="stripe.Invoice.add_lines_async",
        trio="stripe.Invoice.add_lines_async",
    )
    def add_lines(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.attach_payment_async",
        anyio="stripe.Invoice.attach_payment_async",
        trio="stripe.Invoice.attach_payment_async",
    )
    def attach_payment(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.create_async",
        anyio="stripe.Invoice.create_async",
        trio="stripe.Invoice.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.create_preview_async",
        anyio="stripe.Invoice.create_preview_async",
        trio="stripe.Invoice.create_preview_async",
    )
    def create_preview(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.delete_async",
        anyio="stripe.Invoice.delete_async",
        trio="stripe.Invoice.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.finalize_invoice_async",
        anyio="stripe.Invoice.finalize_invoice_async",
        trio="stripe.Invoice.finalize_invoice_async",
    )
    def finalize_invoice(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.list_async",
        anyio="stripe.Invoice.list_async",
        trio="stripe.Invoice.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.list_lines_async",
        anyio="stripe.Invoice.list_lines_async",
        trio="stripe.Invoice.list_lines_async",
    )
    def list_lines(cls, invoice: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.mark_uncollectible_async",
        anyio="stripe.Invoice.mark_uncollectible_async",
        trio="stripe.Invoice.mark_uncollectible_async",
    )
    def mark_uncollectible(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.modify_async",
        anyio="stripe.Invoice.modify_async",
        trio="stripe.Invoice.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.pay_async",
        anyio="stripe.Invoice.pay_async",
        trio="stripe.Invoice.pay_async",
    )
    def pay(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.refresh_async",
        anyio="stripe.Invoice.refresh_async",
        trio="stripe.Invoice.refresh_async",
    )
    def refresh(self) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.remove_lines_async",
        anyio="stripe.Invoice.remove_lines_async",
        trio="stripe.Invoice.remove_lines_async",
    )
    def remove_lines(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.retrieve_async",
        anyio="stripe.Invoice.retrieve_async",
        trio="stripe.Invoice.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.search_async",
        anyio="stripe.Invoice.search_async",
        trio="stripe.Invoice.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Invoice.search_auto_paging_iter_async",
        anyio="stripe.Invoice.search_auto_paging_iter_async",
        trio="stripe.Invoice.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.send_invoice_async",
        anyio="stripe.Invoice.send_invoice_async",
        trio="stripe.Invoice.send_invoice_async",
    )
    def send_invoice(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.update_lines_async",
        anyio="stripe.Invoice.update_lines_async",
        trio="stripe.Invoice.update_lines_async",
    )
    def update_lines(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Invoice.void_invoice_async",
        anyio="stripe.Invoice.void_invoice_async",
        trio="stripe.Invoice.void_invoice_async",
    )
    def void_invoice(self, *args: Any, **params: Any) -> Any: ...

class InvoiceItem:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.create_async",
        anyio="stripe.InvoiceItem.create_async",
        trio="stripe.InvoiceItem.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.delete_async",
        anyio="stripe.InvoiceItem.delete_async",
        trio="stripe.InvoiceItem.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.list_async",
        anyio="stripe.InvoiceItem.list_async",
        trio="stripe.InvoiceItem.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.modify_async",
        anyio="stripe.InvoiceItem.modify_async",
        trio="stripe.InvoiceItem.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.refresh_async",
        anyio="stripe.InvoiceItem.refresh_async",
        trio="stripe.InvoiceItem.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.InvoiceItem.retrieve_async",
        anyio="stripe.InvoiceItem.retrieve_async",
        trio="stripe.InvoiceItem.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Price:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.create_async",
        anyio="stripe.Price.create_async",
        trio="stripe.Price.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.list_async",
        anyio="stripe.Price.list_async",
        trio="stripe.Price.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.modify_async",
        anyio="stripe.Price.modify_async",
        trio="stripe.Price.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Price.refresh_async",
        anyio="stripe.Price.refresh_async",
        trio="stripe.Price.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.retrieve_async",
        anyio="stripe.Price.retrieve_async",
        trio="stripe.Price.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.search_async",
        anyio="stripe.Price.search_async",
        trio="stripe.Price.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Price.search_auto_paging_iter_async",
        anyio="stripe.Price.search_auto_paging_iter_async",
        trio="stripe.Price.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...

class Product:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.create_async",
        anyio="stripe.Product.create_async",
        trio="stripe.Product.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.create_feature_async",
        anyio="stripe.Product.create_feature_async",
        trio="stripe.Product.create_feature_async",
    )
    def create_feature(cls, product: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Product.delete_async",
        anyio="stripe.Product.delete_async",
        trio="stripe.Product.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.delete_feature_async",
        anyio="stripe.Product.delete_feature_async",
        trio="stripe.Product.delete_feature_async",
    )
    def delete_feature(cls, product: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.list_async",
        anyio="stripe.Product.list_async",
        trio="stripe.Product.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.list_features_async",
        anyio="stripe.Product.list_features_async",
        trio="stripe.Product.list_features_async",
    )
    def list_features(cls, product: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.modify_async",
        anyio="stripe.Product.modify_async",
        trio="stripe.Product.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Product.refresh_async",
        anyio="stripe.Product.refresh_async",
        trio="stripe.Product.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.retrieve_async",
        anyio="stripe.Product.retrieve_async",
        trio="stripe.Product.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.retrieve_feature_async",
        anyio="stripe.Product.retrieve_feature_async",
        trio="stripe.Product.retrieve_feature_async",
    )
    def retrieve_feature(cls, product: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.search_async",
        anyio="stripe.Product.search_async",
        trio="stripe.Product.search_async",
    )
    def search(cls, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Product.search_auto_paging_iter_async",
        anyio="stripe.Product.search_auto_paging_iter_async",
        trio="stripe.Product.search_auto_paging_iter_async",
    )
    def search_auto_paging_iter(cls, *args: Any, **kwargs: Any) -> Any: ...

class Coupon:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Coupon.create_async",
        anyio="stripe.Coupon.create_async",
        trio="stripe.Coupon.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Coupon.delete_async",
        anyio="stripe.Coupon.delete_async",
        trio="stripe.Coupon.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Coupon.list_async",
        anyio="stripe.Coupon.list_async",
        trio="stripe.Coupon.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Coupon.modify_async",
        anyio="stripe.Coupon.modify_async",
        trio="stripe.Coupon.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Coupon.refresh_async",
        anyio="stripe.Coupon.refresh_async",
        trio="stripe.Coupon.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Coupon.retrieve_async",
        anyio="stripe.Coupon.retrieve_async",
        trio="stripe.Coupon.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class PromotionCode:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PromotionCode.create_async",
        anyio="stripe.PromotionCode.create_async",
        trio="stripe.PromotionCode.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PromotionCode.list_async",
        anyio="stripe.PromotionCode.list_async",
        trio="stripe.PromotionCode.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PromotionCode.modify_async",
        anyio="stripe.PromotionCode.modify_async",
        trio="stripe.PromotionCode.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PromotionCode.refresh_async",
        anyio="stripe.PromotionCode.refresh_async",
        trio="stripe.PromotionCode.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PromotionCode.retrieve_async",
        anyio="stripe.PromotionCode.retrieve_async",
        trio="stripe.PromotionCode.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Event:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Event.list_async",
        anyio="stripe.Event.list_async",
        trio="stripe.Event.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Event.refresh_async",
        anyio="stripe.Event.refresh_async",
        trio="stripe.Event.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Event.retrieve_async",
        anyio="stripe.Event.retrieve_async",
        trio="stripe.Event.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Account:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.create_async",
        anyio="stripe.Account.create_async",
        trio="stripe.Account.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.create_external_account_async",
        anyio="stripe.Account.create_external_account_async",
        trio="stripe.Account.create_external_account_async",
    )
    def create_external_account(cls, account: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.create_login_link_async",
        anyio="stripe.Account.create_login_link_async",
        trio="stripe.Account.create_login_link_async",
    )
    def create_login_link(cls, account: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.create_person_async",
        anyio="stripe.Account.create_person_async",
        trio="stripe.Account.create_person_async",
    )
    def create_person(cls, account: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Account.delete_async",
        anyio="stripe.Account.delete_async",
        trio="stripe.Account.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.delete_external_account_async",
        anyio="stripe.Account.delete_external_account_async",
        trio="stripe.Account.delete_external_account_async",
    )
    def delete_external_account(cls, account: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.delete_person_async",
        anyio="stripe.Account.delete_person_async",
        trio="stripe.Account.delete_person_async",
    )
    def delete_person(cls, account: str, person: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.list_async",
        anyio="stripe.Account.list_async",
        trio="stripe.Account.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.list_capabilities_async",
        anyio="stripe.Account.list_capabilities_async",
        trio="stripe.Account.list_capabilities_async",
    )
    def list_capabilities(cls, account: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.list_external_accounts_async",
        anyio="stripe.Account.list_external_accounts_async",
        trio="stripe.Account.list_external_accounts_async",
    )
    def list_external_accounts(cls, account: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.list_persons_async",
        anyio="stripe.Account.list_persons_async",
        trio="stripe.Account.list_persons_async",
    )
    def list_persons(cls, account: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.modify_async",
        anyio="stripe.Account.modify_async",
        trio="stripe.Account.modify_async",
    )
    def modify(cls, id: Any = None, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.modify_capability_async",
        anyio="stripe.Account.modify_capability_async",
        trio="stripe.Account.modify_capability_async",
    )
    def modify_capability(cls, account: str, capability: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.modify_external_account_async",
        anyio="stripe.Account.modify_external_account_async",
        trio="stripe.Account.modify_external_account_async",
    )
    def modify_external_account(cls, account: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.modify_person_async",
        anyio="stripe.Account.modify_person_async",
        trio="stripe.Account.modify_person_async",
    )
    def modify_person(cls, account: str, person: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Account.persons_async",
        anyio="stripe.Account.persons_async",
        trio="stripe.Account.persons_async",
    )
    def persons(self, *args: Any, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Account.refresh_async",
        anyio="stripe.Account.refresh_async",
        trio="stripe.Account.refresh_async",
    )
    def refresh(self) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Account.reject_async",
        anyio="stripe.Account.reject_async",
        trio="stripe.Account.reject_async",
    )
    def reject(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.retrieve_async",
        anyio="stripe.Account.retrieve_async",
        trio="stripe.Account.retrieve_async",
    )
    def retrieve(cls, id: Any = None, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.retrieve_capability_async",
        anyio="stripe.Account.retrieve_capability_async",
        trio="stripe.Account.retrieve_capability_async",
    )
    def retrieve_capability(cls, account: str, capability: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.retrieve_external_account_async",
        anyio="stripe.Account.retrieve_external_account_async",
        trio="stripe.Account.retrieve_external_account_async",
    )
    def retrieve_external_account(cls, account: str, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Account.retrieve_person_async",
        anyio="stripe.Account.retrieve_person_async",
        trio="stripe.Account.retrieve_person_async",
    )
    def retrieve_person(cls, account: str, person: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Account.unreject_async",
        anyio="stripe.Account.unreject_async",
        trio="stripe.Account.unreject_async",
    )
    def unreject(self, *args: Any, **params: Any) -> Any: ...

class AccountLink:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.AccountLink.create_async",
        anyio="stripe.AccountLink.create_async",
        trio="stripe.AccountLink.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountLink.refresh_async",
        anyio="stripe.AccountLink.refresh_async",
        trio="stripe.AccountLink.refresh_async",
    )
    def refresh(self) -> Any: ...

class Balance:
    @blocking(
        "network",
        asyncio="stripe.Balance.refresh_async",
        anyio="stripe.Balance.refresh_async",
        trio="stripe.Balance.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Balance.retrieve_async",
        anyio="stripe.Balance.retrieve_async",
        trio="stripe.Balance.retrieve_async",
    )
    def retrieve(cls, **params: Any) -> Any: ...

class BalanceTransaction:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.BalanceTransaction.list_async",
        anyio="stripe.BalanceTransaction.list_async",
        trio="stripe.BalanceTransaction.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.BalanceTransaction.refresh_async",
        anyio="stripe.BalanceTransaction.refresh_async",
        trio="stripe.BalanceTransaction.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.BalanceTransaction.retrieve_async",
        anyio="stripe.BalanceTransaction.retrieve_async",
        trio="stripe.BalanceTransaction.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class Payout:
    @blocking(
        "network",
        asyncio="stripe.Payout.cancel_async",
        anyio="stripe.Payout.cancel_async",
        trio="stripe.Payout.cancel_async",
    )
    def cancel(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Payout.create_async",
        anyio="stripe.Payout.create_async",
        trio="stripe.Payout.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Payout.list_async",
        anyio="stripe.Payout.list_async",
        trio="stripe.Payout.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Payout.modify_async",
        anyio="stripe.Payout.modify_async",
        trio="stripe.Payout.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Payout.refresh_async",
        anyio="stripe.Payout.refresh_async",
        trio="stripe.Payout.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Payout.retrieve_async",
        anyio="stripe.Payout.retrieve_async",
        trio="stripe.Payout.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Payout.reverse_async",
        anyio="stripe.Payout.reverse_async",
        trio="stripe.Payout.reverse_async",
    )
    def reverse(self, *args: Any, **params: Any) -> Any: ...

class Transfer:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.create_async",
        anyio="stripe.Transfer.create_async",
        trio="stripe.Transfer.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.create_reversal_async",
        anyio="stripe.Transfer.create_reversal_async",
        trio="stripe.Transfer.create_reversal_async",
    )
    def create_reversal(cls, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.list_async",
        anyio="stripe.Transfer.list_async",
        trio="stripe.Transfer.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.list_reversals_async",
        anyio="stripe.Transfer.list_reversals_async",
        trio="stripe.Transfer.list_reversals_async",
    )
    def list_reversals(cls, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.modify_async",
        anyio="stripe.Transfer.modify_async",
        trio="stripe.Transfer.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.modify_reversal_async",
        anyio="stripe.Transfer.modify_reversal_async",
        trio="stripe.Transfer.modify_reversal_async",
    )
    def modify_reversal(cls, transfer: str, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Transfer.refresh_async",
        anyio="stripe.Transfer.refresh_async",
        trio="stripe.Transfer.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.retrieve_async",
        anyio="stripe.Transfer.retrieve_async",
        trio="stripe.Transfer.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Transfer.retrieve_reversal_async",
        anyio="stripe.Transfer.retrieve_reversal_async",
        trio="stripe.Transfer.retrieve_reversal_async",
    )
    def retrieve_reversal(cls, transfer: str, id: str, /, **params: Any) -> Any: ...

class Dispute:
    @blocking(
        "network",
        asyncio="stripe.Dispute.close_async",
        anyio="stripe.Dispute.close_async",
        trio="stripe.Dispute.close_async",
    )
    def close(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Dispute.list_async",
        anyio="stripe.Dispute.list_async",
        trio="stripe.Dispute.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Dispute.modify_async",
        anyio="stripe.Dispute.modify_async",
        trio="stripe.Dispute.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.Dispute.refresh_async",
        anyio="stripe.Dispute.refresh_async",
        trio="stripe.Dispute.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.Dispute.retrieve_async",
        anyio="stripe.Dispute.retrieve_async",
        trio="stripe.Dispute.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class WebhookEndpoint:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.create_async",
        anyio="stripe.WebhookEndpoint.create_async",
        trio="stripe.WebhookEndpoint.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.delete_async",
        anyio="stripe.WebhookEndpoint.delete_async",
        trio="stripe.WebhookEndpoint.delete_async",
    )
    def delete(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.list_async",
        anyio="stripe.WebhookEndpoint.list_async",
        trio="stripe.WebhookEndpoint.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.modify_async",
        anyio="stripe.WebhookEndpoint.modify_async",
        trio="stripe.WebhookEndpoint.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.refresh_async",
        anyio="stripe.WebhookEndpoint.refresh_async",
        trio="stripe.WebhookEndpoint.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpoint.retrieve_async",
        anyio="stripe.WebhookEndpoint.retrieve_async",
        trio="stripe.WebhookEndpoint.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class PaymentLink:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.create_async",
        anyio="stripe.PaymentLink.create_async",
        trio="stripe.PaymentLink.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.list_async",
        anyio="stripe.PaymentLink.list_async",
        trio="stripe.PaymentLink.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.list_line_items_async",
        anyio="stripe.PaymentLink.list_line_items_async",
        trio="stripe.PaymentLink.list_line_items_async",
    )
    def list_line_items(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.modify_async",
        anyio="stripe.PaymentLink.modify_async",
        trio="stripe.PaymentLink.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.refresh_async",
        anyio="stripe.PaymentLink.refresh_async",
        trio="stripe.PaymentLink.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.PaymentLink.retrieve_async",
        anyio="stripe.PaymentLink.retrieve_async",
        trio="stripe.PaymentLink.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class TaxRate:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.TaxRate.create_async",
        anyio="stripe.TaxRate.create_async",
        trio="stripe.TaxRate.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.TaxRate.list_async",
        anyio="stripe.TaxRate.list_async",
        trio="stripe.TaxRate.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.TaxRate.modify_async",
        anyio="stripe.TaxRate.modify_async",
        trio="stripe.TaxRate.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TaxRate.refresh_async",
        anyio="stripe.TaxRate.refresh_async",
        trio="stripe.TaxRate.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.TaxRate.retrieve_async",
        anyio="stripe.TaxRate.retrieve_async",
        trio="stripe.TaxRate.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class CustomerService:
    @blocking(
        "network",
        asyncio="stripe.CustomerService.create_async",
        anyio="stripe.CustomerService.create_async",
        trio="stripe.CustomerService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.delete_async",
        anyio="stripe.CustomerService.delete_async",
        trio="stripe.CustomerService.delete_async",
    )
    def delete(self, customer: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.delete_discount_async",
        anyio="stripe.CustomerService.delete_discount_async",
        trio="stripe.CustomerService.delete_discount_async",
    )
    def delete_discount(self, customer: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.list_async",
        anyio="stripe.CustomerService.list_async",
        trio="stripe.CustomerService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.retrieve_async",
        anyio="stripe.CustomerService.retrieve_async",
        trio="stripe.CustomerService.retrieve_async",
    )
    def retrieve(self, customer: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.search_async",
        anyio="stripe.CustomerService.search_async",
        trio="stripe.CustomerService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CustomerService.update_async",
        anyio="stripe.CustomerService.update_async",
        trio="stripe.CustomerService.update_async",
    )
    def update(self, customer: str, /, params: Any = None, options: Any = None) -> Any: ...

class ChargeService:
    @blocking(
        "network",
        asyncio="stripe.ChargeService.capture_async",
        anyio="stripe.ChargeService.capture_async",
        trio="stripe.ChargeService.capture_async",
    )
    def capture(self, charge: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ChargeService.create_async",
        anyio="stripe.ChargeService.create_async",
        trio="stripe.ChargeService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ChargeService.list_async",
        anyio="stripe.ChargeService.list_async",
        trio="stripe.ChargeService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ChargeService.retrieve_async",
        anyio="stripe.ChargeService.retrieve_async",
        trio="stripe.ChargeService.retrieve_async",
    )
    def retrieve(self, charge: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ChargeService.search_async",
        anyio="stripe.ChargeService.search_async",
        trio="stripe.ChargeService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ChargeService.update_async",
        anyio="stripe.ChargeService.update_async",
        trio="stripe.ChargeService.update_async",
    )
    def update(self, charge: str, /, params: Any = None, options: Any = None) -> Any: ...

class PaymentIntentService:
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.apply_customer_balance_async",
        anyio="stripe.PaymentIntentService.apply_customer_balance_async",
        trio="stripe.PaymentIntentService.apply_customer_balance_async",
    )
    def apply_customer_balance(
        self, intent: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.cancel_async",
        anyio="stripe.PaymentIntentService.cancel_async",
        trio="stripe.PaymentIntentService.cancel_async",
    )
    def cancel(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.capture_async",
        anyio="stripe.PaymentIntentService.capture_async",
        trio="stripe.PaymentIntentService.capture_async",
    )
    def capture(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.confirm_async",
        anyio="stripe.PaymentIntentService.confirm_async",
        trio="stripe.PaymentIntentService.confirm_async",
    )
    def confirm(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.create_async",
        anyio="stripe.PaymentIntentService.create_async",
        trio="stripe.PaymentIntentService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.increment_authorization_async",
        anyio="stripe.PaymentIntentService.increment_authorization_async",
        trio="stripe.PaymentIntentService.increment_authorization_async",
    )
    def increment_authorization(self, intent: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.list_async",
        anyio="stripe.PaymentIntentService.list_async",
        trio="stripe.PaymentIntentService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.retrieve_async",
        anyio="stripe.PaymentIntentService.retrieve_async",
        trio="stripe.PaymentIntentService.retrieve_async",
    )
    def retrieve(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.search_async",
        anyio="stripe.PaymentIntentService.search_async",
        trio="stripe.PaymentIntentService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.update_async",
        anyio="stripe.PaymentIntentService.update_async",
        trio="stripe.PaymentIntentService.update_async",
    )
    def update(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentIntentService.verify_microdeposits_async",
        anyio="stripe.PaymentIntentService.verify_microdeposits_async",
        trio="stripe.PaymentIntentService.verify_microdeposits_async",
    )
    def verify_microdeposits(
        self, intent: str, /, params: Any = None, options: Any = None
    ) -> Any: ...

class PaymentMethodService:
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.attach_async",
        anyio="stripe.PaymentMethodService.attach_async",
        trio="stripe.PaymentMethodService.attach_async",
    )
    def attach(self, payment_method: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.create_async",
        anyio="stripe.PaymentMethodService.create_async",
        trio="stripe.PaymentMethodService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.detach_async",
        anyio="stripe.PaymentMethodService.detach_async",
        trio="stripe.PaymentMethodService.detach_async",
    )
    def detach(self, payment_method: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.list_async",
        anyio="stripe.PaymentMethodService.list_async",
        trio="stripe.PaymentMethodService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.retrieve_async",
        anyio="stripe.PaymentMethodService.retrieve_async",
        trio="stripe.PaymentMethodService.retrieve_async",
    )
    def retrieve(self, payment_method: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentMethodService.update_async",
        anyio="stripe.PaymentMethodService.update_async",
        trio="stripe.PaymentMethodService.update_async",
    )
    def update(self, payment_method: str, /, params: Any = None, options: Any = None) -> Any: ...

class SetupIntentService:
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.cancel_async",
        anyio="stripe.SetupIntentService.cancel_async",
        trio="stripe.SetupIntentService.cancel_async",
    )
    def cancel(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.confirm_async",
        anyio="stripe.SetupIntentService.confirm_async",
        trio="stripe.SetupIntentService.confirm_async",
    )
    def confirm(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.create_async",
        anyio="stripe.SetupIntentService.create_async",
        trio="stripe.SetupIntentService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.list_async",
        anyio="stripe.SetupIntentService.list_async",
        trio="stripe.SetupIntentService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.retrieve_async",
        anyio="stripe.SetupIntentService.retrieve_async",
        trio="stripe.SetupIntentService.retrieve_async",
    )
    def retrieve(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.update_async",
        anyio="stripe.SetupIntentService.update_async",
        trio="stripe.SetupIntentService.update_async",
    )
    def update(self, intent: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SetupIntentService.verify_microdeposits_async",
        anyio="stripe.SetupIntentService.verify_microdeposits_async",
        trio="stripe.SetupIntentService.verify_microdeposits_async",
    )
    def verify_microdeposits(
        self, intent: str, /, params: Any = None, options: Any = None
    ) -> Any: ...

class RefundService:
    @blocking(
        "network",
        asyncio="stripe.RefundService.cancel_async",
        anyio="stripe.RefundService.cancel_async",
        trio="stripe.RefundService.cancel_async",
    )
    def cancel(self, refund: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.RefundService.create_async",
        anyio="stripe.RefundService.create_async",
        trio="stripe.RefundService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.RefundService.list_async",
        anyio="stripe.RefundService.list_async",
        trio="stripe.RefundService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.RefundService.retrieve_async",
        anyio="stripe.RefundService.retrieve_async",
        trio="stripe.RefundService.retrieve_async",
    )
    def retrieve(self, refund: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.RefundService.update_async",
        anyio="stripe.RefundService.update_async",
        trio="stripe.RefundService.update_async",
    )
    def update(self, refund: str, /, params: Any = None, options: Any = None) -> Any: ...

class SubscriptionService:
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.cancel_async",
        anyio="stripe.SubscriptionService.cancel_async",
        trio="stripe.SubscriptionService.cancel_async",
    )
    def cancel(
        self, subscription_exposed_id: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.create_async",
        anyio="stripe.SubscriptionService.create_async",
        trio="stripe.SubscriptionService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.delete_discount_async",
        anyio="stripe.SubscriptionService.delete_discount_async",
        trio="stripe.SubscriptionService.delete_discount_async",
    )
    def delete_discount(
        self, subscription_exposed_id: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.list_async",
        anyio="stripe.SubscriptionService.list_async",
        trio="stripe.SubscriptionService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.migrate_async",
        anyio="stripe.SubscriptionService.migrate_async",
        trio="stripe.SubscriptionService.migrate_async",
    )
    def migrate(self, subscription: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.pause_async",
        anyio="stripe.SubscriptionService.pause_async",
        trio="stripe.SubscriptionService.pause_async",
    )
    def pause(self, subscription: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.resume_async",
        anyio="stripe.SubscriptionService.resume_async",
        trio="stripe.SubscriptionService.resume_async",
    )
    def resume(self, subscription: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.retrieve_async",
        anyio="stripe.SubscriptionService.retrieve_async",
        trio="stripe.SubscriptionService.retrieve_async",
    )
    def retrieve(
        self, subscription_exposed_id: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.search_async",
        anyio="stripe.SubscriptionService.search_async",
        trio="stripe.SubscriptionService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionService.update_async",
        anyio="stripe.SubscriptionService.update_async",
        trio="stripe.SubscriptionService.update_async",
    )
    def update(
        self, subscription_exposed_id: str, /, params: Any = None, options: Any = None
    ) -> Any: ...

class SubscriptionItemService:
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItemService.create_async",
        anyio="stripe.SubscriptionItemService.create_async",
        trio="stripe.SubscriptionItemService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItemService.delete_async",
        anyio="stripe.SubscriptionItemService.delete_async",
        trio="stripe.SubscriptionItemService.delete_async",
    )
    def delete(self, item: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItemService.list_async",
        anyio="stripe.SubscriptionItemService.list_async",
        trio="stripe.SubscriptionItemService.list_async",
    )
    def list(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItemService.retrieve_async",
        anyio="stripe.SubscriptionItemService.retrieve_async",
        trio="stripe.SubscriptionItemService.retrieve_async",
    )
    def retrieve(self, item: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionItemService.update_async",
        anyio="stripe.SubscriptionItemService.update_async",
        trio="stripe.SubscriptionItemService.update_async",
    )
    def update(self, item: str, /, params: Any = None, options: Any = None) -> Any: ...

class SubscriptionScheduleService:
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.cancel_async",
        anyio="stripe.SubscriptionScheduleService.cancel_async",
        trio="stripe.SubscriptionScheduleService.cancel_async",
    )
    def cancel(self, schedule: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.create_async",
        anyio="stripe.SubscriptionScheduleService.create_async",
        trio="stripe.SubscriptionScheduleService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.list_async",
        anyio="stripe.SubscriptionScheduleService.list_async",
        trio="stripe.SubscriptionScheduleService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.release_async",
        anyio="stripe.SubscriptionScheduleService.release_async",
        trio="stripe.SubscriptionScheduleService.release_async",
    )
    def release(self, schedule: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.retrieve_async",
        anyio="stripe.SubscriptionScheduleService.retrieve_async",
        trio="stripe.SubscriptionScheduleService.retrieve_async",
    )
    def retrieve(self, schedule: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.SubscriptionScheduleService.update_async",
        anyio="stripe.SubscriptionScheduleService.update_async",
        trio="stripe.SubscriptionScheduleService.update_async",
    )
    def update(self, schedule: str, /, params: Any = None, options: Any = None) -> Any: ...

class InvoiceService:
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.add_lines_async",
        anyio="stripe.InvoiceService.add_lines_async",
        trio="stripe.InvoiceService.add_lines_async",
    )
    def add_lines(self, invoice: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.attach_payment_async",
        anyio="stripe.InvoiceService.attach_payment_async",
        trio="stripe.InvoiceService.attach_payment_async",
    )
    def attach_payment(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.create_async",
        anyio="stripe.InvoiceService.create_async",
        trio="stripe.InvoiceService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.create_preview_async",
        anyio="stripe.InvoiceService.create_preview_async",
        trio="stripe.InvoiceService.create_preview_async",
    )
    def create_preview(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.delete_async",
        anyio="stripe.InvoiceService.delete_async",
        trio="stripe.InvoiceService.delete_async",
    )
    def delete(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.finalize_invoice_async",
        anyio="stripe.InvoiceService.finalize_invoice_async",
        trio="stripe.InvoiceService.finalize_invoice_async",
    )
    def finalize_invoice(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.list_async",
        anyio="stripe.InvoiceService.list_async",
        trio="stripe.InvoiceService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.mark_uncollectible_async",
        anyio="stripe.InvoiceService.mark_uncollectible_async",
        trio="stripe.InvoiceService.mark_uncollectible_async",
    )
    def mark_uncollectible(
        self, invoice: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.pay_async",
        anyio="stripe.InvoiceService.pay_async",
        trio="stripe.InvoiceService.pay_async",
    )
    def pay(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.remove_lines_async",
        anyio="stripe.InvoiceService.remove_lines_async",
        trio="stripe.InvoiceService.remove_lines_async",
    )
    def remove_lines(self, invoice: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.retrieve_async",
        anyio="stripe.InvoiceService.retrieve_async",
        trio="stripe.InvoiceService.retrieve_async",
    )
    def retrieve(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.search_async",
        anyio="stripe.InvoiceService.search_async",
        trio="stripe.InvoiceService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.send_invoice_async",
        anyio="stripe.InvoiceService.send_invoice_async",
        trio="stripe.InvoiceService.send_invoice_async",
    )
    def send_invoice(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.update_async",
        anyio="stripe.InvoiceService.update_async",
        trio="stripe.InvoiceService.update_async",
    )
    def update(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.update_lines_async",
        anyio="stripe.InvoiceService.update_lines_async",
        trio="stripe.InvoiceService.update_lines_async",
    )
    def update_lines(self, invoice: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceService.void_invoice_async",
        anyio="stripe.InvoiceService.void_invoice_async",
        trio="stripe.InvoiceService.void_invoice_async",
    )
    def void_invoice(self, invoice: str, /, params: Any = None, options: Any = None) -> Any: ...

class InvoiceItemService:
    @blocking(
        "network",
        asyncio="stripe.InvoiceItemService.create_async",
        anyio="stripe.InvoiceItemService.create_async",
        trio="stripe.InvoiceItemService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItemService.delete_async",
        anyio="stripe.InvoiceItemService.delete_async",
        trio="stripe.InvoiceItemService.delete_async",
    )
    def delete(self, invoiceitem: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItemService.list_async",
        anyio="stripe.InvoiceItemService.list_async",
        trio="stripe.InvoiceItemService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItemService.retrieve_async",
        anyio="stripe.InvoiceItemService.retrieve_async",
        trio="stripe.InvoiceItemService.retrieve_async",
    )
    def retrieve(self, invoiceitem: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.InvoiceItemService.update_async",
        anyio="stripe.InvoiceItemService.update_async",
        trio="stripe.InvoiceItemService.update_async",
    )
    def update(self, invoiceitem: str, /, params: Any = None, options: Any = None) -> Any: ...

class PriceService:
    @blocking(
        "network",
        asyncio="stripe.PriceService.create_async",
        anyio="stripe.PriceService.create_async",
        trio="stripe.PriceService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PriceService.list_async",
        anyio="stripe.PriceService.list_async",
        trio="stripe.PriceService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PriceService.retrieve_async",
        anyio="stripe.PriceService.retrieve_async",
        trio="stripe.PriceService.retrieve_async",
    )
    def retrieve(self, price: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PriceService.search_async",
        anyio="stripe.PriceService.search_async",
        trio="stripe.PriceService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PriceService.update_async",
        anyio="stripe.PriceService.update_async",
        trio="stripe.PriceService.update_async",
    )
    def update(self, price: str, /, params: Any = None, options: Any = None) -> Any: ...

class ProductService:
    @blocking(
        "network",
        asyncio="stripe.ProductService.create_async",
        anyio="stripe.ProductService.create_async",
        trio="stripe.ProductService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ProductService.delete_async",
        anyio="stripe.ProductService.delete_async",
        trio="stripe.ProductService.delete_async",
    )
    def delete(self, id: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ProductService.list_async",
        anyio="stripe.ProductService.list_async",
        trio="stripe.ProductService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ProductService.retrieve_async",
        anyio="stripe.ProductService.retrieve_async",
        trio="stripe.ProductService.retrieve_async",
    )
    def retrieve(self, id: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ProductService.search_async",
        anyio="stripe.ProductService.search_async",
        trio="stripe.ProductService.search_async",
    )
    def search(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.ProductService.update_async",
        anyio="stripe.ProductService.update_async",
        trio="stripe.ProductService.update_async",
    )
    def update(self, id: str, /, params: Any = None, options: Any = None) -> Any: ...

class CouponService:
    @blocking(
        "network",
        asyncio="stripe.CouponService.create_async",
        anyio="stripe.CouponService.create_async",
        trio="stripe.CouponService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CouponService.delete_async",
        anyio="stripe.CouponService.delete_async",
        trio="stripe.CouponService.delete_async",
    )
    def delete(self, coupon: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CouponService.list_async",
        anyio="stripe.CouponService.list_async",
        trio="stripe.CouponService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CouponService.retrieve_async",
        anyio="stripe.CouponService.retrieve_async",
        trio="stripe.CouponService.retrieve_async",
    )
    def retrieve(self, coupon: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.CouponService.update_async",
        anyio="stripe.CouponService.update_async",
        trio="stripe.CouponService.update_async",
    )
    def update(self, coupon: str, /, params: Any = None, options: Any = None) -> Any: ...

class PromotionCodeService:
    @blocking(
        "network",
        asyncio="stripe.PromotionCodeService.create_async",
        anyio="stripe.PromotionCodeService.create_async",
        trio="stripe.PromotionCodeService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PromotionCodeService.list_async",
        anyio="stripe.PromotionCodeService.list_async",
        trio="stripe.PromotionCodeService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PromotionCodeService.retrieve_async",
        anyio="stripe.PromotionCodeService.retrieve_async",
        trio="stripe.PromotionCodeService.retrieve_async",
    )
    def retrieve(self, promotion_code: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PromotionCodeService.update_async",
        anyio="stripe.PromotionCodeService.update_async",
        trio="stripe.PromotionCodeService.update_async",
    )
    def update(self, promotion_code: str, /, params: Any = None, options: Any = None) -> Any: ...

class EventService:
    @blocking(
        "network",
        asyncio="stripe.EventService.list_async",
        anyio="stripe.EventService.list_async",
        trio="stripe.EventService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.EventService.retrieve_async",
        anyio="stripe.EventService.retrieve_async",
        trio="stripe.EventService.retrieve_async",
    )
    def retrieve(self, id: str, /, params: Any = None, options: Any = None) -> Any: ...

class AccountService:
    @blocking(
        "network",
        asyncio="stripe.AccountService.create_async",
        anyio="stripe.AccountService.create_async",
        trio="stripe.AccountService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.delete_async",
        anyio="stripe.AccountService.delete_async",
        trio="stripe.AccountService.delete_async",
    )
    def delete(self, account: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.list_async",
        anyio="stripe.AccountService.list_async",
        trio="stripe.AccountService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.reject_async",
        anyio="stripe.AccountService.reject_async",
        trio="stripe.AccountService.reject_async",
    )
    def reject(self, account: str, /, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.retrieve_async",
        anyio="stripe.AccountService.retrieve_async",
        trio="stripe.AccountService.retrieve_async",
    )
    def retrieve(self, account: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.retrieve_current_async",
        anyio="stripe.AccountService.retrieve_current_async",
        trio="stripe.AccountService.retrieve_current_async",
    )
    def retrieve_current(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.unreject_async",
        anyio="stripe.AccountService.unreject_async",
        trio="stripe.AccountService.unreject_async",
    )
    def unreject(self, account: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.AccountService.update_async",
        anyio="stripe.AccountService.update_async",
        trio="stripe.AccountService.update_async",
    )
    def update(self, account: str, /, params: Any = None, options: Any = None) -> Any: ...

class AccountLinkService:
    @blocking(
        "network",
        asyncio="stripe.AccountLinkService.create_async",
        anyio="stripe.AccountLinkService.create_async",
        trio="stripe.AccountLinkService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...

class BalanceService:
    @blocking(
        "network",
        asyncio="stripe.BalanceService.retrieve_async",
        anyio="stripe.BalanceService.retrieve_async",
        trio="stripe.BalanceService.retrieve_async",
    )
    def retrieve(self, params: Any = None, options: Any = None) -> Any: ...

class BalanceTransactionService:
    @blocking(
        "network",
        asyncio="stripe.BalanceTransactionService.list_async",
        anyio="stripe.BalanceTransactionService.list_async",
        trio="stripe.BalanceTransactionService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.BalanceTransactionService.retrieve_async",
        anyio="stripe.BalanceTransactionService.retrieve_async",
        trio="stripe.BalanceTransactionService.retrieve_async",
    )
    def retrieve(self, id: str, /, params: Any = None, options: Any = None) -> Any: ...

class PayoutService:
    @blocking(
        "network",
        asyncio="stripe.PayoutService.cancel_async",
        anyio="stripe.PayoutService.cancel_async",
        trio="stripe.PayoutService.cancel_async",
    )
    def cancel(self, payout: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PayoutService.create_async",
        anyio="stripe.PayoutService.create_async",
        trio="stripe.PayoutService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PayoutService.list_async",
        anyio="stripe.PayoutService.list_async",
        trio="stripe.PayoutService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PayoutService.retrieve_async",
        anyio="stripe.PayoutService.retrieve_async",
        trio="stripe.PayoutService.retrieve_async",
    )
    def retrieve(self, payout: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PayoutService.reverse_async",
        anyio="stripe.PayoutService.reverse_async",
        trio="stripe.PayoutService.reverse_async",
    )
    def reverse(self, payout: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PayoutService.update_async",
        anyio="stripe.PayoutService.update_async",
        trio="stripe.PayoutService.update_async",
    )
    def update(self, payout: str, /, params: Any = None, options: Any = None) -> Any: ...

class TransferService:
    @blocking(
        "network",
        asyncio="stripe.TransferService.create_async",
        anyio="stripe.TransferService.create_async",
        trio="stripe.TransferService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TransferService.list_async",
        anyio="stripe.TransferService.list_async",
        trio="stripe.TransferService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TransferService.retrieve_async",
        anyio="stripe.TransferService.retrieve_async",
        trio="stripe.TransferService.retrieve_async",
    )
    def retrieve(self, transfer: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TransferService.update_async",
        anyio="stripe.TransferService.update_async",
        trio="stripe.TransferService.update_async",
    )
    def update(self, transfer: str, /, params: Any = None, options: Any = None) -> Any: ...

class DisputeService:
    @blocking(
        "network",
        asyncio="stripe.DisputeService.close_async",
        anyio="stripe.DisputeService.close_async",
        trio="stripe.DisputeService.close_async",
    )
    def close(self, dispute: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.DisputeService.list_async",
        anyio="stripe.DisputeService.list_async",
        trio="stripe.DisputeService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.DisputeService.retrieve_async",
        anyio="stripe.DisputeService.retrieve_async",
        trio="stripe.DisputeService.retrieve_async",
    )
    def retrieve(self, dispute: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.DisputeService.update_async",
        anyio="stripe.DisputeService.update_async",
        trio="stripe.DisputeService.update_async",
    )
    def update(self, dispute: str, /, params: Any = None, options: Any = None) -> Any: ...

class WebhookEndpointService:
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpointService.create_async",
        anyio="stripe.WebhookEndpointService.create_async",
        trio="stripe.WebhookEndpointService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpointService.delete_async",
        anyio="stripe.WebhookEndpointService.delete_async",
        trio="stripe.WebhookEndpointService.delete_async",
    )
    def delete(self, webhook_endpoint: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpointService.list_async",
        anyio="stripe.WebhookEndpointService.list_async",
        trio="stripe.WebhookEndpointService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpointService.retrieve_async",
        anyio="stripe.WebhookEndpointService.retrieve_async",
        trio="stripe.WebhookEndpointService.retrieve_async",
    )
    def retrieve(
        self, webhook_endpoint: str, /, params: Any = None, options: Any = None
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.WebhookEndpointService.update_async",
        anyio="stripe.WebhookEndpointService.update_async",
        trio="stripe.WebhookEndpointService.update_async",
    )
    def update(self, webhook_endpoint: str, /, params: Any = None, options: Any = None) -> Any: ...

class PaymentLinkService:
    @blocking(
        "network",
        asyncio="stripe.PaymentLinkService.create_async",
        anyio="stripe.PaymentLinkService.create_async",
        trio="stripe.PaymentLinkService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentLinkService.list_async",
        anyio="stripe.PaymentLinkService.list_async",
        trio="stripe.PaymentLinkService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentLinkService.retrieve_async",
        anyio="stripe.PaymentLinkService.retrieve_async",
        trio="stripe.PaymentLinkService.retrieve_async",
    )
    def retrieve(self, payment_link: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.PaymentLinkService.update_async",
        anyio="stripe.PaymentLinkService.update_async",
        trio="stripe.PaymentLinkService.update_async",
    )
    def update(self, payment_link: str, /, params: Any = None, options: Any = None) -> Any: ...

class TaxRateService:
    @blocking(
        "network",
        asyncio="stripe.TaxRateService.create_async",
        anyio="stripe.TaxRateService.create_async",
        trio="stripe.TaxRateService.create_async",
    )
    def create(self, params: Any, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TaxRateService.list_async",
        anyio="stripe.TaxRateService.list_async",
        trio="stripe.TaxRateService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TaxRateService.retrieve_async",
        anyio="stripe.TaxRateService.retrieve_async",
        trio="stripe.TaxRateService.retrieve_async",
    )
    def retrieve(self, tax_rate: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.TaxRateService.update_async",
        anyio="stripe.TaxRateService.update_async",
        trio="stripe.TaxRateService.update_async",
    )
    def update(self, tax_rate: str, /, params: Any = None, options: Any = None) -> Any: ...
