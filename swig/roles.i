/* How each language handles the types of the wrappers' parameters; support.h tells what they are. */
%include <stdint.i>

#ifdef SWIGJAVA
#define COMM_RANGE(name) , int32_t name##_offset, int32_t name##_length
%include "roles_java.i"
#elif defined(SWIGRUBY)
#define COMM_RANGE(name)
%include "roles_ruby.i"
#else
#define COMM_RANGE(name)
%include "roles_tcl.i"
#endif

%rename("%(strip:[swig_])s") "";

%{
/* For what only the language's own layer sees to be wrong. */
static comm_status swig_refuse(comm_utf8 argument, comm_utf8 text) {
    return comm_refuse(argument, text);
}
%}
comm_status swig_refuse(comm_utf8 argument, comm_utf8 text);
