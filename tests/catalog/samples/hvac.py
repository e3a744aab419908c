import asyncio

import hvac


async def secrets(client: hvac.Client) -> None:
    client.read("secret/a")  # blocks: hvac.Client.read
    client.list("secret")  # blocks: hvac.Client.list
    client.write_data("secret/a", data={"b": "c"})  # blocks: hvac.Client.write_data
    client.write("secret/a", None)  # blocks: hvac.Client.write
    client.delete("secret/a")  # blocks: hvac.Client.delete
    await asyncio.to_thread(client.read, "secret/a")


async def tokens(client: hvac.Client) -> None:
    client.is_authenticated()  # blocks: hvac.Client.is_authenticated
    client.lookup_token()  # blocks: hvac.Client.lookup_token
    client.renew_token("t")  # blocks: hvac.Client.renew_token
    client.revoke_token("t")  # blocks: hvac.Client.revoke_token
    client.login("/v1/auth/a/login")  # blocks: hvac.Client.login
    client.logout()
    client.logout(revoke_token=False)
    client.logout(revoke_token=True)  # blocks: hvac.Client.logout


async def state(client: hvac.Client) -> None:
    client.seal_status  # blocks: hvac.Client.seal_status
    client.ha_status  # blocks: hvac.Client.ha_status
    client.token
    client.url
    hvac.Client(url="http://localhost:8200")
