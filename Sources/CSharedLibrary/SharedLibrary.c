#include "CSharedLibrary.h"

#include <dlfcn.h>

bool SharedLibraryOpen(const char *fileName, size_t count, const char *const *names, void **functions) {
    void *library = dlopen(fileName, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
    for (size_t i = 0; i < count; i++) {
        functions[i] = dlsym(library, names[i]);
        if (!functions[i]) return false;
    }
    return true;
}
