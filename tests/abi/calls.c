/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

/* Where another convention may be the compiler's own, C's is named. */
#if defined(__i386__)
#define CDECL __attribute__((cdecl))
#else
#define CDECL
#endif

#define OF_TYPE(value, name, returned, ...) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(value), returned(CDECL *)(__VA_ARGS__)), name)
#define CALLED(name, ...) OF_TYPE(&name, #name, __VA_ARGS__)
#define CALLED_BACK(name, ...) OF_TYPE((name)0, #name, __VA_ARGS__)

CALLED(comm_ensure_ssl, comm_status, const comm_library_keywords *keywords);
CALLED(comm_set_ssl_library_path, comm_status, const char *const *library_path, size_t library_path_count);
CALLED(comm_openssl_version, comm_status, comm_openssl_version_part what, char **text);
CALLED(comm_do_rand_seed, comm_status, void);
CALLED(comm_openssl_symbol_address, comm_status, const char *name, void **address);
CALLED(comm_openssl_feature_p, comm_status, const char *name, int32_t *present);
CALLED(comm_openssl_constant, comm_status, const char *name, uint64_t *value);
CALLED(comm_lisp_name_to_c_name, comm_status, const char *lisp_name, char **c_name);
CALLED(comm_c_name_to_lisp_name, comm_status, const char *c_name, char **lisp_name);
CALLED(comm_live_handle_count, int64_t, void);
CALLED(comm_free_string, void, char *text);
CALLED(comm_retain_string_list, void, comm_string_list *list);
CALLED(comm_free_string_list, void, comm_string_list *list);
CALLED(comm_string_list_count, size_t, comm_string_list *list);
CALLED(comm_string_list_item, const char *, comm_string_list *list, size_t index);
CALLED(comm_free_bytes, void, void *data, size_t data_length);
CALLED(comm_copy_condition, comm_status, comm_condition **condition);
CALLED(comm_retain_condition, void, comm_condition *condition);
CALLED(comm_free_condition, void, comm_condition *condition);
CALLED(comm_condition_type, comm_status, comm_condition *condition);
CALLED(comm_condition_typep, int32_t, comm_status type, comm_status ancestor);
CALLED(comm_condition_text, const char *, comm_condition *condition);
CALLED(comm_condition_argument, const char *, comm_condition *condition);
CALLED(comm_condition_code, uint64_t, comm_condition *condition);
CALLED(comm_condition_reason, const char *, comm_condition *condition);
CALLED(comm_condition_alert, int32_t, comm_condition *condition);
CALLED(comm_condition_alert_sender, comm_alert_sender, comm_condition *condition);
CALLED(comm_condition_verify_result, int64_t, comm_condition *condition);
CALLED(comm_condition_verify_depth, int32_t, comm_condition *condition);
CALLED(comm_condition_errno, int32_t, comm_condition *condition);
CALLED(comm_condition_queue_length, size_t, comm_condition *condition);
CALLED(comm_condition_queue_code, uint64_t, comm_condition *condition, size_t index);
CALLED(comm_condition_queue_text, const char *, comm_condition *condition, size_t index);
CALLED(comm_make_ssl_ctx, comm_status, const comm_ssl_keywords *keywords, comm_ssl_ctx_pointer *context);
CALLED(comm_destroy_ssl_ctx, void, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_retain_ssl_ctx, void, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_set_verification_mode, comm_status, comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode, comm_verify_callback callback, void *callback_data,
    comm_free_function callback_free);
CALLED(comm_get_verification_mode, comm_status, comm_ssl_or_ctx ssl_or_ctx, comm_verification_side ssl_side,
    comm_verify_flags *mode);
CALLED(comm_set_ssl_ctx_cert_cb, comm_status, comm_ssl_ctx_pointer ssl_ctx, comm_cert_callback callback,
    void *callback_data, comm_free_function callback_free);
CALLED(comm_set_ssl_ctx_hello_cb, comm_status, comm_ssl_ctx_pointer ssl_ctx, comm_hello_callback callback,
    void *callback_data, comm_free_function callback_free);
CALLED(comm_set_ssl_ctx_verification_cb, comm_status, comm_ssl_ctx_pointer ssl_ctx,
    comm_verification_callback callback, void *callback_data, comm_free_function callback_free);
CALLED(comm_set_ssl_ctx_options, comm_status, comm_ssl_or_ctx ssl_or_ctx,
    const comm_option_keywords *keywords);
CALLED(comm_set_ssl_ctx_password_callback, comm_status, comm_ssl_ctx_pointer ssl_ctx,
    const comm_pem_keywords *keywords);
