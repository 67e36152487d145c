package org.commssl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the native library comes from, seen from a program of its own. */
class NativeLoaderTest {
    @TempDir
    Path folder;

    /** Runs the program with these options; answers what it printed. */
    private static String run(String... options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(ShowVersion.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static void assertLoaded(String output) {
        assertTrue(output.startsWith("OpenSSL "), output);
    }

    private Path extracted() throws IOException {
        Path file = folder.resolve(System.mapLibraryName("commssl_java"));
        try (InputStream library = NativeLoader.class.getResourceAsStream(NativeLoader.resource())) {
            Files.copy(library, file);
        }
        return file;
    }

    @Test
    void comesOutOfTheJarAndLeavesNothingBehind() throws Exception {
        assertLoaded(run("-Djava.io.tmpdir=" + folder, "-XX:-UsePerfData"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void isTheFileThatThePropertyNames() throws Exception {
        assertLoaded(run("-Djava.io.tmpdir=/nowhere", "-Dorg.commssl.native.path=" + extracted()));
    }

    @Test
    void isFoundInTheLibraryPath() throws Exception {
        assertLoaded(run("-Djava.io.tmpdir=/nowhere", "-Djava.library.path=" + extracted().getParent()));
    }

    @Test
    void oneErrorTellsOfEachAttempt() throws Exception {
        String output = run("-Djava.io.tmpdir=/nowhere", "-Dorg.commssl.native.path=/nowhere/file.so",
                "-Djava.library.path=/nowhere");
        for (String attempt : List.of("org.commssl.native.path /nowhere/file.so: ", "java.library.path: ",
                "the jar's " + NativeLoader.resource() + ": ")) {
            assertTrue(output.contains(attempt), output);
        }
    }
}
