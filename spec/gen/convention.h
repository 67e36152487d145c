/* How functions are called and exported. */
#if defined(_WIN32)
#define COMM_CALL __cdecl
#else
#define COMM_CALL
#endif

/* COMM_STATIC is for the static library and who links it, COMM_BUILD for making the shared one. */
#ifndef COMM_API
#if defined(COMM_STATIC)
#define COMM_API
#elif defined(_WIN32) && defined(COMM_BUILD)
#define COMM_API __declspec(dllexport)
#elif defined(_WIN32)
#define COMM_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COMM_API __attribute__((visibility("default")))
#else
#define COMM_API
#endif
#endif

/* 0 is success; else the number of a condition's type. */
typedef int32_t comm_status;

/* Frees the data of a callback: called once, when nothing uses it any more. */
typedef void(COMM_CALL *comm_free_function)(void *data);

/* A callback that a keyword struct holds: its function, its data and what frees that, counted. */
struct comm_callback;
