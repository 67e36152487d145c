/* Does on purpose what a sanitizer has to report: probe nothing|overflow|leak|shift|race */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static int shared;

static void *touch(void *unused) {
    (void)unused;
    shared++;
    return NULL;
}

static int overflow(size_t length) {
    volatile char *bytes = malloc(length);
    bytes[length] = 1;
    free((void *)bytes);
    return 0;
}

static int leak(size_t length) {
    static void *volatile kept;
    kept = malloc(length);
    kept = malloc(length); /* only the second is reached any more */
    return kept == NULL;
}

static int shift(int places) {
    volatile int value = 1;
    value = value << places * 10;
    return 0;
}

static int race(void) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, touch, NULL) != 0)
        return 2;
    touch(NULL);
    return pthread_join(thread, NULL);
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    if (strcmp(what, "overflow") == 0)
        return overflow(strlen(what));
    if (strcmp(what, "leak") == 0)
        return leak(strlen(what));
    if (strcmp(what, "shift") == 0)
        return shift((int)strlen(what));
    if (strcmp(what, "race") == 0)
        return race();
    return strcmp(what, "nothing") == 0 ? 0 : 2;
}
