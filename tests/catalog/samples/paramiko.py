import asyncio
import threading

import paramiko


async def clients(client: paramiko.SSHClient) -> None:
    paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.load_system_host_keys()  # blocks: paramiko.SSHClient.load_system_host_keys
    client.connect("example.org")  # blocks: paramiko.SSHClient.connect
    _, stdout, _ = client.exec_command("ls")  # blocks: paramiko.SSHClient.exec_command
    stdout.read()  # blocks: paramiko.file.BufferedFile.read
    for line in stdout:  # blocks: paramiko.file.BufferedFile
        print(line)
    client.open_sftp()  # blocks: paramiko.SSHClient.open_sftp
    client.get_transport()
    client.close()
    await asyncio.to_thread(client.connect, "example.org")


async def files(sftp: paramiko.SFTPClient) -> None:
    sftp.get("a", "b")  # blocks: paramiko.SFTPClient.get
    sftp.put("a", "b")  # blocks: paramiko.SFTPClient.put
    sftp.listdir()  # blocks: paramiko.SFTPClient.listdir
    file = sftp.open("a")  # blocks: paramiko.SFTPClient.open
    file.read()  # blocks: paramiko.file.BufferedFile.read
    file.stat()  # blocks: paramiko.SFTPFile.stat
    sftp.getcwd()
    sftp.close()
    await asyncio.to_thread(sftp.get, "a", "b")


async def channels(
    channel: paramiko.Channel, transport: paramiko.Transport, key: paramiko.PKey
) -> None:
    channel.exec_command("ls")  # blocks: paramiko.Channel.exec_command
    while not channel.exit_status_ready():
        await asyncio.sleep(1)
    channel.recv_exit_status()
    if channel.recv_ready():
        channel.recv(1024)
    transport.open_session()  # blocks: paramiko.Transport.open_session
    transport.start_client()  # blocks: paramiko.Transport.start_client
    transport.start_client(threading.Event())
    transport.auth_password("a", "b")  # blocks: paramiko.Transport.auth_password
    transport.auth_password("a", "b", threading.Event())
    transport.auth_publickey("a", key)  # blocks: paramiko.Transport.auth_publickey
    transport.auth_publickey("a", key, threading.Event())
    transport.accept()  # blocks: paramiko.Transport.accept
    transport.accept(0)
    transport.global_request("keepalive@openssh.com")  # blocks: paramiko.Transport.global_request
    transport.global_request("keepalive@openssh.com", wait=False)
    transport.global_request("keepalive@openssh.com", None, False)
    transport.is_active()


async def keys() -> None:
    paramiko.RSAKey.from_private_key_file("key")  # blocks: paramiko.PKey.from_private_key_file
    paramiko.ProxyCommand("nc a 22")  # blocks: paramiko.ProxyCommand
    paramiko.SSHConfig.from_path("config")  # blocks: paramiko.SSHConfig.from_path
    paramiko.SSHConfig.from_text("Host a")
