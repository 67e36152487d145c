// generated from spec/; do not edit: make gen
package org.commssl;

import java.util.List;

/** How a box is made. */
public final class BoxKeywords extends Keywords {
    /** Nothing is set. */
    public BoxKeywords() {
        super(CommJNI::box_keywords_new, CommJNI::box_keywords_drop);
    }

    /**
     * How it is at first.
     *
     * @param lid The value.
     * @return These keywords.
     */
    public BoxKeywords lid(Lid lid) {
        var value = Arguments.given("lid", lid).number();
        set("lid", held -> CommJNI.box_keywords_set_lid(held, value));
        return this;
    }

    /**
     * How it is at first.
     *
     * @param lid The value.
     * @return These keywords.
     */
    public BoxKeywords lid(Set<LidFlags> lid) {
        var value = Numbered.bits("lid", lid);
        set("lid", held -> CommJNI.box_keywords_set_lid(held, value));
        return this;
    }

    /**
     * What is in it.
     *
     * @param names The value.
     * @return These keywords.
     */
    public BoxKeywords names(List<String> names) {
        var value = Arguments.texts("names", names);
        set("names", held -> CommJNI.box_keywords_set_names(held, value));
        return this;
    }

    /**
     * Looks into it.
     *
     * @param callback The value.
     * @return These keywords.
     */
    public BoxKeywords callback(BoxCallback callback) {
        var value = Comm.ofBoxCallback(Arguments.given("callback", callback));
        set("callback", held -> CommJNI.box_keywords_set_callback(held, value));
        return this;
    }

    /**
     * How long it may take.
     *
     * @param timeout The value.
     * @return These keywords.
     */
    public BoxKeywords timeout(Double timeout) {
        var value = Arguments.seconds(timeout);
        set("timeout", held -> CommJNI.box_keywords_set_timeout(held, value));
        return this;
    }

    /**
     * What it holds.
     *
     * @param content The value.
     * @return These keywords.
     */
    public BoxKeywords content(byte[] content) {
        var value = Arguments.given("content", content);
        set("content", held -> CommJNI.box_keywords_set_content(held, value, 0, value.length));
        return this;
    }

    /**
     * With what TLS.
     *
     * @param sslCtx The value.
     * @return These keywords.
     */
    public BoxKeywords sslCtx(SslProtocol sslCtx) {
        var value = Arguments.choice(sslCtx);
        set("ssl-ctx", held -> CommJNI.box_keywords_set_ssl_ctx(held, value));
        return this;
    }

    /**
     * With what TLS.
     *
     * @param sslCtx The value.
     * @return These keywords.
     */
    public BoxKeywords sslCtx(long sslCtx) {
        var value = Arguments.choice(sslCtx);
        set("ssl-ctx", held -> CommJNI.box_keywords_set_ssl_ctx(held, value));
        return this;
    }

    /**
     * Where it is.
     *
     * @param host The value.
     * @return These keywords.
     */
    public BoxKeywords host(String host) {
        var value = Arguments.hostName("host", host);
        set("host", held -> CommJNI.box_keywords_set_host(held, value));
        return this;
    }

    /**
     * Where it is.
     *
     * @param host The value.
     * @return These keywords.
     */
    public BoxKeywords host(boolean host) {
        var value = Arguments.hostName(host);
        set("host", held -> CommJNI.box_keywords_set_host(held, value));
        return this;
    }

    /**
     * Opens it.
     *
     * @param key The value.
     * @return These keywords.
     */
    public BoxKeywords key(KeyCallback key) {
        var value = Comm.ofKeyCallback(Arguments.given("key", key));
        set("key", held -> CommJNI.box_keywords_set_key(held, value));
        return this;
    }

    /**
     * Reads its label.
     *
     * @param look The value.
     * @return These keywords.
     */
    public BoxKeywords look(LookCallback look) {
        var value = Comm.ofLookCallback(Arguments.given("look", look));
        set("look", held -> CommJNI.box_keywords_set_look(held, value));
        return this;
    }

    /**
     * A box in it.
     *
     * @param inner The value.
     * @return These keywords.
     */
    public BoxKeywords inner(long inner) {
        var value = inner;
        set("inner", held -> CommJNI.box_keywords_set_inner(held, value));
        return this;
    }
}
