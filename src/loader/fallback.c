/* What newer functions of OpenSSL do, for versions that lack them. */
#include "loader/openssl.h"

unsigned long COMM_CALL fallback_ERR_get_error_all(const char **file, int *line, const char **function,
                                                   const char **data, int *flags) {
    if (function != NULL)
        *function = "";
    return ERR_get_error_line_data(file, line, data, flags);
}
