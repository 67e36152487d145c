"""An SMTP server that others wrote: it takes mail under TLS alone, prints its port and what it gets, and ends with its input.
usage: smtp_server.py CERTIFICATE KEY"""
import asyncio
import ssl
import sys

from aiosmtpd.smtp import SMTP


class Print:
    async def handle_DATA(self, server, session, envelope):
        print("FROM", envelope.mail_from, "TO", *envelope.rcpt_tos, "OVER", session.ssl["cipher"][1], flush=True)
        print(envelope.content.decode(), end="", flush=True)
        return "250 taken"


async def serve(certificate, key):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    loop = asyncio.get_running_loop()
    factory = lambda: SMTP(Print(), hostname="localhost", tls_context=context, require_starttls=True)
    server = await loop.create_server(factory, "127.0.0.1", 0)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(serve(*sys.argv[1:]))
