package org.commssl;

import java.io.IOException;
import java.net.Socket;

/** TLS on an engine, ciphertext on a socket. */
final class EngineOverSocket {
    private final long engine;
    private final Socket socket;
    private final byte[] ciphertext = new byte[16384];

    EngineOverSocket(long engine, Socket socket) {
        this.engine = engine;
        this.socket = socket;
    }

    Step handshake() throws IOException {
        Step step = Comm.sslEngineHandshake(engine);
        send();
        while (step == Step.WANT_READ) {
            receive();
            step = Comm.sslEngineHandshake(engine);
            send();
        }
        return step;
    }

    SslEngineWriteResult write(byte[] data) throws IOException {
        SslEngineWriteResult written = Comm.sslEngineWrite(engine, data);
        send();
        return written;
    }

    SslEngineReadResult read(byte[] data) throws IOException {
        SslEngineReadResult read = Comm.sslEngineRead(engine, data);
        send();
        while (read.step() == Step.WANT_READ) {
            receive();
            read = Comm.sslEngineRead(engine, data);
            send();
        }
        return read;
    }

    private void send() throws IOException {
        for (int length; (length = Comm.sslEngineTake(engine, ciphertext)) > 0; ) {
            socket.getOutputStream().write(ciphertext, 0, length);
        }
    }

    private void receive() throws IOException {
        int length = socket.getInputStream().read(ciphertext);
        if (length < 0) {
            Comm.sslEngineFeedEnd(engine);
        }
        for (int fed = 0; fed < length; ) {
            fed += (int) Comm.sslEngineFeed(engine, ciphertext, fed, length - fed);
        }
    }
}