CALLED(comm_set_ssl_ctx_dh, comm_status, comm_ssl_or_ctx ssl_or_ctx, const comm_pem_keywords *keywords);
CALLED(comm_set_cipher_list, comm_status, comm_ssl_or_ctx ssl_or_ctx, const char *ciphers);
CALLED(comm_set_ciphersuites, comm_status, comm_ssl_or_ctx ssl_or_ctx, const char *ciphersuites);
CALLED(comm_set_min_protocol_version, comm_status, comm_ssl_or_ctx ssl_or_ctx, comm_protocol_version version);
CALLED(comm_set_max_protocol_version, comm_status, comm_ssl_or_ctx ssl_or_ctx, comm_protocol_version version);
CALLED(comm_set_verification_depth, comm_status, comm_ssl_or_ctx ssl_or_ctx, int32_t depth);
CALLED(comm_ssl_ctx_set_verify_depth, void, comm_ssl_ctx_pointer ssl_ctx, int32_t depth);
CALLED(comm_set_verification_client_ca, comm_status, comm_ssl_ctx_pointer ssl_ctx, const char *filename);
CALLED(comm_set_session_id_context, comm_status, comm_ssl_ctx_pointer ssl_ctx, const void *id,
    size_t id_length);
CALLED(comm_ssl_ctx_load_verify_locations, int32_t, comm_ssl_ctx_pointer ssl_ctx, const char *ca_file,
    const char *ca_path);
CALLED(comm_ssl_ctx_use_certificate_chain_file, int32_t, comm_ssl_ctx_pointer ssl_ctx, const char *filename);
CALLED(comm_ssl_ctx_use_certificate_file, int32_t, comm_ssl_ctx_pointer ssl_ctx, const char *filename,
    int32_t type);
CALLED(comm_ssl_ctx_use_privatekey_file, int32_t, comm_ssl_ctx_pointer ssl_ctx, const char *filename,
    int32_t type);
CALLED(comm_ssl_ctx_set_options, uint64_t, comm_ssl_ctx_pointer ssl_ctx, uint64_t options);
CALLED(comm_ssl_ctx_clear_options, uint64_t, comm_ssl_ctx_pointer ssl_ctx, uint64_t options);
CALLED(comm_ssl_ctx_get_options, uint64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_set_mode, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t mode);
CALLED(comm_ssl_ctx_get_mode, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_need_tmp_rsa, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_add_client_ca, int32_t, comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate);
CALLED(comm_ssl_ctx_set_client_ca_list, void, comm_ssl_ctx_pointer ssl_ctx, comm_x509_name_stack names);
CALLED(comm_ssl_ctx_get_max_cert_list, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_set_max_cert_list, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t size);
CALLED(comm_ssl_ctx_get_verify_mode, int32_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_set_tmp_rsa, int64_t, comm_ssl_ctx_pointer ssl_ctx, comm_rsa_pointer rsa);
CALLED(comm_ssl_ctx_set_tmp_dh, int64_t, comm_ssl_ctx_pointer ssl_ctx, comm_dh_pointer dh);
CALLED(comm_ssl_ctx_use_rsaprivatekey_file, int32_t, comm_ssl_ctx_pointer ssl_ctx, const char *filename,
    int32_t type);
CALLED(comm_ssl_ctx_sess_set_cache_size, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t size);
CALLED(comm_ssl_ctx_sess_get_cache_size, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_sess_set_cache_mode, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t mode);
CALLED(comm_ssl_ctx_sess_get_cache_mode, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_get_read_ahead, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_ctx_set_read_ahead, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t yes);
CALLED(comm_ssl_ctx_add_extra_chain_cert, int64_t, comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);
CALLED(comm_ssl_ctx_ctrl, int64_t, comm_ssl_ctx_pointer ssl_ctx, int32_t command, int64_t number,
    void *argument);
