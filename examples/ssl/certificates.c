/* Shows the certificates that a server sends: certificates HOST SERVICE CA-FILE
   All that commssl reads from a certificate, of each one of the chain. */
#include <commssl.h>

#include <inttypes.h>
#include <stdio.h>

struct bit {
    int32_t bit;
    const char *name;
};

static const struct bit key_usages[] = {
    {COMM_KU_DIGITAL_SIGNATURE, "digital signature"}, {COMM_KU_NON_REPUDIATION, "non-repudiation"},
    {COMM_KU_KEY_ENCIPHERMENT, "key encipherment"},   {COMM_KU_DATA_ENCIPHERMENT, "data encipherment"},
    {COMM_KU_KEY_AGREEMENT, "key agreement"},         {COMM_KU_KEY_CERT_SIGN, "certificates"},
    {COMM_KU_CRL_SIGN, "revocation lists"},           {COMM_KU_ENCIPHER_ONLY, "encipher only"},
    {COMM_KU_DECIPHER_ONLY, "decipher only"},         {0, NULL},
};

static const struct bit netscape_types[] = {
    {COMM_NS_SSL_CLIENT, "client"},
    {COMM_NS_SSL_SERVER, "server"},
    {COMM_NS_SMIME, "mail"},
    {COMM_NS_OBJSIGN, "programs"},
    {COMM_NS_SSL_CA, "authority"},
    {COMM_NS_SMIME_CA, "authority for mail"},
    {COMM_NS_OBJSIGN_CA, "authority for programs"},
    {0, NULL},
};

/* Each prints what a call gave, and answers the call's status. */

static comm_status print_text(const char *title, comm_status status, char *text) {
    if (status == 0)
        printf("  %-20s %s\n", title, text);
    comm_free_string(text);
    return status;
}

static comm_status print_bytes(const char *title, comm_status status, void *bytes, size_t length) {
    if (status == 0) {
        printf("  %-20s ", title);
        for (size_t i = 0; i < length; i++)
            printf("%02X", ((const unsigned char *)bytes)[i]);
        puts("");
    }
    comm_free_bytes(bytes, length);
    return status;
}

static comm_status print_list(const char *title, comm_status status, comm_string_list *list) {
    if (status == 0) {
        printf("  %-20s", title);
        for (size_t i = 0; i < comm_string_list_count(list); i++)
            printf(" %s", comm_string_list_item(list, i));
        puts("");
    }
    comm_free_string_list(list);
    return status;
}

static comm_status print_bits(const char *title, comm_status status, int32_t bits, const struct bit *names) {
    if (status != 0)
        return status;
    printf("  %-20s", title);
    for (const char *before = " "; names->name != NULL; names++)
        if ((bits & names->bit) != 0) {
            printf("%s%s", before, names->name);
            before = ", ";
        }
    puts("");
    return 0;
}

static comm_status print_name(const char *title, comm_x509_name_pointer name) {
    char *common_name = NULL;
    comm_string_list *values = NULL;
    comm_status status = comm_x509_name_get_all_values(name, &values);

    status = print_list(title, status, values);
    if (status == 0) {
        status = comm_x509_name_field_string(name, "CN", &common_name);
        status = print_text("  its common name", status, common_name);
    }
    return status;
}

static comm_status print_names(comm_x509_pointer certificate) {
    char *name = NULL;
    comm_status status = comm_x509_name(certificate, &name);

    status = print_text("name", status, name);
    if (status == 0)
        status = print_name("subject", comm_x509_get_subject_name(certificate));
    if (status == 0)
        status = print_name("issuer", comm_x509_get_issuer_name(certificate));
    return status;
}

static comm_status print_texts(comm_x509_pointer certificate) {
    static const struct {
        const char *title;
        comm_status(COMM_CALL *read)(comm_x509_pointer certificate, char **text);
    } readers[] = {
        {"serial number", comm_x509_serial_number},
        {"valid from", comm_x509_starting_time},
        {"valid until", comm_x509_expiry_time},
        {"key algorithm", comm_x509_pubkey_algorithm},
        {"signature algorithm", comm_x509_signature_algorithm},
    };
    comm_status status = 0;

    printf("  %-20s %" PRId64 "\n", "version", comm_x509_version(certificate));
    for (size_t i = 0; i < sizeof readers / sizeof readers[0] && status == 0; i++) {
        char *text = NULL;
        status = readers[i].read(certificate, &text);
        status = print_text(readers[i].title, status, text);
    }
    return status;
}

static comm_status COMM_CALL fingerprint(comm_x509_pointer certificate, void **value, size_t *length) {
    return comm_x509_sha_digest(certificate, "SHA256", value, length);
}

