/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <stdio.h>
#include <string.h>

static int failures;
static int freed; /* how many callbacks' data was freed, less how many were set */

static void COMM_CALL free_one(void *data) {
    ++*(int *)data;
}

static void check(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        failures++;
    }
}

static void check_comm_library_keywords(void) {
    comm_library_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_library_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_library_keywords_init");
    {
        const char *const *library_path;
        size_t library_path_count;
        memset(&library_path, 0x5a, sizeof library_path);
        memset(&library_path_count, 0x5a, sizeof library_path_count);
        comm_library_keywords_set_library_path(&keywords, library_path, library_path_count);
        check(memcmp(&keywords.library_path, &library_path, sizeof library_path) == 0, "comm_library_keywords_set_library_path: library_path");
        check(memcmp(&keywords.library_path_count, &library_path_count, sizeof library_path_count) == 0, "comm_library_keywords_set_library_path: library_path_count");
        check(keywords.present == UINT64_C(0x1), "comm_library_keywords_set_library_path: present");
    }
    {
        int32_t already_done;
        memset(&already_done, 0x5a, sizeof already_done);
        comm_library_keywords_set_already_done(&keywords, already_done);
        check(memcmp(&keywords.already_done, &already_done, sizeof already_done) == 0, "comm_library_keywords_set_already_done: already_done");
        check(keywords.present == UINT64_C(0x3), "comm_library_keywords_set_already_done: present");
    }
    comm_library_keywords_clear(&keywords);
    check(freed == 0, "comm_library_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_library_keywords_clear");
    comm_library_keywords_clear(&keywords);
    comm_library_keywords_clear(NULL);
    check(freed == 0, "comm_library_keywords_clear: and no more");
}

