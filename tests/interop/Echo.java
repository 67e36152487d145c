import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.cert.*;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.*;
import javax.net.ssl.*;

/**
 * JSSE as a peer: each line of standard input is a connection to make or to accept, which answers what it reads.
 *
 *     NUMBER client PORT VERSION CERTIFICATE COUNT      NUMBER server 0 VERSION CERTIFICATE COUNT
 *
 * It ends after COUNT bytes, or with -1 when the other end ends. Lines of standard output tell
 * "NUMBER port PORT", "NUMBER done VERSION SUBJECT" and "NUMBER failed TEXT".
 */
public class Echo {
    static final char[] NO_PASSWORD = {};

    static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of(System.getenv("TEST_CERTS"), name));
    }

    static Collection<? extends java.security.cert.Certificate> certificates(String name) throws Exception {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file(name)));
    }

    static PrivateKey key(String name) throws Exception {
        String text = new String(file(name), StandardCharsets.US_ASCII).replaceAll("-----.*-----|\\s", "");
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }

    static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    static SSLContext context(String identity) throws Exception {
        KeyStore trusted = store();
        trusted.setCertificateEntry("ca", certificates("ca.pem").iterator().next());
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        KeyStore own = store();
        if (identity != null)
            own.setKeyEntry("own", key(identity + ".key"), NO_PASSWORD,
                            certificates(identity + ".pem").toArray(new java.security.cert.Certificate[0]));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    static SSLSocket connect(int port, boolean certificate) throws Exception {
        SSLSocket socket = (SSLSocket)context(certificate ? "client" : null).getSocketFactory()
            .createSocket("localhost", port);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    static SSLSocket accept(String number, boolean certificate) throws Exception {
        try (ServerSocket listener = context("server").getServerSocketFactory()
                 .createServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ((SSLServerSocket)listener).setNeedClientAuth(certificate);
            say(number + " port " + listener.getLocalPort());
            return (SSLSocket)listener.accept();
        }
    }

    static String subject(SSLSession session) {
        try {
            return session.getPeerPrincipal().getName();
        } catch (SSLPeerUnverifiedException e) {
            return "-";
        }
    }

    static void echo(SSLSocket socket, long count) throws IOException {
        byte[] data = new byte[65536];
        int got;
        while (count != 0 && (got = socket.getInputStream().read(data)) >= 0) {
            socket.getOutputStream().write(data, 0, got);
            if (count > 0)
                count -= got;
        }
    }

    static synchronized void say(String line) {
        System.out.println(line);
    }

    static void run(String[] words) {
        boolean certificate = words[4].equals("yes");
        try (SSLSocket socket = words[1].equals("client") ? connect(Integer.parseInt(words[2]), certificate)
                                                          : accept(words[0], certificate)) {
            socket.setEnabledProtocols(new String[] {"TLSv" + words[3]});
            socket.startHandshake();
            String about = socket.getSession().getProtocol() + " " + subject(socket.getSession());
            echo(socket, Long.parseLong(words[5]));
            socket.close();
            say(words[0] + " done " + about);
        } catch (Exception e) {
            say(words[0] + " failed " + e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = lines.readLine()) != null;) {
            String[] words = line.split(" ");
            Thread connection = new Thread(() -> run(words));
            connection.setDaemon(true);
            connection.start();
        }
    }
}
