# generated from spec/; do not edit: make gen
# Loads and initialises OpenSSL, once in a process; later calls do nothing and succeed. The path given here wins,
# then the one of `set-ssl-library-path`, then the environment's `COMMSSL_LIBRARY_PATH` (entries separated by
# colons), then a libssl that the process already has, then this system's list. A different path after a success is
# a `usage-error`. A failure is an `ssl-library-error` that names every file tried and why each failed; the next
# call tries again.
# -library-path: Files to load, in order: each a file, a bare name, or `-lNAME` for this system's names of NAME; one
#     that is longer than a path can be is a `usage-error`.
# -already-done: True: the process has loaded and initialised OpenSSL itself; its own is used and no initialisation
#     function is called.
# Errors: ssl-library-error, usage-error, memory-error.
proc commssl::ensure-ssl {args} {
    WithOptions library_keywords $args native::ensure_ssl
}

# Sets the library path that `ensure-ssl` uses when it is given none. It loads nothing, and is a `usage-error` once
# OpenSSL is loaded.
# library-path: As the keyword of `ensure-ssl`; an empty list removes what was set.
# Errors: usage-error, memory-error.
proc commssl::set-ssl-library-path {library-path} {
    native::set_ssl_library_path ${library-path}
}

# Tells about the loaded OpenSSL: its version, build date, directory, platform or compiler flags.
# what: Which string.
# Answers: The string as OpenSSL gives it; all but `:version` carry a prefix.
# Errors: ssl-library-error, usage-error, memory-error.
proc commssl::openssl-version {{what version}} {
    native::openssl_version $what
}

# Loads OpenSSL if that is still to do, and makes sure that its random generator is seeded. OpenSSL seeds it from
# the system by itself, so nothing is added; where it cannot, that is an `ssl-failure`.
# Errors: ssl-library-error, ssl-failure, memory-error.
proc commssl::do-rand-seed {} {
    native::do_rand_seed
}

# Answers the address of a symbol of the loaded OpenSSL, for foreign functions of your own. Macros have no address;
# the name of one is an `ssl-library-error`.
# name: A C name that libssl or libcrypto exports.
# Answers: Where it is. It stays valid, since OpenSSL is never unloaded.
# Errors: ssl-library-error, usage-error.
proc commssl::openssl-symbol-address {name} {
    native::openssl_symbol_address $name
}

# Makes a handle of a pointer of OpenSSL's that a foreign function of your own gave, so that it serves as an
# argument and as `:ssl-ctx`. This and `handle-address` are the only calls of a language that can crash: nothing
# tells whether the address is what the kind says. It must come from the OpenSSL that commssl loaded.
# kind: What is at the address. A kind that is never released, as `ssl-cipher-pointer`, is refused.
# address: Where it is; never null.
# ownership: `:borrow` takes a reference, or a copy where OpenSSL does not count references; `:own` takes over the
#     caller's.
# Answers: The handle, to be released as any of its kind.
# Errors: ssl-library-error, usage-error, memory-error.
proc commssl::handle-from-address {kind address {ownership borrow}} {
    native::handle_from_address $kind $address $ownership
}

# Answers the address of what a handle names, to be given to a foreign function of your own. A handle that is no
# pointer of OpenSSL's is a `usage-error`.
# handle: A handle of a kind that `handle-from-address` knows, or one that is never released.
# Answers: OpenSSL's pointer. It is good for as long as the handle is; the handle keeps its reference.
# Errors: usage-error.
proc commssl::handle-address {handle} {
    native::handle_address $handle
}

# Tells whether the loaded OpenSSL has a function that not every version has. A name that commssl does not know is a
# `usage-error`.
# name: The C name of an import that is optional, or of any other import.
# Answers: Whether the loaded OpenSSL has it.
# Errors: ssl-library-error, usage-error.
proc commssl::openssl-feature-p {name} {
    native::openssl_feature_p $name
}

# Answers the value that a constant of OpenSSL has in the loaded version. Versions disagree on some, and the wrong
# number silently means something else.
# name: The C name of a constant, as `SSL_OP_ALL`.
# Answers: Its value in the loaded version.
# Errors: ssl-library-error, usage-error.
proc commssl::openssl-constant {name} {
    native::openssl_constant $name
}

# Gives OpenSSL's name of a direct call: the rule of the guide, and the exceptions that the spec lists. The rule is
# for the functions of libssl, whether commssl has them or not; a name that is commssl's own, as `make-ssl-ctx`, or
# that begins otherwise and is none of the exceptions, is a `usage-error`. Works without OpenSSL.
# lisp-name: A Lisp name, as `ssl-ctx-set-options`.
# Answers: OpenSSL's name, as `SSL_CTX_set_options`.
# Errors: usage-error, memory-error.
proc commssl::lisp-name-to-c-name {lisp-name} {
    native::lisp_name_to_c_name ${lisp-name}
}

# Gives the Lisp name of an OpenSSL function: lower case, underscores to hyphens, and the exceptions that the spec
# lists. Works without OpenSSL.
# c-name: OpenSSL's name.
# Answers: The Lisp name.
# Errors: usage-error, memory-error.
proc commssl::c-name-to-lisp-name {c-name} {
    native::c_name_to_lisp_name ${c-name}
}

# Counts the contexts, SSLs, certificates, keys, stacks, lists, engines, streams, servers, decisions and kept
# conditions that commssl gave out and that are not yet released. Tests use it to find leaks.
# Answers: How many handles given by commssl are not yet released.
proc commssl::live-handle-count {} {
    native::live_handle_count
}

# Gives a list of strings back.
# list: The list, or nothing.
proc commssl::free-string-list {list} {
    native::free_string_list $list
}

# Counts the strings of a list.
# list: The list.
# Answers: How many strings there are.
proc commssl::string-list-count {list} {
    native::string_list_count $list
}

# Answers one string of a list.
# list: The list.
# index: Which string, from 0.
# Answers: The string, which lives as long as the list; nothing when the list has no such index, which leaves a
#     `usage-error`.
proc commssl::string-list-item {list index} {
    native::string_list_item $list $index
}

# Keeps the condition of this thread beyond its next call. When no call failed yet it is a `usage-error`.
# Answers: A copy of the thread's condition.
# Errors: usage-error, memory-error.
proc commssl::copy-condition {} {
    native::copy_condition
}

# Gives a kept condition back.
# condition: The condition, or nothing.
proc commssl::free-condition {condition} {
    native::free_condition $condition
}

# Answers the type of a condition.
# condition: The condition, or nothing for the thread's.
# Answers: Its type; 0 when there is no condition.
proc commssl::condition-type {condition} {
    native::condition_type $condition
}

# Tells whether one type of condition is the same as, or a kind of, another.
# type: The type of a condition.
# ancestor: The type that it may be, or inherit from.
# Answers: Whether it is.
proc commssl::condition-typep {type ancestor} {
    native::condition_typep $type $ancestor
}

# Tells a person what went wrong. No secret is ever in it.
# condition: The condition, or nothing for the thread's.
# Answers: One line, without full stop; lives as long as the condition.
proc commssl::condition-text {condition} {
    native::condition_text $condition
}

# Names the argument that was wrong.
# condition: The condition, or nothing for the thread's.
# Answers: The Lisp name of the argument or keyword at fault, else empty.
proc commssl::condition-argument {condition} {
    native::condition_argument $condition
}

# Answers OpenSSL's error code.
# condition: The condition, or nothing for the thread's.
# Answers: The packed code of the entry of OpenSSL's queue that explains the failure, else 0.
proc commssl::condition-code {condition} {
    native::condition_code $condition
}

# Answers the reason of OpenSSL's error code. Its words differ between versions: compare codes.
# condition: The condition, or nothing for the thread's.
# Answers: OpenSSL's words for the reason of that entry, else empty.
proc commssl::condition-reason {condition} {
    native::condition_reason $condition
}

# Answers the alert that ended the connection.
# condition: The condition, or nothing for the thread's.
# Answers: The number of the TLS alert, -1 when there was none.
proc commssl::condition-alert {condition} {
    native::condition_alert $condition
}

# Tells who sent the alert.
# condition: The condition, or nothing for the thread's.
# Answers: Who sent the alert.
proc commssl::condition-alert-sender {condition} {
    native::condition_alert_sender $condition
}

# Answers why the certificate was not accepted.
# condition: The condition, or nothing for the thread's.
# Answers: An X509_V_ERR number, 0 when verification is not to blame.
proc commssl::condition-verify-result {condition} {
    native::condition_verify_result $condition
}

# Answers which certificate of the chain was at fault.
# condition: The condition, or nothing for the thread's.
# Answers: 0 is the peer's own certificate, 1 its issuer; -1 when not known.
proc commssl::condition-verify-depth {condition} {
    native::condition_verify_depth $condition
}

# Answers the system's error number.
# condition: The condition, or nothing for the thread's.
# Answers: The system's error number, else 0.
proc commssl::condition-errno {condition} {
    native::condition_errno $condition
}

# Answers how many entries OpenSSL's queue held.
# condition: The condition, or nothing for the thread's.
# Answers: How many entries, 16 at most.
proc commssl::condition-queue-length {condition} {
    native::condition_queue_length $condition
}

# Answers the code of one entry of OpenSSL's queue.
# condition: The condition, or nothing for the thread's.
# index: 0 is the oldest.
# Answers: The packed code; 0 when the index is too large.
proc commssl::condition-queue-code {condition index} {
    native::condition_queue_code $condition $index
}

# Answers the text of one entry of OpenSSL's queue.
# condition: The condition, or nothing for the thread's.
# index: 0 is the oldest.
# Answers: OpenSSL's words, with its data; empty when the index is too large.
proc commssl::condition-queue-text {condition index} {
    native::condition_queue_text $condition $index
}

# Makes a context. `:ssl-ctx` is a symbol (default `t`); a context is answered as it is, with one more reference, so
# that each result is destroyed once; an SSL is a `usage-error`. `:ssl-side` defaults to `:server`.
# -ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
# -ssl-side: Which side. Default `:server`, except where a call connects. A context that was made for the other side
#     alone is a `usage-error`, at the first step of the handshake at the latest.
# -handshake-timeout: How long a handshake may take, from its first step. Where it is not set, or 0 or less, a
#     server has 60 s and a client as long as it takes; nil is as long as it takes on either side. 0 or less also
#     says that a client does no handshake at once. A context does no handshake, so there it has no effect.
# Answers: The context.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::make-ssl-ctx {args} {
    WithOptions ssl_keywords $args native::make_ssl_ctx
}

# Gives a context back. It is freed, with its callbacks, when its last SSL is.
# ssl-ctx: The context, or nothing.
proc commssl::destroy-ssl-ctx {ssl-ctx} {
    native::destroy_ssl_ctx ${ssl-ctx}
}

