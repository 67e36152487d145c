"""One rule for names, and what C makes of each type."""
import dataclasses
import unittest

from support import GOLDEN

import model
import names
import swig_types


class Names(unittest.TestCase):
    def test_openssl_names(self):
        for lisp, openssl in (("ssl-new", "SSL_new"), ("ssl-ctx-set-options", "SSL_CTX_set_options"), ("ssl-cipher-get-bits", "SSL_CIPHER_get_bits"),
                              ("ssl-ctx-use-rsaprivatekey-file", "SSL_CTX_use_RSAPrivateKey_file"), ("ssl-use-privatekey-file", "SSL_use_PrivateKey_file"),
                              ("ssl-load-client-ca-file", "SSL_load_client_CA_file"), ("ssl-ctx-sess-set-cache-size", "SSL_CTX_sess_set_cache_size"),
                              ("ssl-ctx-set-tmp-dh", "SSL_CTX_set_tmp_dh"), ("ssl-set-ssl-ctx", "SSL_set_ssl_ctx"), ("ssl", "SSL"),
                              ("ssl-filetype-asn1", "SSL_filetype_ASN1"), ("d2i-thing", "d2i_thing")):
            self.assertEqual(openssl, names.openssl_name(lisp))

    def test_languages(self):
        self.assertEqual("sslCtxSetOptions", names.camel("ssl-ctx-set-options"))
        self.assertEqual("sslSet1Host", names.camel("ssl-set1-host"))
        self.assertEqual("SslVerificationFailure", names.pascal("ssl-verification-failure"))
        self.assertEqual("ssl_ctx_set_options", names.snake("ssl-ctx-set-options"))
        self.assertEqual("TLS_V1", names.upper("tls-v1"))

    def test_words_that_are_taken(self):
        for name, language in (("errno", "C"), ("namespace", "C++"), ("synchronized", "Java"), ("ensure", "Ruby"), ("socket", "Tcl"),
                               ("wait", "Java's objects")):
            self.assertEqual(language, names.taken(name, function=True))
        self.assertIsNone(names.taken("socket", function=False))
        self.assertIsNone(names.taken("wait", function=False))
        self.assertIsNone(names.taken("ssl-new", function=True))

    def test_c_signatures(self):
        spec = model.read(GOLDEN / "spec")

        def signature(name):
            returned, params = spec.c_signature(spec.functions[name])
            return f"{returned} {spec.c(name)}({', '.join(map(str, params))})"
        self.assertEqual("comm_status comm_make_box(const comm_box_keywords *keywords, comm_box **box)", signature("make-box"))
        self.assertEqual("comm_status comm_open_box(comm_box *box, comm_lid lid, const char *label, char **text)", signature("open-box"))
        self.assertEqual("comm_step comm_read_box(comm_box *box, void *data, size_t data_capacity, size_t *data_length)", signature("read-box"))
        self.assertEqual("void comm_destroy_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx)", signature("destroy-ssl-ctx"))

    def test_c_parameters_of_fields(self):
        spec = model.read(GOLDEN / "spec")
        fields = {one.name: [str(param) for param in spec.c_params(one)] for one in spec.keyword_structs["box-keywords"].fields}
        self.assertEqual(["const char *const *names", "size_t names_count"], fields["names"])
        self.assertEqual(["comm_box_callback callback", "void *callback_data", "comm_free_function callback_free"], fields["callback"])
        self.assertEqual(["const void *content", "size_t content_length"], fields["content"])
        self.assertEqual(["double timeout"], fields["timeout"])

    def test_what_only_functions_for_c_take_is_for_c_only(self):
        def taken(spec):
            return {one.name for one in (*swig_types.bound_structs(spec), *swig_types.bound_callbacks(spec))}
        spec = model.read(GOLDEN / "spec")
        for_c = {name: dataclasses.replace(one, bindings=one.bindings and not one.keywords) for name, one in spec.functions.items()}
        self.assertLessEqual({"box-keywords", "box-callback", "look-callback"}, taken(spec))
        self.assertTrue({"box-keywords", "box-callback"}.isdisjoint(taken(dataclasses.replace(spec, functions=for_c))))


if __name__ == "__main__":
    unittest.main()
