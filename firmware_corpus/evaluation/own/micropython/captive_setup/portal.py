import asyncio
import socket

PAGE = """HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n
<!doctype html><form method=post>
<p>Network <input name=ssid><p>Password <input name=password type=password>
<p><button>Save</button></form>"""


def decode(text):  #[block]
    parts = text.replace("+", " ").split("%")
    return parts[0] + "".join(chr(int(p[:2], 16)) + p[2:] for p in parts[1:])


class Portal:
    def __init__(self, address):
        self.address = address
        self.settings = None
        self.done = asyncio.Event()

    async def ask(self):
        server = await asyncio.start_server(self.serve, self.address, 80)
        names = asyncio.create_task(self.answer_names())
        await self.done.wait()
        names.cancel()  #[lines 3]
        server.close()
        return self.settings

    async def serve(self, reader, writer):
        request = await reader.readline()
        length = 0
        while True:
            header = await reader.readline()
            if header in (b"\r\n", b""):
                break
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
        if request.startswith(b"POST"):
            body = (await reader.readexactly(length)).decode()
            self.settings = dict(map(decode, field.split("=", 1)) for field in body.split("&"))  #[rest e, ]
            writer.write("HTTP/1.0 200 OK\r\n\r\nsaved, restarting")
            self.done.set()
        else:
            writer.write(PAGE)
        await writer.drain()
        writer.close()

    async def answer_names(self):
        # every name is ours: phones then open the form by themselves
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.setblocking(False)
        sock.bind(("0.0.0.0", 53))
        ip = bytes(map(int, self.address.split(".")))
        while True:
            try:
                query, client = sock.recvfrom(256)
                head = query[:2] + b"\x81\x80" + query[4:6] + query[4:6] + b"\0\0\0\0"
                answer = b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04" + ip
                sock.sendto(head + query[12:] + answer, client)
            except OSError:
                await asyncio.sleep_ms(50)
