package org.commssl;

import java.io.IOException;

/** A program of its own, which a test starts as users start theirs. */
final class ShowVersion {
    private ShowVersion() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Comm.opensslVersion());
    }
}