CALLED(comm_ssl_new, comm_status, comm_ssl_ctx_pointer ssl_ctx, comm_ssl_pointer *ssl);
CALLED(comm_destroy_ssl, void, comm_ssl_pointer ssl);
CALLED(comm_retain_ssl, void, comm_ssl_pointer ssl);
CALLED(comm_ssl_get_servername, const char *, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_ssl_ctx, comm_ssl_ctx_pointer, comm_ssl_pointer ssl, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_set1_host, int32_t, comm_ssl_pointer ssl, const char *name);
CALLED(comm_ssl_set_tlsext_host_name, int64_t, comm_ssl_pointer ssl, const char *name);
CALLED(comm_ssl_set_connect_state, void, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_accept_state, void, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_options, uint64_t, comm_ssl_pointer ssl, uint64_t options);
CALLED(comm_ssl_clear_options, uint64_t, comm_ssl_pointer ssl, uint64_t options);
CALLED(comm_ssl_get_options, uint64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_use_certificate_file, int32_t, comm_ssl_pointer ssl, const char *filename, int32_t type);
CALLED(comm_ssl_use_privatekey_file, int32_t, comm_ssl_pointer ssl, const char *filename, int32_t type);
CALLED(comm_ssl_get_version, const char *, comm_ssl_pointer ssl);
CALLED(comm_ssl_get_verify_result, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_session_reused, int32_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_get_current_cipher, comm_ssl_cipher_pointer, comm_ssl_pointer ssl);
CALLED(comm_ssl_get_cipher_name, const char *, comm_ssl_pointer ssl);
CALLED(comm_ssl_cipher_get_name, const char *, comm_ssl_cipher_pointer cipher);
CALLED(comm_ssl_cipher_get_version, const char *, comm_ssl_cipher_pointer cipher);
CALLED(comm_ssl_cipher_get_bits, int32_t, comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits);
CALLED(comm_ssl_add_client_ca, int32_t, comm_ssl_pointer ssl, comm_x509_pointer certificate);
CALLED(comm_ssl_set_client_ca_list, void, comm_ssl_pointer ssl, comm_x509_name_stack names);
CALLED(comm_ssl_get_max_cert_list, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_max_cert_list, int64_t, comm_ssl_pointer ssl, int64_t size);
CALLED(comm_ssl_get_verify_mode, int32_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_tmp_rsa, int64_t, comm_ssl_pointer ssl, comm_rsa_pointer rsa);
CALLED(comm_ssl_set_tmp_dh, int64_t, comm_ssl_pointer ssl, comm_dh_pointer dh);
CALLED(comm_ssl_use_rsaprivatekey_file, int32_t, comm_ssl_pointer ssl, const char *filename, int32_t type);
CALLED(comm_ssl_ctrl, int64_t, comm_ssl_pointer ssl, int32_t command, int64_t number, void *argument);
CALLED(comm_ssl_get_mode, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_set_mode, int64_t, comm_ssl_pointer ssl, int64_t mode);
CALLED(comm_ssl_need_tmp_rsa, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_num_renegotiations, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_total_renegotiations, int64_t, comm_ssl_pointer ssl);
CALLED(comm_ssl_clear_num_renegotiations, int64_t, comm_ssl_pointer ssl);
CALLED(comm_free_ssl_ciphers, void, comm_ssl_cipher_pointer_stack ciphers);
CALLED(comm_copy_ssl_ciphers, comm_ssl_cipher_pointer_stack, comm_ssl_cipher_pointer_stack ciphers);
CALLED(comm_ssl_cipher_pointer_stack_count, size_t, comm_ssl_cipher_pointer_stack ciphers);
CALLED(comm_ssl_cipher_pointer_stack_item, comm_ssl_cipher_pointer, comm_ssl_cipher_pointer_stack ciphers,
    size_t index);
CALLED(comm_ssl_get_ciphers, comm_ssl_cipher_pointer_stack, comm_ssl_pointer ssl);
CALLED(comm_ssl_ctx_get_ciphers, comm_ssl_cipher_pointer_stack, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_free_x509_names, void, comm_x509_name_stack names);
CALLED(comm_copy_x509_names, comm_x509_name_stack, comm_x509_name_stack names);
CALLED(comm_free_dh, void, comm_dh_pointer dh);
CALLED(comm_retain_dh, void, comm_dh_pointer dh);
CALLED(comm_free_rsa, void, comm_rsa_pointer rsa);
CALLED(comm_retain_rsa, void, comm_rsa_pointer rsa);
CALLED(comm_free_evp_pkey, void, comm_evp_pkey_pointer key);
CALLED(comm_retain_evp_pkey, void, comm_evp_pkey_pointer key);
CALLED(comm_ssl_get1_peer_certificate, comm_x509_pointer, comm_ssl_pointer ssl);
CALLED(comm_release_certificate, void, comm_x509_pointer certificate);
CALLED(comm_retain_certificate, void, comm_x509_pointer certificate);
CALLED(comm_x509_name, comm_status, comm_x509_pointer certificate, char **name);
CALLED(comm_ssl_load_client_ca_file, comm_x509_name_stack, const char *filename);
CALLED(comm_x509_get_subject_name, comm_x509_name_pointer, comm_x509_pointer certificate);
CALLED(comm_x509_get_issuer_name, comm_x509_name_pointer, comm_x509_pointer certificate);
CALLED(comm_x509_name_field_string, comm_status, comm_x509_name_pointer name, const char *field,
    char **value);
CALLED(comm_x509_version, int64_t, comm_x509_pointer certificate);
CALLED(comm_x509_serial_number, comm_status, comm_x509_pointer certificate, char **text);
CALLED(comm_x509_starting_time, comm_status, comm_x509_pointer certificate, char **text);
CALLED(comm_x509_expiry_time, comm_status, comm_x509_pointer certificate, char **text);
CALLED(comm_x509_signature_algorithm, comm_status, comm_x509_pointer certificate, char **text);
CALLED(comm_x509_pubkey_algorithm, comm_status, comm_x509_pointer certificate, char **text);
CALLED(comm_x509_name_get_all_values, comm_status, comm_x509_name_pointer name, comm_string_list **values);
CALLED(comm_x509_get_email, comm_status, comm_x509_pointer certificate, comm_string_list **addresses);
CALLED(comm_x509_key_usage, comm_status, comm_x509_pointer certificate, comm_key_usage *usage);
CALLED(comm_x509_extended_key_usage, comm_status, comm_x509_pointer certificate, comm_string_list **purposes);
CALLED(comm_x509_netscape_certificate_type, comm_status, comm_x509_pointer certificate,
    comm_netscape_certificate_type *certificate_type);