# Says how the peer is verified. A server's `:always` asks for a certificate, and accepts a client that has none;
# `:fail-if-no-peer-cert` demands one. A context's mode and callback are those of the SSLs made of it from then on.
# A mode and its callback belong to a side. A context made here for both sides, and an SSL of it, have one of each
# for each side, and neither changes the other's; the side that is not the context's, as the server of a client's
# context, is a `usage-error`. OpenSSL itself has one mode: of such a context it is the server's, so that it asks
# nothing of a client that was not told to be asked, and an SSL has the mode of the client from
# `ssl-set-connect-state` or the first step of a stream or engine on. Who makes an SSL a client by a call of
# OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A context of the program's own
# has one mode for both sides, whichever is named.
# ssl-or-ctx: The context or SSL.
# ssl-side: The side whose mode it is: `:client` or `:server`.
# mode: `:never`, `:always`, `:once`, or OpenSSL's bits.
# callback: Judges each certificate; nothing removes one that was set by this call before.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-verification-mode {ssl-or-ctx ssl-side mode {callback ""}} {
    native::set_verification_mode ${ssl-or-ctx} ${ssl-side} $mode $callback
}

# Tells how the peer is verified. The side that is not the context's is a `usage-error`, as in
# `set-verification-mode`.
# ssl-or-ctx: The context or SSL.
# ssl-side: Whose mode: `:client`, `:server`, or that of the side that the context or SSL is; a context for both
#     sides then answers its server's.
# Answers: The bits that are set.
# Errors: usage-error, ssl-library-error.
proc commssl::get-verification-mode {ssl-or-ctx {ssl-side default}} {
    native::get_verification_mode ${ssl-or-ctx} ${ssl-side}
}

# Sets the callback that chooses the certificate. The one before is freed when no handshake uses it any more.
# ssl-ctx: The context.
# callback: The callback, or nothing to remove it.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-ssl-ctx-cert-cb {ssl-ctx callback} {
    native::set_ssl_ctx_cert_cb ${ssl-ctx} $callback
}

# Sets the callback that a server asks what to be to a client. The one before is freed when no handshake uses it any
# more.
# ssl-ctx: The context.
# callback: The callback, or nothing to remove it.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-ssl-ctx-hello-cb {ssl-ctx callback} {
    native::set_ssl_ctx_hello_cb ${ssl-ctx} $callback
}

# Sets the callback that has the last word on the peer. It is asked where the peer is verified at all: not where the
# mode is `:never`. On a context of the program's own it takes the place of one set by
# SSL_CTX_set_cert_verify_callback. The one before is freed when no handshake uses it any more.
# ssl-ctx: The context.
# callback: The callback, or nothing to remove it.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-ssl-ctx-verification-cb {ssl-ctx callback} {
    native::set_ssl_ctx_verification_cb ${ssl-ctx} $callback
}

# Sets options by name; those set before stay set. Their values are those of the loaded OpenSSL: what means nothing
# to it any more, or not yet, leaves the options as they are.
# ssl-or-ctx: The context or SSL.
# -microsoft-sess-id-bug: Means nothing any more: SSL_OP_MICROSOFT_SESS_ID_BUG is 0.
# -netscape-challenge-bug: Means nothing any more: SSL_OP_NETSCAPE_CHALLENGE_BUG is 0.
# -netscape-reuse-cipher-change-bug: Means nothing any more: SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG is 0.
# -sslref2-reuse-cert-type-bug: Means nothing any more: SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG is 0.
# -microsoft-big-sslv3-buffer: Means nothing any more: SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER is 0.
# -msie-sslv2-rsa-padding: Means nothing any more: SSL_OP_MSIE_SSLV2_RSA_PADDING is 0.
# -ssleay-080-client-dh-bug: Means nothing any more: SSL_OP_SSLEAY_080_CLIENT_DH_BUG is 0.
# -tls-d5-bug: Means nothing any more: SSL_OP_TLS_D5_BUG is 0.
# -tls-block-padding-bug: Means nothing any more: SSL_OP_TLS_BLOCK_PADDING_BUG is 0.
# -dont-insert-empty-fragments: Do not send the empty fragments that protect CBC ciphers of TLS 1.0.
# -all: All harmless work-arounds for bugs of other implementations.
# -no-session-resumption-on-renegotiation: A server starts a new session at each renegotiation.
# -single-dh-use: Means nothing any more: SSL_OP_SINGLE_DH_USE is 0.
# -ephemeral-rsa: Means nothing any more: SSL_OP_EPHEMERAL_RSA is 0.
# -cipher-server-preference: A server chooses the cipher by its own order.
# -tls-rollback-bug: Tolerate clients that tell a wrong version with their key exchange.
# -no-sslv2: Means nothing any more: SSL_OP_NO_SSLv2 is 0.
# -no-sslv3: Do not use SSL 3.
# -no-tlsv1: Do not use TLS 1.0.
# -pkcs1-check-1: Means nothing any more: SSL_OP_PKCS1_CHECK_1 is 0.
# -pkcs1-check-2: Means nothing any more: SSL_OP_PKCS1_CHECK_2 is 0.
# -netscape-ca-dn-bug: Means nothing any more: SSL_OP_NETSCAPE_CA_DN_BUG is 0.
# -netscape-demo-cipher-change-bug: Means nothing any more: SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG is 0.
# -no-tlsv1-1: Do not use TLS 1.1.
# -no-tlsv1-2: Do not use TLS 1.2.
# -no-tlsv1-3: Do not use TLS 1.3.
# -no-ticket: Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3.
# -no-renegotiation: Refuse renegotiation. Contexts made here do; `ssl-ctx-clear-options` or `ssl-clear-options`
#     takes it away. A client tells its refusal by the alert no_renegotiation, and a server of OpenSSL's that has
#     asked then ends the connection.
# -allow-client-renegotiation: A server lets clients renegotiate. Contexts made here refuse all renegotiation, so
#     `:no-renegotiation` is cleared, on a client too, which then renegotiates when its server asks; not both at
#     once.
# -prioritize-chacha: With `:cipher-server-preference`, take ChaCha20 first for a client that lists it first.
# -no-compression: Do not compress.
# -ignore-unexpected-eof: OpenSSL takes the end of bytes for close_notify.
# -no-encrypt-then-mac: Do not negotiate encrypt-then-mac.
# -legacy-server-connect: A client connects to servers without secure renegotiation.
# -enable-ktls: Let the kernel encrypt, where it can and OpenSSL drives the socket itself.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-ssl-ctx-options {ssl-or-ctx args} {
    WithOptions option_keywords $args native::set_ssl_ctx_options ${ssl-or-ctx}
}

# Sets where the password of encrypted keys comes from: `:callback`, else `:password`, of which a copy is kept; one
# of the two is needed. It is asked for each key that the context reads from then on, by
# `ssl-ctx-use-privatekey-file` and its like, and for each that an SSL reads which was made of the context after the
# first such call. Without this call OpenSSL asks at the terminal. A later call takes its place, for those SSLs too;
# what was set before, or is left when the context is freed, is given back, and the copy of a password overwritten.
# ssl-ctx: The context.
# -callback: Gives the password of what is encrypted.
# -password: The password of encrypted keys, up to 1024 bytes; it may be empty. It is copied.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-ssl-ctx-password-callback {ssl-ctx args} {
    WithOptions pem_keywords $args native::set_ssl_ctx_password_callback ${ssl-ctx}
}

# Sets the parameters of ephemeral Diffie-Hellman key exchange of a server up to TLS 1.2, in place of those before.
# Of the keywords the first that is set counts, in this order: `:dh`; `:filename`, read by `read-dhparams`; `:func`,
# asked at each handshake; `:filename-list`, of which each handshake gets the entry for the key length that is asked
# for, or the next larger one, or the largest. All files are read at once, by `:pass-phrase` or `:callback` where
# they are encrypted. Parameters that the security level holds too small are an `ssl-failure`, those that a function
# gives fail the handshake. SSLs that were made before keep what they have; one that asks a function asks the one
# that the context has now. With OpenSSL 1.1.1 a function that comes after parameters is never asked.
# ssl-or-ctx: The context or SSL.
# -callback: Gives the password of what is encrypted.
# -pass-phrase: The password of what is read in this call, up to 1024 bytes; it may be empty. Not with `:callback`.
# -dh: Parameters, which are copied.
# -filename: A PEM file of parameters, as `read-dhparams` reads it.
# -func: Gives parameters when a handshake needs some.
# -filename-list: Key lengths and PEM files in turn, as `2048`, `dh2048.pem`, `3072`, `dh3072.pem`.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-ssl-ctx-dh {ssl-or-ctx args} {
    WithOptions pem_keywords $args native::set_ssl_ctx_dh ${ssl-or-ctx}
}

# Sets the ciphers up to TLS 1.2, best first. A string that gives none is an `ssl-failure`, after which there is
# none. TLS 1.3 has its own: `set-ciphersuites`.
# ssl-or-ctx: The context or SSL.
# ciphers: OpenSSL's cipher string, as `HIGH:!aNULL`.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-cipher-list {ssl-or-ctx ciphers} {
    native::set_cipher_list ${ssl-or-ctx} $ciphers
}

# Sets the ciphers of TLS 1.3, best first. Of names that OpenSSL does not know, its versions ignore some; where one
# is refused it is an `ssl-failure`, and nothing changes.
# ssl-or-ctx: The context or SSL.
# ciphersuites: Names between colons, as `TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256`; an empty string is none.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-ciphersuites {ssl-or-ctx ciphersuites} {
    native::set_ciphersuites ${ssl-or-ctx} $ciphersuites
}

# Sets the least version of TLS. One above the greatest is a usage-error: raise that first. The security level may
# still rule it out: TLS 1.0 and 1.1 need level 0, which `set-cipher-list` sets by `@SECLEVEL=0`.
# ssl-or-ctx: The context or SSL.
# version: The least version; `:default` is TLS 1.2.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-min-protocol-version {ssl-or-ctx version} {
    native::set_min_protocol_version ${ssl-or-ctx} $version
}

# Sets the greatest version of TLS. One below the least is a usage-error: lower that first; a context made from a
# symbol has TLS 1.2 as its least.
# ssl-or-ctx: The context or SSL.
# version: The greatest version; `:default` is the greatest that the loaded OpenSSL has.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-max-protocol-version {ssl-or-ctx version} {
    native::set_max_protocol_version ${ssl-or-ctx} $version
}

# Sets how long the chain of a peer's certificate may be.
# ssl-or-ctx: The context or SSL.
# depth: How many certificates may stand between the peer's and the trusted one, not negative.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::set-verification-depth {ssl-or-ctx depth} {
    native::set_verification_depth ${ssl-or-ctx} $depth
}

