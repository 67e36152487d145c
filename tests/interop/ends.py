"""Our end of a connection, and programs as ends: bytes in, bytes out, and how it ended."""
import contextlib
import os
import subprocess
import threading
from pathlib import Path

BUILD = Path(os.environ["BUILD_DIR"])
CERTS = Path(os.environ["TEST_CERTS"])
LIMIT = 60  # seconds: an exchange that takes longer hangs


class Failed(Exception):
    """What is wrong with an exchange."""


def expect(good, what):
    if not good:
        raise Failed(what)


class Program:
    """A program whose pipes are fed and read by threads, so that both directions go on at once."""

    def __init__(self, command, **options):
        self.process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, bufsize=0, **options)
        self.late = threading.Timer(LIMIT, self.process.kill)
        self.late.start()
        self.errors = []
        self.output = bytearray()
        self.output_ended = False
        self.changed = threading.Condition()
        self.threads = []
        self.feeder = None
        self._beside(self._listen)
        self._beside(self._collect)

    def _beside(self, work, *arguments):
        self.threads.append(threading.Thread(target=work, args=arguments))
        self.threads[-1].start()

    def _listen(self):
        for line in self.process.stderr:
            with self.changed:
                self.errors.append(line.decode(errors="replace").strip())
                self.changed.notify_all()
        with self.changed:
            self.errors.append(None)
            self.changed.notify_all()

    def _collect(self):
        while part := self.process.stdout.read(1 << 18):
            with self.changed:
                self.output += part
                self.changed.notify_all()
        with self.changed:
            self.output_ended = True
            self.changed.notify_all()

    def told(self, prefix):
        """The rest of the line of standard error that begins so; waits for it."""
        def found():
            return [line for line in self.errors if line is None or line.startswith(prefix)]
        with self.changed:
            self.changed.wait_for(found)
            if found()[0] is None:
                raise Failed(self.complaint())
        return found()[0].removeprefix(prefix)

    def complaint(self):
        return " ".join(line for line in self.errors if line) or f"it ended with {self.process.poll()}"

    def send(self, data):
        self.feeder = threading.Thread(target=self._feed, args=(data,))
        self.feeder.start()

    def _feed(self, data):
        with contextlib.suppress(BrokenPipeError):  # it ended, and says why itself
            view = memoryview(data)
            while view:
                view = view[self.process.stdin.write(view):]

    def receive(self, length):
        """So many bytes, or what comes before the end."""
        with self.changed:
            self.changed.wait_for(lambda: len(self.output) >= length or self.output_ended)
            data = bytes(self.output[:length])
            del self.output[:length]
        return data

    def receive_head(self):
        """The lines before an empty one."""
        with self.changed:
            self.changed.wait_for(lambda: b"\r\n\r\n" in self.output or self.output_ended)
            length = self.output.find(b"\r\n\r\n")
        expect(length >= 0, self.complaint())
        return self.receive(length + 4).decode()

    def close_input(self):
        if self.feeder:
            self.feeder.join()
        self.process.stdin.close()

    def finish(self):
        """Its exit status, after the end of its output."""
        rest = self.receive(1 << 30)
        self.close_input()
        status = self.process.wait()
        self.stop()
        expect(status >= 0, f"{Path(self.process.args[0]).name} hung or crashed, {status}: {self.complaint()}")
        expect(not rest, f"{len(rest)} bytes too many")
        return status

    def stop(self):
        self.late.cancel()
        self.process.kill()
        self.process.wait()
        for thread in [*self.threads, *filter(None, [self.feeder])]:
            thread.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()


class Ours(Program):
    """The library's end, which writes in pieces of a size."""

    def __init__(self, role, cell, port=0):
        self.role, self.cell = role, cell
        super().__init__([BUILD / "tests/interop/our-end", role, port, cell.version, "yes" if cell.certificate else "no",
                          cell.size.piece])
        try:
            self.port = self.told("ACCEPT ").rpartition(":")[2] if role == "server" else None
        except Failed:
            self.stop()
            raise

    def send(self, data):
        super().send(b"%d\n%s" % (len(data), data))

    def check(self):
        """Ends, and looks at what it found."""
        status = self.finish()
        end = "the peer's bytes ended without close_notify" if self.cell.silent else "closed"
        expect(self.told("END ") == end and status == (1 if self.cell.silent else 0), f"ours: {self.complaint()}")
        version, _, subject = self.told("PEER ").partition(" ")
        expected = "localhost" if self.role == "client" else "a client" if self.cell.certificate else None
        expect(version == f"TLSv{self.cell.version}", f"it is {version}")
        expect(subject.endswith(f"CN = {expected}") if expected else subject == "-", f"the peer is {subject}")


@contextlib.contextmanager
def ending(program):
    """Ends the program in any case."""
    try:
        yield program
    finally:
        program.stop()


def same(got, sent, where):
    if got != sent:
        differing = next((i for i, (a, b) in enumerate(zip(got, sent)) if a != b), min(len(got), len(sent)))
        raise Failed(f"{where} got {len(got)} of {len(sent)} bytes, which differ at {differing}")