CALLED(comm_x509_get_extensions, comm_x509_extension_stack, comm_x509_pointer certificate);
CALLED(comm_x509_extension_stack_count, size_t, comm_x509_extension_stack extensions);
CALLED(comm_x509_extension_stack_item, comm_x509_extension_pointer, comm_x509_extension_stack extensions,
    size_t index);
CALLED(comm_x509_extension_nid, int32_t, comm_x509_extension_pointer extension);
CALLED(comm_x509_extension_string, comm_status, comm_x509_extension_pointer extension, char **text);
CALLED(comm_obj_nid2ln, const char *, int32_t nid);
CALLED(comm_x509_store_ctx_get_current_cert, comm_x509_pointer, comm_x509_store_ctx_pointer store_ctx);
CALLED(comm_x509_name_stack_count, size_t, comm_x509_name_stack names);
CALLED(comm_x509_name_stack_item, comm_x509_name_pointer, comm_x509_name_stack names, size_t index);
CALLED(comm_free_x509_stack, void, comm_x509_stack certificates);
CALLED(comm_copy_x509_stack, comm_x509_stack, comm_x509_stack certificates);
CALLED(comm_x509_stack_count, size_t, comm_x509_stack certificates);
CALLED(comm_x509_stack_item, comm_x509_pointer, comm_x509_stack certificates, size_t index);
CALLED(comm_ssl_get_peer_cert_chain, comm_x509_stack, comm_ssl_pointer ssl);
CALLED(comm_x509_from_der, comm_status, const void *der, size_t der_length, comm_x509_pointer *certificate);
CALLED(comm_x509_from_pem, comm_status, const void *pem, size_t pem_length, comm_x509_pointer *certificate);
CALLED(comm_evp_pkey_from_der, comm_status, const void *der, size_t der_length, const char *password,
    comm_evp_pkey_pointer *key);
CALLED(comm_evp_pkey_from_pem, comm_status, const void *pem, size_t pem_length, const char *password,
    comm_evp_pkey_pointer *key);
CALLED(comm_x509_to_der, comm_status, comm_x509_pointer certificate, void **der, size_t *der_length);
CALLED(comm_x509_store_ctx_get_error, int32_t, comm_x509_store_ctx_pointer store_ctx);
CALLED(comm_x509_store_ctx_get_error_depth, int32_t, comm_x509_store_ctx_pointer store_ctx);
CALLED(comm_x509_to_pem, comm_status, comm_x509_pointer certificate, char **pem);
CALLED(comm_evp_pkey_to_der, comm_status, comm_evp_pkey_pointer key, void **der, size_t *der_length);
CALLED(comm_evp_pkey_to_pem, comm_status, comm_evp_pkey_pointer key, char **pem);
CALLED(comm_x509_pubkey_key, comm_status, comm_x509_pointer certificate, void **key, size_t *key_length);
CALLED(comm_x509_signature_value, comm_status, comm_x509_pointer certificate, void **signature,
    size_t *signature_length);
CALLED(comm_x509_sha_digest, comm_status, comm_x509_pointer certificate, const char *digest, void **value,
    size_t *value_length);
CALLED(comm_ssl_ctx_use_certificate, int32_t, comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate);
CALLED(comm_ssl_ctx_use_privatekey, int32_t, comm_ssl_ctx_pointer ssl_ctx, comm_evp_pkey_pointer key);
CALLED(comm_ssl_use_certificate, int32_t, comm_ssl_pointer ssl, comm_x509_pointer certificate);
CALLED(comm_ssl_use_privatekey, int32_t, comm_ssl_pointer ssl, comm_evp_pkey_pointer key);
CALLED(comm_ssl_ctx_add_trusted_certificate, comm_status, comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);
CALLED(comm_map_crypto_stack_objects, comm_status, comm_crypto_stack stack,
    comm_crypto_object_callback function, void *function_data, comm_free_function function_free);
CALLED(comm_free_x509_crl, void, comm_x509_crl_pointer crl);
CALLED(comm_retain_x509_crl, void, comm_x509_crl_pointer crl);
CALLED(comm_pem_read, comm_status, const char *thing_to_read, const char *filename,
    const comm_pem_keywords *keywords, comm_crypto_object *object);
CALLED(comm_free_crypto_object, void, comm_crypto_object object);
CALLED(comm_read_dhparams, comm_status, const char *filename, const comm_pem_keywords *keywords,
    comm_dh_pointer *dh);
CALLED(comm_read_certificate_key_pairs, comm_status, const char *file, const comm_pem_keywords *keywords,
    comm_certificate_key_pairs **pairs);
CALLED(comm_free_certificate_key_pairs, void, comm_certificate_key_pairs *pairs);
CALLED(comm_retain_certificate_key_pairs, void, comm_certificate_key_pairs *pairs);
CALLED(comm_certificate_key_pairs_count, size_t, comm_certificate_key_pairs *pairs);
CALLED(comm_certificate_key_pair_certificate, comm_status, comm_certificate_key_pairs *pairs, size_t index,
    comm_x509_pointer *certificate);
