#include "XMLLibrary.h"

#include <dlfcn.h>
#include <pthread.h>

struct XMLLibrary XMLLibrary;

/// The name says which layout the parser's structures have: it must be that of the headers.
static const char *const fileName = LIBXML_VERSION >= 21400 ? "libxml2.so.16" : "libxml2.so.2";

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
#define FIND(name) XMLLibrary.name = (__typeof__(name) *)functionOf(library, #name);
    XML_LIBRARY_FUNCTIONS(FIND)
#undef FIND
}

bool XMLLibraryOpen(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, openLibrary);
    return isOpen;
}