static comm_status print_key_and_signature(comm_x509_pointer certificate) {
    static const struct {
        const char *title;
        comm_status(COMM_CALL *read)(comm_x509_pointer certificate, void **bytes, size_t *length);
    } readers[] = {
        {"key", comm_x509_pubkey_key},
        {"signature", comm_x509_signature_value},
        {"SHA-256", fingerprint},
    };
    comm_status status = 0;

    for (size_t i = 0; i < sizeof readers / sizeof readers[0] && status == 0; i++) {
        void *bytes = NULL;
        size_t length = 0;
        status = readers[i].read(certificate, &bytes, &length);
        status = print_bytes(readers[i].title, status, bytes, length);
    }
    return status;
}

static comm_status print_uses(comm_x509_pointer certificate) {
    comm_string_list *addresses = NULL, *purposes = NULL;
    comm_key_usage usage = 0;
    comm_netscape_certificate_type type = 0;
    comm_status status = comm_x509_get_email(certificate, &addresses);

    status = print_list("mail addresses", status, addresses);
    if (status == 0) {
        status = comm_x509_key_usage(certificate, &usage);
        status = print_bits("key usage", status, usage, key_usages);
    }
    if (status == 0) {
        status = comm_x509_extended_key_usage(certificate, &purposes);
        status = print_list("extended key usage", status, purposes);
    }
    if (status == 0) {
        status = comm_x509_netscape_certificate_type(certificate, &type);
        status = print_bits("Netscape's type", status, type, netscape_types);
    }
    return status;
}

static comm_status print_extensions(comm_x509_pointer certificate) {
    comm_x509_extension_stack extensions = comm_x509_get_extensions(certificate);
    size_t count = extensions != NULL ? comm_x509_extension_stack_count(extensions) : 0;
    comm_status status = 0;

    for (size_t i = 0; i < count && status == 0; i++) {
        comm_x509_extension_pointer extension = comm_x509_extension_stack_item(extensions, i);
        const char *title = comm_obj_nid2ln(comm_x509_extension_nid(extension));
        char *text = NULL;
        status = comm_x509_extension_string(extension, &text);
        if (status == 0)
            printf("  %s: %s\n", title != NULL ? title : "unknown", text);
        comm_free_string(text);
    }
    return status;
}

static comm_status print_encodings(comm_x509_pointer certificate) {
    void *der = NULL;
    size_t length = 0;
    char *pem = NULL;
    comm_status status = comm_x509_to_der(certificate, &der, &length);

    if (status == 0)
        printf("  %-20s %zu bytes\n", "DER", length);
    comm_free_bytes(der, length);
    if (status == 0)
        status = comm_x509_to_pem(certificate, &pem);
    if (status == 0)
        fputs(pem, stdout);
    comm_free_string(pem);
    return status;
}

static comm_status print_certificate(comm_x509_pointer certificate) {
    static comm_status (*const parts[])(comm_x509_pointer certificate) = {
        print_names, print_texts, print_key_and_signature, print_uses, print_extensions, print_encodings,
    };
    comm_status status = 0;

    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && status == 0; i++)
        status = parts[i](certificate);
    return status;
}

static comm_status print_chain(comm_ssl_pointer ssl) {
    comm_x509_stack chain = comm_ssl_get_peer_cert_chain(ssl);
    size_t count = chain != NULL ? comm_x509_stack_count(chain) : 0;
    comm_status status = 0;

    printf("%zu certificates, verify result %" PRId64 "\n", count, comm_ssl_get_verify_result(ssl));
    for (size_t i = 0; i < count && status == 0; i++) {
        printf("certificate %zu\n", i);
        status = print_certificate(comm_x509_stack_item(chain, i));
    }
    comm_free_x509_stack(chain);
    return status;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    comm_socket_stream *stream = NULL;
    int failed;

    if (argc != 4) {
        fprintf(stderr, "usage: %s HOST SERVICE CA-FILE\n", argv[0]);
        return 2;
    }
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_CLIENT);
    failed = comm_make_ssl_ctx(&keywords, &context) != 0 ||
             comm_ssl_ctx_load_verify_locations(context, argv[3], NULL) != 1;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    failed = failed || comm_open_tcp_stream(argv[1], argv[2], &keywords, &stream) != 0 ||
             print_chain(comm_socket_stream_ssl(stream)) != 0 || comm_close_socket_stream(stream) != 0;
    if (failed)
        fprintf(stderr, "%s\n", comm_condition_text(NULL));
    comm_free_socket_stream(stream);
    comm_destroy_ssl_ctx(context);
    return failed;
}
