package org.commssl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The cases of bindings/smoke-cases.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmokeTest {
    private static final String FALAFEL = "\uD83E\uDDC6";
    private static final byte[] REQUEST = "GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int WRONG_VERSION_NUMBER = 0x0A00010B;

    /** Handles of the case, each with what releases it. */
    private final List<AutoCloseable> handles = new ArrayList<>();

    @AfterEach
    void everythingIsReleased() throws Exception {
        releaseAll();
        assertEquals(0, Comm.liveHandleCount());
    }

    private void releaseAll() throws Exception {
        while (!handles.isEmpty()) {
            handles.remove(handles.size() - 1).close();
        }
    }

    private long context(SslSide side) throws IOException {
        long context = Comm.makeSslCtx(new SslKeywords().sslSide(side));
        handles.add(() -> Comm.destroySslCtx(context));
        return context;
    }

    private long trustingContext() throws IOException {
        long context = context(SslSide.CLIENT);
        assertEquals(1, Comm.sslCtxLoadVerifyLocations(context, PageServer.pem("ca"), null));
        return context;
    }

    private long engine(SslKeywords keywords) throws IOException {
        long engine = Comm.makeSslEngine(keywords);
        handles.add(() -> Comm.freeSslEngine(engine));
        return engine;
    }

    private long clientEngine() throws IOException {
        return engine(new SslKeywords().sslSide(SslSide.CLIENT).verify(Verify.NONE));
    }

    private long serverEngine(long context, String certificate) throws IOException {
        String key = PageServer.CERTS.resolve(certificate + ".key").toString();
        assertEquals(1, Comm.sslCtxUseCertificateChainFile(context, PageServer.pem(certificate)));
        assertEquals(1, Comm.sslCtxUsePrivatekeyFile(context, key, Comm.SSL_FILETYPE_PEM));
        return engine(new SslKeywords().sslCtx(context).sslSide(SslSide.SERVER));
    }

    private static void move(long from, long to) throws IOException {
        byte[] data = new byte[65536];
        Comm.sslEngineFeed(to, data, 0, Comm.sslEngineTake(from, data));
    }

    /** Repeats the steps of both until both are done, or the server waits for a decision; answers the server's. */
    private static Step shakeHands(long client, long server) throws IOException {
        while (true) {
            Step ours = Comm.sslEngineHandshake(client);
            move(client, server);
            Step theirs = Comm.sslEngineHandshake(server);
            move(server, client);
            if (theirs == Step.WANT_CALLBACK || ours == Step.DONE && theirs == Step.DONE) {
                return theirs;
            }
        }
    }

    private static String subjectOf(long ssl) throws IOException {
        long certificate = Comm.sslGet1PeerCertificate(ssl);
        try {
            return Comm.x509Name(certificate);
        } finally {
            Comm.releaseCertificate(certificate);
        }
    }

    private static void assertUsageError(String argument, String words, Executable call) {
        UsageErrorException error = assertThrows(UsageErrorException.class, call);
        assertEquals(argument, error.argument());
        assertTrue(error.getMessage().contains(words), error.getMessage());
    }

    @Test
    @Order(1)
    void version() throws IOException {
        assertTrue(Comm.opensslVersion().matches("OpenSSL \\d+\\.\\d+.*"), Comm.opensslVersion());
        for (OpensslVersionPart part : OpensslVersionPart.values()) {
            assertFalse(Comm.opensslVersion(part).isEmpty());
        }
    }

    @Test
    @Order(2)
    void nameRule() throws IOException {
        assertEquals("SSL_CTX_set_options", Comm.lispNameToCName("ssl-ctx-set-options"));
        assertEquals("ssl-ctx-set-options", Comm.cNameToLispName("SSL_CTX_set_options"));
        assertEquals("SSL_CTX_need_tmp_RSA", Comm.lispNameToCName("ssl-ctx-need-tmp-rsa"));
    }

    @Test
    @Order(3)
    void constants() throws IOException {
        assertEquals(1, Comm.SSL_FILETYPE_PEM);
        assertEquals(Comm.SSL_OP_NO_TLSv1_3, Comm.opensslConstant("SSL_OP_NO_TLSv1_3"));
        long all = Comm.opensslConstant("SSL_OP_ALL");
        assertEquals(0x80000850L, all & 0x80000850L, Long.toHexString(all));
        assertThrows(UsageErrorException.class, () -> Comm.opensslConstant("SSL_OP_UNHEARD_OF"));
    }

    @Test
    @Order(4)
    void textAboveFfff(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Path.of(PageServer.pem("ca")), folder.resolve(FALAFEL + ".pem"));
        assertEquals(1, Comm.sslCtxLoadVerifyLocations(context(SslSide.CLIENT), file.toString(), null));
        long client = clientEngine();
        shakeHands(client, serverEngine(context(SslSide.SERVER), "nonbmp"));
        String subject = subjectOf(Comm.sslEngineSsl(client));
        assertTrue(subject.contains("CN = falafel " + FALAFEL), subject);
    }

    @Test
    @Order(5)
    void embeddedNul() {
        assertUsageError("lisp-name", "NUL", () -> Comm.lispNameToCName("ssl\0new"));
        assertUsageError("verify-name", "NUL", () -> new SslKeywords().verifyName("localhost\0.example"));
    }

    @Test
    @Order(6)
    void invalidText() {
        for (String text : List.of("ssl-\uD83E", "\uDDC6ssl", "\uDDC6\uD83E", "ssl-\uD83Enew")) {
            assertUsageError("lisp-name", "surrogate", () -> Comm.lispNameToCName(text));
        }
        assertUsageError("lisp-name", "null", () -> Comm.lispNameToCName(null));
        assertUsageError("library-path", "null", () -> Comm.setSslLibraryPath(Arrays.asList("libssl.so", null)));
    }

    @Test
    @Order(7)
    void allByteValues() throws IOException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        long client = clientEngine();
        long server = serverEngine(context(SslSide.SERVER), "server");
        shakeHands(client, server);
        assertEquals(new SslEngineWriteResult(Step.DONE, 256), Comm.sslEngineWrite(client, bytes));
        move(client, server);
        byte[] read = new byte[1000];
        assertEquals(new SslEngineReadResult(Step.DONE, 256), Comm.sslEngineRead(server, read, 7, 993));
        assertArrayEquals(bytes, Arrays.copyOfRange(read, 7, 263));
        assertArrayEquals(new byte[737], Arrays.copyOfRange(read, 263, 1000));
        assertUsageError("data", "bytes from 990", () -> Comm.sslEngineRead(server, read, 990, 11));
        assertUsageError("data", "bytes from -1", () -> Comm.sslEngineRead(server, read, -1, 1));
        assertUsageError("data", "null", () -> Comm.sslEngineWrite(client, null));
    }

    @Test
    @Order(8)
    void numbers() throws IOException {
        long context = context(SslSide.CLIENT);
        assertEquals(-1L, Comm.sslCtxSetOptions(context, -1L), "2^64 - 1, of which a long is the bits");
        assertUsageError("ring-size", "negative", () -> new SslKeywords().ringSize(-1));
        assertUsageError("handshake-timeout", "", () -> engine(new SslKeywords().handshakeTimeout(Double.NaN)));
    }

    @Test
    @Order(9)
    void flags() throws IOException {
        long context = context(SslSide.BOTH);
        Comm.setVerificationMode(context, SslSide.CLIENT, VerificationMode.ALWAYS);
        assertEquals(Set.of(VerifyFlags.VERIFY_PEER), Comm.getVerificationMode(context, VerificationSide.CLIENT));
        assertEquals(Set.of(), Comm.getVerificationMode(context));
        Set<VerifyFlags> demanded = EnumSet.of(VerifyFlags.VERIFY_PEER, VerifyFlags.FAIL_IF_NO_PEER_CERT);
        Comm.setVerificationMode(context, SslSide.SERVER, demanded);
        assertEquals(demanded, Comm.getVerificationMode(context));
        assertEquals(demanded, Comm.getVerificationMode(context, VerificationSide.SERVER));
        assertEquals(Set.of(VerifyFlags.VERIFY_PEER), Comm.getVerificationMode(context, VerificationSide.CLIENT));
        assertUsageError("mode", "null", () -> Comm.setVerificationMode(context, SslSide.SERVER, (Set<VerifyFlags>) null));
    }

    @Test
    @Order(10)
    void nullHandle() {
        assertUsageError("ssl-ctx", "null", () -> Comm.sslNew(0));
        assertUsageError("ssl-ctx", "null", () -> Comm.sslCtxGetOptions(0));
        assertEquals("(NONE)", Comm.sslCipherGetName(0));
        assertEquals(new SslCipherGetBitsResult(0, 0), Comm.sslCipherGetBits(0));
    }

    @Test
    @Order(11)
    void wrongKind() throws IOException {
        long context = context(SslSide.CLIENT);
        assertUsageError("engine", "ssl-ctx-pointer, not ssl-engine", () -> Comm.sslEnginePending(context));
        assertUsageError("ssl", "ssl-ctx-pointer, not ssl-pointer", () -> Comm.destroySsl(context));
    }

    @Test
    @Order(12)
    void forgedHandle() throws IOException {
        for (long forged : new long[] {1, -1, 12345, 1L << 61, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertUsageError("ssl-ctx", "no handle", () -> Comm.sslCtxGetOptions(forged));
        }
        long context = context(SslSide.CLIENT);
        assertUsageError("ssl-ctx", "no handle", () -> Comm.sslNew(context + (1L << 40)));
    }

    @Test
    @Order(13)
    void staleHandle() throws Exception {
        long context = context(SslSide.SERVER);
        long engine = engine(null);
        long child = Comm.sslEngineSsl(engine);
        releaseAll();
        assertUsageError("ssl-ctx", "stale", () -> Comm.sslCtxGetOptions(context));
        assertUsageError("ssl", "stale", () -> Comm.sslGetVersion(child));
    }

    @Test
    @Order(14)
    void freedTwice() throws IOException {
        long ssl = Comm.sslNew(context(SslSide.CLIENT));
        Comm.destroySsl(ssl);
        assertUsageError("ssl", "stale", () -> Comm.destroySsl(ssl));
        Comm.destroySsl(0);
    }

    @Test
    @Order(15)
    void borrowedHandle() throws IOException {
        long engine = engine(null);
        assertEquals(Comm.sslEngineSsl(engine), Comm.sslEngineSsl(engine));
        assertUsageError("ssl", "belongs", () -> Comm.destroySsl(Comm.sslEngineSsl(engine)));
    }

    @Test
    @Order(16)
    void conditionByClass() {
        SocketErrorException error =
                assertThrows(SocketErrorException.class, () -> Comm.openTcpStream("127.0.0.1", "1"));
        assertInstanceOf(SocketException.class, error);
        assertInstanceOf(SocketError.class, error);
        assertInstanceOf(CommError.class, error);
        assertFalse((Object) error instanceof SslCondition);
        assertEquals(ConditionType.SOCKET_ERROR, error.type());
        assertEquals(111, error.errno(), "ECONNREFUSED");
    }

    @Test
    @Order(17)
    void conditionFields() throws IOException {
        long engine = clientEngine();
        Comm.sslEngineHandshake(engine);
        Comm.sslEngineFeed(engine, "220 This is no TLS\r\n".getBytes(StandardCharsets.US_ASCII));
        SslFailureException error = assertThrows(SslFailureException.class, () -> Comm.sslEngineHandshake(engine));
        assertEquals("wrong version number", error.reason());
        assertEquals(WRONG_VERSION_NUMBER, error.code());
        assertEquals(error.code(), error.queue().get(0).code());
    }

    @Test
    @Order(18)
    void keywords() {
        assertUsageError("ssl-side", "null", () -> new SslKeywords().sslSide(null));
        assertUsageError("ctx-configure-callback", "null", () -> new SslKeywords().ctxConfigureCallback(null));
        assertUsageError("ring-size", "", () -> Comm.makeSslCtx(new SslKeywords().ringSize(512)));
        assertUsageError("ssl-ctx", "no handle", () -> Comm.makeSslCtx(new SslKeywords().sslCtx(5)));
    }

    @Test
    @Order(19)
    void callback() throws IOException {
        List<Long> given = new ArrayList<>();
        engine(new SslKeywords().ctxConfigureCallback(context -> {
            assertTrue(Comm.sslCtxGetOptions(context) != 0);
            given.add(context);
        }));
        assertEquals(1, given.size());
        assertUsageError("ssl-ctx", "stale", () -> Comm.sslCtxGetOptions(given.get(0)));
    }

    @Test
    @Order(20)
    void callbackError() {
        List<Throwable> kinds = List.of(new TimeoutException("checked"), new IllegalStateException(), new AssertionError());
        for (Throwable mine : kinds) {
            SslKeywords keywords = new SslKeywords().ctxConfigureCallback(context -> SmokeTest.<RuntimeException>raise(mine));
            assertSame(mine, assertThrows(mine.getClass(), () -> Comm.makeSslEngine(keywords)));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    @Order(21)
    void certificateCallback() throws IOException {
        long context = context(SslSide.SERVER);
        Comm.setSslCtxCertCb(context, ssl -> DecisionAnswer.SUSPEND);
        long client = clientEngine();
        long server = serverEngine(context, "server");
        assertEquals(Step.WANT_CALLBACK, shakeHands(client, server));
        long decision = Comm.sslEngineDecision(server);
        handles.add(() -> Comm.freeSslDecision(decision));
        assertEquals(DecisionKind.CERTIFICATE, Comm.sslDecisionKind(decision));
        Comm.sslDecisionAnswer(decision, DecisionAnswer.PROCEED);
        assertEquals(Step.DONE, shakeHands(client, server));
    }

    @Test
    @Order(22)
    void helloCallback() throws IOException {
        List<String> given = new ArrayList<>();
        long context = context(SslSide.SERVER);
        Comm.setSslCtxHelloCb(context, (ssl, name) -> {
            given.add(String.valueOf(name));
            return name == null ? DecisionAnswer.PROCEED : DecisionAnswer.REJECT;
        });
        long plain = clientEngine();
        long server = serverEngine(context, "server");
        assertEquals(Step.DONE, shakeHands(plain, server));
        long asking = engine(new SslKeywords().sslSide(SslSide.CLIENT).verify(Verify.NONE).tlsextHostName("example.org"));
        long other = engine(new SslKeywords().sslCtx(context).sslSide(SslSide.SERVER));
        assertThrows(SslFailureException.class, () -> shakeHands(asking, other));
        assertEquals(List.of("null", "example.org"), given);
    }

    /** A client engine that verifies by the callback, and a server engine. */
    private long[] verified(VerifyCallback callback) throws IOException {
        long trusting = context(SslSide.CLIENT);
        Comm.sslCtxLoadVerifyLocations(trusting, PageServer.pem("ca"), null);
        Comm.setVerificationMode(trusting, SslSide.CLIENT, VerificationMode.ALWAYS, callback);
        long client = engine(new SslKeywords().sslCtx(trusting).sslSide(SslSide.CLIENT).verifyName("localhost"));
        return new long[] {client, serverEngine(context(SslSide.SERVER), "server")};
    }

    private static String commonName(long certificate) throws IOException {
        String name = Comm.x509Name(certificate);
        return name.substring(name.indexOf("CN = ") + 5);
    }

    @Test
    @Order(23)
    void verifyCallback() throws IOException {
        List<Object> given = new ArrayList<>();
        long[] engines = verified((ok, verification) -> {
            long current = Comm.x509StoreCtxGetCurrentCert(verification);
            given.addAll(List.of(ok, Comm.x509StoreCtxGetErrorDepth(verification), commonName(current)));
            return ok;
        });
        assertEquals(Step.DONE, shakeHands(engines[0], engines[1]));
        assertEquals(List.of(true, 2, "commssl test CA", true, 1, "commssl test intermediate", true, 0, "localhost"), given);
        long[] refused = verified((ok, verification) -> false);
        assertThrows(SslVerificationFailureException.class, () -> shakeHands(refused[0], refused[1]));
        TimeoutException mine = new TimeoutException("no");
        long[] raised = verified((ok, verification) -> {
            throw mine;
        });
        assertSame(mine, assertThrows(TimeoutException.class, () -> shakeHands(raised[0], raised[1])));
    }

    @Test
    @Order(24)
    void stack() throws IOException {
        long[] engines = verified(null);
        assertEquals(Step.DONE, shakeHands(engines[0], engines[1]));
        long chain = Comm.sslGetPeerCertChain(Comm.sslEngineSsl(engines[0]));
        handles.add(() -> Comm.freeX509Stack(chain));
        List<String> names = new ArrayList<>();
        Comm.mapCryptoStackObjects(chain, certificate -> names.add(commonName(certificate)));
        assertEquals(List.of("localhost", "commssl test intermediate"), names);
        assertUsageError("stack", "", () -> Comm.mapCryptoStackObjects(engines[0], certificate -> {}));
    }

    /** A file with the server's key under a password. */
    private static String encryptedKey(Path folder, String password) throws Exception {
        String file = folder.resolve("key").toString();
        String key = PageServer.CERTS.resolve("server.key").toString();
        Process openssl = new ProcessBuilder("openssl", "pkcs8", "-topk8", "-in", key, "-out", file, "-passout",
                "pass:" + password).inheritIO().start();
        assertEquals(0, openssl.waitFor());
        return file;
    }

    @Test
    @Order(25)
    void passwordCallback(@TempDir Path folder) throws Exception {
        List<Object> given = new ArrayList<>();
        String file = encryptedKey(folder, "secret");
        long context = context(SslSide.SERVER);
        Executable use = () -> Comm.sslCtxUsePrivatekeyFile(context, file, Comm.SSL_FILETYPE_PEM);
        Comm.sslCtxUseCertificateFile(context, PageServer.pem("server"), Comm.SSL_FILETYPE_PEM);
        Comm.setSslCtxPasswordCallback(context, new PemKeywords().callback((length, writing) -> {
            given.addAll(List.of(length, writing));
            return "secret".getBytes(StandardCharsets.US_ASCII);
        }));
        assertEquals(1, Comm.sslCtxUsePrivatekeyFile(context, file, Comm.SSL_FILETYPE_PEM));
        assertEquals(List.of(1024L, false), given);
        TimeoutException mine = new TimeoutException("no");
        Comm.setSslCtxPasswordCallback(context, new PemKeywords().callback((length, writing) -> {
            throw mine;
        }));
        assertSame(mine, assertThrows(TimeoutException.class, use));
        Comm.setSslCtxPasswordCallback(context, new PemKeywords().callback((length, writing) -> new byte[1025]));
        assertUsageError("answer", "room", use);
        Comm.setSslCtxPasswordCallback(context, new PemKeywords().password(new byte[] {'x'}));
        assertEquals(0, Comm.sslCtxUsePrivatekeyFile(context, file, Comm.SSL_FILETYPE_PEM));
        assertUsageError("password", "neither", () -> Comm.setSslCtxPasswordCallback(context));
    }

    /** Engines whose server sends parameters of Diffie-Hellman key exchange that the function answers. */
    private long[] dheEngines(DhCallback function) throws IOException {
        long context = context(SslSide.SERVER);
        Comm.setMaxProtocolVersion(context, ProtocolVersion.TLS_V1_2);
        Comm.setCipherList(context, "DHE-RSA-AES128-GCM-SHA256");
        Comm.setSslCtxDh(context, new PemKeywords().func(function));
        return new long[] {clientEngine(), serverEngine(context, "rsa")};
    }

    @Test
    @Order(26)
    void dhFunction() throws IOException {
        List<Object> given = new ArrayList<>();
        long dh = Comm.readDhparams(PageServer.CERTS.resolve("dh3072.params").toString());
        handles.add(() -> Comm.freeDh(dh));
        long[] engines = dheEngines((isExport, keylength) -> {
            given.addAll(List.of(isExport, keylength));
            return dh;
        });
        assertEquals(Step.DONE, shakeHands(engines[0], engines[1]));
        assertEquals(List.of(false, 1024), given);
        TimeoutException mine = new TimeoutException("no");
        long[] failing = dheEngines((isExport, keylength) -> {
            throw mine;
        });
        assertSame(mine, assertThrows(TimeoutException.class, () -> shakeHands(failing[0], failing[1])));
    }

    @Test
    @Order(27)
    void pemRead(@TempDir Path folder) throws Exception {
        byte[] phrase = "secret".getBytes(StandardCharsets.US_ASCII);
        String file = encryptedKey(folder, "secret");
        long certificate = Comm.pemRead("X509", PageServer.pem("server"));
        assertTrue(Comm.x509Name(certificate).contains("CN = localhost"));
        assertUsageError("dh", "x509-pointer, not dh-pointer", () -> Comm.freeDh(certificate));
        Comm.releaseCertificate(certificate);
        Comm.freeCryptoObject(Comm.pemRead("PrivateKey", file, new PemKeywords().passPhrase(phrase)));
        Comm.freeEvpPkey(Comm.pemRead("PrivateKey", file, new PemKeywords().callback((length, writing) -> phrase)));
        assertUsageError("pass-phrase", "encrypted", () -> Comm.pemRead("PrivateKey", file));
        assertUsageError("thing-to-read", "DHparams, X509", () -> Comm.pemRead("ex", file));
    }

    @Test
    @Order(28)
    void engineOverSockets() throws IOException {
        long context = trustingContext();
        long engine = engine(new SslKeywords().sslCtx(context).sslSide(SslSide.CLIENT).verifyName("localhost"));
        try (PageServer server = new PageServer("server"); Socket socket = new Socket("127.0.0.1", server.port)) {
            EngineOverSocket tls = new EngineOverSocket(engine, socket);
            assertEquals(Step.DONE, tls.handshake());
            assertEquals(new SslEngineWriteResult(Step.DONE, REQUEST.length), tls.write(REQUEST));
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            byte[] data = new byte[4096];
            SslEngineReadResult read = tls.read(data);
            while (read.step() == Step.DONE) {
                page.write(data, 0, read.dataLength());
                read = tls.read(data);
            }
            assertEquals(Step.CLOSED, read.step());
            assertPage(page);
        }
    }

    private static void assertPage(ByteArrayOutputStream page) {
        String text = page.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("HTTP/1.0 200 ok"), text);
    }

    private long open(PageServer server, SslKeywords keywords) throws IOException {
        long stream = Comm.openTcpStream("localhost", Integer.toString(server.port), keywords);
        handles.add(() -> Comm.freeSocketStream(stream));
        return stream;
    }

    private long open(PageServer server) throws IOException {
        return open(server, new SslKeywords().sslCtx(trustingContext()).timeout(10.0).readTimeout(10.0));
    }

    private static void readToEnd(long stream, ByteArrayOutputStream page) throws IOException {
        byte[] data = new byte[4096];
        for (int length; (length = Comm.socketStreamRead(stream, data)) > 0; ) {
            page.write(data, 0, length);
        }
    }

    @Test
    @Order(29)
    void client() throws IOException {
        try (PageServer server = new PageServer("server")) {
            long stream = open(server);
            long ssl = Comm.socketStreamSsl(stream);
            assertEquals("TLSv1.3", Comm.sslGetVersion(ssl));
            assertTrue(subjectOf(ssl).contains("CN = localhost"));
            Comm.socketStreamWrite(stream, REQUEST);
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            readToEnd(stream, page);
            assertPage(page);
            Comm.closeSocketStream(stream);
            assertUsageError("ssl", "stale", () -> Comm.sslGetVersion(ssl));
        }
    }

    @Test
    @Order(30)
    void verificationFailure() throws IOException {
        long context = trustingContext();
        try (PageServer server = new PageServer("other")) {
            SslVerificationFailureException error = assertThrows(SslVerificationFailureException.class,
                    () -> open(server, new SslKeywords().sslCtx(context)));
            assertInstanceOf(SslFailure.class, error);
            assertEquals(Comm.X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, error.verifyResult());
            assertEquals(0, error.verifyDepth());
        }
    }

    @Test
    @Order(28)
    void commands() throws IOException {
        long context = context(SslSide.SERVER);
        assertEquals(1, Comm.sslCtxCtrl(context, Comm.SSL_CTRL_SET_MIN_PROTO_VERSION, 0x304, null));
        assertEquals(0x304, Comm.sslCtxCtrl(context, Comm.SSL_CTRL_GET_MIN_PROTO_VERSION, 0, null));
        assertEquals(1, Comm.sslCtxCtrl(context, Comm.SSL_CTRL_SET_GROUPS_LIST, 0, "P-384:P-256"));
        long ssl = Comm.sslNew(context);
        handles.add(() -> Comm.destroySsl(ssl));
        assertEquals(1, Comm.sslCtrl(ssl, Comm.SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, "localhost"));
        assertUsageError("command", "not for an SSL", () -> Comm.sslCtrl(ssl, Comm.SSL_CTRL_SESS_NUMBER, 0, null));
        assertUsageError("argument", "wants a text", () -> Comm.sslCtrl(ssl, Comm.SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, null));
        assertUsageError("argument", "takes no text", () -> Comm.sslCtrl(ssl, Comm.SSL_CTRL_MODE, 0, "x"));
        assertUsageError("number", "takes none", () -> Comm.sslCtrl(ssl, Comm.SSL_CTRL_GET_FLAGS, 1, null));
        assertUsageError("command", "3 is none", () -> Comm.sslCtrl(ssl, 3, 0, null));
    }

    @Test
    @Order(29)
    void addresses() throws IOException {
        long context = context(SslSide.SERVER);
        long address = Comm.handleAddress(context);
        long again = Comm.handleFromAddress(HandleKind.SSL_CTX_POINTER, address);
        assertEquals(address, Comm.handleAddress(again));
        Comm.destroySslCtx(again);
        assertUsageError("handle", "stale", () -> Comm.handleAddress(again));
        assertUsageError("address", "null",
                () -> Comm.handleFromAddress(HandleKind.SSL_CTX_POINTER, 0, HandleOwnership.OWN));
        assertUsageError("kind", "null", () -> Comm.handleFromAddress(null, address));
        assertUsageError("kind", "never released",
                () -> Comm.handleFromAddress(HandleKind.SSL_CIPHER_POINTER, address));
        assertUsageError("ownership", "null",
                () -> Comm.handleFromAddress(HandleKind.SSL_CTX_POINTER, address, null));
        assertUsageError("handle", "null", () -> Comm.handleAddress(0));
        long engine = clientEngine();
        assertUsageError("handle", "no handle of a pointer", () -> Comm.handleAddress(engine));
    }

    @Test
    @Order(27)
    void detach() throws IOException {
        try (PageServer server = new PageServer("server")) {
            long stream = open(server);
            long ssl = Comm.socketStreamSsl(stream);
            Comm.socketStreamWrite(stream, REQUEST);
            byte[] start = new byte[10];
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            page.write(start, 0, Comm.socketStreamRead(stream, start));
            assertUsageError("retry-count", "-2",
                    () -> Comm.detachSsl(stream, new DetachKeywords().retryCount(-2)));
            Comm.detachSsl(stream, new DetachKeywords().retryCount(10).retryTimeout(1.0));
            assertEquals(0, Comm.socketStreamSsl(stream));
            assertUsageError("ssl", "stale", () -> Comm.sslGetVersion(ssl));
            readToEnd(stream, page);
            assertPage(page);
            assertTrue(page.toString(StandardCharsets.UTF_8).contains("</HTML>"));
            Comm.detachSsl(stream);
        }
    }

    @Test
    @Order(28)
    void replaceSocket() throws IOException {
        try (PageServer server = new PageServer("server")) {
            long stream = open(server);
            long socket = Comm.socketStreamSocket(stream);
            assertEquals(socket, Comm.replaceSocketStreamSocket(stream, -1));
            assertEquals(-1, Comm.socketStreamSocket(stream));
            assertUsageError("stream", "no socket", () -> Comm.socketStreamWrite(stream, REQUEST));
            Comm.setSocketStreamSocket(stream, socket);
            assertEquals(socket, Comm.socketStreamSocket(stream));
            assertUsageError("socket", "already", () -> Comm.setSocketStreamSocket(stream, socket));
            Comm.closeSocketStream(stream);
        }
    }
}
