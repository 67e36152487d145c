// generated from spec/; do not edit: make gen
package org.commssl;

/** The strings of {@code openssl-version}. */
public enum OpensslVersionPart implements Numbered {
    /** The version text. */
    VERSION(1040),

    /** The date of the build. */
    BUILT_ON(1041),

    /** OPENSSLDIR, where the configuration and the system's trust store are. */
    DIRECTORY(1042),

    /** The platform of the build. */
    PLATFORM(1043),

    /** The compiler and its flags. */
    CFLAGS(1044);

    static final OpensslVersionPart[] ALL = values();

    private final int number;

    OpensslVersionPart(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
