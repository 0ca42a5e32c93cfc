/// libzip, opened when the first archive is read: a run that reads none does not wait for it and for the libraries that
/// it links.
#ifndef CARCHIVE_ZIP_LIBRARY_H
#define CARCHIVE_ZIP_LIBRARY_H

#include <stdbool.h>
#include <zip.h>

#define ZIP_LIBRARY_FUNCTIONS(DO) \
    DO(zip_discard) \
    DO(zip_error_code_zip) \
    DO(zip_error_fini) \
    DO(zip_error_init) \
    DO(zip_fclose) \
    DO(zip_file_get_error) \
    DO(zip_fopen_index) \
    DO(zip_fread) \
    DO(zip_get_error) \
    DO(zip_get_name) \
    DO(zip_get_num_entries) \
    DO(zip_open_from_source) \
    DO(zip_source_buffer_create) \
    DO(zip_source_free) \
    DO(zip_stat_index) \
    DO(zip_stat_init)

/// The functions by their own names; to be called only where `ZipLibraryOpen` said true.
extern struct ZipLibrary {
#define ZIP_LIBRARY_MEMBER(name) __typeof__(name) *name;
    ZIP_LIBRARY_FUNCTIONS(ZIP_LIBRARY_MEMBER)
#undef ZIP_LIBRARY_MEMBER
} ZipLibrary;

/// Opens the library if that was not done yet; false where it is not there or lacks a function. Any thread may call.
bool ZipLibraryOpen(void);

#endif
