/// Files in memory, which glibc shows only to programs that ask for the GNU extensions, as Swift's overlay does not.
#ifndef CMEMORYFILE_H
#define CMEMORYFILE_H

/// The descriptor of a new file without a name that lives in memory and is closed by exec; -1 with `errno` where the
/// system has none to give (memfd_create(2)).
int makeMemoryFile(const char *name);

#endif