CALLED(comm_certificate_key_pair_key, comm_status, comm_certificate_key_pairs *pairs, size_t index,
    comm_evp_pkey_pointer *key);
CALLED(comm_make_ssl_engine, comm_status, const comm_ssl_keywords *keywords, comm_ssl_engine **engine);
CALLED(comm_free_ssl_engine, void, comm_ssl_engine *engine);
CALLED(comm_retain_ssl_engine, void, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_feed, comm_status, comm_ssl_engine *engine, const void *data, size_t data_length,
    size_t *accepted);
CALLED(comm_ssl_engine_feed_end, comm_status, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_feed_failure, comm_status, comm_ssl_engine *engine, int32_t error_number);
CALLED(comm_ssl_engine_take, comm_status, comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length);
CALLED(comm_ssl_engine_handshake, comm_step, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_read, comm_step, comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length);
CALLED(comm_ssl_engine_write, comm_step, comm_ssl_engine *engine, const void *data, size_t data_length,
    size_t *accepted);
CALLED(comm_ssl_engine_shutdown, comm_step, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_pending, size_t, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_interrupt, comm_status, comm_ssl_engine *engine, comm_direction direction);
CALLED(comm_ssl_engine_ssl, comm_ssl_pointer, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_ctx, comm_ssl_ctx_pointer, comm_ssl_engine *engine);
CALLED(comm_ssl_engine_decision, comm_status, comm_ssl_engine *engine, comm_ssl_decision **decision);
CALLED(comm_ssl_decision_kind, comm_decision_kind, comm_ssl_decision *decision);
CALLED(comm_ssl_decision_ssl, comm_ssl_pointer, comm_ssl_decision *decision);
CALLED(comm_ssl_decision_server_name, const char *, comm_ssl_decision *decision);
CALLED(comm_ssl_decision_certificate, comm_x509_pointer, comm_ssl_decision *decision);
CALLED(comm_ssl_decision_ok, int32_t, comm_ssl_decision *decision);
CALLED(comm_ssl_decision_answer, comm_status, comm_ssl_decision *decision, comm_decision_answer answer);
CALLED(comm_free_ssl_decision, void, comm_ssl_decision *decision);
CALLED(comm_retain_ssl_decision, void, comm_ssl_decision *decision);
CALLED(comm_make_socket_stream, comm_status, const comm_ssl_keywords *keywords, comm_socket_stream **stream);
CALLED(comm_open_tcp_stream, comm_status, const char *host, const char *service,
    const comm_ssl_keywords *keywords, comm_socket_stream **stream);
CALLED(comm_attach_ssl, comm_status, comm_socket_stream *stream, const comm_ssl_keywords *keywords,
    comm_ssl_pointer *ssl);
CALLED(comm_detach_ssl, comm_status, comm_socket_stream *stream, const comm_detach_keywords *keywords);
CALLED(comm_socket_stream_handshake, comm_status, comm_socket_stream *stream, double timeout,
    int32_t *success);
CALLED(comm_socket_stream_read, comm_status, comm_socket_stream *stream, void *data, size_t data_capacity,
    size_t *data_length);
CALLED(comm_socket_stream_write, comm_status, comm_socket_stream *stream, const void *data,
    size_t data_length);
CALLED(comm_socket_stream_flush, comm_status, comm_socket_stream *stream);
CALLED(comm_close_socket_stream, comm_status, comm_socket_stream *stream);
CALLED(comm_free_socket_stream, void, comm_socket_stream *stream);
CALLED(comm_retain_socket_stream, void, comm_socket_stream *stream);
CALLED(comm_socket_stream_interrupt, comm_status, comm_socket_stream *stream, comm_direction direction);
CALLED(comm_socket_stream_handshake_step, comm_step, comm_socket_stream *stream);
CALLED(comm_socket_stream_read_step, comm_step, comm_socket_stream *stream, void *data, size_t data_capacity,
    size_t *data_length);
CALLED(comm_socket_stream_write_step, comm_step, comm_socket_stream *stream, const void *data,
    size_t data_length, size_t *accepted);
CALLED(comm_socket_stream_flush_step, comm_step, comm_socket_stream *stream);
CALLED(comm_socket_stream_shutdown_step, comm_step, comm_socket_stream *stream);
CALLED(comm_socket_stream_pending, size_t, comm_socket_stream *stream);
CALLED(comm_socket_stream_ssl, comm_ssl_pointer, comm_socket_stream *stream);
CALLED(comm_socket_stream_ctx, comm_ssl_ctx_pointer, comm_socket_stream *stream);
CALLED(comm_socket_stream_ssl_side, comm_status, comm_socket_stream *stream, comm_ssl_side *ssl_side);
CALLED(comm_socket_stream_socket, int64_t, comm_socket_stream *stream);
CALLED(comm_replace_socket_stream_socket, comm_status, comm_socket_stream *stream, int64_t socket,
    const comm_detach_keywords *keywords, int64_t *old_socket);
