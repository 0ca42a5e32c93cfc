/// C libraries that are opened when they are first needed: a run that needs none does not wait for them and for the
/// libraries that they link, which take longer to load than gxaudit itself.
#ifndef CSHARED_LIBRARY_H
#define CSHARED_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/// Opens the library of this file name, which the system looks for, and puts the address of each named function at its
/// place. False where the library is not there or lacks one of them. A library once opened stays so.
bool SharedLibraryOpen(const char *fileName, size_t count, const char *const *names, void **functions);

#endif
