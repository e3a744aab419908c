import asyncio

import pexpect
from pexpect.popen_spawn import PopenSpawn
from pexpect.pxssh import pxssh
from pexpect.replwrap import REPLWrapper


async def waits(child: pexpect.spawn[str]) -> None:
    pexpect.run("ls")  # blocks: pexpect.run
    pexpect.spawn("bash", timeout=5)  # blocks: pexpect.spawn
    child.expect("login:")  # blocks: pexpect.spawnbase.SpawnBase.expect
    child.expect(["a", pexpect.EOF], timeout=5)  # blocks: pexpect.spawnbase.SpawnBase.expect
    child.expect_exact("a", async_=False)  # blocks: pexpect.spawnbase.SpawnBase.expect_exact
    child.expect_list([pexpect.EOF])  # blocks: pexpect.spawnbase.SpawnBase.expect_list
    child.sendline("ls")  # blocks: pexpect.spawn.sendline
    child.read()  # blocks: pexpect.spawnbase.SpawnBase.read
    child.readline()  # blocks: pexpect.spawnbase.SpawnBase.readline
    child.read_nonblocking(100, 5)  # blocks: pexpect.spawn.read_nonblocking
    child.read_nonblocking()  # blocks: pexpect.spawn.read_nonblocking
    child.wait()  # blocks: pexpect.spawn.wait
    child.close()  # blocks: pexpect.spawn.close
    child.interact()  # blocks: pexpect.spawn.interact


async def others(popen: PopenSpawn[str], ssh: pxssh[str], shell: REPLWrapper) -> None:
    PopenSpawn("ls")  # blocks: pexpect.popen_spawn.PopenSpawn
    popen.expect("a")  # blocks: pexpect.spawnbase.SpawnBase.expect
    popen.wait()  # blocks: pexpect.popen_spawn.PopenSpawn.wait
    ssh.login("example.org", "me")  # blocks: pexpect.pxssh.pxssh.login
    ssh.prompt()  # blocks: pexpect.pxssh.pxssh.prompt
    ssh.sendline("ls")  # blocks: pexpect.spawn.sendline
    shell.run_command("ls")  # blocks: pexpect.replwrap.REPLWrapper.run_command
    REPLWrapper("bash", "$", None)  # blocks: pexpect.replwrap.REPLWrapper


async def silent(child: pexpect.spawn[str], shell: REPLWrapper) -> None:
    await child.expect("login:", async_=True)
    found = child.expect("login:", async_=True)
    exact = child.expect_exact("a", timeout=5, async_=True)
    listed = child.expect_list([pexpect.EOF], async_=True)
    answer = shell.run_command("ls", async_=True)
    await asyncio.gather(found, exact, listed, answer)
    child.read_nonblocking(timeout=0)
    child.isalive()
    child.setwinsize(24, 80)
    child.sendeof()
    await asyncio.to_thread(child.wait)
