// generated from spec/; do not edit: make gen
package org.commssl;

/** What a certificate is for in Netscape's old extension. */
public enum NetscapeCertificateType implements Numbered {
    /** A client of TLS. */
    SSL_CLIENT(0x80),

    /** A server of TLS. */
    SSL_SERVER(0x40),

    /** Mail. */
    SMIME(0x20),

    /** Signing programs. */
    OBJECT_SIGNING(0x10),

    /** An authority for TLS. */
    SSL_CA(0x4),

    /** An authority for mail. */
    SMIME_CA(0x2),

    /** An authority for signing programs. */
    OBJECT_SIGNING_CA(0x1);

    static final NetscapeCertificateType[] ALL = values();

    private final int number;

    NetscapeCertificateType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