# Sets how long the chain of a peer's certificate may be.
# ssl-ctx: The context.
# depth: How many certificates may stand between the peer's and the trusted one.
proc commssl::ssl-ctx-set-verify-depth {ssl-ctx depth} {
    native::ssl_ctx_set_verify_depth ${ssl-ctx} $depth
}

# Says whose certificates clients may have: the authorities of a file are trusted, beside what is trusted already,
# and their names are sent, in place of those before, when a certificate is asked for. That it is asked for says
# `set-verification-mode`.
# ssl-ctx: The context of a server.
# filename: A PEM file of the authorities' certificates.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-verification-client-ca {ssl-ctx filename} {
    native::set_verification_client_ca ${ssl-ctx} $filename
}

# Names the application that sessions belong to: a session is resumed only where the name is the same. A context
# made here has one of its own, at random, so servers that share sessions give theirs the same.
# ssl-ctx: The context of a server.
# id: The name, of any bytes.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::set-session-id-context {ssl-ctx id} {
    native::set_session_id_context ${ssl-ctx} $id
}

# Trusts the certificates of a file, of a folder, or of both, beside what is trusted already. A folder that does not
# exist is not noticed here.
# ssl-ctx: The context.
# ca-file: A PEM file of trusted certificates, or nothing.
# ca-path: A folder of them under hashed names, or nothing.
# Answers: 1, or 0 when nothing could be read.
proc commssl::ssl-ctx-load-verify-locations {ssl-ctx ca-file ca-path} {
    native::ssl_ctx_load_verify_locations ${ssl-ctx} ${ca-file} ${ca-path}
}

# Presents the certificate and chain of a file.
# ssl-ctx: The context.
# filename: A PEM file: our certificate, then its issuers.
# Answers: 1, or 0 when the file could not be used.
proc commssl::ssl-ctx-use-certificate-chain-file {ssl-ctx filename} {
    native::ssl_ctx_use_certificate_chain_file ${ssl-ctx} $filename
}

# Presents the first certificate of a file.
# ssl-ctx: The context.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when the file could not be used.
proc commssl::ssl-ctx-use-certificate-file {ssl-ctx filename type} {
    native::ssl_ctx_use_certificate_file ${ssl-ctx} $filename $type
}

# Uses the private key of a file with the certificate that was set before.
# ssl-ctx: The context.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when the key could not be read or is not the certificate's.
proc commssl::ssl-ctx-use-privatekey-file {ssl-ctx filename type} {
    native::ssl_ctx_use_privatekey_file ${ssl-ctx} $filename $type
}

# Adds option bits to a context; bits already set stay set.
# ssl-ctx: The context.
# options: Bits to add.
# Answers: All option bits after the call.
proc commssl::ssl-ctx-set-options {ssl-ctx options} {
    native::ssl_ctx_set_options ${ssl-ctx} $options
}

# Takes option bits away from a context. Without SSL_OP_NO_RENEGOTIATION, which contexts made here have, a client
# renegotiates when its server asks.
# ssl-ctx: The context.
# options: Bits to take away.
# Answers: All option bits after the call.
proc commssl::ssl-ctx-clear-options {ssl-ctx options} {
    native::ssl_ctx_clear_options ${ssl-ctx} $options
}

# Answers the option bits of a context.
# ssl-ctx: The context.
# Answers: All option bits.
proc commssl::ssl-ctx-get-options {ssl-ctx} {
    native::ssl_ctx_get_options ${ssl-ctx}
}

# Adds mode bits to a context.
# ssl-ctx: The context.
# mode: Bits to add.
# Answers: All mode bits after the call.
proc commssl::ssl-ctx-set-mode {ssl-ctx mode} {
    native::ssl_ctx_set_mode ${ssl-ctx} $mode
}

# Answers the mode bits of a context.
# ssl-ctx: The context.
# Answers: All mode bits.
proc commssl::ssl-ctx-get-mode {ssl-ctx} {
    native::ssl_ctx_get_mode ${ssl-ctx}
}

# Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
# ssl-ctx: The context.
# Answers: 0 always.
proc commssl::ssl-ctx-need-tmp-rsa {ssl-ctx} {
    native::ssl_ctx_need_tmp_rsa ${ssl-ctx}
}

# Adds the subject of a certificate to the names of authorities that a server sends when it asks for a client's
# certificate. The name is copied.
# ssl-ctx: The context.
# certificate: The certificate.
# Answers: 1, or 0 when it could not be added.
proc commssl::ssl-ctx-add-client-ca {ssl-ctx certificate} {
    native::ssl_ctx_add_client_ca ${ssl-ctx} $certificate
}

# Sets the names of authorities that a server sends when it asks for a client's certificate, in place of those
# before.
# ssl-ctx: The context.
# names: The names, which OpenSSL owns from then on; the languages give it a copy.
proc commssl::ssl-ctx-set-client-ca-list {ssl-ctx names} {
    native::ssl_ctx_set_client_ca_list ${ssl-ctx} $names
}

# Answers how long a certificate chain from the peer may be.
# ssl-ctx: The context.
# Answers: Bytes; 102400 unless it was set.
proc commssl::ssl-ctx-get-max-cert-list {ssl-ctx} {
    native::ssl_ctx_get_max_cert_list ${ssl-ctx}
}

# Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
# ssl-ctx: The context.
# size: Bytes, not negative.
# Answers: The value before; 0 when the size is negative, and nothing changes.
proc commssl::ssl-ctx-set-max-cert-list {ssl-ctx size} {
    native::ssl_ctx_set_max_cert_list ${ssl-ctx} $size
}

# Answers how a context verifies the peer.
# ssl-ctx: The context.
# Answers: Bits of `verify-flags`.
proc commssl::ssl-ctx-get-verify-mode {ssl-ctx} {
    native::ssl_ctx_get_verify_mode ${ssl-ctx}
}

# Does nothing and says that it did, as OpenSSL's own macro.
# ssl-ctx: The context.
# rsa: A key.
# Answers: 1 always.
proc commssl::ssl-ctx-set-tmp-rsa {ssl-ctx rsa} {
    native::ssl_ctx_set_tmp_rsa ${ssl-ctx} $rsa
}

# Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
# ssl-ctx: The context.
# dh: The parameters, which are copied.
# Answers: 1, or 0 when they are too small for the security level.
proc commssl::ssl-ctx-set-tmp-dh {ssl-ctx dh} {
    native::ssl_ctx_set_tmp_dh ${ssl-ctx} $dh
}

# Uses the RSA private key of a file with the certificate that was set before.
# ssl-ctx: The context.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when it holds no RSA key, or not the certificate's.
proc commssl::ssl-ctx-use-rsaprivatekey-file {ssl-ctx filename type} {
    native::ssl_ctx_use_rsaprivatekey_file ${ssl-ctx} $filename $type
}

# Sets how many sessions a server's cache may hold; 0 is no limit.
# ssl-ctx: The context.
# size: As sessions.
# Answers: The value before.
proc commssl::ssl-ctx-sess-set-cache-size {ssl-ctx size} {
    native::ssl_ctx_sess_set_cache_size ${ssl-ctx} $size
}

# Answers how many sessions a server's cache may hold; 0 is no limit.
# ssl-ctx: The context.
# Answers: As sessions.
proc commssl::ssl-ctx-sess-get-cache-size {ssl-ctx} {
    native::ssl_ctx_sess_get_cache_size ${ssl-ctx}
}

# Sets which sessions are cached.
# ssl-ctx: The context.
# mode: Bits: SSL_SESS_CACHE_SERVER, the default, and its companions.
# Answers: The value before.
proc commssl::ssl-ctx-sess-set-cache-mode {ssl-ctx mode} {
    native::ssl_ctx_sess_set_cache_mode ${ssl-ctx} $mode
}

# Answers which sessions are cached.
# ssl-ctx: The context.
# Answers: Bits: SSL_SESS_CACHE_SERVER and its companions.
proc commssl::ssl-ctx-sess-get-cache-mode {ssl-ctx} {
    native::ssl_ctx_sess_get_cache_mode ${ssl-ctx}
}

# Tells whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives it more.
# ssl-ctx: The context.
# Answers: 1 or 0.
proc commssl::ssl-ctx-get-read-ahead {ssl-ctx} {
    native::ssl_ctx_get_read_ahead ${ssl-ctx}
}

# Sets whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives it more.
# ssl-ctx: The context.
# yes: 1 or 0.
# Answers: The value before.
proc commssl::ssl-ctx-set-read-ahead {ssl-ctx yes} {
    native::ssl_ctx_set_read_ahead ${ssl-ctx} $yes
}

# Adds a certificate to the chain that is sent after our own.
# ssl-ctx: The context.
# certificate: The certificate, which OpenSSL owns when it succeeds; the languages give it a reference.
# Answers: 1, or 0 when it could not be added.
proc commssl::ssl-ctx-add-extra-chain-cert {ssl-ctx certificate} {
    native::ssl_ctx_add_extra_chain_cert ${ssl-ctx} $certificate
}

# Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the table of
# commands, and anything else is a `usage-error`.
# ssl-ctx: The context.
# command: The number of a command, as `SSL_CTRL_MODE`.
# number: Its number; 0 where it has none.
# argument: Its pointer. In the languages its text, or nothing where it has none.
# Answers: What the command answers.
proc commssl::ssl-ctx-ctrl {ssl-ctx command number argument} {
    native::ssl_ctx_ctrl ${ssl-ctx} $command $number $argument
}

# Makes an SSL. As a client with a context made here it needs a name to verify before its handshake:
# `ssl-set1-host`, `ssl-set-tlsext-host-name`, or verification off.
# ssl-ctx: The context. The SSL holds it.
# Answers: The SSL.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::ssl-new {ssl-ctx} {
    native::ssl_new ${ssl-ctx}
}

# Gives an SSL back. A stream or engine that uses it keeps it alive until it lets go.
# ssl: The SSL, or nothing.
proc commssl::destroy-ssl {ssl} {
    native::destroy_ssl $ssl
}

# Answers the server name that the client asked for: on a server known from the client's hello on, so that a
# callback may choose a context or certificate by it.
# ssl: The SSL.
# Answers: The name, or nothing when there is none. It lives until the next handshake, or until the SSL is freed.
proc commssl::ssl-get-servername {ssl} {
    native::ssl_get_servername $ssl
}

# Gives an SSL another context's certificate and key, as a server does by the name that the client asked for.
# Options, versions and verification stay as they are: mode, callbacks and the name that is wanted; whom it trusts
# is the new context's word.
# ssl: The SSL, whose handshake has not chosen a certificate yet.
# ssl-ctx: The context. The SSL holds it.
# Answers: The context that the SSL has then; null when it could not be changed.
proc commssl::ssl-set-ssl-ctx {ssl ssl-ctx} {
    native::ssl_set_ssl_ctx $ssl ${ssl-ctx}
}

