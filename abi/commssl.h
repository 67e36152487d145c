/* generated from spec/; do not edit: make gen */
/* clang-format off */
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
#include "commssl/commands.h"

#endif /* COMMSSL_H */
