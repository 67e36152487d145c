package org.commssl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/**
 * Loads the native library: from the file that the system property {@code org.commssl.native.path} names, else from
 * {@code java.library.path}, else from the jar, by way of a private folder. When none will do, one error tells of each.
 */
final class NativeLoader {
    private static final String PROPERTY = "org.commssl.native.path";
    private static final String NAME = "commssl_java";
    private static final String FILE = System.mapLibraryName(NAME);

    private NativeLoader() {}

    private interface Attempt {
        void load() throws IOException;
    }

    static void load() {
        StringBuilder failures = new StringBuilder();
        String given = System.getProperty(PROPERTY);
        String resource = resource();
        boolean loaded = given != null && succeeds(failures, PROPERTY + " " + given, () -> System.load(absolute(given)))
                || succeeds(failures, "java.library.path", () -> System.loadLibrary(NAME))
                || succeeds(failures, "the jar's " + resource, () -> extract(resource));
        if (!loaded) {
            throw new UnsatisfiedLinkError("The native library of commssl cannot be loaded. Tried: " + failures);
        }
    }

    private static boolean succeeds(StringBuilder failures, String what, Attempt attempt) {
        try {
            attempt.load();
            return true;
        } catch (IOException | UnsatisfiedLinkError failure) {
            failures.append(failures.isEmpty() ? "" : "; ").append(what).append(": ").append(failure.getMessage());
            return false;
        }
    }

    private static String absolute(String file) {
        return Path.of(file).toAbsolutePath().toString();
    }

    /** Where in the jar it is. */
    static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        return "/META-INF/native/" + system + "-" + (machine.equals("amd64") ? "x86_64" : machine) + "/" + FILE;
    }

    /** The folder is the user's alone, and is gone again once the library is loaded. */
    private static void extract(String resource) throws IOException {
        try (InputStream library = NativeLoader.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("there is none for this system");
            }
            var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Path folder = Files.createTempDirectory("commssl-", ours);
            Path file = folder.resolve(FILE);
            try {
                Files.copy(library, file);
                System.load(file.toString());
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        }
    }
}
