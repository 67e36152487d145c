// generated from spec/; do not edit: make gen
package org.commssl;

/** What the key of a certificate is for; none of the bits when the certificate does not say. */
public enum KeyUsage implements Numbered {
    /** Signatures other than on certificates and revocation lists. */
    DIGITAL_SIGNATURE(0x80),

    /** Signatures that are meant to bind their author. */
    NON_REPUDIATION(0x40),

    /** Encrypting keys. */
    KEY_ENCIPHERMENT(0x20),

    /** Encrypting data itself. */
    DATA_ENCIPHERMENT(0x10),

    /** Agreeing on keys. */
    KEY_AGREEMENT(0x8),

    /** Signing certificates. */
    KEY_CERT_SIGN(0x4),

    /** Signing revocation lists. */
    CRL_SIGN(0x2),

    /** With key agreement: only encrypting. */
    ENCIPHER_ONLY(0x1),

    /** With key agreement: only decrypting. */
    DECIPHER_ONLY(0x8000);

    static final KeyUsage[] ALL = values();

    private final int number;

    KeyUsage(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
