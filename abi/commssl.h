/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* The SSL interface of LispWorks' COMM package over the OpenSSL that the machine has.
   Linking. Include `<commssl.h>` and link what `pkg-config --cflags --libs commssl` says, or use CMake's
     `find_package(commssl)` with `commssl::commssl` or `commssl::static`. OpenSSL is not linked: the first
     call that needs it finds and initialises it, as `ensure-ssl` tells.
   Names. Everything has a Lisp name, and its other names follow from that: the function ssl-ctx-set-options
     is `comm_ssl_ctx_set_options` in C and `SSL_CTX_set_options` in OpenSSL, and the keyword `:tls-v1` is
     `COMM_TLS_V1`. Constants of OpenSSL keep their names, after `COMM_`.
   Keyword arguments. They are fields of a struct: make it with its init function, set what is needed with the
     setters, pass it to any number of calls, and give it back with its clear function, after which it may be
     set anew; NULL sets nothing. A keyword that a call does not accept is a `usage-error` that names it, and
     so is a field that was assigned without its setter. Texts and bytes in it are borrowed until it is
     cleared; of callbacks the struct owns the data, a copy of the struct owns nothing. Time is in seconds,
     and `COMM_NIL_SECONDS` is nil: for ever.
   Ownership. What is passed in is borrowed: who gave it still owns it. What comes out says whose it is.
     Outputs are written on success only, and releasing NULL does nothing. OpenSSL's pointers are OpenSSL's
     own, so an SSL_CTX or SSL of your own may be passed. Strings that come out are freed by `free-string`.
   Conditions. A call that can fail answers 0, or the number of the condition that it left for this thread;
     `condition-text` and the other readers, given NULL, tell of that. A kind stands for all its kinds:
     `condition-typep` tells whether a condition is one. Direct calls, those that OpenSSL has too, answer what
     OpenSSL answers. OpenSSL's queue of errors and errno are after a call what they were before.
   Callbacks. A callback is a function, its data, which it gets as its last argument, and a function that
     frees the data when nothing uses it any more; each may be NULL. One that a keyword struct holds is freed
     once, after the struct was cleared and the last call or object that keeps it has ended, whether calls
     succeeded or failed.
   Threads. What threads may do with a handle stands with the handle's type. What is on no handle says it
     itself. */
#ifndef COMMSSL_H
#define COMMSSL_H

#include "commssl/base.h"
#include "commssl/library.h"
#include "commssl/types.h"
#include "commssl/conditions.h"
#include "commssl/contexts.h"
#include "commssl/ssl.h"
#include "commssl/certificates.h"
#include "commssl/engine.h"
#include "commssl/stream.h"
#include "commssl/server.h"
#include "commssl/commands.h"

#endif /* COMMSSL_H */
