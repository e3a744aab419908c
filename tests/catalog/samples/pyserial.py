import asyncio

import serial


async def waits(port: serial.Serial) -> None:
    port.readline()  # blocks: serial.Serial.readline
    port.readlines()  # blocks: serial.Serial.readlines
    port.read_until(b"\r")  # blocks: serial.Serial.read_until
    port.flush()  # blocks: serial.Serial.flush
    port.send_break()  # blocks: serial.Serial.send_break


async def silent(port: serial.Serial) -> bytes:
    port.write(b"a")
    port.read(port.in_waiting)
    port.read_all()
    port.reset_input_buffer()
    port.close()
    return await asyncio.to_thread(port.readline)
