#include "ZipLibrary.h"

#include <CSharedLibrary.h>
#include <pthread.h>

struct ZipLibrary ZipLibrary;

/// The name that goes with the headers: libzip is called so since 1.8 (2021).
static const char *const fileName =
    LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 8 ? "libzip.so.5" : "libzip.so.4";

#define NAME(function) #function,
static const char *const names[] = {ZIP_LIBRARY_FUNCTIONS(NAME)};
#undef NAME
_Static_assert(sizeof ZipLibrary == sizeof names, "each function has its name");

static bool isOpen;

static void openLibrary(void) {
    isOpen = SharedLibraryOpen(fileName, sizeof names / sizeof *names, names, (void **)&ZipLibrary);
}

bool ZipLibraryOpen(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, openLibrary);
    return isOpen;
}
