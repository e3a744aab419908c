import asyncio

import ldap3


async def connections(server: ldap3.Server, connection: ldap3.Connection) -> None:
    ldap3.Connection(server)
    ldap3.Connection(server, auto_bind=False)
    ldap3.Connection(server, auto_bind="NONE")
    ldap3.Connection(server, auto_bind=True)  # blocks: ldap3.Connection
    ldap3.Connection(server, auto_bind="TLS_BEFORE_BIND")  # blocks: ldap3.Connection
    connection.bind()  # blocks: ldap3.Connection.bind
    connection.search("dc=a", "(a=b)")  # blocks: ldap3.Connection.search
    connection.modify("cn=a", {})  # blocks: ldap3.Connection.modify
    connection.unbind()
    connection.response_to_json()
    await asyncio.to_thread(connection.search, "dc=a", "(a=b)")
