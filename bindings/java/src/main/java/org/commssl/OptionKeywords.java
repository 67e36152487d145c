// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * The options of {@code set-ssl-ctx-options}, each SSL_OP_ and its name. One that is not set, or false, changes
 * nothing.
 */
public final class OptionKeywords extends Keywords {
    /** Nothing is set. */
    public OptionKeywords() {
        super(CommJNI::option_keywords_new, CommJNI::option_keywords_drop);
    }

    /**
     * Means nothing any more: SSL_OP_MICROSOFT_SESS_ID_BUG is 0.
     *
     * @param microsoftSessIdBug The value.
     * @return These keywords.
     */
    public OptionKeywords microsoftSessIdBug(boolean microsoftSessIdBug) {
        var value = microsoftSessIdBug;
        set("microsoft-sess-id-bug", held -> CommJNI.option_keywords_set_microsoft_sess_id_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_NETSCAPE_CHALLENGE_BUG is 0.
     *
     * @param netscapeChallengeBug The value.
     * @return These keywords.
     */
    public OptionKeywords netscapeChallengeBug(boolean netscapeChallengeBug) {
        var value = netscapeChallengeBug;
        set("netscape-challenge-bug", held -> CommJNI.option_keywords_set_netscape_challenge_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG is 0.
     *
     * @param netscapeReuseCipherChangeBug The value.
     * @return These keywords.
     */
    public OptionKeywords netscapeReuseCipherChangeBug(boolean netscapeReuseCipherChangeBug) {
        var value = netscapeReuseCipherChangeBug;
        set("netscape-reuse-cipher-change-bug", held -> CommJNI.option_keywords_set_netscape_reuse_cipher_change_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG is 0.
     *
     * @param sslref2ReuseCertTypeBug The value.
     * @return These keywords.
     */
    public OptionKeywords sslref2ReuseCertTypeBug(boolean sslref2ReuseCertTypeBug) {
        var value = sslref2ReuseCertTypeBug;
        set("sslref2-reuse-cert-type-bug", held -> CommJNI.option_keywords_set_sslref2_reuse_cert_type_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER is 0.
     *
     * @param microsoftBigSslv3Buffer The value.
     * @return These keywords.
     */
    public OptionKeywords microsoftBigSslv3Buffer(boolean microsoftBigSslv3Buffer) {
        var value = microsoftBigSslv3Buffer;
        set("microsoft-big-sslv3-buffer", held -> CommJNI.option_keywords_set_microsoft_big_sslv3_buffer(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_MSIE_SSLV2_RSA_PADDING is 0.
     *
     * @param msieSslv2RsaPadding The value.
     * @return These keywords.
     */
    public OptionKeywords msieSslv2RsaPadding(boolean msieSslv2RsaPadding) {
        var value = msieSslv2RsaPadding;
        set("msie-sslv2-rsa-padding", held -> CommJNI.option_keywords_set_msie_sslv2_rsa_padding(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_SSLEAY_080_CLIENT_DH_BUG is 0.
     *
     * @param ssleay080ClientDhBug The value.
     * @return These keywords.
     */
    public OptionKeywords ssleay080ClientDhBug(boolean ssleay080ClientDhBug) {
        var value = ssleay080ClientDhBug;
        set("ssleay-080-client-dh-bug", held -> CommJNI.option_keywords_set_ssleay_080_client_dh_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_TLS_D5_BUG is 0.
     *
     * @param tlsD5Bug The value.
     * @return These keywords.
     */
    public OptionKeywords tlsD5Bug(boolean tlsD5Bug) {
        var value = tlsD5Bug;
        set("tls-d5-bug", held -> CommJNI.option_keywords_set_tls_d5_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_TLS_BLOCK_PADDING_BUG is 0.
     *
     * @param tlsBlockPaddingBug The value.
     * @return These keywords.
     */
    public OptionKeywords tlsBlockPaddingBug(boolean tlsBlockPaddingBug) {
        var value = tlsBlockPaddingBug;
        set("tls-block-padding-bug", held -> CommJNI.option_keywords_set_tls_block_padding_bug(held, value));
        return this;
    }

    /**
     * Do not send the empty fragments that protect CBC ciphers of TLS 1.0.
     *
     * @param dontInsertEmptyFragments The value.
     * @return These keywords.
     */
    public OptionKeywords dontInsertEmptyFragments(boolean dontInsertEmptyFragments) {
        var value = dontInsertEmptyFragments;
        set("dont-insert-empty-fragments", held -> CommJNI.option_keywords_set_dont_insert_empty_fragments(held, value));
        return this;
    }

    /**
     * All harmless work-arounds for bugs of other implementations.
     *
     * @param all The value.
     * @return These keywords.
     */
    public OptionKeywords all(boolean all) {
        var value = all;
        set("all", held -> CommJNI.option_keywords_set_all(held, value));
        return this;
    }

    /**
     * A server starts a new session at each renegotiation.
     *
     * @param noSessionResumptionOnRenegotiation The value.
     * @return These keywords.
     */
    public OptionKeywords noSessionResumptionOnRenegotiation(boolean noSessionResumptionOnRenegotiation) {
        var value = noSessionResumptionOnRenegotiation;
        set("no-session-resumption-on-renegotiation", held -> CommJNI.option_keywords_set_no_session_resumption_on_renegotiation(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_SINGLE_DH_USE is 0.
     *
     * @param singleDhUse The value.
     * @return These keywords.
     */
    public OptionKeywords singleDhUse(boolean singleDhUse) {
        var value = singleDhUse;
        set("single-dh-use", held -> CommJNI.option_keywords_set_single_dh_use(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_EPHEMERAL_RSA is 0.
     *
     * @param ephemeralRsa The value.
     * @return These keywords.
     */
    public OptionKeywords ephemeralRsa(boolean ephemeralRsa) {
        var value = ephemeralRsa;
        set("ephemeral-rsa", held -> CommJNI.option_keywords_set_ephemeral_rsa(held, value));
        return this;
    }

    /**
     * A server chooses the cipher by its own order.
     *
     * @param cipherServerPreference The value.
     * @return These keywords.
     */
    public OptionKeywords cipherServerPreference(boolean cipherServerPreference) {
        var value = cipherServerPreference;
        set("cipher-server-preference", held -> CommJNI.option_keywords_set_cipher_server_preference(held, value));
        return this;
    }

    /**
     * Tolerate clients that tell a wrong version with their key exchange.
     *
     * @param tlsRollbackBug The value.
     * @return These keywords.
     */
    public OptionKeywords tlsRollbackBug(boolean tlsRollbackBug) {
        var value = tlsRollbackBug;
        set("tls-rollback-bug", held -> CommJNI.option_keywords_set_tls_rollback_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_NO_SSLv2 is 0.
     *
     * @param noSslv2 The value.
     * @return These keywords.
     */
    public OptionKeywords noSslv2(boolean noSslv2) {
        var value = noSslv2;
        set("no-sslv2", held -> CommJNI.option_keywords_set_no_sslv2(held, value));
        return this;
    }

    /**
     * Do not use SSL 3.
     *
     * @param noSslv3 The value.
     * @return These keywords.
     */
    public OptionKeywords noSslv3(boolean noSslv3) {
        var value = noSslv3;
        set("no-sslv3", held -> CommJNI.option_keywords_set_no_sslv3(held, value));
        return this;
    }

    /**
     * Do not use TLS 1.0.
     *
     * @param noTlsv1 The value.
     * @return These keywords.
     */
    public OptionKeywords noTlsv1(boolean noTlsv1) {
        var value = noTlsv1;
        set("no-tlsv1", held -> CommJNI.option_keywords_set_no_tlsv1(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_PKCS1_CHECK_1 is 0.
     *
     * @param pkcs1Check1 The value.
     * @return These keywords.
     */
    public OptionKeywords pkcs1Check1(boolean pkcs1Check1) {
        var value = pkcs1Check1;
        set("pkcs1-check-1", held -> CommJNI.option_keywords_set_pkcs1_check_1(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_PKCS1_CHECK_2 is 0.
     *
     * @param pkcs1Check2 The value.
     * @return These keywords.
     */
    public OptionKeywords pkcs1Check2(boolean pkcs1Check2) {
        var value = pkcs1Check2;
        set("pkcs1-check-2", held -> CommJNI.option_keywords_set_pkcs1_check_2(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_NETSCAPE_CA_DN_BUG is 0.
     *
     * @param netscapeCaDnBug The value.
     * @return These keywords.
     */
    public OptionKeywords netscapeCaDnBug(boolean netscapeCaDnBug) {
        var value = netscapeCaDnBug;
        set("netscape-ca-dn-bug", held -> CommJNI.option_keywords_set_netscape_ca_dn_bug(held, value));
        return this;
    }

    /**
     * Means nothing any more: SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG is 0.
     *
     * @param netscapeDemoCipherChangeBug The value.
     * @return These keywords.
     */
    public OptionKeywords netscapeDemoCipherChangeBug(boolean netscapeDemoCipherChangeBug) {
        var value = netscapeDemoCipherChangeBug;
        set("netscape-demo-cipher-change-bug", held -> CommJNI.option_keywords_set_netscape_demo_cipher_change_bug(held, value));
        return this;
    }

    /**
     * Do not use TLS 1.1.
     *
     * @param noTlsv11 The value.
     * @return These keywords.
     */
    public OptionKeywords noTlsv11(boolean noTlsv11) {
        var value = noTlsv11;
        set("no-tlsv1-1", held -> CommJNI.option_keywords_set_no_tlsv1_1(held, value));
        return this;
    }

    /**
     * Do not use TLS 1.2.
     *
     * @param noTlsv12 The value.
     * @return These keywords.
     */
    public OptionKeywords noTlsv12(boolean noTlsv12) {
        var value = noTlsv12;
        set("no-tlsv1-2", held -> CommJNI.option_keywords_set_no_tlsv1_2(held, value));
        return this;
    }

    /**
     * Do not use TLS 1.3.
     *
     * @param noTlsv13 The value.
     * @return These keywords.
     */
    public OptionKeywords noTlsv13(boolean noTlsv13) {
        var value = noTlsv13;
        set("no-tlsv1-3", held -> CommJNI.option_keywords_set_no_tlsv1_3(held, value));
        return this;
    }

    /**
     * Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3.
     *
     * @param noTicket The value.
     * @return These keywords.
     */
    public OptionKeywords noTicket(boolean noTicket) {
        var value = noTicket;
        set("no-ticket", held -> CommJNI.option_keywords_set_no_ticket(held, value));
        return this;
    }

    /**
     * Refuse renegotiation. Contexts made here do; {@code ssl-ctx-clear-options} or {@code ssl-clear-options} takes
     * it away. A client tells its refusal by the alert no_renegotiation, and a server of OpenSSL's that has asked
     * then ends the connection.
     *
     * @param noRenegotiation The value.
     * @return These keywords.
     */
    public OptionKeywords noRenegotiation(boolean noRenegotiation) {
        var value = noRenegotiation;
        set("no-renegotiation", held -> CommJNI.option_keywords_set_no_renegotiation(held, value));
        return this;
    }

    /**
     * A server lets clients renegotiate. Contexts made here refuse all renegotiation, so {@code :no-renegotiation}
     * is cleared, on a client too, which then renegotiates when its server asks; not both at once.
     *
     * @param allowClientRenegotiation The value.
     * @return These keywords.
     */
    public OptionKeywords allowClientRenegotiation(boolean allowClientRenegotiation) {
        var value = allowClientRenegotiation;
        set("allow-client-renegotiation", held -> CommJNI.option_keywords_set_allow_client_renegotiation(held, value));
        return this;
    }

    /**
     * With {@code :cipher-server-preference}, take ChaCha20 first for a client that lists it first.
     *
     * @param prioritizeChacha The value.
     * @return These keywords.
     */
    public OptionKeywords prioritizeChacha(boolean prioritizeChacha) {
        var value = prioritizeChacha;
        set("prioritize-chacha", held -> CommJNI.option_keywords_set_prioritize_chacha(held, value));
        return this;
    }

    /**
     * Do not compress.
     *
     * @param noCompression The value.
     * @return These keywords.
     */
    public OptionKeywords noCompression(boolean noCompression) {
        var value = noCompression;
        set("no-compression", held -> CommJNI.option_keywords_set_no_compression(held, value));
        return this;
    }

    /**
     * OpenSSL takes the end of bytes for close_notify.
     *
     * @param ignoreUnexpectedEof The value.
     * @return These keywords.
     */
    public OptionKeywords ignoreUnexpectedEof(boolean ignoreUnexpectedEof) {
        var value = ignoreUnexpectedEof;
        set("ignore-unexpected-eof", held -> CommJNI.option_keywords_set_ignore_unexpected_eof(held, value));
        return this;
    }

    /**
     * Do not negotiate encrypt-then-mac.
     *
     * @param noEncryptThenMac The value.
     * @return These keywords.
     */
    public OptionKeywords noEncryptThenMac(boolean noEncryptThenMac) {
        var value = noEncryptThenMac;
        set("no-encrypt-then-mac", held -> CommJNI.option_keywords_set_no_encrypt_then_mac(held, value));
        return this;
    }

    /**
     * A client connects to servers without secure renegotiation.
     *
     * @param legacyServerConnect The value.
     * @return These keywords.
     */
    public OptionKeywords legacyServerConnect(boolean legacyServerConnect) {
        var value = legacyServerConnect;
        set("legacy-server-connect", held -> CommJNI.option_keywords_set_legacy_server_connect(held, value));
        return this;
    }

    /**
     * Let the kernel encrypt, where it can and OpenSSL drives the socket itself.
     *
     * @param enableKtls The value.
     * @return These keywords.
     */
    public OptionKeywords enableKtls(boolean enableKtls) {
        var value = enableKtls;
        set("enable-ktls", held -> CommJNI.option_keywords_set_enable_ktls(held, value));
        return this;
    }
}