CALLED(comm_set_socket_stream_socket, comm_status, comm_socket_stream *stream, int64_t socket);
CALLED(comm_socket_stream_decision, comm_status, comm_socket_stream *stream, comm_ssl_decision **decision);
CALLED(comm_start_up_server, comm_status, const comm_server_keywords *keywords, comm_tcp_server **server);
CALLED(comm_server_terminate, comm_status, comm_tcp_server *server);
CALLED(comm_tcp_server_local_port, int32_t, comm_tcp_server *server);
CALLED(comm_tcp_server_socket, int64_t, comm_tcp_server *server);
CALLED(comm_tcp_server_condition, comm_condition *, comm_tcp_server *server);
CALLED(comm_free_tcp_server, void, comm_tcp_server *server);
CALLED(comm_retain_tcp_server, void, comm_tcp_server *server);
CALLED(comm_library_keywords_init, void, comm_library_keywords *keywords, size_t size);
CALLED(comm_library_keywords_clear, void, comm_library_keywords *keywords);
CALLED(comm_library_keywords_set_library_path, void, comm_library_keywords *keywords,
    const char *const *library_path, size_t library_path_count);
CALLED(comm_library_keywords_set_already_done, void, comm_library_keywords *keywords, int32_t already_done);
CALLED(comm_ssl_keywords_init, void, comm_ssl_keywords *keywords, size_t size);
CALLED(comm_ssl_keywords_clear, void, comm_ssl_keywords *keywords);
CALLED(comm_ssl_keywords_set_ssl_ctx, void, comm_ssl_keywords *keywords, comm_ssl_ctx ssl_ctx);
CALLED(comm_ssl_keywords_set_ssl_side, void, comm_ssl_keywords *keywords, comm_ssl_side ssl_side);
CALLED(comm_ssl_keywords_set_ctx_configure_callback, void, comm_ssl_keywords *keywords,
    comm_ctx_configure_callback ctx_configure_callback, void *ctx_configure_callback_data,
    comm_free_function ctx_configure_callback_free);
CALLED(comm_ssl_keywords_set_ssl_configure_callback, void, comm_ssl_keywords *keywords,
    comm_ssl_configure_callback ssl_configure_callback, void *ssl_configure_callback_data,
    comm_free_function ssl_configure_callback_free);
CALLED(comm_ssl_keywords_set_handshake_timeout, void, comm_ssl_keywords *keywords, double handshake_timeout);
CALLED(comm_ssl_keywords_set_tlsext_host_name, void, comm_ssl_keywords *keywords,
    comm_host_name tlsext_host_name);
CALLED(comm_ssl_keywords_set_verify, void, comm_ssl_keywords *keywords, comm_verify verify);
CALLED(comm_ssl_keywords_set_verify_name, void, comm_ssl_keywords *keywords, const char *verify_name);
CALLED(comm_ssl_keywords_set_ring_size, void, comm_ssl_keywords *keywords, size_t ring_size);
CALLED(comm_ssl_keywords_set_socket, void, comm_ssl_keywords *keywords, int64_t socket);
CALLED(comm_ssl_keywords_set_read_timeout, void, comm_ssl_keywords *keywords, double read_timeout);
CALLED(comm_ssl_keywords_set_write_timeout, void, comm_ssl_keywords *keywords, double write_timeout);
CALLED(comm_ssl_keywords_set_timeout, void, comm_ssl_keywords *keywords, double timeout);
CALLED(comm_ssl_keywords_set_direction, void, comm_ssl_keywords *keywords, comm_direction direction);
CALLED(comm_ssl_keywords_set_local_address, void, comm_ssl_keywords *keywords, const char *local_address);
CALLED(comm_ssl_keywords_set_local_port, void, comm_ssl_keywords *keywords, int32_t local_port);
CALLED(comm_ssl_keywords_set_ipv6, void, comm_ssl_keywords *keywords, comm_ipv6 ipv6);
CALLED(comm_ssl_keywords_set_nodelay, void, comm_ssl_keywords *keywords, int32_t nodelay);
CALLED(comm_ssl_keywords_set_keepalive, void, comm_ssl_keywords *keywords, int32_t keepalive);
CALLED(comm_ssl_keywords_set_accept_truncation, void, comm_ssl_keywords *keywords, int32_t accept_truncation);
CALLED(comm_ssl_keywords_set_verify_subject_cn, void, comm_ssl_keywords *keywords, int32_t verify_subject_cn);
CALLED(comm_option_keywords_init, void, comm_option_keywords *keywords, size_t size);
CALLED(comm_option_keywords_clear, void, comm_option_keywords *keywords);
CALLED(comm_option_keywords_set_microsoft_sess_id_bug, void, comm_option_keywords *keywords,
    int32_t microsoft_sess_id_bug);
CALLED(comm_option_keywords_set_netscape_challenge_bug, void, comm_option_keywords *keywords,
    int32_t netscape_challenge_bug);
