import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commssl.Comm;
import org.commssl.Conditional;
import org.commssl.SslKeywords;
import org.commssl.SslSide;

/**
 * A TLS client in Java: Demo HOST PORT CA-FILE
 *
 * <p>Trusts the certificates of CA-FILE, gets the page / and prints one line: the call, what was negotiated, with whom, and how many
 * bytes came. When that fails it prints the condition (its type, code and text) and exits with 1.
 */
public final class Demo {
    private static final byte[] REQUEST = "GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Demo() {}

    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("usage: Demo HOST PORT CA-FILE");
            System.exit(2);
        }
        try {
            run(args[0], args[1], args[2]);
        } catch (IOException e) {
            System.out.println(describe(e));
            System.exit(1);
        }
    }

    private static void run(String host, String port, String caFile) throws IOException {
        long context = Comm.makeSslCtx(new SslKeywords().sslSide(SslSide.CLIENT));
        try {
            if (Comm.sslCtxLoadVerifyLocations(context, caFile, null) != 1) {
                throw new IOException(caFile + " has no certificates");
            }
            get(context, host, port);
        } finally {
            Comm.destroySslCtx(context);
        }
    }

    /** The handshake is part of opening: it verifies the chain, and that the certificate is for this host. */
    private static void get(long context, String host, String port) throws IOException {
        long stream = Comm.openTcpStream(host, port, new SslKeywords().sslCtx(context));
        try {
            Comm.socketStreamWrite(stream, REQUEST);
            long total = readToEnd(stream);
            System.out.printf("Java  Comm.openTcpStream  %s  %d bytes%n", describe(Comm.socketStreamSsl(stream)), total);
            Comm.closeSocketStream(stream);
        } finally {
            Comm.freeSocketStream(stream);
        }
    }

    private static long readToEnd(long stream) throws IOException {
        byte[] data = new byte[4096];
        long total = 0;
        int length;
        while ((length = Comm.socketStreamRead(stream, data)) > 0) {
            total += length;
        }
        return total;
    }

    /** The SSL belongs to its stream, which is open; the certificate is ours. */
    private static String describe(long ssl) throws IOException {
        long certificate = Comm.sslGet1PeerCertificate(ssl);
        try {
            return String.join("  ", Comm.sslGetVersion(ssl), Comm.sslGetCipherName(ssl), Comm.x509Name(certificate));
        } finally {
            Comm.releaseCertificate(certificate);
        }
    }

    private static String describe(IOException e) {
        String code = e instanceof Conditional condition ? "  code %08X".formatted(condition.code()) : "";
        return "Java  " + e.getClass().getSimpleName() + code + "  " + e.getMessage();
    }
}