# Sets the name, or the address, that the peer's certificate must be for, in place of what was set before. A host
# name is labels of 1 to 63 letters, digits, hyphens and underscores with dots between them, and may end in one dot;
# anything else, a wildcard too, is a usage-error.
# ssl: The SSL.
# name: A host name or an address; of an internationalized name, its A-labels.
# Answers: 1, or 0 when the name is not one.
proc commssl::ssl-set1-host {ssl name} {
    native::ssl_set1_host $ssl $name
}

# Sets the server name to ask for. Where the context is one of commssl's and no name to verify is set, it becomes
# that too.
# ssl: The SSL.
# name: The server name, as `ssl-set1-host` takes it; never an address.
# Answers: 1, or 0 when the name cannot be sent.
proc commssl::ssl-set-tlsext-host-name {ssl name} {
    native::ssl_set_tlsext_host_name $ssl $name
}

# Makes the SSL a client; one of a context made here for both sides then verifies as its client.
# ssl: The SSL.
proc commssl::ssl-set-connect-state {ssl} {
    native::ssl_set_connect_state $ssl
}

# Makes the SSL a server; one of a context made here for both sides then verifies as its server.
# ssl: The SSL.
proc commssl::ssl-set-accept-state {ssl} {
    native::ssl_set_accept_state $ssl
}

# Adds option bits to an SSL; bits already set stay set.
# ssl: The SSL.
# options: Bits to add.
# Answers: All option bits after the call.
proc commssl::ssl-set-options {ssl options} {
    native::ssl_set_options $ssl $options
}

# Takes option bits away from an SSL.
# ssl: The SSL.
# options: Bits to take away.
# Answers: All option bits after the call.
proc commssl::ssl-clear-options {ssl options} {
    native::ssl_clear_options $ssl $options
}

# Answers the option bits of an SSL.
# ssl: The SSL.
# Answers: All option bits.
proc commssl::ssl-get-options {ssl} {
    native::ssl_get_options $ssl
}

# Presents the first certificate of a file, on this connection only.
# ssl: The SSL.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when the file could not be used.
proc commssl::ssl-use-certificate-file {ssl filename type} {
    native::ssl_use_certificate_file $ssl $filename $type
}

# Uses the private key of a file, on this connection only.
# ssl: The SSL.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when the key could not be read or is not the certificate's.
proc commssl::ssl-use-privatekey-file {ssl filename type} {
    native::ssl_use_privatekey_file $ssl $filename $type
}

# Answers the protocol version. Before the handshake it is the highest that is possible.
# ssl: The SSL.
# Answers: As `TLSv1.3`; lives for ever.
proc commssl::ssl-get-version {ssl} {
    native::ssl_get_version $ssl
}

# Answers the result of verifying the peer's certificate.
# ssl: The SSL.
# Answers: An X509_V_ERR number; `X509_V_OK` also when the peer sent no certificate.
proc commssl::ssl-get-verify-result {ssl} {
    native::ssl_get_verify_result $ssl
}

# Tells whether the handshake resumed a session.
# ssl: The SSL.
# Answers: 1 when the handshake resumed a session, else 0.
proc commssl::ssl-session-reused {ssl} {
    native::ssl_session_reused $ssl
}

# Answers the cipher in use.
# ssl: The SSL.
# Answers: The cipher; null before the handshake.
proc commssl::ssl-get-current-cipher {ssl} {
    native::ssl_get_current_cipher $ssl
}

# Answers the name of the cipher in use.
# ssl: The SSL.
# Answers: As `TLS_AES_256_GCM_SHA384`, `(NONE)` before the handshake; lives for ever.
proc commssl::ssl-get-cipher-name {ssl} {
    native::ssl_get_cipher_name $ssl
}

# Answers the name of a cipher.
# cipher: The cipher; null is legal.
# Answers: As `ECDHE-RSA-AES256-GCM-SHA384`, `(NONE)` of the null cipher; lives for ever.
proc commssl::ssl-cipher-get-name {cipher} {
    native::ssl_cipher_get_name $cipher
}

# Answers the protocol version that a cipher first came with.
# cipher: The cipher; null is legal.
# Answers: As `TLSv1.2`, `(NONE)` of the null cipher; lives for ever.
proc commssl::ssl-cipher-get-version {cipher} {
    native::ssl_cipher_get_version $cipher
}

# Answers how many secret bits a cipher uses, and how many its algorithm could.
# cipher: The cipher; null is legal.
# Answers: How many bits are used; 0 of the null cipher.
# Answers: How many bits the algorithm can use.
proc commssl::ssl-cipher-get-bits {cipher} {
    native::ssl_cipher_get_bits $cipher
}

# Adds the subject of a certificate to the names of authorities that a server sends when it asks for a client's
# certificate. The name is copied.
# ssl: The SSL.
# certificate: The certificate.
# Answers: 1, or 0 when it could not be added.
proc commssl::ssl-add-client-ca {ssl certificate} {
    native::ssl_add_client_ca $ssl $certificate
}

# Sets the names of authorities that a server sends when it asks for a client's certificate, in place of those
# before.
# ssl: The SSL.
# names: The names, which OpenSSL owns from then on; the languages give it a copy.
proc commssl::ssl-set-client-ca-list {ssl names} {
    native::ssl_set_client_ca_list $ssl $names
}

# Answers how long a certificate chain from the peer may be.
# ssl: The SSL.
# Answers: Bytes; 102400 unless it was set.
proc commssl::ssl-get-max-cert-list {ssl} {
    native::ssl_get_max_cert_list $ssl
}

# Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
# ssl: The SSL.
# size: Bytes, not negative.
# Answers: The value before; 0 when the size is negative, and nothing changes.
proc commssl::ssl-set-max-cert-list {ssl size} {
    native::ssl_set_max_cert_list $ssl $size
}

# Answers how an SSL verifies the peer.
# ssl: The SSL.
# Answers: Bits of `verify-flags`.
proc commssl::ssl-get-verify-mode {ssl} {
    native::ssl_get_verify_mode $ssl
}

# Does nothing and says that it did, as OpenSSL's own macro.
# ssl: The SSL.
# rsa: A key.
# Answers: 1 always.
proc commssl::ssl-set-tmp-rsa {ssl rsa} {
    native::ssl_set_tmp_rsa $ssl $rsa
}

# Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
# ssl: The SSL.
# dh: The parameters, which are copied.
# Answers: 1, or 0 when they are too small for the security level.
proc commssl::ssl-set-tmp-dh {ssl dh} {
    native::ssl_set_tmp_dh $ssl $dh
}

# Uses the RSA private key of a file with the certificate that was set before.
# ssl: The SSL.
# filename: The file.
# type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
# Answers: 1, or 0 when it holds no RSA key, or not the certificate's.
proc commssl::ssl-use-rsaprivatekey-file {ssl filename type} {
    native::ssl_use_rsaprivatekey_file $ssl $filename $type
}

# Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the table of
# commands, and anything else is a `usage-error`.
# ssl: The SSL.
# command: The number of a command, as `SSL_CTRL_MODE`.
# number: Its number; 0 where it has none.
# argument: Its pointer. In the languages its text, or nothing where it has none.
# Answers: What the command answers.
proc commssl::ssl-ctrl {ssl command number argument} {
    native::ssl_ctrl $ssl $command $number $argument
}

# Answers the mode bits of an SSL.
# ssl: The SSL.
# Answers: All mode bits.
proc commssl::ssl-get-mode {ssl} {
    native::ssl_get_mode $ssl
}

# Adds mode bits to an SSL.
# ssl: The SSL.
# mode: Bits to add.
# Answers: All mode bits after the call.
proc commssl::ssl-set-mode {ssl mode} {
    native::ssl_set_mode $ssl $mode
}

# Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
# ssl: The SSL.
# Answers: 0 always.
proc commssl::ssl-need-tmp-rsa {ssl} {
    native::ssl_need_tmp_rsa $ssl
}

# Counts the renegotiations since the last clear. TLS 1.3 has none. On a server they are those that the server
# itself asked for (SSL_renegotiate); one that a client began is counted on the client alone. Both sides have to
# allow it: see `set-ssl-ctx-options`, `:allow-client-renegotiation`.
# ssl: The SSL.
# Answers: How many.
proc commssl::ssl-num-renegotiations {ssl} {
    native::ssl_num_renegotiations $ssl
}

# Counts all renegotiations of an SSL. TLS 1.3 has none. On a server they are those that the server itself asked for
# (SSL_renegotiate); one that a client began is counted on the client alone. Both sides have to allow it: see
# `set-ssl-ctx-options`, `:allow-client-renegotiation`.
# ssl: The SSL.
# Answers: How many.
proc commssl::ssl-total-renegotiations {ssl} {
    native::ssl_total_renegotiations $ssl
}

# Clears the count of renegotiations, and answers what it was.
# ssl: The SSL.
# Answers: How many.
proc commssl::ssl-clear-num-renegotiations {ssl} {
    native::ssl_clear_num_renegotiations $ssl
}

# Gives a stack of ciphers back. The ciphers themselves are OpenSSL's for ever.
# ciphers: The stack, or nothing.
proc commssl::free-ssl-ciphers {ciphers} {
    native::free_ssl_ciphers $ciphers
}

# Counts the ciphers of a stack.
# ciphers: The ciphers.
# Answers: How many there are.
proc commssl::ssl-cipher-pointer-stack-count {ciphers} {
    native::ssl_cipher_pointer_stack_count $ciphers
}

# Answers one cipher of a stack.
# ciphers: The ciphers.
# index: Which one, from 0.
# Answers: The cipher; null when there is no such index, which leaves a `usage-error`.
proc commssl::ssl-cipher-pointer-stack-item {ciphers index} {
    native::ssl_cipher_pointer_stack_item $ciphers $index
}

# Answers the ciphers that an SSL may use, those of TLS 1.3 first. The stack is a copy, since OpenSSL's own is gone
# when other ciphers are set.
# ssl: The SSL.
# Answers: The ciphers, best first; null when there are none, or memory ran out.
proc commssl::ssl-get-ciphers {ssl} {
    native::ssl_get_ciphers $ssl
}

# Answers the ciphers that SSLs of a context may use, those of TLS 1.3 first. The stack is a copy, since OpenSSL's
# own is gone when other ciphers are set.
# ssl-ctx: The context.
# Answers: The ciphers, best first; null when there are none, or memory ran out.
proc commssl::ssl-ctx-get-ciphers {ssl-ctx} {
    native::ssl_ctx_get_ciphers ${ssl-ctx}
}

# Gives it back.
# names: The handle, or nothing.
proc commssl::free-x509-names {names} {
    native::free_x509_names $names
}

# Gives it back.
# dh: The handle, or nothing.
proc commssl::free-dh {dh} {
    native::free_dh $dh
}

# Gives it back.
# rsa: The handle, or nothing.
proc commssl::free-rsa {rsa} {
    native::free_rsa $rsa
}