CALLED(comm_option_keywords_set_netscape_reuse_cipher_change_bug, void, comm_option_keywords *keywords,
    int32_t netscape_reuse_cipher_change_bug);
CALLED(comm_option_keywords_set_sslref2_reuse_cert_type_bug, void, comm_option_keywords *keywords,
    int32_t sslref2_reuse_cert_type_bug);
CALLED(comm_option_keywords_set_microsoft_big_sslv3_buffer, void, comm_option_keywords *keywords,
    int32_t microsoft_big_sslv3_buffer);
CALLED(comm_option_keywords_set_msie_sslv2_rsa_padding, void, comm_option_keywords *keywords,
    int32_t msie_sslv2_rsa_padding);
CALLED(comm_option_keywords_set_ssleay_080_client_dh_bug, void, comm_option_keywords *keywords,
    int32_t ssleay_080_client_dh_bug);
CALLED(comm_option_keywords_set_tls_d5_bug, void, comm_option_keywords *keywords, int32_t tls_d5_bug);
CALLED(comm_option_keywords_set_tls_block_padding_bug, void, comm_option_keywords *keywords,
    int32_t tls_block_padding_bug);
CALLED(comm_option_keywords_set_dont_insert_empty_fragments, void, comm_option_keywords *keywords,
    int32_t dont_insert_empty_fragments);
CALLED(comm_option_keywords_set_all, void, comm_option_keywords *keywords, int32_t all);
CALLED(comm_option_keywords_set_no_session_resumption_on_renegotiation, void, comm_option_keywords *keywords,
    int32_t no_session_resumption_on_renegotiation);
CALLED(comm_option_keywords_set_single_dh_use, void, comm_option_keywords *keywords, int32_t single_dh_use);
CALLED(comm_option_keywords_set_ephemeral_rsa, void, comm_option_keywords *keywords, int32_t ephemeral_rsa);
CALLED(comm_option_keywords_set_cipher_server_preference, void, comm_option_keywords *keywords,
    int32_t cipher_server_preference);
CALLED(comm_option_keywords_set_tls_rollback_bug, void, comm_option_keywords *keywords,
    int32_t tls_rollback_bug);
CALLED(comm_option_keywords_set_no_sslv2, void, comm_option_keywords *keywords, int32_t no_sslv2);
CALLED(comm_option_keywords_set_no_sslv3, void, comm_option_keywords *keywords, int32_t no_sslv3);
CALLED(comm_option_keywords_set_no_tlsv1, void, comm_option_keywords *keywords, int32_t no_tlsv1);
CALLED(comm_option_keywords_set_pkcs1_check_1, void, comm_option_keywords *keywords, int32_t pkcs1_check_1);
CALLED(comm_option_keywords_set_pkcs1_check_2, void, comm_option_keywords *keywords, int32_t pkcs1_check_2);
CALLED(comm_option_keywords_set_netscape_ca_dn_bug, void, comm_option_keywords *keywords,
    int32_t netscape_ca_dn_bug);
CALLED(comm_option_keywords_set_netscape_demo_cipher_change_bug, void, comm_option_keywords *keywords,
    int32_t netscape_demo_cipher_change_bug);
CALLED(comm_option_keywords_set_no_tlsv1_1, void, comm_option_keywords *keywords, int32_t no_tlsv1_1);
CALLED(comm_option_keywords_set_no_tlsv1_2, void, comm_option_keywords *keywords, int32_t no_tlsv1_2);
CALLED(comm_option_keywords_set_no_tlsv1_3, void, comm_option_keywords *keywords, int32_t no_tlsv1_3);
CALLED(comm_option_keywords_set_no_ticket, void, comm_option_keywords *keywords, int32_t no_ticket);
CALLED(comm_option_keywords_set_no_renegotiation, void, comm_option_keywords *keywords,
    int32_t no_renegotiation);
CALLED(comm_option_keywords_set_allow_client_renegotiation, void, comm_option_keywords *keywords,
    int32_t allow_client_renegotiation);
CALLED(comm_option_keywords_set_prioritize_chacha, void, comm_option_keywords *keywords,
    int32_t prioritize_chacha);
CALLED(comm_option_keywords_set_no_compression, void, comm_option_keywords *keywords, int32_t no_compression);
CALLED(comm_option_keywords_set_ignore_unexpected_eof, void, comm_option_keywords *keywords,
    int32_t ignore_unexpected_eof);
CALLED(comm_option_keywords_set_no_encrypt_then_mac, void, comm_option_keywords *keywords,
    int32_t no_encrypt_then_mac);
CALLED(comm_option_keywords_set_legacy_server_connect, void, comm_option_keywords *keywords,
    int32_t legacy_server_connect);
CALLED(comm_option_keywords_set_enable_ktls, void, comm_option_keywords *keywords, int32_t enable_ktls);
CALLED(comm_pem_keywords_init, void, comm_pem_keywords *keywords, size_t size);
CALLED(comm_pem_keywords_clear, void, comm_pem_keywords *keywords);
CALLED(comm_pem_keywords_set_callback, void, comm_pem_keywords *keywords, comm_password_callback callback,
    void *callback_data, comm_free_function callback_free);
