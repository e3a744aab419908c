import asyncio

import stripe
import stripe.checkout


async def resources(intent: stripe.PaymentIntent, customer: stripe.Customer) -> None:
    stripe.Customer.create(email="a@example.com")  # blocks: stripe.Customer.create
    stripe.Customer.retrieve("id")  # blocks: stripe.Customer.retrieve
    stripe.Charge.list(limit=3)  # blocks: stripe.Charge.list
    stripe.PaymentIntent.create(amount=1, currency="eur")  # blocks: stripe.PaymentIntent.create
    stripe.PaymentIntent.confirm("id")  # blocks: stripe.PaymentIntent.confirm
    intent.confirm()  # blocks: stripe.PaymentIntent.confirm
    stripe.Subscription.modify("id")  # blocks: stripe.Subscription.modify
    stripe.checkout.Session.retrieve("id")  # blocks: stripe.checkout.Session.retrieve
    stripe.Token.retrieve("id")  # blocks: stripe._token.Token.retrieve
    customer.refresh()  # blocks: stripe.Customer.refresh
    await asyncio.to_thread(stripe.Customer.retrieve, "id")


async def in_memory(customer: stripe.Customer, payload: bytes, header: str) -> None:
    stripe.Webhook.construct_event(payload, header, "secret")
    stripe.Event.construct_from({}, "key")
    customer.to_dict()
    customer.instance_url()
    stripe.StripeClient("key")
    stripe.OAuth.authorize_url()


async def clients(client: stripe.StripeClient) -> None:
    client.v1.customers.create()  # blocks: stripe.CustomerService.create
    client.v1.tokens.retrieve("id")  # blocks: stripe._token_service.TokenService.retrieve
    client.raw_request("get", "/v1/customers")  # blocks: stripe.StripeClient.raw_request
    await client.v1.customers.create_async()


async def asynchronous(customer: stripe.Customer) -> None:
    await stripe.Customer.create_async(email="a@example.com")
    await asyncio.gather(stripe.Customer.retrieve_async("id"), stripe.Token.retrieve_async("id"))
    await customer.delete_async()
    async for _ in (await stripe.Charge.list_async()).auto_paging_iter():
        pass
