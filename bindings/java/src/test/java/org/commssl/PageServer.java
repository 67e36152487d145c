package org.commssl;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code openssl s_server -www} on a free port. */
final class PageServer implements AutoCloseable {
    static final Path CERTS = Path.of(System.getenv("TEST_CERTS"));

    final int port;
    private final Process process;

    PageServer(String certificate) throws IOException {
        process = new ProcessBuilder("openssl", "s_server", "-www", "-accept", "127.0.0.1:0", "-cert", pem(certificate),
                "-key", CERTS.resolve(certificate + ".key").toString(), "-cert_chain", pem("intermediate"))
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith("ACCEPT ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("openssl s_server did not start");
        }
        port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    static String pem(String name) {
        return CERTS.resolve(name + ".pem").toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