# Gives it back.
# key: The handle, or nothing.
proc commssl::free-evp-pkey {key} {
    native::free_evp_pkey $key
}

# Answers the peer's certificate, with a reference of the caller's own.
# ssl: The SSL.
# Answers: The certificate, or null when the peer sent none.
proc commssl::ssl-get1-peer-certificate {ssl} {
    native::ssl_get1_peer_certificate $ssl
}

# Gives a certificate back.
# certificate: The certificate, or nothing.
proc commssl::release-certificate {certificate} {
    native::release_certificate $certificate
}

# Answers the subject of a certificate on one line.
# certificate: The certificate.
# Answers: As `C = DE, O = Example, CN = example.org`; UTF-8, with RFC 2253's escapes.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-name {certificate} {
    native::x509_name $certificate
}

# Reads the subjects of the certificates of a PEM file, for `ssl-ctx-set-client-ca-list`.
# filename: The file.
# Answers: The names, or null when the file cannot be read.
proc commssl::ssl-load-client-ca-file {filename} {
    native::ssl_load_client_ca_file $filename
}

# Answers the name of the subject of a certificate.
# certificate: The certificate.
# Answers: The name.
proc commssl::x509-get-subject-name {certificate} {
    native::x509_get_subject_name $certificate
}

# Answers the name of the issuer of a certificate.
# certificate: The certificate.
# Answers: The name.
proc commssl::x509-get-issuer-name {certificate} {
    native::x509_get_issuer_name $certificate
}

# Answers one field of a name. A field that no OpenSSL knows is a `usage-error`; a value with a NUL inside is an
# `ssl-failure`, never a shorter value.
# name: The name.
# field: The field's short or long name or its object identifier, as `CN`, `organizationName`, `2.5.4.10`.
# Answers: The first value of the field, in UTF-8; empty when the name has no such field.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-name-field-string {name field} {
    native::x509_name_field_string $name $field
}

# Answers the version of a certificate, as people count it.
# certificate: The certificate.
# Answers: 1 to 3.
proc commssl::x509-version {certificate} {
    native::x509_version $certificate
}

# Answers the serial number of a certificate.
# certificate: The certificate.
# Answers: Hexadecimal digits in capitals, two for each byte, after a minus sign when it is negative.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-serial-number {certificate} {
    native::x509_serial_number $certificate
}

# Answers when a certificate becomes valid.
# certificate: The certificate.
# Answers: As `2020-01-01T00:00:00Z`, in UTC.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-starting-time {certificate} {
    native::x509_starting_time $certificate
}

# Answers until when a certificate is valid.
# certificate: The certificate.
# Answers: As `2199-12-31T23:59:59Z`, in UTC.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-expiry-time {certificate} {
    native::x509_expiry_time $certificate
}

# Answers the algorithm that a certificate is signed with.
# certificate: The certificate.
# Answers: As `ecdsa-with-SHA256`.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-signature-algorithm {certificate} {
    native::x509_signature_algorithm $certificate
}

# Answers the algorithm of the key that a certificate is for.
# certificate: The certificate.
# Answers: As `id-ecPublicKey`.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-pubkey-algorithm {certificate} {
    native::x509_pubkey_algorithm $certificate
}

# Answers all fields of a name, in the certificate's order; fields that stand together in one part of the name
# follow each other. A value with a NUL inside is an `ssl-failure`, never a shorter value.
# name: The name.
# Answers: Field, value, field, value: the short name of the field, as `CN`, or its object identifier where OpenSSL
#     has no name for it; the value in UTF-8.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-name-get-all-values {name} {
    native::x509_name_get_all_values $name
}

# Answers the mail addresses of a certificate, from its subject and its subject alternative names. OpenSSL passes
# over an address with a NUL inside.
# certificate: The certificate.
# Answers: The addresses, each once; empty when there is none.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-get-email {certificate} {
    native::x509_get_email $certificate
}

# Answers what the key of a certificate is for. An extension that cannot be read, or is there twice, is an
# `ssl-failure`.
# certificate: The certificate.
# Answers: The bits; none when the certificate has no such extension, and so allows every use.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-key-usage {certificate} {
    native::x509_key_usage $certificate
}

# Answers the purposes that a certificate is for. An extension that cannot be read, or is there twice, is an
# `ssl-failure`.
# certificate: The certificate.
# Answers: Short names, as `serverAuth`, or object identifiers where OpenSSL has no name; empty when the certificate
#     has no such extension.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-extended-key-usage {certificate} {
    native::x509_extended_key_usage $certificate
}

# Answers what a certificate is for, in the words of Netscape. An extension that cannot be read, or is there twice,
# is an `ssl-failure`.
# certificate: The certificate.
# Answers: The bits; none when the certificate has no such extension.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-netscape-certificate-type {certificate} {
    native::x509_netscape_certificate_type $certificate
}

# Answers the extensions of a certificate, in its order.
# certificate: The certificate.
# Answers: The extensions, or null when there are none.
proc commssl::x509-get-extensions {certificate} {
    native::x509_get_extensions $certificate
}

# Counts the extensions of a certificate.
# extensions: The extensions.
# Answers: How many there are.
proc commssl::x509-extension-stack-count {extensions} {
    native::x509_extension_stack_count $extensions
}

# Answers one extension of a certificate.
# extensions: The extensions.
# index: Which one, from 0.
# Answers: The extension; null when there is no such index, which leaves a `usage-error`.
proc commssl::x509-extension-stack-item {extensions index} {
    native::x509_extension_stack_item $extensions $index
}

# Answers what kind of extension it is; `obj-nid2ln` names it.
# extension: The extension.
# Answers: OpenSSL's number of the kind of extension; 0 when it has none.
proc commssl::x509-extension-nid {extension} {
    native::x509_extension_nid $extension
}

# Answers what the openssl program prints of an extension. What is then not text in UTF-8 is an `ssl-failure`.
# extension: The extension.
# Answers: One or several lines, as `DNS:localhost, IP Address:127.0.0.1`, without a newline at the end. Of an
#     extension that OpenSSL does not know, its bytes, with a full stop for what is no ASCII.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-extension-string {extension} {
    native::x509_extension_string $extension
}

# Answers the name of a kind of object, as of an extension.
# nid: OpenSSL's number of a kind of object.
# Answers: Its long name, which lives for ever; nothing when there is no such number.
proc commssl::obj-nid2ln {nid} {
    native::obj_nid2ln $nid
}

# Answers the certificate that a verification is about.
# store-ctx: The verification that a callback got.
# Answers: The certificate, or null when the verification is about none.
proc commssl::x509-store-ctx-get-current-cert {store-ctx} {
    native::x509_store_ctx_get_current_cert ${store-ctx}
}

# Counts the names of a stack.
# names: The names.
# Answers: How many there are.
proc commssl::x509-name-stack-count {names} {
    native::x509_name_stack_count $names
}

# Answers one name of a stack.
# names: The names.
# index: Which one, from 0.
# Answers: The name; null when there is no such index, which leaves a `usage-error`.
proc commssl::x509-name-stack-item {names index} {
    native::x509_name_stack_item $names $index
}

# Gives a stack of certificates back, and its references of them.
# certificates: The stack, or nothing.
proc commssl::free-x509-stack {certificates} {
    native::free_x509_stack $certificates
}

# Counts the certificates of a stack.
# certificates: The certificates.
# Answers: How many there are.
proc commssl::x509-stack-count {certificates} {
    native::x509_stack_count $certificates
}

# Answers one certificate of a stack.
# certificates: The certificates.
# index: Which one, from 0.
# Answers: The certificate; null when there is no such index, which leaves a `usage-error`.
proc commssl::x509-stack-item {certificates index} {
    native::x509_stack_item $certificates $index
}

# Answers the certificates that the peer sent. On a client the peer's own is the first; on a server it is not among
# them, so that a client with no other certificate gives an empty or a null stack: `ssl-get1-peer-certificate`
# answers it. After a resumed session there may be none. The stack is a copy, since OpenSSL's own is gone with the
# next session ticket that arrives.
# ssl: The SSL.
# Answers: The certificates, or null when the peer sent none, or memory ran out.
proc commssl::ssl-get-peer-cert-chain {ssl} {
    native::ssl_get_peer_cert_chain $ssl
}

# Reads a certificate from bytes in DER. What is no certificate, or goes on after it, is an `ssl-failure`.
# der: One certificate in DER, and nothing after it.
# Answers: The certificate.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-from-der {der} {
    native::x509_from_der $der
}

# Reads a certificate from text in PEM. Text that holds none is an `ssl-failure`.
# pem: Text in PEM. The first certificate in it is read; all else is passed over.
# Answers: The certificate.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-from-pem {pem} {
    native::x509_from_pem $pem
}

# Reads a private key from bytes in DER. What is no private key or goes on after it, and a password that is missing
# or wrong, are each an `ssl-failure` that says so. Nobody is asked at the terminal.
# der: One private key in DER, and nothing after it: PKCS #8, encrypted or not, or an older form.
# password: The password of an encrypted key; nothing when it has none.
# Answers: The key.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::evp-pkey-from-der {der {password ""}} {
    native::evp_pkey_from_der $der $password
}

# Reads a private key from text in PEM. Text that holds none, and a password that is missing or wrong, are each an
# `ssl-failure` that says so. Nobody is asked at the terminal.
# pem: Text in PEM. The first private key in it is read; all else is passed over.
# password: The password of an encrypted key; nothing when it has none.
# Answers: The key.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::evp-pkey-from-pem {pem {password ""}} {
    native::evp_pkey_from_pem $pem $password
}

# Answers a certificate in DER.
# certificate: The certificate.
# Answers: Its DER.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-to-der {certificate} {
    native::x509_to_der $certificate
}

# Answers the fault that a `verify-callback` is asked about.
# store-ctx: The verification that a callback got.
# Answers: An X509_V_ERR number, 0 when there is no fault.
proc commssl::x509-store-ctx-get-error {store-ctx} {
    native::x509_store_ctx_get_error ${store-ctx}
}

# Answers which certificate of the chain a `verify-callback` is asked about.
# store-ctx: The verification that a callback got.
# Answers: 0 is the peer's own certificate, 1 its issuer.
proc commssl::x509-store-ctx-get-error-depth {store-ctx} {
    native::x509_store_ctx_get_error_depth ${store-ctx}
}

# Answers a certificate in PEM.
# certificate: The certificate.
# Answers: Its PEM, with a newline at the end.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-to-pem {certificate} {
    native::x509_to_pem $certificate
}

# Answers a private key in DER.
# key: The private key.
# Answers: Its PKCS #8 in DER, not encrypted.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::evp-pkey-to-der {key} {
    native::evp_pkey_to_der $key
}

# Answers a private key in PEM.
# key: The private key.
# Answers: Its PKCS #8 in PEM, not encrypted, with a newline at the end.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::evp-pkey-to-pem {key} {
    native::evp_pkey_to_pem $key
}