CALLED(comm_pem_keywords_set_password, void, comm_pem_keywords *keywords, const void *password,
    size_t password_length);
CALLED(comm_pem_keywords_set_pass_phrase, void, comm_pem_keywords *keywords, const void *pass_phrase,
    size_t pass_phrase_length);
CALLED(comm_pem_keywords_set_force, void, comm_pem_keywords *keywords, int32_t force);
CALLED(comm_pem_keywords_set_dh, void, comm_pem_keywords *keywords, comm_dh_pointer dh);
CALLED(comm_pem_keywords_set_filename, void, comm_pem_keywords *keywords, const char *filename);
CALLED(comm_pem_keywords_set_func, void, comm_pem_keywords *keywords, comm_dh_callback func, void *func_data,
    comm_free_function func_free);
CALLED(comm_pem_keywords_set_filename_list, void, comm_pem_keywords *keywords,
    const char *const *filename_list, size_t filename_list_count);
CALLED(comm_detach_keywords_init, void, comm_detach_keywords *keywords, size_t size);
CALLED(comm_detach_keywords_clear, void, comm_detach_keywords *keywords);
CALLED(comm_detach_keywords_set_retry_count, void, comm_detach_keywords *keywords, int32_t retry_count);
CALLED(comm_detach_keywords_set_retry_timeout, void, comm_detach_keywords *keywords, double retry_timeout);
CALLED(comm_server_keywords_init, void, comm_server_keywords *keywords, size_t size);
CALLED(comm_server_keywords_clear, void, comm_server_keywords *keywords);
CALLED(comm_server_keywords_set_function, void, comm_server_keywords *keywords, comm_server_function function,
    void *function_data, comm_free_function function_free);
CALLED(comm_server_keywords_set_announce, void, comm_server_keywords *keywords, comm_server_announce announce,
    void *announce_data, comm_free_function announce_free);
CALLED(comm_server_keywords_set_service, void, comm_server_keywords *keywords, const char *service);
CALLED(comm_server_keywords_set_backlog, void, comm_server_keywords *keywords, int32_t backlog);
CALLED(comm_server_keywords_set_address, void, comm_server_keywords *keywords, const char *address);
CALLED(comm_server_keywords_set_local_address, void, comm_server_keywords *keywords,
    const char *local_address);
CALLED(comm_server_keywords_set_local_port, void, comm_server_keywords *keywords, int32_t local_port);
CALLED(comm_server_keywords_set_nodelay, void, comm_server_keywords *keywords, int32_t nodelay);
CALLED(comm_server_keywords_set_keepalive, void, comm_server_keywords *keywords, int32_t keepalive);
CALLED(comm_server_keywords_set_process_name, void, comm_server_keywords *keywords, const char *process_name);
CALLED(comm_server_keywords_set_wait, void, comm_server_keywords *keywords, double wait);
CALLED(comm_server_keywords_set_error, void, comm_server_keywords *keywords, int32_t error);
CALLED(comm_server_keywords_set_ipv6, void, comm_server_keywords *keywords, comm_server_ipv6 ipv6);
CALLED(comm_server_keywords_set_create_stream, void, comm_server_keywords *keywords, int32_t create_stream);
CALLED(comm_server_keywords_set_reuseport, void, comm_server_keywords *keywords, int32_t reuseport);
CALLED(comm_server_keywords_set_threads, void, comm_server_keywords *keywords, int32_t threads);
CALLED_BACK(comm_ctx_configure_callback, comm_status, comm_ssl_ctx_pointer ssl_ctx, void *data);
CALLED_BACK(comm_cert_callback, comm_decision_answer, comm_ssl_pointer ssl, void *data);
CALLED_BACK(comm_hello_callback, comm_decision_answer, comm_ssl_pointer ssl, const char *server_name,
    void *data);
CALLED_BACK(comm_verification_callback, comm_decision_answer, comm_ssl_pointer ssl,
    comm_x509_pointer certificate, int32_t ok, void *data);
CALLED_BACK(comm_verify_callback, int32_t, int32_t ok, comm_x509_store_ctx_pointer store_ctx, void *data);
CALLED_BACK(comm_password_callback, comm_status, size_t maximum_length, int32_t rwflag, void *password,
    size_t *password_length, void *data);
CALLED_BACK(comm_dh_callback, comm_status, int32_t is_export, int32_t keylength, comm_dh_pointer *dh,
    void *data);
CALLED_BACK(comm_ssl_configure_callback, comm_status, comm_ssl_pointer ssl, void *data);
CALLED_BACK(comm_crypto_object_callback, comm_status, comm_crypto_object object, void *data);
CALLED_BACK(comm_server_function, comm_status, comm_tcp_server *server, int64_t socket,
    comm_socket_stream *stream, void *data);
CALLED_BACK(comm_server_announce, comm_status, comm_tcp_server *server, int64_t socket,
    comm_condition *condition, void *data);
CALLED_BACK(comm_free_function, void, void *);
