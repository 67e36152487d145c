/* What each type of a wrapper's parameter is in Java. A native method answers one long: its result, or the first of two results in
   the upper half and the second in the lower. Text crosses as bytes in UTF-8, which Java's side has checked; what a parameter
   holds in C is freed by freearg, so nothing returns early, but for want of memory. */
%pragma(java) jniclassclassmodifiers="final class"
%pragma(java) moduleclassmodifiers="final class"
%pragma(java) jniclasscode=%{
    static {
        NativeLoader.load();
    }
%}

%{
#include <stdlib.h>
#include <string.h>

#define COMM_RANGE(name) , int32_t name##_offset, int32_t name##_length

static struct {
    JavaVM *vm;
    jclass failures;    /* org.commssl.Failures */
    jmethodID raise;    /* its static void raise(int) */
    jmethodID call;     /* long call(long[], byte[], byte[]) of org.commssl.Upcall */
} java;

/* What ended this thread's last callback, a global reference. */
static _Thread_local jthrowable comm_java_thrown;

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
    (void)reserved;
    JNIEnv *env = NULL;
    java.vm = vm;
    if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_8) != JNI_OK)
        return JNI_ERR;
    jclass failures = (*env)->FindClass(env, "org/commssl/Failures");
    jclass upcall = failures == NULL ? NULL : (*env)->FindClass(env, "org/commssl/Upcall");
    if (upcall == NULL)
        return JNI_ERR;
    java.failures = (*env)->NewGlobalRef(env, failures);
    java.raise = (*env)->GetStaticMethodID(env, failures, "raise", "(I)V");
    java.call = java.raise == NULL ? NULL : (*env)->GetMethodID(env, upcall, "call", "([J[B[B)J");
    return java.failures == NULL || java.call == NULL ? JNI_ERR : JNI_VERSION_1_8;
}

/* The end of a call. What a callback threw is thrown itself; else a status is the exception of its condition. */
static void comm_java_finish(JNIEnv *env, comm_status status) {
    if (comm_java_thrown != NULL) {
        (*env)->Throw(env, comm_java_thrown);
        (*env)->DeleteGlobalRef(env, comm_java_thrown);
        comm_java_thrown = NULL;
    } else if (status != 0)
        (*env)->CallStaticVoidMethod(env, java.failures, java.raise, (jint)status);
}

static void *comm_java_no_memory(JNIEnv *env) {
    comm_java_finish(env, comm_no_memory());
    return NULL;
}

/* ---- Text ---- */

static char *comm_java_text(JNIEnv *env, jbyteArray bytes) {
    const jsize length = (*env)->GetArrayLength(env, bytes);
    char *text = malloc((size_t)length + 1);
    if (text == NULL)
        return comm_java_no_memory(env);
    (*env)->GetByteArrayRegion(env, bytes, 0, length, (jbyte *)text);
    text[length] = '\0';
    return text;
}

static void comm_java_free_texts(comm_texts texts) {
    for (size_t i = 0; i < texts.count; i++)
        free((void *)texts.items[i]);
    free((void *)texts.items);
}

/* Without memory it answers no items, and an exception is pending. */
static comm_texts comm_java_texts(JNIEnv *env, jobjectArray array) {
    const jsize count = (*env)->GetArrayLength(env, array);
    const char **items = malloc(((size_t)count + 1) * sizeof *items);
    comm_texts texts = {items, 0};
    if (items == NULL)
        comm_java_no_memory(env);
    while (texts.items != NULL && texts.count < (size_t)count) {
        jbyteArray bytes = (*env)->GetObjectArrayElement(env, array, (jsize)texts.count);
        items[texts.count] = comm_java_text(env, bytes);
        (*env)->DeleteLocalRef(env, bytes);
        if (items[texts.count++] == NULL) {
            comm_java_free_texts(texts);
            texts = (comm_texts){NULL, 0};
        }
    }
    return texts;
}

static jbyteArray comm_java_new_bytes(JNIEnv *env, const void *data, size_t length) {
    jbyteArray bytes = (*env)->NewByteArray(env, (jsize)length);
    if (bytes != NULL)
        (*env)->SetByteArrayRegion(env, bytes, 0, (jsize)length, data);
    return bytes;
}