# Answers the public key that a certificate is for.
# certificate: The certificate.
# Answers: The bits of the key, in the form of its algorithm, which `x509-pubkey-algorithm` names: of RSA two
#     numbers in DER, of an elliptic curve a point.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-pubkey-key {certificate} {
    native::x509_pubkey_key $certificate
}

# Answers the signature of a certificate.
# certificate: The certificate.
# Answers: The bits of the signature, in the form of its algorithm, which `x509-signature-algorithm` names.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-signature-value {certificate} {
    native::x509_signature_value $certificate
}

# Answers the fingerprint of a certificate. A name that is no digest of OpenSSL's is a `usage-error`.
# certificate: The certificate.
# digest: OpenSSL's name of a digest, as `SHA256`; `SHA1` when there is none, which is enough to tell certificates
#     apart and no more.
# Answers: The digest of the certificate's DER: its fingerprint.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::x509-sha-digest {certificate {digest ""}} {
    native::x509_sha_digest $certificate $digest
}

# Gives a context the certificate to present. A private key for another certificate of its kind is forgotten.
# ssl-ctx: The context.
# certificate: The certificate, of which it takes a reference of its own.
# Answers: 1, or 0 when OpenSSL refuses it.
proc commssl::ssl-ctx-use-certificate {ssl-ctx certificate} {
    native::ssl_ctx_use_certificate ${ssl-ctx} $certificate
}

# Gives a context the private key of its certificate, which is set before.
# ssl-ctx: The context.
# key: The private key, of which it takes a reference of its own.
# Answers: 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate.
proc commssl::ssl-ctx-use-privatekey {ssl-ctx key} {
    native::ssl_ctx_use_privatekey ${ssl-ctx} $key
}

# Gives an SSL the certificate to present. A private key for another certificate of its kind is forgotten.
# ssl: The SSL.
# certificate: The certificate, of which it takes a reference of its own.
# Answers: 1, or 0 when OpenSSL refuses it.
proc commssl::ssl-use-certificate {ssl certificate} {
    native::ssl_use_certificate $ssl $certificate
}

# Gives an SSL the private key of its certificate, which is set before.
# ssl: The SSL.
# key: The private key, of which it takes a reference of its own.
# Answers: 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate.
proc commssl::ssl-use-privatekey {ssl key} {
    native::ssl_use_privatekey $ssl $key
}

# Trusts a certificate, as that of an authority, beside what the context trusts already. No other context is
# changed.
# ssl-ctx: The context.
# certificate: The certificate, of which the context takes a reference of its own.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::ssl-ctx-add-trusted-certificate {ssl-ctx certificate} {
    native::ssl_ctx_add_trusted_certificate ${ssl-ctx} $certificate
}

# Calls a function for each object of a stack. What ends it early is the condition of the function that failed.
# stack: A stack of certificates, names, extensions or ciphers.
# function: What is called. Its data is freed before the call returns.
# Errors: usage-error, ssl-library-error, memory-error.
proc commssl::map-crypto-stack-objects {stack function} {
    native::map_crypto_stack_objects $stack $function
}

# Gives it back.
# crl: The handle, or nothing.
proc commssl::free-x509-crl {crl} {
    native::free_x509_crl $crl
}

# Reads one thing from a PEM file. A thing that has none of these names is a `usage-error`; a file that cannot be
# read, or has no such thing in it, is an `ssl-failure` that names the file. `:pass-phrase` and `:callback` exclude
# each other; without them what is encrypted is a `usage-error`: nobody is asked at the terminal.
# thing-to-read: What is read: X509, X509_AUX (a certificate), X509_CRL, PrivateKey, PUBKEY (an evp-pkey),
#     RSAPrivateKey, RSAPublicKey, RSA_PUBKEY or DHparams.
# filename: The PEM file, of at most 16 MiB. The first block of that thing is read, whatever stands before it.
# -callback: Gives the password of what is encrypted.
# -pass-phrase: The password of what is read in this call, up to 1024 bytes; it may be empty. Not with `:callback`.
# Answers: What was read, with its kind: the caller's, to be released by `free-crypto-object`, or by that kind's own
#     function.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::pem-read {thing-to-read filename args} {
    WithOptions pem_keywords $args native::pem_read ${thing-to-read} $filename
}

# Gives back what `pem-read` gave, whatever it is. An object of a kind that it does not give is a `usage-error`, and
# stays.
# object: What `pem-read` gave; nothing of kind 0.
proc commssl::free-crypto-object {object} {
    native::free_crypto_object $object
}

# Reads the parameters of Diffie-Hellman key exchange from a PEM file, once in a process: what was read is kept
# under the file's name as it was given, and later calls answer it with a reference of its own, whatever has become
# of the file. `:force` reads the file again, and what it reads takes the place of what was kept. Of more than 256
# names the later ones are not kept, but read each time.
# filename: The PEM file.
# -callback: Gives the password of what is encrypted.
# -pass-phrase: The password of what is read in this call, up to 1024 bytes; it may be empty. Not with `:callback`.
# -force: Read the file anew, whatever was read from it before.
# Answers: The parameters.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::read-dhparams {filename args} {
    WithOptions pem_keywords $args native::read_dhparams $filename
}

# Reads all certificates of a PEM file with their private keys. The key of a certificate is the one of the file that
# matches it, wherever it stands; certificates of a chain have none, and certificates of one key share it. Keys
# without a certificate and other blocks are left out. A file without a certificate, and a block that cannot be
# read, are an `ssl-failure`. Passwords are given as to `pem-read`; a callback is asked for each encrypted key.
# file: The PEM file, of at most 1 MiB, with at most 256 certificates and as many keys.
# -callback: Gives the password of what is encrypted.
# -pass-phrase: The password of what is read in this call, up to 1024 bytes; it may be empty. Not with `:callback`.
# Answers: A pair for each certificate, in the order of the file.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::read-certificate-key-pairs {file args} {
    WithOptions pem_keywords $args native::read_certificate_key_pairs $file
}

# Gives the pairs back, with their certificates and keys.
# pairs: The pairs, or nothing.
proc commssl::free-certificate-key-pairs {pairs} {
    native::free_certificate_key_pairs $pairs
}

# Counts the pairs.
# pairs: The pairs.
# Answers: How many certificates there are.
proc commssl::certificate-key-pairs-count {pairs} {
    native::certificate_key_pairs_count $pairs
}

# Answers the certificate of a pair.
# pairs: The pairs.
# index: Which, from 0.
# Answers: The certificate.
# Errors: usage-error.
proc commssl::certificate-key-pair-certificate {pairs index} {
    native::certificate_key_pair_certificate $pairs $index
}

# Answers the private key of a pair.
# pairs: The pairs.
# index: Which, from 0.
# Answers: The private key, or null when the file has none for this certificate.
# Errors: usage-error.
proc commssl::certificate-key-pair-key {pairs index} {
    native::certificate_key_pair_key $pairs $index
}

# Makes an engine. `:ssl-ctx` is a symbol (default `t`), a context or an SSL; `:ssl-side` defaults to `:server`. A
# client that verifies needs `:verify-name` or a `:tlsext-host-name`.
# -ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
# -ssl-side: Which side. Default `:server`, except where a call connects. A context that was made for the other side
#     alone is a `usage-error`, at the first step of the handshake at the latest.
# -ctx-configure-callback: Configures a context that the call makes; ignored when it makes none.
# -ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none.
# -tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address.
# -verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing.
# -verify-name: The name or address that the peer's certificate must be for: by its subjectAltName, and by the
#     subject's common name only with `:verify-subject-cn`.
# -ring-size: How many bytes of ciphertext an engine holds in each direction, 1 to 1048576; a step of an engine
#     takes no more than that at once, whatever the peer sends.
# -accept-truncation: True: that the peer's bytes end without close_notify is an end of file, where it is between
#     records. Inside a record it is `ssl-truncated` all the same. Whoever can cut the connection can then shorten
#     the data unseen, so the data itself must tell its end. Default false.
# -verify-subject-cn: A client takes the subject's common name for a name of a certificate that has no
#     subjectAltName at all. Where it has one, of whatever kind, the common name never counts. Default false. With a
#     context of the program's own that means OpenSSL's own rule, by which the common name counts beside addresses
#     too.
# Answers: The engine.
# Errors: usage-error, ssl-library-error, ssl-failure, memory-error.
proc commssl::make-ssl-engine {args} {
    WithOptions ssl_keywords $args native::make_ssl_engine
}

# Gives an engine back, with the context and SSL that it made. It sends nothing; `ssl-engine-shutdown` does.
# engine: The engine, or nothing.
proc commssl::free-ssl-engine {engine} {
    native::free_ssl_engine $engine
}

# Gives the engine what arrived from the peer.
# engine: The engine.
# data: Ciphertext from the peer.
# Answers: How many bytes it took: fewer than given when its ring is full. Step, then feed the rest.
# Errors: usage-error, memory-error.
proc commssl::ssl-engine-feed {engine data} {
    native::ssl_engine_feed $engine $data
}

# Tells the engine that the peer's bytes ended. A step that wants more then answers `:truncated`.
# engine: The engine.
# Errors: usage-error.
proc commssl::ssl-engine-feed-end {engine} {
    native::ssl_engine_feed_end $engine
}

# Tells the engine that receiving failed. A step that wants more then fails with an `ssl-error` that carries this
# number as its errno.
# engine: The engine.
# error-number: The system's error number, above 0.
# Errors: usage-error.
proc commssl::ssl-engine-feed-failure {engine error-number} {
    native::ssl_engine_feed_failure $engine ${error-number}
}

# Takes what is to be sent to the peer, in order.
# engine: The engine.
# size: At most so many bytes.
# Answers: Ciphertext for the peer; nothing when there is none.
# Errors: usage-error.
proc commssl::ssl-engine-take {engine size} {
    native::ssl_engine_take $engine $size
}

# Takes the handshake as far as it goes. A client that verifies and has no name to verify is refused here, before it
# sends a byte.
# engine: The engine.
# Answers: `:done` once the handshake is complete.
# Errors: usage-error, ssl-failure, ssl-verification-failure, ssl-error, socket-interrupted, memory-error.
proc commssl::ssl-engine-handshake {engine} {
    native::ssl_engine_handshake $engine
}

# Reads plaintext, after the handshake if that is still to do.
# engine: The engine.
# size: At most so many bytes.
# Answers: `:done` with some bytes; `:closed` after close_notify; `:truncated` when the bytes ended without it.
# Answers: Some plaintext, one byte at least when the step is done.
# Errors: usage-error, ssl-failure, ssl-verification-failure, ssl-error, socket-interrupted, memory-error.
proc commssl::ssl-engine-read {engine size} {
    native::ssl_engine_read $engine $size
}

