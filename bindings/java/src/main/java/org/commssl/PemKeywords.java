// generated from spec/; do not edit: make gen
package org.commssl;

import java.util.List;

/** The keyword arguments of the calls that read PEM files or set what is read from them. */
public final class PemKeywords extends Keywords {
    /** Nothing is set. */
    public PemKeywords() {
        super(CommJNI::pem_keywords_new, CommJNI::pem_keywords_drop);
    }

    /**
     * Gives the password of what is encrypted.
     *
     * @param callback The value.
     * @return These keywords.
     */
    public PemKeywords callback(PasswordCallback callback) {
        var value = Comm.ofPasswordCallback(Arguments.given("callback", callback));
        set("callback", held -> CommJNI.pem_keywords_set_callback(held, value));
        return this;
    }

    /**
     * The password of encrypted keys, up to 1024 bytes; it may be empty. It is copied.
     *
     * @param password The value.
     * @return These keywords.
     */
    public PemKeywords password(byte[] password) {
        var value = Arguments.given("password", password);
        set("password", held -> CommJNI.pem_keywords_set_password(held, value, 0, value.length));
        return this;
    }

    /**
     * The password of what is read in this call, up to 1024 bytes; it may be empty. Not with {@code :callback}.
     *
     * @param passPhrase The value.
     * @return These keywords.
     */
    public PemKeywords passPhrase(byte[] passPhrase) {
        var value = Arguments.given("pass-phrase", passPhrase);
        set("pass-phrase", held -> CommJNI.pem_keywords_set_pass_phrase(held, value, 0, value.length));
        return this;
    }

    /**
     * Read the file anew, whatever was read from it before.
     *
     * @param force The value.
     * @return These keywords.
     */
    public PemKeywords force(boolean force) {
        var value = force;
        set("force", held -> CommJNI.pem_keywords_set_force(held, value));
        return this;
    }

    /**
     * Parameters, which are copied.
     *
     * @param dh The value.
     * @return These keywords.
     */
    public PemKeywords dh(long dh) {
        var value = dh;
        set("dh", held -> CommJNI.pem_keywords_set_dh(held, value));
        return this;
    }

    /**
     * A PEM file of parameters, as {@code read-dhparams} reads it.
     *
     * @param filename The value.
     * @return These keywords.
     */
    public PemKeywords filename(String filename) {
        var value = Arguments.text("filename", filename);
        set("filename", held -> CommJNI.pem_keywords_set_filename(held, value));
        return this;
    }

    /**
     * Gives parameters when a handshake needs some.
     *
     * @param func The value.
     * @return These keywords.
     */
    public PemKeywords func(DhCallback func) {
        var value = Comm.ofDhCallback(Arguments.given("func", func));
        set("func", held -> CommJNI.pem_keywords_set_func(held, value));
        return this;
    }

    /**
     * Key lengths and PEM files in turn, as {@code 2048}, {@code dh2048.pem}, {@code 3072}, {@code dh3072.pem}.
     *
     * @param filenameList The value.
     * @return These keywords.
     */
    public PemKeywords filenameList(List<String> filenameList) {
        var value = Arguments.texts("filename-list", filenameList);
        set("filename-list", held -> CommJNI.pem_keywords_set_filename_list(held, value));
        return this;
    }
}