static void check_comm_ssl_keywords(void) {
    comm_ssl_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_ssl_keywords_init");
    {
        comm_ssl_ctx ssl_ctx;
        memset(&ssl_ctx, 0x5a, sizeof ssl_ctx);
        comm_ssl_keywords_set_ssl_ctx(&keywords, ssl_ctx);
        check(memcmp(&keywords.ssl_ctx.kind, &ssl_ctx.kind, sizeof ssl_ctx.kind) == 0, "comm_ssl_keywords_set_ssl_ctx: ssl_ctx.kind");
        check(keywords.present == UINT64_C(0x1), "comm_ssl_keywords_set_ssl_ctx: present");
    }
    {
        comm_ssl_side ssl_side;
        memset(&ssl_side, 0x5a, sizeof ssl_side);
        comm_ssl_keywords_set_ssl_side(&keywords, ssl_side);
        check(memcmp(&keywords.ssl_side, &ssl_side, sizeof ssl_side) == 0, "comm_ssl_keywords_set_ssl_side: ssl_side");
        check(keywords.present == UINT64_C(0x3), "comm_ssl_keywords_set_ssl_side: present");
    }
    comm_ssl_keywords_set_ctx_configure_callback(&keywords, (comm_ctx_configure_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.ctx_configure_callback != NULL, "comm_ssl_keywords_set_ctx_configure_callback: kept");
    freed--;
    check(keywords.present == UINT64_C(0x7), "comm_ssl_keywords_set_ctx_configure_callback: present");
    comm_ssl_keywords_set_ssl_configure_callback(&keywords, (comm_ssl_configure_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.ssl_configure_callback != NULL, "comm_ssl_keywords_set_ssl_configure_callback: kept");
    freed--;
    check(keywords.present == UINT64_C(0xf), "comm_ssl_keywords_set_ssl_configure_callback: present");
    {
        double handshake_timeout;
        memset(&handshake_timeout, 0x5a, sizeof handshake_timeout);
        comm_ssl_keywords_set_handshake_timeout(&keywords, handshake_timeout);
        check(memcmp(&keywords.handshake_timeout, &handshake_timeout, sizeof handshake_timeout) == 0, "comm_ssl_keywords_set_handshake_timeout: handshake_timeout");
        check(keywords.present == UINT64_C(0x1f), "comm_ssl_keywords_set_handshake_timeout: present");
    }
    {
        comm_host_name tlsext_host_name;
        memset(&tlsext_host_name, 0x5a, sizeof tlsext_host_name);
        comm_ssl_keywords_set_tlsext_host_name(&keywords, tlsext_host_name);
        check(memcmp(&keywords.tlsext_host_name.kind, &tlsext_host_name.kind, sizeof tlsext_host_name.kind) == 0, "comm_ssl_keywords_set_tlsext_host_name: tlsext_host_name.kind");
        check(keywords.present == UINT64_C(0x3f), "comm_ssl_keywords_set_tlsext_host_name: present");
    }
    {
        comm_verify verify;
        memset(&verify, 0x5a, sizeof verify);
        comm_ssl_keywords_set_verify(&keywords, verify);
        check(memcmp(&keywords.verify, &verify, sizeof verify) == 0, "comm_ssl_keywords_set_verify: verify");
        check(keywords.present == UINT64_C(0x7f), "comm_ssl_keywords_set_verify: present");
    }
    {
        const char *verify_name;
        memset(&verify_name, 0x5a, sizeof verify_name);
        comm_ssl_keywords_set_verify_name(&keywords, verify_name);
        check(memcmp(&keywords.verify_name, &verify_name, sizeof verify_name) == 0, "comm_ssl_keywords_set_verify_name: verify_name");
        check(keywords.present == UINT64_C(0xff), "comm_ssl_keywords_set_verify_name: present");
    }
    {
        size_t ring_size;
        memset(&ring_size, 0x5a, sizeof ring_size);
        comm_ssl_keywords_set_ring_size(&keywords, ring_size);
        check(memcmp(&keywords.ring_size, &ring_size, sizeof ring_size) == 0, "comm_ssl_keywords_set_ring_size: ring_size");
        check(keywords.present == UINT64_C(0x1ff), "comm_ssl_keywords_set_ring_size: present");
    }
    {
        int64_t socket;
        memset(&socket, 0x5a, sizeof socket);
        comm_ssl_keywords_set_socket(&keywords, socket);
        check(memcmp(&keywords.socket, &socket, sizeof socket) == 0, "comm_ssl_keywords_set_socket: socket");
        check(keywords.present == UINT64_C(0x3ff), "comm_ssl_keywords_set_socket: present");
    }
    {
        double read_timeout;
        memset(&read_timeout, 0x5a, sizeof read_timeout);
        comm_ssl_keywords_set_read_timeout(&keywords, read_timeout);
        check(memcmp(&keywords.read_timeout, &read_timeout, sizeof read_timeout) == 0, "comm_ssl_keywords_set_read_timeout: read_timeout");
        check(keywords.present == UINT64_C(0x7ff), "comm_ssl_keywords_set_read_timeout: present");
    }
    {
        double write_timeout;
        memset(&write_timeout, 0x5a, sizeof write_timeout);
        comm_ssl_keywords_set_write_timeout(&keywords, write_timeout);
        check(memcmp(&keywords.write_timeout, &write_timeout, sizeof write_timeout) == 0, "comm_ssl_keywords_set_write_timeout: write_timeout");
        check(keywords.present == UINT64_C(0xfff), "comm_ssl_keywords_set_write_timeout: present");
    }
    {
        double timeout;
        memset(&timeout, 0x5a, sizeof timeout);
        comm_ssl_keywords_set_timeout(&keywords, timeout);
        check(memcmp(&keywords.timeout, &timeout, sizeof timeout) == 0, "comm_ssl_keywords_set_timeout: timeout");
        check(keywords.present == UINT64_C(0x1fff), "comm_ssl_keywords_set_timeout: present");
    }
    {
        comm_direction direction;
        memset(&direction, 0x5a, sizeof direction);
        comm_ssl_keywords_set_direction(&keywords, direction);
        check(memcmp(&keywords.direction, &direction, sizeof direction) == 0, "comm_ssl_keywords_set_direction: direction");
        check(keywords.present == UINT64_C(0x3fff), "comm_ssl_keywords_set_direction: present");
    }
    {
        const char *local_address;
        memset(&local_address, 0x5a, sizeof local_address);
        comm_ssl_keywords_set_local_address(&keywords, local_address);
        check(memcmp(&keywords.local_address, &local_address, sizeof local_address) == 0, "comm_ssl_keywords_set_local_address: local_address");
        check(keywords.present == UINT64_C(0x7fff), "comm_ssl_keywords_set_local_address: present");
    }
    {
        int32_t local_port;
        memset(&local_port, 0x5a, sizeof local_port);
        comm_ssl_keywords_set_local_port(&keywords, local_port);
        check(memcmp(&keywords.local_port, &local_port, sizeof local_port) == 0, "comm_ssl_keywords_set_local_port: local_port");
        check(keywords.present == UINT64_C(0xffff), "comm_ssl_keywords_set_local_port: present");
    }
    {
        comm_ipv6 ipv6;
        memset(&ipv6, 0x5a, sizeof ipv6);
        comm_ssl_keywords_set_ipv6(&keywords, ipv6);
        check(memcmp(&keywords.ipv6, &ipv6, sizeof ipv6) == 0, "comm_ssl_keywords_set_ipv6: ipv6");
        check(keywords.present == UINT64_C(0x1ffff), "comm_ssl_keywords_set_ipv6: present");
    }
    {
        int32_t nodelay;
        memset(&nodelay, 0x5a, sizeof nodelay);
        comm_ssl_keywords_set_nodelay(&keywords, nodelay);
        check(memcmp(&keywords.nodelay, &nodelay, sizeof nodelay) == 0, "comm_ssl_keywords_set_nodelay: nodelay");
        check(keywords.present == UINT64_C(0x3ffff), "comm_ssl_keywords_set_nodelay: present");
    }
    {
        int32_t keepalive;
        memset(&keepalive, 0x5a, sizeof keepalive);
        comm_ssl_keywords_set_keepalive(&keywords, keepalive);
        check(memcmp(&keywords.keepalive, &keepalive, sizeof keepalive) == 0, "comm_ssl_keywords_set_keepalive: keepalive");
        check(keywords.present == UINT64_C(0x7ffff), "comm_ssl_keywords_set_keepalive: present");
    }
    {
        int32_t accept_truncation;
        memset(&accept_truncation, 0x5a, sizeof accept_truncation);
        comm_ssl_keywords_set_accept_truncation(&keywords, accept_truncation);
        check(memcmp(&keywords.accept_truncation, &accept_truncation, sizeof accept_truncation) == 0, "comm_ssl_keywords_set_accept_truncation: accept_truncation");
        check(keywords.present == UINT64_C(0xfffff), "comm_ssl_keywords_set_accept_truncation: present");
    }
    {
        int32_t verify_subject_cn;
        memset(&verify_subject_cn, 0x5a, sizeof verify_subject_cn);
        comm_ssl_keywords_set_verify_subject_cn(&keywords, verify_subject_cn);
        check(memcmp(&keywords.verify_subject_cn, &verify_subject_cn, sizeof verify_subject_cn) == 0, "comm_ssl_keywords_set_verify_subject_cn: verify_subject_cn");
        check(keywords.present == UINT64_C(0x1fffff), "comm_ssl_keywords_set_verify_subject_cn: present");
    }
    comm_ssl_keywords_clear(&keywords);
    check(freed == 0, "comm_ssl_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_ssl_keywords_clear");
    comm_ssl_keywords_clear(&keywords);
    comm_ssl_keywords_clear(NULL);
    check(freed == 0, "comm_ssl_keywords_clear: and no more");
}

static void check_comm_option_keywords(void) {
    comm_option_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_option_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_option_keywords_init");
    {
        int32_t microsoft_sess_id_bug;
        memset(&microsoft_sess_id_bug, 0x5a, sizeof microsoft_sess_id_bug);
        comm_option_keywords_set_microsoft_sess_id_bug(&keywords, microsoft_sess_id_bug);
        check(memcmp(&keywords.microsoft_sess_id_bug, &microsoft_sess_id_bug, sizeof microsoft_sess_id_bug) == 0, "comm_option_keywords_set_microsoft_sess_id_bug: microsoft_sess_id_bug");
        check(keywords.present == UINT64_C(0x1), "comm_option_keywords_set_microsoft_sess_id_bug: present");
    }
    {
        int32_t netscape_challenge_bug;
        memset(&netscape_challenge_bug, 0x5a, sizeof netscape_challenge_bug);
        comm_option_keywords_set_netscape_challenge_bug(&keywords, netscape_challenge_bug);
        check(memcmp(&keywords.netscape_challenge_bug, &netscape_challenge_bug, sizeof netscape_challenge_bug) == 0, "comm_option_keywords_set_netscape_challenge_bug: netscape_challenge_bug");
        check(keywords.present == UINT64_C(0x3), "comm_option_keywords_set_netscape_challenge_bug: present");
    }
    {
        int32_t netscape_reuse_cipher_change_bug;
        memset(&netscape_reuse_cipher_change_bug, 0x5a, sizeof netscape_reuse_cipher_change_bug);
        comm_option_keywords_set_netscape_reuse_cipher_change_bug(&keywords, netscape_reuse_cipher_change_bug);
        check(memcmp(&keywords.netscape_reuse_cipher_change_bug, &netscape_reuse_cipher_change_bug, sizeof netscape_reuse_cipher_change_bug) == 0, "comm_option_keywords_set_netscape_reuse_cipher_change_bug: netscape_reuse_cipher_change_bug");
        check(keywords.present == UINT64_C(0x7), "comm_option_keywords_set_netscape_reuse_cipher_change_bug: present");
    }
    {
        int32_t sslref2_reuse_cert_type_bug;
        memset(&sslref2_reuse_cert_type_bug, 0x5a, sizeof sslref2_reuse_cert_type_bug);
        comm_option_keywords_set_sslref2_reuse_cert_type_bug(&keywords, sslref2_reuse_cert_type_bug);
        check(memcmp(&keywords.sslref2_reuse_cert_type_bug, &sslref2_reuse_cert_type_bug, sizeof sslref2_reuse_cert_type_bug) == 0, "comm_option_keywords_set_sslref2_reuse_cert_type_bug: sslref2_reuse_cert_type_bug");
        check(keywords.present == UINT64_C(0xf), "comm_option_keywords_set_sslref2_reuse_cert_type_bug: present");
    }
    {
        int32_t microsoft_big_sslv3_buffer;
        memset(&microsoft_big_sslv3_buffer, 0x5a, sizeof microsoft_big_sslv3_buffer);
        comm_option_keywords_set_microsoft_big_sslv3_buffer(&keywords, microsoft_big_sslv3_buffer);
        check(memcmp(&keywords.microsoft_big_sslv3_buffer, &microsoft_big_sslv3_buffer, sizeof microsoft_big_sslv3_buffer) == 0, "comm_option_keywords_set_microsoft_big_sslv3_buffer: microsoft_big_sslv3_buffer");
        check(keywords.present == UINT64_C(0x1f), "comm_option_keywords_set_microsoft_big_sslv3_buffer: present");
    }
    {
        int32_t msie_sslv2_rsa_padding;
        memset(&msie_sslv2_rsa_padding, 0x5a, sizeof msie_sslv2_rsa_padding);
        comm_option_keywords_set_msie_sslv2_rsa_padding(&keywords, msie_sslv2_rsa_padding);
        check(memcmp(&keywords.msie_sslv2_rsa_padding, &msie_sslv2_rsa_padding, sizeof msie_sslv2_rsa_padding) == 0, "comm_option_keywords_set_msie_sslv2_rsa_padding: msie_sslv2_rsa_padding");
        check(keywords.present == UINT64_C(0x3f), "comm_option_keywords_set_msie_sslv2_rsa_padding: present");
    }
    {
        int32_t ssleay_080_client_dh_bug;
        memset(&ssleay_080_client_dh_bug, 0x5a, sizeof ssleay_080_client_dh_bug);
        comm_option_keywords_set_ssleay_080_client_dh_bug(&keywords, ssleay_080_client_dh_bug);
        check(memcmp(&keywords.ssleay_080_client_dh_bug, &ssleay_080_client_dh_bug, sizeof ssleay_080_client_dh_bug) == 0, "comm_option_keywords_set_ssleay_080_client_dh_bug: ssleay_080_client_dh_bug");
        check(keywords.present == UINT64_C(0x7f), "comm_option_keywords_set_ssleay_080_client_dh_bug: present");
    }
    {
        int32_t tls_d5_bug;
        memset(&tls_d5_bug, 0x5a, sizeof tls_d5_bug);
        comm_option_keywords_set_tls_d5_bug(&keywords, tls_d5_bug);
        check(memcmp(&keywords.tls_d5_bug, &tls_d5_bug, sizeof tls_d5_bug) == 0, "comm_option_keywords_set_tls_d5_bug: tls_d5_bug");
        check(keywords.present == UINT64_C(0xff), "comm_option_keywords_set_tls_d5_bug: present");
    }
    {
        int32_t tls_block_padding_bug;
        memset(&tls_block_padding_bug, 0x5a, sizeof tls_block_padding_bug);
        comm_option_keywords_set_tls_block_padding_bug(&keywords, tls_block_padding_bug);
        check(memcmp(&keywords.tls_block_padding_bug, &tls_block_padding_bug, sizeof tls_block_padding_bug) == 0, "comm_option_keywords_set_tls_block_padding_bug: tls_block_padding_bug");
        check(keywords.present == UINT64_C(0x1ff), "comm_option_keywords_set_tls_block_padding_bug: present");
    }
    {
        int32_t dont_insert_empty_fragments;
        memset(&dont_insert_empty_fragments, 0x5a, sizeof dont_insert_empty_fragments);
        comm_option_keywords_set_dont_insert_empty_fragments(&keywords, dont_insert_empty_fragments);
        check(memcmp(&keywords.dont_insert_empty_fragments, &dont_insert_empty_fragments, sizeof dont_insert_empty_fragments) == 0, "comm_option_keywords_set_dont_insert_empty_fragments: dont_insert_empty_fragments");
        check(keywords.present == UINT64_C(0x3ff), "comm_option_keywords_set_dont_insert_empty_fragments: present");
    }
    {
        int32_t all;
        memset(&all, 0x5a, sizeof all);
        comm_option_keywords_set_all(&keywords, all);
        check(memcmp(&keywords.all, &all, sizeof all) == 0, "comm_option_keywords_set_all: all");
        check(keywords.present == UINT64_C(0x7ff), "comm_option_keywords_set_all: present");
    }
    {
        int32_t no_session_resumption_on_renegotiation;
        memset(&no_session_resumption_on_renegotiation, 0x5a, sizeof no_session_resumption_on_renegotiation);
        comm_option_keywords_set_no_session_resumption_on_renegotiation(&keywords, no_session_resumption_on_renegotiation);
        check(memcmp(&keywords.no_session_resumption_on_renegotiation, &no_session_resumption_on_renegotiation, sizeof no_session_resumption_on_renegotiation) == 0, "comm_option_keywords_set_no_session_resumption_on_renegotiation: no_session_resumption_on_renegotiation");
        check(keywords.present == UINT64_C(0xfff), "comm_option_keywords_set_no_session_resumption_on_renegotiation: present");
    }
    {
        int32_t single_dh_use;
        memset(&single_dh_use, 0x5a, sizeof single_dh_use);
        comm_option_keywords_set_single_dh_use(&keywords, single_dh_use);
        check(memcmp(&keywords.single_dh_use, &single_dh_use, sizeof single_dh_use) == 0, "comm_option_keywords_set_single_dh_use: single_dh_use");
        check(keywords.present == UINT64_C(0x1fff), "comm_option_keywords_set_single_dh_use: present");
    }
    {
        int32_t ephemeral_rsa;
        memset(&ephemeral_rsa, 0x5a, sizeof ephemeral_rsa);
        comm_option_keywords_set_ephemeral_rsa(&keywords, ephemeral_rsa);
        check(memcmp(&keywords.ephemeral_rsa, &ephemeral_rsa, sizeof ephemeral_rsa) == 0, "comm_option_keywords_set_ephemeral_rsa: ephemeral_rsa");
        check(keywords.present == UINT64_C(0x3fff), "comm_option_keywords_set_ephemeral_rsa: present");
    }
    {
        int32_t cipher_server_preference;
        memset(&cipher_server_preference, 0x5a, sizeof cipher_server_preference);
        comm_option_keywords_set_cipher_server_preference(&keywords, cipher_server_preference);
        check(memcmp(&keywords.cipher_server_preference, &cipher_server_preference, sizeof cipher_server_preference) == 0, "comm_option_keywords_set_cipher_server_preference: cipher_server_preference");
        check(keywords.present == UINT64_C(0x7fff), "comm_option_keywords_set_cipher_server_preference: present");
    }
    {
        int32_t tls_rollback_bug;
        memset(&tls_rollback_bug, 0x5a, sizeof tls_rollback_bug);
        comm_option_keywords_set_tls_rollback_bug(&keywords, tls_rollback_bug);
        check(memcmp(&keywords.tls_rollback_bug, &tls_rollback_bug, sizeof tls_rollback_bug) == 0, "comm_option_keywords_set_tls_rollback_bug: tls_rollback_bug");
        check(keywords.present == UINT64_C(0xffff), "comm_option_keywords_set_tls_rollback_bug: present");
    }
    {
        int32_t no_sslv2;
        memset(&no_sslv2, 0x5a, sizeof no_sslv2);
        comm_option_keywords_set_no_sslv2(&keywords, no_sslv2);
        check(memcmp(&keywords.no_sslv2, &no_sslv2, sizeof no_sslv2) == 0, "comm_option_keywords_set_no_sslv2: no_sslv2");
        check(keywords.present == UINT64_C(0x1ffff), "comm_option_keywords_set_no_sslv2: present");
    }
    {
        int32_t no_sslv3;
        memset(&no_sslv3, 0x5a, sizeof no_sslv3);
        comm_option_keywords_set_no_sslv3(&keywords, no_sslv3);
        check(memcmp(&keywords.no_sslv3, &no_sslv3, sizeof no_sslv3) == 0, "comm_option_keywords_set_no_sslv3: no_sslv3");
        check(keywords.present == UINT64_C(0x3ffff), "comm_option_keywords_set_no_sslv3: present");
    }
    {
        int32_t no_tlsv1;
        memset(&no_tlsv1, 0x5a, sizeof no_tlsv1);
        comm_option_keywords_set_no_tlsv1(&keywords, no_tlsv1);
        check(memcmp(&keywords.no_tlsv1, &no_tlsv1, sizeof no_tlsv1) == 0, "comm_option_keywords_set_no_tlsv1: no_tlsv1");
        check(keywords.present == UINT64_C(0x7ffff), "comm_option_keywords_set_no_tlsv1: present");
    }
    {
        int32_t pkcs1_check_1;
        memset(&pkcs1_check_1, 0x5a, sizeof pkcs1_check_1);
        comm_option_keywords_set_pkcs1_check_1(&keywords, pkcs1_check_1);
        check(memcmp(&keywords.pkcs1_check_1, &pkcs1_check_1, sizeof pkcs1_check_1) == 0, "comm_option_keywords_set_pkcs1_check_1: pkcs1_check_1");
        check(keywords.present == UINT64_C(0xfffff), "comm_option_keywords_set_pkcs1_check_1: present");
    }
    {
        int32_t pkcs1_check_2;
        memset(&pkcs1_check_2, 0x5a, sizeof pkcs1_check_2);
        comm_option_keywords_set_pkcs1_check_2(&keywords, pkcs1_check_2);
        check(memcmp(&keywords.pkcs1_check_2, &pkcs1_check_2, sizeof pkcs1_check_2) == 0, "comm_option_keywords_set_pkcs1_check_2: pkcs1_check_2");
        check(keywords.present == UINT64_C(0x1fffff), "comm_option_keywords_set_pkcs1_check_2: present");
    }
    {
        int32_t netscape_ca_dn_bug;
        memset(&netscape_ca_dn_bug, 0x5a, sizeof netscape_ca_dn_bug);
        comm_option_keywords_set_netscape_ca_dn_bug(&keywords, netscape_ca_dn_bug);
        check(memcmp(&keywords.netscape_ca_dn_bug, &netscape_ca_dn_bug, sizeof netscape_ca_dn_bug) == 0, "comm_option_keywords_set_netscape_ca_dn_bug: netscape_ca_dn_bug");
        check(keywords.present == UINT64_C(0x3fffff), "comm_option_keywords_set_netscape_ca_dn_bug: present");
    }
    {
        int32_t netscape_demo_cipher_change_bug;
        memset(&netscape_demo_cipher_change_bug, 0x5a, sizeof netscape_demo_cipher_change_bug);
        comm_option_keywords_set_netscape_demo_cipher_change_bug(&keywords, netscape_demo_cipher_change_bug);
        check(memcmp(&keywords.netscape_demo_cipher_change_bug, &netscape_demo_cipher_change_bug, sizeof netscape_demo_cipher_change_bug) == 0, "comm_option_keywords_set_netscape_demo_cipher_change_bug: netscape_demo_cipher_change_bug");
        check(keywords.present == UINT64_C(0x7fffff), "comm_option_keywords_set_netscape_demo_cipher_change_bug: present");
    }
    {
        int32_t no_tlsv1_1;
        memset(&no_tlsv1_1, 0x5a, sizeof no_tlsv1_1);
        comm_option_keywords_set_no_tlsv1_1(&keywords, no_tlsv1_1);
        check(memcmp(&keywords.no_tlsv1_1, &no_tlsv1_1, sizeof no_tlsv1_1) == 0, "comm_option_keywords_set_no_tlsv1_1: no_tlsv1_1");
        check(keywords.present == UINT64_C(0xffffff), "comm_option_keywords_set_no_tlsv1_1: present");
    }
    {
        int32_t no_tlsv1_2;
        memset(&no_tlsv1_2, 0x5a, sizeof no_tlsv1_2);
        comm_option_keywords_set_no_tlsv1_2(&keywords, no_tlsv1_2);
        check(memcmp(&keywords.no_tlsv1_2, &no_tlsv1_2, sizeof no_tlsv1_2) == 0, "comm_option_keywords_set_no_tlsv1_2: no_tlsv1_2");
        check(keywords.present == UINT64_C(0x1ffffff), "comm_option_keywords_set_no_tlsv1_2: present");
    }
    {
        int32_t no_tlsv1_3;
        memset(&no_tlsv1_3, 0x5a, sizeof no_tlsv1_3);
        comm_option_keywords_set_no_tlsv1_3(&keywords, no_tlsv1_3);
        check(memcmp(&keywords.no_tlsv1_3, &no_tlsv1_3, sizeof no_tlsv1_3) == 0, "comm_option_keywords_set_no_tlsv1_3: no_tlsv1_3");
        check(keywords.present == UINT64_C(0x3ffffff), "comm_option_keywords_set_no_tlsv1_3: present");
    }
    {
        int32_t no_ticket;
        memset(&no_ticket, 0x5a, sizeof no_ticket);
        comm_option_keywords_set_no_ticket(&keywords, no_ticket);
        check(memcmp(&keywords.no_ticket, &no_ticket, sizeof no_ticket) == 0, "comm_option_keywords_set_no_ticket: no_ticket");
        check(keywords.present == UINT64_C(0x7ffffff), "comm_option_keywords_set_no_ticket: present");
    }
    {
        int32_t no_renegotiation;
        memset(&no_renegotiation, 0x5a, sizeof no_renegotiation);
        comm_option_keywords_set_no_renegotiation(&keywords, no_renegotiation);
        check(memcmp(&keywords.no_renegotiation, &no_renegotiation, sizeof no_renegotiation) == 0, "comm_option_keywords_set_no_renegotiation: no_renegotiation");
        check(keywords.present == UINT64_C(0xfffffff), "comm_option_keywords_set_no_renegotiation: present");
    }
    {
        int32_t allow_client_renegotiation;
        memset(&allow_client_renegotiation, 0x5a, sizeof allow_client_renegotiation);
        comm_option_keywords_set_allow_client_renegotiation(&keywords, allow_client_renegotiation);
        check(memcmp(&keywords.allow_client_renegotiation, &allow_client_renegotiation, sizeof allow_client_renegotiation) == 0, "comm_option_keywords_set_allow_client_renegotiation: allow_client_renegotiation");
        check(keywords.present == UINT64_C(0x1fffffff), "comm_option_keywords_set_allow_client_renegotiation: present");
    }
    {
        int32_t prioritize_chacha;
        memset(&prioritize_chacha, 0x5a, sizeof prioritize_chacha);
        comm_option_keywords_set_prioritize_chacha(&keywords, prioritize_chacha);
        check(memcmp(&keywords.prioritize_chacha, &prioritize_chacha, sizeof prioritize_chacha) == 0, "comm_option_keywords_set_prioritize_chacha: prioritize_chacha");
        check(keywords.present == UINT64_C(0x3fffffff), "comm_option_keywords_set_prioritize_chacha: present");
    }
    {
        int32_t no_compression;
        memset(&no_compression, 0x5a, sizeof no_compression);
        comm_option_keywords_set_no_compression(&keywords, no_compression);
        check(memcmp(&keywords.no_compression, &no_compression, sizeof no_compression) == 0, "comm_option_keywords_set_no_compression: no_compression");
        check(keywords.present == UINT64_C(0x7fffffff), "comm_option_keywords_set_no_compression: present");
    }
    {
        int32_t ignore_unexpected_eof;
        memset(&ignore_unexpected_eof, 0x5a, sizeof ignore_unexpected_eof);
        comm_option_keywords_set_ignore_unexpected_eof(&keywords, ignore_unexpected_eof);
        check(memcmp(&keywords.ignore_unexpected_eof, &ignore_unexpected_eof, sizeof ignore_unexpected_eof) == 0, "comm_option_keywords_set_ignore_unexpected_eof: ignore_unexpected_eof");
        check(keywords.present == UINT64_C(0xffffffff), "comm_option_keywords_set_ignore_unexpected_eof: present");
    }
    {
        int32_t no_encrypt_then_mac;
        memset(&no_encrypt_then_mac, 0x5a, sizeof no_encrypt_then_mac);
        comm_option_keywords_set_no_encrypt_then_mac(&keywords, no_encrypt_then_mac);
        check(memcmp(&keywords.no_encrypt_then_mac, &no_encrypt_then_mac, sizeof no_encrypt_then_mac) == 0, "comm_option_keywords_set_no_encrypt_then_mac: no_encrypt_then_mac");
        check(keywords.present == UINT64_C(0x1ffffffff), "comm_option_keywords_set_no_encrypt_then_mac: present");
    }
    {
        int32_t legacy_server_connect;
        memset(&legacy_server_connect, 0x5a, sizeof legacy_server_connect);
        comm_option_keywords_set_legacy_server_connect(&keywords, legacy_server_connect);
        check(memcmp(&keywords.legacy_server_connect, &legacy_server_connect, sizeof legacy_server_connect) == 0, "comm_option_keywords_set_legacy_server_connect: legacy_server_connect");
        check(keywords.present == UINT64_C(0x3ffffffff), "comm_option_keywords_set_legacy_server_connect: present");
    }
    {
        int32_t enable_ktls;
        memset(&enable_ktls, 0x5a, sizeof enable_ktls);
        comm_option_keywords_set_enable_ktls(&keywords, enable_ktls);
        check(memcmp(&keywords.enable_ktls, &enable_ktls, sizeof enable_ktls) == 0, "comm_option_keywords_set_enable_ktls: enable_ktls");
        check(keywords.present == UINT64_C(0x7ffffffff), "comm_option_keywords_set_enable_ktls: present");
    }
    comm_option_keywords_clear(&keywords);
    check(freed == 0, "comm_option_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_option_keywords_clear");
    comm_option_keywords_clear(&keywords);
    comm_option_keywords_clear(NULL);
    check(freed == 0, "comm_option_keywords_clear: and no more");
}

static void check_comm_pem_keywords(void) {
    comm_pem_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_pem_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_pem_keywords_init");
    comm_pem_keywords_set_callback(&keywords, (comm_password_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.callback != NULL, "comm_pem_keywords_set_callback: kept");
    freed--;
    check(keywords.present == UINT64_C(0x1), "comm_pem_keywords_set_callback: present");
    {
        const void *password;
        size_t password_length;
        memset(&password, 0x5a, sizeof password);
        memset(&password_length, 0x5a, sizeof password_length);
        comm_pem_keywords_set_password(&keywords, password, password_length);
        check(memcmp(&keywords.password, &password, sizeof password) == 0, "comm_pem_keywords_set_password: password");
        check(memcmp(&keywords.password_length, &password_length, sizeof password_length) == 0, "comm_pem_keywords_set_password: password_length");
        check(keywords.present == UINT64_C(0x3), "comm_pem_keywords_set_password: present");
    }
    {
        const void *pass_phrase;
        size_t pass_phrase_length;
        memset(&pass_phrase, 0x5a, sizeof pass_phrase);
        memset(&pass_phrase_length, 0x5a, sizeof pass_phrase_length);
        comm_pem_keywords_set_pass_phrase(&keywords, pass_phrase, pass_phrase_length);
        check(memcmp(&keywords.pass_phrase, &pass_phrase, sizeof pass_phrase) == 0, "comm_pem_keywords_set_pass_phrase: pass_phrase");
        check(memcmp(&keywords.pass_phrase_length, &pass_phrase_length, sizeof pass_phrase_length) == 0, "comm_pem_keywords_set_pass_phrase: pass_phrase_length");
        check(keywords.present == UINT64_C(0x7), "comm_pem_keywords_set_pass_phrase: present");
    }
    {
        int32_t force;
        memset(&force, 0x5a, sizeof force);
        comm_pem_keywords_set_force(&keywords, force);
        check(memcmp(&keywords.force, &force, sizeof force) == 0, "comm_pem_keywords_set_force: force");
        check(keywords.present == UINT64_C(0xf), "comm_pem_keywords_set_force: present");
    }
    {
        comm_dh_pointer dh;
        memset(&dh, 0x5a, sizeof dh);
        comm_pem_keywords_set_dh(&keywords, dh);
        check(memcmp(&keywords.dh, &dh, sizeof dh) == 0, "comm_pem_keywords_set_dh: dh");
        check(keywords.present == UINT64_C(0x1f), "comm_pem_keywords_set_dh: present");
    }
    {
        const char *filename;
        memset(&filename, 0x5a, sizeof filename);
        comm_pem_keywords_set_filename(&keywords, filename);
        check(memcmp(&keywords.filename, &filename, sizeof filename) == 0, "comm_pem_keywords_set_filename: filename");
        check(keywords.present == UINT64_C(0x3f), "comm_pem_keywords_set_filename: present");
    }
    comm_pem_keywords_set_func(&keywords, (comm_dh_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.func != NULL, "comm_pem_keywords_set_func: kept");
    freed--;
    check(keywords.present == UINT64_C(0x7f), "comm_pem_keywords_set_func: present");
    {
        const char *const *filename_list;
        size_t filename_list_count;
        memset(&filename_list, 0x5a, sizeof filename_list);
        memset(&filename_list_count, 0x5a, sizeof filename_list_count);
        comm_pem_keywords_set_filename_list(&keywords, filename_list, filename_list_count);
        check(memcmp(&keywords.filename_list, &filename_list, sizeof filename_list) == 0, "comm_pem_keywords_set_filename_list: filename_list");
        check(memcmp(&keywords.filename_list_count, &filename_list_count, sizeof filename_list_count) == 0, "comm_pem_keywords_set_filename_list: filename_list_count");
        check(keywords.present == UINT64_C(0xff), "comm_pem_keywords_set_filename_list: present");
    }
    comm_pem_keywords_clear(&keywords);
    check(freed == 0, "comm_pem_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_pem_keywords_clear");
    comm_pem_keywords_clear(&keywords);
    comm_pem_keywords_clear(NULL);
    check(freed == 0, "comm_pem_keywords_clear: and no more");
}

static void check_comm_detach_keywords(void) {
    comm_detach_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_detach_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_detach_keywords_init");
    {
        int32_t retry_count;
        memset(&retry_count, 0x5a, sizeof retry_count);
        comm_detach_keywords_set_retry_count(&keywords, retry_count);
        check(memcmp(&keywords.retry_count, &retry_count, sizeof retry_count) == 0, "comm_detach_keywords_set_retry_count: retry_count");
        check(keywords.present == UINT64_C(0x1), "comm_detach_keywords_set_retry_count: present");
    }
    {
        double retry_timeout;
        memset(&retry_timeout, 0x5a, sizeof retry_timeout);
        comm_detach_keywords_set_retry_timeout(&keywords, retry_timeout);
        check(memcmp(&keywords.retry_timeout, &retry_timeout, sizeof retry_timeout) == 0, "comm_detach_keywords_set_retry_timeout: retry_timeout");
        check(keywords.present == UINT64_C(0x3), "comm_detach_keywords_set_retry_timeout: present");
    }
    comm_detach_keywords_clear(&keywords);
    check(freed == 0, "comm_detach_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_detach_keywords_clear");
    comm_detach_keywords_clear(&keywords);
    comm_detach_keywords_clear(NULL);
    check(freed == 0, "comm_detach_keywords_clear: and no more");
}

static void check_comm_server_keywords(void) {
    comm_server_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_server_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_server_keywords_init");
    comm_server_keywords_set_function(&keywords, (comm_server_function)(void (*)(void))free_one, &freed, free_one);
    check(keywords.function != NULL, "comm_server_keywords_set_function: kept");
    freed--;
    check(keywords.present == UINT64_C(0x1), "comm_server_keywords_set_function: present");
    comm_server_keywords_set_announce(&keywords, (comm_server_announce)(void (*)(void))free_one, &freed, free_one);
    check(keywords.announce != NULL, "comm_server_keywords_set_announce: kept");
    freed--;
    check(keywords.present == UINT64_C(0x3), "comm_server_keywords_set_announce: present");
    {
        const char *service;
        memset(&service, 0x5a, sizeof service);
        comm_server_keywords_set_service(&keywords, service);
        check(memcmp(&keywords.service, &service, sizeof service) == 0, "comm_server_keywords_set_service: service");
        check(keywords.present == UINT64_C(0x7), "comm_server_keywords_set_service: present");
    }
    {
        int32_t backlog;
        memset(&backlog, 0x5a, sizeof backlog);
        comm_server_keywords_set_backlog(&keywords, backlog);
        check(memcmp(&keywords.backlog, &backlog, sizeof backlog) == 0, "comm_server_keywords_set_backlog: backlog");
        check(keywords.present == UINT64_C(0xf), "comm_server_keywords_set_backlog: present");
    }
    {
        const char *address;
        memset(&address, 0x5a, sizeof address);
        comm_server_keywords_set_address(&keywords, address);
        check(memcmp(&keywords.address, &address, sizeof address) == 0, "comm_server_keywords_set_address: address");
        check(keywords.present == UINT64_C(0x1f), "comm_server_keywords_set_address: present");
    }
    {
        const char *local_address;
        memset(&local_address, 0x5a, sizeof local_address);
        comm_server_keywords_set_local_address(&keywords, local_address);
        check(memcmp(&keywords.local_address, &local_address, sizeof local_address) == 0, "comm_server_keywords_set_local_address: local_address");
        check(keywords.present == UINT64_C(0x3f), "comm_server_keywords_set_local_address: present");
    }
    {
        int32_t local_port;
        memset(&local_port, 0x5a, sizeof local_port);
        comm_server_keywords_set_local_port(&keywords, local_port);
        check(memcmp(&keywords.local_port, &local_port, sizeof local_port) == 0, "comm_server_keywords_set_local_port: local_port");
        check(keywords.present == UINT64_C(0x7f), "comm_server_keywords_set_local_port: present");
    }
    {
        int32_t nodelay;
        memset(&nodelay, 0x5a, sizeof nodelay);
        comm_server_keywords_set_nodelay(&keywords, nodelay);
        check(memcmp(&keywords.nodelay, &nodelay, sizeof nodelay) == 0, "comm_server_keywords_set_nodelay: nodelay");
        check(keywords.present == UINT64_C(0xff), "comm_server_keywords_set_nodelay: present");
    }
    {
        int32_t keepalive;
        memset(&keepalive, 0x5a, sizeof keepalive);
        comm_server_keywords_set_keepalive(&keywords, keepalive);
        check(memcmp(&keywords.keepalive, &keepalive, sizeof keepalive) == 0, "comm_server_keywords_set_keepalive: keepalive");
        check(keywords.present == UINT64_C(0x1ff), "comm_server_keywords_set_keepalive: present");
    }
    {
        const char *process_name;
        memset(&process_name, 0x5a, sizeof process_name);
        comm_server_keywords_set_process_name(&keywords, process_name);
        check(memcmp(&keywords.process_name, &process_name, sizeof process_name) == 0, "comm_server_keywords_set_process_name: process_name");
        check(keywords.present == UINT64_C(0x3ff), "comm_server_keywords_set_process_name: present");
    }
    {
        double wait;
        memset(&wait, 0x5a, sizeof wait);
        comm_server_keywords_set_wait(&keywords, wait);
        check(memcmp(&keywords.wait, &wait, sizeof wait) == 0, "comm_server_keywords_set_wait: wait");
        check(keywords.present == UINT64_C(0x7ff), "comm_server_keywords_set_wait: present");
    }
    {
        int32_t error;
        memset(&error, 0x5a, sizeof error);
        comm_server_keywords_set_error(&keywords, error);
        check(memcmp(&keywords.error, &error, sizeof error) == 0, "comm_server_keywords_set_error: error");
        check(keywords.present == UINT64_C(0xfff), "comm_server_keywords_set_error: present");
    }
    {
        comm_server_ipv6 ipv6;
        memset(&ipv6, 0x5a, sizeof ipv6);
        comm_server_keywords_set_ipv6(&keywords, ipv6);
        check(memcmp(&keywords.ipv6, &ipv6, sizeof ipv6) == 0, "comm_server_keywords_set_ipv6: ipv6");
        check(keywords.present == UINT64_C(0x1fff), "comm_server_keywords_set_ipv6: present");
    }
    {
        int32_t create_stream;
        memset(&create_stream, 0x5a, sizeof create_stream);
        comm_server_keywords_set_create_stream(&keywords, create_stream);
        check(memcmp(&keywords.create_stream, &create_stream, sizeof create_stream) == 0, "comm_server_keywords_set_create_stream: create_stream");
        check(keywords.present == UINT64_C(0x3fff), "comm_server_keywords_set_create_stream: present");
    }
    {
        int32_t reuseport;
        memset(&reuseport, 0x5a, sizeof reuseport);
        comm_server_keywords_set_reuseport(&keywords, reuseport);
        check(memcmp(&keywords.reuseport, &reuseport, sizeof reuseport) == 0, "comm_server_keywords_set_reuseport: reuseport");
        check(keywords.present == UINT64_C(0x7fff), "comm_server_keywords_set_reuseport: present");
    }
    {
        int32_t threads;
        memset(&threads, 0x5a, sizeof threads);
        comm_server_keywords_set_threads(&keywords, threads);
        check(memcmp(&keywords.threads, &threads, sizeof threads) == 0, "comm_server_keywords_set_threads: threads");
        check(keywords.present == UINT64_C(0xffff), "comm_server_keywords_set_threads: present");
    }
    comm_server_keywords_clear(&keywords);
    check(freed == 0, "comm_server_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_server_keywords_clear");
    comm_server_keywords_clear(&keywords);
    comm_server_keywords_clear(NULL);
    check(freed == 0, "comm_server_keywords_clear: and no more");
}

int main(void) {
    check_comm_library_keywords();
    check_comm_ssl_keywords();
    check_comm_option_keywords();
    check_comm_pem_keywords();
    check_comm_detach_keywords();
    check_comm_server_keywords();
    return failures != 0;
}