# Writes plaintext, after the handshake if that is still to do. Nothing need be repeated with the same bytes.
# engine: The engine.
# data: Plaintext.
# Answers: `:done` with some bytes accepted; `:want-write` when the ring is full and nothing was accepted.
# Answers: How many bytes it took when the step is done. They are encrypted; do not give them again.
# Errors: usage-error, ssl-failure, ssl-verification-failure, ssl-error, socket-interrupted, memory-error.
proc commssl::ssl-engine-write {engine data} {
    native::ssl_engine_write $engine $data
}

# Ends our direction by close_notify. Plaintext that comes meanwhile stays readable.
# engine: The engine.
# Answers: `:done` when close_notify was sent and the peer's has come; `:want-read` when only the peer's is missing.
# Errors: usage-error, ssl-failure, ssl-error, socket-interrupted.
proc commssl::ssl-engine-shutdown {engine} {
    native::ssl_engine_shutdown $engine
}

# Answers how much can be read without another record.
# engine: The engine.
# Answers: How many bytes of plaintext are decrypted and not yet read.
proc commssl::ssl-engine-pending {engine} {
    native::ssl_engine_pending $engine
}

# The next step of that direction that would answer `:want-read` or `:want-write` fails with `socket-interrupted`
# instead, once.
# engine: The engine.
# direction: Which steps: reading, writing (handshake and shutdown count as both), or all.
# Errors: usage-error.
proc commssl::ssl-engine-interrupt {engine direction} {
    native::ssl_engine_interrupt $engine $direction
}

# Answers the SSL of an engine.
# engine: The engine.
# Answers: The SSL, for configuring and looking.
proc commssl::ssl-engine-ssl {engine} {
    native::ssl_engine_ssl $engine
}

# Answers the context of an engine.
# engine: The engine.
# Answers: The context.
proc commssl::ssl-engine-ctx {engine} {
    native::ssl_engine_ctx $engine
}

# Answers the decision that suspends the handshake. When there is none it is a `usage-error`.
# engine: The engine.
# Answers: The decision.
# Errors: usage-error.
proc commssl::ssl-engine-decision {engine} {
    native::ssl_engine_decision $engine
}

# Tells what a decision is about.
# decision: The decision.
# Answers: What it is about.
proc commssl::ssl-decision-kind {decision} {
    native::ssl_decision_kind $decision
}

# Answers the SSL that waits for the decision.
# decision: The decision.
# Answers: The SSL, to be configured before the answer.
proc commssl::ssl-decision-ssl {decision} {
    native::ssl_decision_ssl $decision
}

# Answers the server name that the client of a suspended `:hello` asks for.
# decision: The decision.
# Answers: The name, which lives as long as the decision; empty when the client asked for none, or it is no
#     `:hello`.
proc commssl::ssl-decision-server-name {decision} {
    native::ssl_decision_server_name $decision
}

# Answers the certificate that a suspended `:verification` is about.
# decision: The decision.
# Answers: The peer's own certificate; null when it is no `:verification`.
proc commssl::ssl-decision-certificate {decision} {
    native::ssl_decision_certificate $decision
}

# Tells what OpenSSL made of the peer that a suspended `:verification` is about.
# decision: The decision.
# Answers: Whether OpenSSL accepts the peer; false when it is no `:verification`.
proc commssl::ssl-decision-ok {decision} {
    native::ssl_decision_ok $decision
}

# Answers a decision, once. The step that met it is then repeated.
# decision: The decision.
# answer: `:proceed` or `:reject`.
# Errors: usage-error.
proc commssl::ssl-decision-answer {decision answer} {
    native::ssl_decision_answer $decision $answer
}

# Gives a decision back. One that was never answered stays suspended.
# decision: The decision, or nothing.
proc commssl::free-ssl-decision {decision} {
    native::free_ssl_decision $decision
}

# Makes a stream of a connected socket, the guide's make-instance. `:socket` is needed; with `:ssl-ctx` TLS is
# attached as `attach-ssl` does. The stream owns the socket from then on; when the call fails the socket is still
# the caller's.
# -ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
# -ssl-side: Which side. Default `:server`, except where a call connects. A context that was made for the other side
#     alone is a `usage-error`, at the first step of the handshake at the latest.
# -ctx-configure-callback: Configures a context that the call makes; ignored when it makes none.
# -ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none.
# -handshake-timeout: How long a handshake may take, from its first step. Where it is not set, or 0 or less, a
#     server has 60 s and a client as long as it takes; nil is as long as it takes on either side. 0 or less also
#     says that a client does no handshake at once. A context does no handshake, so there it has no effect.
# -tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address.
# -verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing.
# -verify-name: The name or address that the peer's certificate must be for: by its subjectAltName, and by the
#     subject's common name only with `:verify-subject-cn`.
# -socket: A connected socket. The stream closes it when it is closed.
# -read-timeout: How long a read waits for some input. nil: for ever.
# -write-timeout: How long a write waits for room; it begins anew whenever the socket took something. nil: for ever.
# -direction: What the stream is for, `:io` by default. Reading one for output, or writing one for input, is a
#     `usage-error`.
# -accept-truncation: True: that the peer's bytes end without close_notify is an end of file, where it is between
#     records. Inside a record it is `ssl-truncated` all the same. Whoever can cut the connection can then shorten
#     the data unseen, so the data itself must tell its end. Default false.
# -verify-subject-cn: A client takes the subject's common name for a name of a certificate that has no
#     subjectAltName at all. Where it has one, of whatever kind, the common name never counts. Default false. With a
#     context of the program's own that means OpenSSL's own rule, by which the common name counts beside addresses
#     too.
# Answers: The stream.
# Errors: usage-error, socket-error, ssl-library-error, ssl-failure, ssl-verification-failure, ssl-closed,
#     ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended, memory-error.
proc commssl::make-socket-stream {args} {
    WithOptions ssl_keywords $args native::make_socket_stream
}

# Connects, and with `:ssl-ctx` does a client's handshake. Unless verification is off, the server's certificate must
# be for the host (or `:verify-name`), and the host is sent as server name. Nobody is called before all keywords are
# found good, and the context and SSL are made and configured. The host's addresses are tried one after the other;
# `:timeout` limits the look-up and all of them together, and what is left of it is divided among the addresses that
# are left, so that one that never answers does not use it up. A look-up that outlives its time goes on in a thread
# of its own and is left behind; no more than 32 such look-ups run at once, and a call that finds them all busy
# waits within its time.
# host: A name, an IPv4 or IPv6 address, or the decimal number of an IPv4 address; with a zone as in `fe80::1%eth0`.
# service: A port number, 1 to 65535, or the name of a service.
# -ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
# -ctx-configure-callback: Configures a context that the call makes; ignored when it makes none.
# -ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none.
# -handshake-timeout: How long a handshake may take, from its first step. Where it is not set, or 0 or less, a
#     server has 60 s and a client as long as it takes; nil is as long as it takes on either side. 0 or less also
#     says that a client does no handshake at once. A context does no handshake, so there it has no effect.
# -tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address.
# -verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing.
# -verify-name: The name or address that the peer's certificate must be for: by its subjectAltName, and by the
#     subject's common name only with `:verify-subject-cn`.
# -read-timeout: How long a read waits for some input. nil: for ever.
# -write-timeout: How long a write waits for room; it begins anew whenever the socket took something. nil: for ever.
# -timeout: How long connecting may take, the look-up of the host and all its addresses together. nil: for ever.
# -direction: What the stream is for, `:io` by default. Reading one for output, or writing one for input, is a
#     `usage-error`.
# -local-address: The address to connect from, in the forms of a host. Not set: the system chooses.
# -local-port: The port to connect from, 0 to 65535. Not set or 0: the system chooses.
# -ipv6: Which addresses of the host are tried, `:any` by default.
# -nodelay: Whether small pieces are sent at once (TCP_NODELAY). Default true.
# -keepalive: Whether the system looks after an idle connection (SO_KEEPALIVE). Default false.
# -accept-truncation: True: that the peer's bytes end without close_notify is an end of file, where it is between
#     records. Inside a record it is `ssl-truncated` all the same. Whoever can cut the connection can then shorten
#     the data unseen, so the data itself must tell its end. Default false.
# -verify-subject-cn: A client takes the subject's common name for a name of a certificate that has no
#     subjectAltName at all. Where it has one, of whatever kind, the common name never counts. Default false. With a
#     context of the program's own that means OpenSSL's own rule, by which the common name counts beside addresses
#     too.
# Answers: The stream.
# Errors: usage-error, socket-error, socket-timeout, ssl-library-error, ssl-failure, ssl-verification-failure,
#     ssl-closed, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended, memory-error.
proc commssl::open-tcp-stream {host service args} {
    WithOptions ssl_keywords $args native::open_tcp_stream $host $service
}

# Attaches TLS. `:ssl-ctx` defaults to `t`, `:ssl-side` to `:server`. A client does its handshake at once unless
# `:handshake-timeout` is 0 or less; a server, and an SSL of the program's own, at the first read or write. What
# came before TLS is taken for ciphertext, never for data. A stream that has TLS is a `usage-error`, and so is one
# that still has bytes to read of the TLS before: read them first. A `usage-error` leaves the stream as it was, for
# a client that has no name to verify too. When the handshake fails or a decision suspends it, TLS stays attached:
# after the decision's answer `socket-stream-handshake` or any other call goes on; after a failure the stream is of
# use only to be detached or closed.
# stream: A stream without TLS.
# -ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
# -ssl-side: Which side. Default `:server`, except where a call connects. A context that was made for the other side
#     alone is a `usage-error`, at the first step of the handshake at the latest.
# -ctx-configure-callback: Configures a context that the call makes; ignored when it makes none.
# -ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none.
# -handshake-timeout: How long a handshake may take, from its first step. Where it is not set, or 0 or less, a
#     server has 60 s and a client as long as it takes; nil is as long as it takes on either side. 0 or less also
#     says that a client does no handshake at once. A context does no handshake, so there it has no effect.
# -tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address.
# -verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing.
# -verify-name: The name or address that the peer's certificate must be for: by its subjectAltName, and by the
#     subject's common name only with `:verify-subject-cn`.
# -accept-truncation: True: that the peer's bytes end without close_notify is an end of file, where it is between
#     records. Inside a record it is `ssl-truncated` all the same. Whoever can cut the connection can then shorten
#     the data unseen, so the data itself must tell its end. Default false.
# -verify-subject-cn: A client takes the subject's common name for a name of a certificate that has no
#     subjectAltName at all. Where it has one, of whatever kind, the common name never counts. Default false. With a
#     context of the program's own that means OpenSSL's own rule, by which the common name counts beside addresses
#     too.
# Answers: Its SSL.
# Errors: usage-error, socket-error, socket-timeout, ssl-library-error, ssl-failure, ssl-verification-failure,
#     ssl-closed, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended,
#     socket-interrupted, memory-error.
proc commssl::attach-ssl {stream args} {
    WithOptions ssl_keywords $args native::attach_ssl $stream
}

