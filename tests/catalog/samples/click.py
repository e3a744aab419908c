import asyncio

import click


async def asks() -> None:
    click.prompt("Name", default="a")  # blocks: click.prompt
    click.confirm("Sure?", abort=True)  # blocks: click.confirm
    click.pause()  # blocks: click.pause
    click.getchar()  # blocks: click.getchar
    click.edit("text")  # blocks: click.edit
    click.echo_via_pager("text")  # blocks: click.echo_via_pager


async def silent() -> str:
    click.echo("text", err=True)
    click.secho("text", fg="red")
    click.clear()
    return await asyncio.to_thread(click.prompt, "Name")
