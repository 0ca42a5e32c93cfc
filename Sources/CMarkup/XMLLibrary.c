#include "XMLLibrary.h"

#include <CSharedLibrary.h>
#include <pthread.h>

struct XMLLibrary XMLLibrary;

/// The name says which layout the parser's structures have: it must be that of the headers.
static const char *const fileName = LIBXML_VERSION >= 21400 ? "libxml2.so.16" : "libxml2.so.2";

#define NAME(function) #function,
static const char *const names[] = {XML_LIBRARY_FUNCTIONS(NAME)};
#undef NAME
_Static_assert(sizeof XMLLibrary == sizeof names, "each function has its name");

static bool isOpen;

static void openLibrary(void) {
    isOpen = SharedLibraryOpen(fileName, sizeof names / sizeof *names, names, (void **)&XMLLibrary);
}

bool XMLLibraryOpen(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, openLibrary);
    return isOpen;
}
