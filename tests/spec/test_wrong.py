"""Specs with one fault each: file, line and message are exactly what the author is told."""
import unittest

from support import copy_of_golden

import check
import load
import model


class Wrong(unittest.TestCase):
    maxDiff = None

    def refused(self, file, old, new, blamed, message, other=""):
        """Replaces `old`, found once in a file of the golden spec, by `new`. The line that `blamed` begins is blamed for it, in the
        same file unless `other` names one, and no other fault is found."""
        with copy_of_golden() as folder:
            path = folder / "spec" / file
            text = path.read_text()
            self.assertEqual(1, text.count(old), f"{old!r} is not in {file} once")
            path.write_text(text.replace(old, new))
            file = other or file
            lines = [number for number, line in enumerate((folder / "spec" / file).read_text().split("\n"), 1) if line.startswith(blamed)]
            self.assertEqual(1, len(lines), f"{blamed!r} begins {len(lines)} lines of {file}")
            with self.assertRaises(load.SpecError) as caught:
                check.check(model.read(folder / "spec"))
            self.assertEqual(f"spec/{file}:{lines[0]}: {message}", str(caught.exception))

    # Tables and keys

    def test_no_toml(self):
        self.refused("library.toml", "value = 1002", "value = = 1002", "value = = 1002", "Invalid value")

    def test_unknown_table(self):
        self.refused("library.toml", "[enum.lid]", "[enumeration.lid]", "[enumeration.lid]", 'unknown table "enumeration"')

    def test_key_outside_a_table(self):
        self.refused("library.toml", "[library]", "extra = 1\n[library]", "extra = 1", '"extra" is no table')

    def test_unknown_key(self):
        self.refused("library.toml", "closes = true", "close = true", "close = true", 'function open-box: unknown key "close"')

    def test_unknown_key_of_an_argument(self):
        self.refused("library.toml", 'default = "open"', 'standard = "open"', '  { name = "lid", type = "lid", standard',
                     'function open-box: "args": lid: unknown key "standard"')

    def test_missing_key(self):
        self.refused("library.toml", 'doc     = "A retired keyword."\n', "", "[keyword.old]", 'keyword old: "doc" is missing')

    def test_missing_key_of_an_argument(self):
        self.refused("library.toml", ', doc = "What was on it."', "", '  { name = "text"', 'function open-box: "args": text: "doc" is missing')

    def test_a_string_is_needed(self):
        self.refused("library.toml", 'since  = "1.1"', "since  = 1.1", "since  = 1.1", 'function open-box: "since" must be a string')

    def test_a_number_is_needed(self):
        self.refused("library.toml", "value = 1004", "value = true", "value = true", 'keyword done: "value" must be a number')

    def test_a_list_is_needed(self):
        self.refused("library.toml", 'keywords = ["done"]', 'keywords = "done"', 'keywords = "done"', 'enum step: "keywords" must be a list')

    def test_not_one_of_the_choices(self):
        self.refused("library.toml", 'blocking = "step"', 'blocking = "steps"', 'blocking = "steps"',
                     'function read-box: "blocking" must be one of no, yes, step, not "steps"')

    def test_the_same_table_in_two_files(self):
        self.refused("ssl.toml", "[handle.ssl-cipher-pointer]", "[keyword.t]", "[keyword.t]", "keyword t is already in spec/library.toml:19")

    # Docs

    def test_empty_doc(self):
        self.refused("library.toml", '"The box is open."', '" "', 'doc   = " "', "keyword open: the doc is empty")

    def test_doc_without_full_stop(self):
        self.refused("library.toml", '"The box is open."', '"The box is open"', 'doc   = "The box is open"',
                     "keyword open: the doc does not end with a full stop")

    def test_placeholder_doc(self):
        self.refused("library.toml", '"Opens a box."', '"TODO."', 'doc    = "TODO."', "function open-box: the doc is a placeholder")

    def test_doc_of_an_argument(self):
        self.refused("library.toml", "What was on it.", "What was on it", '  { name = "text"',
                     "function open-box: text: the doc does not end with a full stop")

    def test_doc_names_no_entry(self):
        self.refused("library.toml", "`open-box`", "`open-boxes`", 'doc   = "Types', "chapter library: the doc names `open-boxes`, which is no entry")

    def test_doc_names_no_keyword(self):
        self.refused("library.toml", "`:peer-only`", "`:peers-only`", 'doc   = "The box is shut',
                     "keyword shut: the doc names `:peers-only`, which is no keyword")

    def test_doc_ends_a_comment(self):
        self.refused("library.toml", '"Opens a box."', '"Opens a */ box."', 'doc    = "Opens a */',
                     "function open-box: the doc would end a C comment")

    # Names and numbers

    def test_no_lisp_name(self):
        self.refused("library.toml", "[keyword.old]", "[keyword.Old]", "[keyword.Old]",
                     "keyword Old: Old is no Lisp name (lower case, digits, hyphens)")

    def test_an_argument_that_is_a_word_of_c(self):
        self.refused("library.toml", 'name = "label"', 'name = "register"', '  { name = "register"',
                     "function open-box: register: register cannot be a name in C")

    def test_an_argument_that_is_a_word_of_java(self):
        self.refused("library.toml", 'name = "label"', 'name = "package"', '  { name = "package"',
                     "function open-box: package: package cannot be a name in Java")

    def test_an_argument_that_is_a_word_of_ruby(self):
        self.refused("ssl.toml", 'name = "cipher"', 'name = "rescue"', '  { name = "rescue"',
                     "function ssl-cipher-get-bits: rescue: rescue cannot be a name in Ruby")

    def test_a_function_that_is_a_command_of_tcl(self):
        self.refused("ssl.toml", "[function.set-lid]", "[function.socket]", "[function.socket]", "function socket: socket cannot be a name in Tcl")

    def test_an_argument_twice(self):
        self.refused("ssl.toml", 'name = "algorithm-bits"', 'name = "cipher"', '  { name = "cipher", type = "i32"',
                     "function ssl-cipher-get-bits: cipher: its C name cipher is used twice")

    def test_a_c_name_twice(self):
        self.refused("ssl.toml", "[function.set-lid]", "[function.lid]", "[enum.lid]", "lid: its C name comm_lid is that of lid", "library.toml")

    def test_a_keyword_number_twice(self):
        self.refused("library.toml", "value = 1003", "value = 1002 # again", "value = 1002 # again", "keyword shut: value 1002 is that of keyword open")

    def test_a_retired_number_again(self):
        self.refused("library.toml", "value = 1004", "value = 1006", "value   = 1006", "keyword old: value 1006 is that of keyword done")

    def test_a_status_twice(self):
        self.refused("library.toml", "status = 7001", "status = 7000", "status = 7000", "condition usage-error: status 7000 is that of condition comm-error")

    def test_a_kind_twice(self):
        self.refused("ssl.toml", "kind    = 4", "kind    = 3 # again", "kind    = 3 # again",
                     "handle ssl-cipher-pointer: kind 3 is that of handle ssl-pointer")

    # Keywords, enums, flags, constants

    def test_an_enum_of_no_keyword(self):
        self.refused("library.toml", 'keywords = ["open", "shut"]', 'keywords = ["open", "shut", "ajar"]', 'keywords = ["open"', "enum lid: there is no keyword ajar")

    def test_a_keyword_of_no_enum(self):
        self.refused("library.toml", 'removed = "1.1"\n', "", "[keyword.old]", "keyword old: no enum has it")

    def test_an_enum_of_a_retired_keyword(self):
        self.refused("library.toml", 'keywords = ["done"]', 'keywords = ["done", "old"]', 'keywords = ["done"', "enum step: old is removed")

    def test_a_bit_that_could_be_a_keyword(self):
        self.refused("library.toml", "value = 0x4", "value = 0x400", '  { keyword = "once"',
                     "flags lid-flags: once could be taken for a keyword: its value must be 1 to 1000")

    def test_a_constant_too_large(self):
        self.refused("library.toml", "value  = 2\n", "value  = 0x80000000\n", "value  = 0x80000000", "constant SSL_FILETYPE_ASN1: 0x80000000 is no i32")

    def test_a_constant_with_a_gap_between_versions(self):
        self.refused("library.toml", '{ since = "3.0", value', '{ since = "3.1", value', '  { since = "3.1"',
                     "constant SSL_OP_ALL: its versions do not follow on the row before")

    def test_a_command_twice(self):
        self.refused("library.toml", "value  = 2\n", 'value  = 33\ncommand = { on = "ctx" }\n', "[constant.SSL_CTRL_MODE]",
                     "constant SSL_CTRL_MODE: command 33 is that of constant SSL_FILETYPE_ASN1")

    def test_a_command_for_no_handle(self):
        self.refused("library.toml", 'on = "both"', 'on = "all"', "command = {",
                     'constant SSL_CTRL_MODE: "command": "on" must be one of ctx, ssl, both, not "all"')

    def test_a_command_whose_number_is_told_badly(self):
        self.refused("library.toml", "Bits to add.", "TODO.", "command = {", "constant SSL_CTRL_MODE: command: the doc is a placeholder")

    # Conditions and handles

    def test_a_condition_before_its_parent(self):
        self.refused("library.toml", 'parent = "comm-error"', 'parent = "file-error"', 'parent = "file-error"',
                     "condition usage-error: its parent file-error is not declared before it")

    def test_two_roots(self):
        self.refused("library.toml", 'parent = "comm-error"\n', "", "[condition.usage-error]",
                     "condition usage-error: it has no parent, and comm-error is the root")

    def test_an_unknown_error(self):
        self.refused("ssl.toml", 'errors  = ["usage-error"]', 'errors  = ["file-error"]', "errors  =", "function set-lid: there is no condition file-error")

    def test_an_abstract_error(self):
        self.refused("ssl.toml", 'errors  = ["usage-error"]', 'errors  = ["comm-error"]', "errors  =", "function set-lid: no condition is exactly a comm-error")

    def test_a_handle_without_retain(self):
        self.refused("library.toml", 'retain  = "retain-box"\n', "", "[handle.box]", "handle box: it has no retain")

    def test_a_release_that_is_no_destructor(self):
        self.refused("library.toml", 'kind    = "destructor"', 'kind    = "operation"', 'release = "free-box"', "handle box: free-box is no destructor on it")

    # Functions and arguments

    def test_an_unknown_type(self):
        self.refused("library.toml", 'name = "label", type = "str"', 'name = "label", type = "text"', '  { name = "label"', "function open-box: label: there is no type text")

    def test_an_input_after_an_output(self):
        self.refused("library.toml", ', dir = "out", doc = "What was on it." },', ', dir = "out", doc = "What was on it." },\n  { name = "more", type = "i32", doc = "More." },',
                     '  { name = "more"', "function open-box: more: inputs come before outputs")

    def test_an_output_only_type_as_input(self):
        self.refused("library.toml", 'type = "str-out", dir = "out"', 'type = "str-out"', '  { name = "text"', "function open-box: text: str-out can only be an output")

    def test_taking_a_number(self):
        self.refused("ssl.toml", 'name = "mode", type = "i64"', 'name = "mode", type = "i64", own = "take"', '  { name = "mode"',
                     "function ssl-ctx-set-mode: mode: only handles, strings and buffers can be taken")

    def test_an_output_handle_without_owner(self):
        self.refused("library.toml", 'doc = "What was on it." },', 'doc = "What was on it." },\n  { name = "other", type = "box", dir = "out", doc = "Another." },',
                     '  { name = "other"', "function open-box: other: it does not say who owns the handle (own)")

    def test_a_constructor_that_gives_nothing(self):
        self.refused("library.toml", 'dir = "out", own = "give", doc = "The box."', 'dir = "out", own = "borrow", doc = "The box."', "kind      =",
                     "function make-box: a constructor gives a handle")

    def test_a_returned_handle_without_owner(self):
        self.refused("ssl.toml", 'type = "ssl-cipher-pointer", own = "borrow", doc', 'type = "ssl-cipher-pointer", doc', 'returns = { type = "ssl-cipher-pointer"',
                     "function ssl-get-current-cipher: own goes with a handle, and with nothing else")

    def test_a_length_that_is_no_argument(self):
        self.refused("library.toml", 'name = "label", type = "str"', 'name = "label", type = "str", len = "size"', '  { name = "label"',
                     "function open-box: label: its len size is no argument")

    def test_a_default_that_is_no_keyword_of_the_enum(self):
        self.refused("library.toml", 'default = "open"', 'default = "ajar"', '  { name = "lid", type = "lid", default', "function open-box: lid: its default ajar is no lid")

    def test_a_null_number(self):
        self.refused("ssl.toml", 'name = "mode", type = "i64"', 'name = "mode", type = "i64", null = "allowed"', '  { name = "mode"',
                     "function ssl-ctx-set-mode: mode: a i64 cannot be null")

    def test_an_accepted_field_that_is_none(self):
        self.refused("library.toml", 'accepts   = ["lid",', 'accepts   = ["colour", "lid",', "accepts   =", "function make-box: there is no field of box-keywords colour")

    def test_a_field_that_no_call_accepts(self):
        self.refused("library.toml", '"ssl-ctx", "host", "key"', '"ssl-ctx", "key"', '  { name = "host"', "keywords box-keywords: host: no function accepts it")

    def test_an_unknown_callback(self):
        self.refused("library.toml", 'callbacks = ["box-callback"]', 'callbacks = ["lid-callback"]', "callbacks =", "function make-box: there is no callback lid-callback")

    def test_a_callback_with_two_answers(self):
        self.refused("library.toml", 'dir = "out", len = "room", doc = "The key." },\n]\nreturns = "status"', 'dir = "out", len = "room", doc = "The key." },\n]\nreturns = "lid"', 'returns = "lid"',
                     "callback key-callback: a callback answers one value at most")

    def test_a_callback_that_answers_text(self):
        self.refused("library.toml", 'returns = "bool"', 'returns = "str"', 'returns = "str"', "callback look-callback: it cannot return str")

    def test_an_unknown_decision(self):
        self.refused("library.toml", 'suspends = ["certificate"]', 'suspends = ["password"]', "suspends =", "function read-box: there is no decision-kind password")

    def test_a_step_that_is_not_said_to_be_one(self):
        self.refused("library.toml", 'blocking = "step"\n', "", "[function.read-box]", 'function read-box: a call that is blocking = "step" returns a step, and no other does')

    def test_a_status_without_conditions(self):
        self.refused("ssl.toml", 'errors  = ["usage-error"]\n', "", "[function.set-lid]", "function set-lid: it does not say what it signals")

    def test_a_direct_call_that_signals(self):
        self.refused("ssl.toml", 'calls   = ["SSL_get_cipher_name"]', 'calls   = ["SSL_get_cipher_name"]\nerrors = ["usage-error"]', "errors = [",
                     "function ssl-get-cipher-name: it answers no status, so it signals nothing")

    def test_a_direct_call_that_does_not_say_how_it_fails(self):
        self.refused("ssl.toml", 'infallible = true\ncalls   = ["SSL_CTX_set_mode"]', 'calls   = ["SSL_CTX_set_mode"]', "[function.ssl-ctx-set-mode]",
                     "function ssl-ctx-set-mode: a direct call says failure or infallible")

    def test_an_infallible_call_that_fails(self):
        self.refused("ssl.toml", 'infallible = true\ncalls   = ["SSL_CTX_set_mode"]', 'infallible = true\nfailure = "nonzero"\ncalls   = ["SSL_CTX_set_mode"]',
                     'failure = "nonzero"', "function ssl-ctx-set-mode: an infallible call has no failure value")

    def test_a_failure_that_the_type_has_not(self):
        self.refused("ssl.toml", 'failure   = "negative"', 'failure   = "null"', 'failure   = "null"', "function ssl-ctx-need-tmp-rsa: a i64 is never null")

    def test_a_status_with_a_failure_value(self):
        self.refused("ssl.toml", 'errors  = ["usage-error"]\n', 'errors  = ["usage-error"]\nfailure = "zero"\n', 'failure = "zero"',
                     "function set-lid: a call that answers a status has no failure value")

    def test_no_thread_rule(self):
        self.refused("ssl.toml", 'threads = "any"\nsince', "since", "[function.set-lid]", "function set-lid: it is on no handle and does not say which threads may call it")

    def test_since_a_later_version(self):
        self.refused("library.toml", 'since  = "1.1"', 'since  = "1.3"', 'since  = "1.3"', "function open-box: since 1.3 is after version 1.2.0")

    # OpenSSL's names and imports

    def test_irregular_where_the_rule_holds(self):
        self.refused("ssl.toml", 'calls   = ["SSL_get_cipher_name"]', 'calls   = ["SSL_get_cipher_name"]\nirregular = true # wrongly\nopenssl = "SSL_get_cipher_name"',
                     "irregular = true # wrongly", "function ssl-get-cipher-name: it is regular: the rule gives SSL_get_cipher_name")

    def test_a_direct_call_whose_name_the_rule_does_not_give(self):
        self.refused("ssl.toml", 'irregular = true\nopenssl   = "SSL_CTX_need_tmp_RSA"\n', "", 'calls     = ["SSL_CTX_need_tmp_RSA"]',
                     "function ssl-ctx-need-tmp-rsa: the rule gives SSL_CTX_need_tmp_rsa, which is not among its calls")

    def test_a_listed_name_that_is_regular(self):
        self.refused("library.toml", '"SSL_need_tmp_RSA"', '"SSL_need_tmp_rsa"', "openssl =", "name ssl-need-tmp-rsa: SSL_need_tmp_rsa is what the rule gives")

    def test_a_call_of_no_import(self):
        self.refused("ssl.toml", 'calls   = ["SSL_CTX_free"]', 'calls   = ["SSL_CTX_free", "SSL_CTX_frei"]', 'calls   = ["SSL_CTX_free"', "function destroy-ssl-ctx: there is no import SSL_CTX_frei")

    def test_an_import_that_nothing_calls(self):
        self.refused("openssl.toml", 'doc     = "Nothing calls it; it is renamed."\n', "", "[import.SSL_get1_peer_certificate]",
                     "import SSL_get1_peer_certificate: no function calls it, and no doc says what it is for")

    def test_a_macro_over_no_import(self):
        self.refused("openssl.toml", '"SSL_CIPHER_get_name"]', '"SSL_CIPHER_get_name", "SSL_CIPHER_name"]', "SSL_get_cipher_name",
                     "import SSL_get_cipher_name: there is no import SSL_CIPHER_name")

    def test_a_macro_without_its_command(self):
        self.refused("openssl.toml", "cmd = 33, ", "", "SSL_CTX_set_mode", 'import SSL_CTX_set_mode: class ctrl needs "cmd"')

    def test_a_key_of_another_class(self):
        self.refused("openssl.toml", 'args    = ["SSL *"]', 'args    = ["SSL *"]\nnames = ["SSL_get_info_cb"]', "[import.SSL_get_info_callback]",
                     'import SSL_get_info_callback: class required has no "names"')

    def test_an_argument_that_the_macro_has_not(self):
        self.refused("openssl.toml", 'larg = "a1"', 'larg = "a2"', "SSL_CTX_set_mode", "import SSL_CTX_set_mode: it has no argument a2")

    def test_a_version_window_that_is_empty(self):
        self.refused("openssl.toml", 'since   = "3.0"', 'since   = "3.0"\nuntil   = "1.1.1"', "[import.ERR_get_error_all]", "import ERR_get_error_all: since 3.0 is not before until 1.1.1")

    # Things in PEM

    def test_a_thing_without_its_kind(self):
        self.refused("library.toml", 'handle = "ssl-ctx-pointer"', 'handle = "ssl-context"', "handle = ", "pem BOX_AUX: there is no handle ssl-context")

    def test_a_thing_that_nothing_reads(self):
        self.refused("library.toml", 'import = "PEM_read_bio_BOX_AUX"', 'import = "PEM_read_bio_BOX"', "import = ", "pem BOX_AUX: there is no import PEM_read_bio_BOX")

    def test_a_thing_with_a_name_that_is_none(self):
        self.refused("library.toml", "[pem.BOX_AUX]", "[pem.BOX-AUX]", "[pem.BOX-AUX]", "pem BOX-AUX: BOX-AUX is no C name")


if __name__ == "__main__":
    unittest.main()