# Ends TLS and leaves the stream plain; TLS may be attached again. What was written and close_notify are sent first,
# within the write time-out: a time-out, an interrupt or a suspended decision then leaves TLS attached with nothing
# lost, and the call may be repeated. Whatever fails otherwise or later, the stream is plain afterwards, and what
# attaching made is freed. The peer's close_notify is awaited. What the peer sent before it is decrypted, 65,536
# bytes at most, and is what the next reads answer; what came behind it stays as it is, for the reads after those or
# for the handshake of the next TLS. More than that is an `ssl-error` with errno ENOBUFS; no close_notify in time is
# one with ETIMEDOUT; bytes that end without it are `ssl-truncated`. Before the handshake is complete there is
# nothing to end, and nothing is sent or awaited. Calls of other threads that wait end with `socket-interrupted`,
# and those that begin meanwhile are a `usage-error`, as is this one inside a callback of the stream.
# stream: A stream; without TLS nothing is done.
# -retry-count: How many times `:retry-timeout` to wait for the peer's close_notify; default 5. 0 only looks whether
#     it has come. -1 is the guide's nil: it need not come. When it comes later, whoever reads the socket then gets
#     it as bytes in the clear, which spoil the next handshake.
# -retry-timeout: How long each time; default 0.1 s. nil: for ever.
# Errors: usage-error, socket-timeout, socket-interrupted, ssl-closed, ssl-failure, ssl-verification-failure,
#     ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended, memory-error.
proc commssl::detach-ssl {stream args} {
    WithOptions detach_keywords $args native::detach_ssl $stream
}

# Completes the handshake, or finds it complete. Bytes that end without close_notify are a condition; after a
# time-out the call may be repeated.
# stream: A stream with TLS.
# timeout: How long it may take; nil: for ever.
# Answers: False on a time-out or when the peer closed TLS cleanly.
# Errors: usage-error, socket-error, ssl-failure, ssl-verification-failure, ssl-error, ssl-truncated,
#     ssl-x509-lookup, ssl-suspended, socket-interrupted, memory-error.
proc commssl::socket-stream-handshake {stream {timeout ""}} {
    native::socket_stream_handshake $stream $timeout
}

# Waits for some bytes and answers what is there. With TLS, only the peer's close_notify is an end of file; bytes
# that end without it are `ssl-truncated`, unless `:accept-truncation` says otherwise.
# stream: The stream.
# size: At most so many bytes.
# Answers: Some bytes; none at end of file.
# Errors: usage-error, socket-error, socket-timeout, socket-interrupted, ssl-failure, ssl-verification-failure,
#     ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended, memory-error.
proc commssl::socket-stream-read {stream size} {
    native::socket_stream_read $stream $size
}

# Writes bytes into the stream's buffer, and sends what it has no room for: under TLS 64 KiB at most wait there.
# After a failure it is not known how many were sent.
# stream: The stream.
# data: The bytes, all of them.
# Errors: usage-error, socket-error, socket-timeout, socket-interrupted, ssl-closed, ssl-failure,
#     ssl-verification-failure, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended,
#     memory-error.
proc commssl::socket-stream-write {stream data} {
    native::socket_stream_write $stream $data
}

# Sends everything that was written.
# stream: The stream.
# Errors: usage-error, socket-error, socket-timeout, socket-interrupted, ssl-closed, ssl-failure,
#     ssl-verification-failure, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended,
#     memory-error.
proc commssl::socket-stream-flush {stream} {
    native::socket_stream_flush $stream
}

# Closes the stream from any thread: sends what was written and close_notify, for which a handshake that is not
# complete goes on within its limit, without waiting for the peer's, frees what TLS made, closes the socket, and
# ends calls in progress with `socket-interrupted`. A peer that only makes TLS talk, by asking for new keys or a new
# handshake again and again, and reads none of it, is not waited for. What could not be sent is told as a condition,
# but the stream is closed all the same. A closed stream closes again without effect; other calls on it are a
# `usage-error`.
# stream: The stream.
# Errors: usage-error, socket-error, socket-timeout, ssl-closed, ssl-failure, ssl-verification-failure, ssl-error,
#     ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended, memory-error.
proc commssl::close-socket-stream {stream} {
    native::close_socket_stream $stream
}

# Gives a stream back, the owner's last use of it. One that is open is closed without sending anything.
# stream: The stream, or nothing.
proc commssl::free-socket-stream {stream} {
    native::free_socket_stream $stream
}

# Ends a call of that direction that waits with `socket-interrupted`; when none waits, the next one that would. The
# stream goes on.
# stream: The stream.
# direction: Which calls: reading, writing (handshakes count as both), or all.
# Errors: usage-error.
proc commssl::socket-stream-interrupt {stream direction} {
    native::socket_stream_interrupt $stream $direction
}

# Takes the handshake as far as it goes without waiting.
# stream: A stream with TLS.
# Answers: As of `ssl-engine-handshake`, over the socket.
# Errors: usage-error, socket-error, ssl-failure, ssl-verification-failure, ssl-error, ssl-handshake-timeout,
#     socket-interrupted, memory-error.
proc commssl::socket-stream-handshake-step {stream} {
    native::socket_stream_handshake_step $stream
}

# Reads what is there without waiting.
# stream: The stream.
# size: At most so many bytes.
# Answers: As of `ssl-engine-read`, over the socket; `:closed` also when a plain peer ended.
# Answers: Some bytes, one at least when the step is done.
# Errors: usage-error, socket-error, ssl-failure, ssl-verification-failure, ssl-error, ssl-handshake-timeout,
#     socket-interrupted, memory-error.
proc commssl::socket-stream-read-step {stream size} {
    native::socket_stream_read_step $stream $size
}

# Writes without waiting.
# stream: The stream.
# data: The bytes.
# Answers: `:done` with some bytes accepted, into the buffer or sent.
# Answers: How many bytes it took when the step is done; do not give them again.
# Errors: usage-error, socket-error, ssl-closed, ssl-failure, ssl-verification-failure, ssl-error,
#     ssl-handshake-timeout, socket-interrupted, memory-error.
proc commssl::socket-stream-write-step {stream data} {
    native::socket_stream_write_step $stream $data
}

# Sends what was written without waiting.
# stream: The stream.
# Answers: `:done` when everything that was written is sent.
# Errors: usage-error, socket-error, ssl-closed, ssl-failure, ssl-verification-failure, ssl-error,
#     ssl-handshake-timeout, socket-interrupted, memory-error.
proc commssl::socket-stream-flush-step {stream} {
    native::socket_stream_flush_step $stream
}

# Sends what was written and ends our direction, by close_notify where there is TLS. The stream stays open for
# reading.
# stream: The stream.
# Answers: `:done` when our end of the data was sent and the peer's has come; `:want-read` when only the peer's is
#     missing.
# Errors: usage-error, socket-error, ssl-failure, ssl-error, socket-interrupted.
proc commssl::socket-stream-shutdown-step {stream} {
    native::socket_stream_shutdown_step $stream
}

# Answers how much a read may find even though the socket is not readable. When it is not 0, take a read step before
# waiting for the socket.
# stream: The stream.
# Answers: How many bytes are already received and not yet read, decrypted or not, also those that TLS left when it
#     was detached.
proc commssl::socket-stream-pending {stream} {
    native::socket_stream_pending $stream
}

# Answers the SSL of a stream.
# stream: The stream.
# Answers: The SSL, for configuring and looking; null without TLS.
proc commssl::socket-stream-ssl {stream} {
    native::socket_stream_ssl $stream
}

# Answers the context of a stream.
# stream: The stream.
# Answers: The context; null without TLS.
proc commssl::socket-stream-ctx {stream} {
    native::socket_stream_ctx $stream
}

# Answers the side of a stream with TLS; without TLS it is a `usage-error`.
# stream: The stream.
# Answers: The side that was given.
# Errors: usage-error.
proc commssl::socket-stream-ssl-side {stream} {
    native::socket_stream_ssl_side $stream
}

# Answers the socket of a stream, which stays the stream's.
# stream: The stream.
# Answers: The descriptor; -1 once the stream is closed, or when it has none.
proc commssl::socket-stream-socket {stream} {
    native::socket_stream_socket $stream
}

# Gives the stream another socket, or none, and the old one back, for another stream or program to go on with. What
# was written is sent, and TLS detached as `detach-ssl` does, by the same keywords: the peer's close_notify is
# awaited, since it would spoil the next handshake, and nothing is read from the socket that comes behind it. What
# had been received before the call, decrypted or behind TLS, and what is decrypted meanwhile, is what the next
# reads answer, before what comes from the new socket. With -1 the socket is not read at all. The host that the
# stream was opened with is forgotten. A stream without a socket only reads what it still has, and can be closed.
# When the call fails the socket that was given is the caller's, and the old one still the stream's. A failure to
# send, and a close_notify that does not come (an `ssl-error` with errno ETIMEDOUT), are told once and leave the
# stream plain: a second call gives the socket. Other threads see what they see when TLS is detached.
# stream: The stream.
# socket: A connected socket, which the stream owns from then on; -1: none.
# -retry-count: How many times `:retry-timeout` to wait for the peer's close_notify; default 5. 0 only looks whether
#     it has come. -1 is the guide's nil: it need not come. When it comes later, whoever reads the socket then gets
#     it as bytes in the clear, which spoil the next handshake.
# -retry-timeout: How long each time; default 0.1 s. nil: for ever.
# Answers: The socket before, which is the caller's from then on; -1: there was none.
# Errors: usage-error, socket-error, socket-timeout, socket-interrupted, ssl-closed, ssl-failure,
#     ssl-verification-failure, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended,
#     memory-error.
proc commssl::replace-socket-stream-socket {stream socket args} {
    WithOptions detach_keywords $args native::replace_socket_stream_socket $stream $socket
}

# Does as `replace-socket-stream-socket` with `:retry-count` -1, and closes the old socket, in which nobody will
# read a close_notify.
# stream: The stream.
# socket: As of `replace-socket-stream-socket`.
# Errors: usage-error, socket-error, socket-timeout, socket-interrupted, ssl-closed, ssl-failure,
#     ssl-verification-failure, ssl-error, ssl-truncated, ssl-handshake-timeout, ssl-x509-lookup, ssl-suspended,
#     memory-error.
proc commssl::set-socket-stream-socket {stream socket} {
    native::set_socket_stream_socket $stream $socket
}

# Answers the decision that suspends the handshake. When there is none it is a `usage-error`.
# stream: The stream.
# Answers: The decision.
# Errors: usage-error.
proc commssl::socket-stream-decision {stream} {
    native::socket_stream_decision $stream
}
