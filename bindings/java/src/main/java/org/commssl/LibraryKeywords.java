// generated from spec/; do not edit: make gen
package org.commssl;

import java.util.List;

/** How OpenSSL is found. */
public final class LibraryKeywords extends Keywords {
    /** Nothing is set. */
    public LibraryKeywords() {
        super(CommJNI::library_keywords_new, CommJNI::library_keywords_drop);
    }

    /**
     * Files to load, in order: each a file, a bare name, or {@code -lNAME} for this system's names of NAME; one that
     * is longer than a path can be is a {@code usage-error}.
     *
     * @param libraryPath The value.
     * @return These keywords.
     */
    public LibraryKeywords libraryPath(List<String> libraryPath) {
        var value = Arguments.texts("library-path", libraryPath);
        set("library-path", held -> CommJNI.library_keywords_set_library_path(held, value));
        return this;
    }

    /**
     * True: the process has loaded and initialised OpenSSL itself; its own is used and no initialisation function is
     * called.
     *
     * @param alreadyDone The value.
     * @return These keywords.
     */
    public LibraryKeywords alreadyDone(boolean alreadyDone) {
        var value = alreadyDone;
        set("already-done", held -> CommJNI.library_keywords_set_already_done(held, value));
        return this;
    }
}