static jbyteArray comm_java_new_text(JNIEnv *env, const char *text) {
    return comm_java_new_bytes(env, text, strlen(text));
}

/* Each moves what it is given into an array's only element. */
static void comm_java_give_text(JNIEnv *env, comm_string text, jobjectArray result) {
    jbyteArray bytes = text == NULL ? NULL : comm_java_new_text(env, text);
    if (bytes != NULL)
        (*env)->SetObjectArrayElement(env, result, 0, bytes);
    comm_free_string(text);
}

static void comm_java_give_data(JNIEnv *env, comm_data data, jobjectArray result) {
    jbyteArray bytes = data.data == NULL ? NULL : comm_java_new_bytes(env, data.data, data.length);
    if (bytes != NULL)
        (*env)->SetObjectArrayElement(env, result, 0, bytes);
    comm_free_bytes(data.data, data.length);
}

/* ---- Bytes: a range of an array, copied once, to or from the stack where it fits. ---- */

enum { COMM_JAVA_ROOM = 16384 };

static void *comm_java_room(comm_call *call, char *room, int32_t length) {
    void *data = call->status != 0 || length <= COMM_JAVA_ROOM ? room : malloc((size_t)length);
    if (data == NULL)
        call->status = comm_no_memory();
    return data;
}

static void comm_java_open_bytes(comm_call *call, comm_bytes *bytes, int32_t offset, int32_t length, char *room) {
    JNIEnv *env = bytes->source[0];
    void *data = comm_java_room(call, room, length);
    if (call->status == 0)
        (*env)->GetByteArrayRegion(env, (jbyteArray)bytes->source[1], offset, length, data);
    bytes->data = data;
    bytes->length = (size_t)length;
}

static void comm_java_close_buffer(const comm_call *call, const comm_buffer *buffer, int32_t offset, const char *room) {
    JNIEnv *env = buffer->source[0];
    if (call->status == 0 && buffer->length > 0)
        (*env)->SetByteArrayRegion(env, (jbyteArray)buffer->source[1], offset, (jsize)buffer->length, buffer->data);
    if (buffer->data != room)
        free(buffer->data);
}

