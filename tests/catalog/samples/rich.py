import asyncio
import io

from rich.console import Console
from rich.live import Live
from rich.progress import track
from rich.prompt import Confirm, IntPrompt, Prompt


async def asks(console: Console) -> None:
    Prompt.ask("Name")  # blocks: rich.prompt.PromptBase.ask
    Prompt.ask("Name", default="a", choices=["a"])  # blocks: rich.prompt.PromptBase.ask
    IntPrompt.ask("Age", console=console)  # blocks: rich.prompt.PromptBase.ask
    Confirm.ask("Sure?", default=True)  # blocks: rich.prompt.PromptBase.ask
    IntPrompt("Age")()  # blocks: rich.prompt.PromptBase.__call__
    Confirm("Sure?")(default=True)  # blocks: rich.prompt.PromptBase.__call__
    console.input("Name: ", password=True)  # blocks: rich.console.Console.input
    console.save_text("a.txt")  # blocks: rich.console.Console.save_text
    console.save_html("a.html")  # blocks: rich.console.Console.save_html
    console.save_svg("a.svg", title="a")  # blocks: rich.console.Console.save_svg


async def silent(console: Console) -> str:
    console.input("Name: ", stream=io.StringIO("a\n"))
    Prompt.ask("Name", stream=io.StringIO("a\n"))
    Prompt("Name")(stream=io.StringIO("a\n"))
    console.print("text")
    with console.status("working"):
        await asyncio.sleep(1)
    with Live(console=console):
        await asyncio.sleep(1)
    for _ in track(range(10)):
        await asyncio.sleep(1)
    return await asyncio.to_thread(Prompt.ask, "Name")
