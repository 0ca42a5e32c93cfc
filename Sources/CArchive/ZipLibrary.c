#include "ZipLibrary.h"

#include <dlfcn.h>
#include <pthread.h>

struct ZipLibrary ZipLibrary;

/// The name that goes with the headers: libzip is called so since 1.8 (2021).
static const char *const fileName =
    LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 8 ? "libzip.so.5" : "libzip.so.4";

static bool isOpen;

static void *functionOf(void *library, const char *name) {
    void *function = dlsym(library, name);
    if (!function) isOpen = false;
    return function;
}

static void openLibrary(void) {
    void *library = dlopen(fileName, RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    isOpen = true;
#define FIND(name) ZipLibrary.name = (__typeof__(name) *)functionOf(library, #name);
    ZIP_LIBRARY_FUNCTIONS(FIND)
#undef FIND
}

bool ZipLibraryOpen(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, openLibrary);
    return isOpen;
}