#define COMM_OPEN_BYTES(call, name) \
    char name##_room[COMM_JAVA_ROOM]; \
    comm_java_open_bytes(&(call), &name, name##_offset, name##_length, name##_room);
#define COMM_CLOSE_BYTES(call, name) \
    if (name.data != name##_room) \
        free((void *)name.data);
#define COMM_OPEN_BUFFER(call, name) \
    char name##_room[COMM_JAVA_ROOM]; \
    name->data = comm_java_room(&(call), name##_room, name##_length); \
    name->capacity = (size_t)name##_length;
#define COMM_CLOSE_BUFFER(call, name) comm_java_close_buffer(&(call), name, name##_offset, name##_room);

/* ---- Callbacks ---- */

typedef struct comm_java_closure {
    comm_closure base;
    jobject upcall; /* a global reference */
} comm_java_closure;

/* The thread's environment. A thread that Java does not know is made known until comm_java_leave; NULL when Java is at its end. */
static JNIEnv *comm_java_enter(bool *attached) {
    JNIEnv *env = NULL;
    *attached = (*java.vm)->GetEnv(java.vm, (void **)&env, JNI_VERSION_1_8) == JNI_EDETACHED;
    if (*attached && (*java.vm)->AttachCurrentThreadAsDaemon(java.vm, (void **)&env, NULL) != JNI_OK)
        return NULL;
    return env;
}

static void comm_java_leave(bool attached) {
    if (attached)
        (*java.vm)->DetachCurrentThread(java.vm);
}

static void comm_java_closure_destroy(comm_closure *closure) {
    comm_java_closure *one = (comm_java_closure *)closure;
    bool attached;
    JNIEnv *env = comm_java_enter(&attached);
    if (env != NULL) {
        (*env)->DeleteGlobalRef(env, one->upcall);
        comm_java_leave(attached);
    }
    free(one);
}

static comm_closure *comm_java_closure_new(JNIEnv *env, jobject upcall) {
    comm_java_closure *one = malloc(sizeof *one);
    jobject global = one == NULL ? NULL : (*env)->NewGlobalRef(env, upcall);
    if (global == NULL) {
        free(one);
        return comm_java_no_memory(env);
    }
    comm_closure_init(&one->base, comm_java_closure_destroy);
    one->upcall = global;
    return &one->base;
}

/* Where a thread was made known for this call, nothing of Java waits for what it throws: leaving gives it to the thread's handler
   of uncaught exceptions. */
static comm_status comm_java_upcall(JNIEnv *env, bool attached, jobject upcall, const comm_argument *arguments,
                                    size_t count, comm_answer *answer) {
    jbyteArray text = NULL, room = NULL;
    jlongArray values = (*env)->NewLongArray(env, (jsize)count);
    for (size_t i = 0; values != NULL && i < count; i++) {
        (*env)->SetLongArrayRegion(env, values, (jsize)i, 1, &(const jlong){arguments[i].number});
        if (arguments[i].text != NULL)
            text = comm_java_new_text(env, arguments[i].text);
    }
    if (answer->type == COMM_ANSWERS_BYTES)
        room = (*env)->NewByteArray(env, (jsize)answer->capacity);
    if (!(*env)->ExceptionCheck(env))
        answer->number = (*env)->CallLongMethod(env, upcall, java.call, values, text, room);
    if (room != NULL && !(*env)->ExceptionCheck(env))
        (*env)->GetByteArrayRegion(env, room, 0, (jsize)answer->number, answer->room);
    jthrowable thrown = (*env)->ExceptionOccurred(env);
    if (thrown == NULL)
        return 0;
    if (!attached) {
        (*env)->ExceptionClear(env);
        comm_java_thrown = (*env)->NewGlobalRef(env, thrown);
    }
    return comm_refuse("callback", "threw an exception");
}

/* Of words Java has an enum: it answers their number. */
comm_status comm_closure_call(comm_closure *closure, const comm_argument *arguments, size_t count, comm_answer *answer) {
    if (comm_java_thrown != NULL)
        return comm_refuse("callback", "is not called once another threw an exception");
    bool attached;
    JNIEnv *env = comm_java_enter(&attached);
    if (env == NULL || (*env)->PushLocalFrame(env, 8) != 0)
        return comm_no_memory();
    const comm_status status =
        comm_java_upcall(env, attached, ((comm_java_closure *)closure)->upcall, arguments, count, answer);
    (*env)->PopLocalFrame(env, NULL);
    comm_java_leave(attached);
    return status;
}

static comm_ssl_ctx_choice comm_java_ssl_ctx(JNIEnv *env, jlongArray choice) {
    jlong values[3];
    (*env)->GetLongArrayRegion(env, choice, 0, 3, values);
    return (comm_ssl_ctx_choice){(int32_t)values[0], (int32_t)values[1], (comm_id)values[2]};
}

static comm_host_name comm_java_host_name(bool given, comm_texts names) {
    return !given ? comm_host_name_nil() : names.count == 0 ? comm_host_name_t() : comm_host_name_of(names.items[0]);
}
%}

%define COMM_JAVA(TYPE, JNI, JAVA)
%typemap(jni) TYPE "JNI"
%typemap(jtype) TYPE "JAVA"
%typemap(jstype) TYPE "JAVA"
%typemap(javain) TYPE "$javainput"
%enddef

/* ---- Numbers. As the second of two results one is as wide as WIDTH, and not negative. ---- */

%define COMM_NUMBER(TYPE, JNI, JAVA, WIDTH)
COMM_JAVA(TYPE, JNI, JAVA)
%typemap(in) TYPE "$1 = (TYPE)$input;"
%typemap(in, numinputs=0) TYPE * (TYPE result = 0) "$1 = &result;"
%typemap(argout) TYPE * "$result = (jlong)((uint64_t)$result << 32 | (WIDTH)result$argnum);"
%enddef
COMM_NUMBER(comm_id, jlong, long, uint64_t)
COMM_NUMBER(comm_bool, jboolean, boolean, uint32_t)
COMM_NUMBER(int32_t, jint, int, uint32_t)
COMM_NUMBER(uint32_t, jlong, long, uint32_t)
COMM_NUMBER(int64_t, jlong, long, uint64_t)
COMM_NUMBER(uint64_t, jlong, long, uint64_t)
COMM_NUMBER(size_t, jlong, long, uint64_t)
COMM_NUMBER(comm_address, jlong, long, uint64_t)
COMM_NUMBER(comm_socket, jlong, long, uint64_t)
COMM_NUMBER(comm_status, jlong, long, uint32_t)
%define COMM_ENUM(TYPE)
COMM_NUMBER(TYPE, jint, int, uint32_t)
%enddef
%define COMM_FLAGS(TYPE)
COMM_NUMBER(TYPE, jint, int, uint32_t)
%enddef
%define COMM_ENUM_OR_FLAGS(TYPE, BITS)
COMM_NUMBER(TYPE, jint, int, uint32_t)
%enddef
COMM_JAVA(comm_seconds, jdouble, double)
%typemap(in) comm_seconds "$1 = $input;"

/* ---- The rest ---- */

COMM_JAVA(comm_utf8, jbyteArray, byte[])
COMM_JAVA(comm_utf8_or_null, jbyteArray, byte[])
COMM_JAVA(comm_texts, jobjectArray, byte[][])
COMM_JAVA(comm_host_name, jobjectArray, byte[][])
COMM_JAVA(comm_string *, jobjectArray, byte[][])
COMM_JAVA(comm_data *, jobjectArray, byte[][])
COMM_JAVA(comm_bytes, jbyteArray, byte[])
COMM_JAVA(comm_buffer *, jbyteArray, byte[])
COMM_JAVA(comm_ssl_ctx_choice, jlongArray, long[])
COMM_JAVA(comm_closure *, jobject, Upcall)

%typemap(in) comm_utf8 %{
    $1 = comm_java_text(jenv, $input);
    if ($1 == NULL)
        return $null; %}
%typemap(in) comm_utf8_or_null %{
    $1 = $input == NULL ? NULL : comm_java_text(jenv, $input);
    if ($1 == NULL && $input != NULL)
        return $null; %}
%typemap(freearg) comm_utf8, comm_utf8_or_null "free((void *)$1);"

%typemap(in) comm_texts %{
    $1 = comm_java_texts(jenv, $input);
    if ($1.items == NULL)
        return $null; %}
%typemap(freearg) comm_texts "comm_java_free_texts($1);"

%typemap(in) comm_host_name (comm_texts names = {NULL, 0}) %{
    if ($input != NULL) {
        names = comm_java_texts(jenv, $input);
        if (names.items == NULL)
            return $null;
    }
    $1 = comm_java_host_name($input != NULL, names); %}
%typemap(freearg) comm_host_name "comm_java_free_texts(names$argnum);"

%typemap(in) comm_string * (comm_string text = NULL) "$1 = &text;"
%typemap(argout) comm_string * "comm_java_give_text(jenv, text$argnum, $input);"

%typemap(in) comm_data * (comm_data data = {NULL, 0}) "$1 = &data;"
%typemap(argout) comm_data * "comm_java_give_data(jenv, data$argnum, $input);"

%typemap(in) comm_bytes "$1 = (comm_bytes){.source = {jenv, $input}};"
%typemap(in) comm_buffer * (comm_buffer buffer) %{
    buffer = (comm_buffer){.source = {jenv, $input}};
    $1 = &buffer; %}
%typemap(argout) comm_buffer * "$result = (jlong)((uint64_t)$result << 32 | buffer$argnum.length);"

%typemap(in) comm_ssl_ctx_choice "$1 = comm_java_ssl_ctx(jenv, $input);"
%typemap(in) comm_closure * %{
    $1 = $input == NULL ? NULL : comm_java_closure_new(jenv, $input);
    if ($1 == NULL && $input != NULL)
        return $null; %}

/* A returned status is thrown, and the results take its place. */
%typemap(out) comm_status %{
    comm_java_finish(jenv, $1);
    $result = 0; %}
%typemap(javaout) comm_status {
    return $jnicall;
  }
