#include "CArchive.h"

#include "ZipLibrary.h"

#include <stdlib.h>
#include <string.h>

struct ArchiveHandle {
    zip_t *zip;
    uint8_t *bytes;
};

static enum ArchiveOutcome outcomeOf(const zip_error_t *error) {
    switch (ZipLibrary.zip_error_code_zip(error)) {
        case ZIP_ER_OK: return ArchiveDone;
        case ZIP_ER_MEMORY: return ArchiveNoMemory;
        case ZIP_ER_NOPASSWD:
        case ZIP_ER_WRONGPASSWD:
        case ZIP_ER_ENCRNOTSUPP: return ArchiveEncrypted;
        case ZIP_ER_COMPNOTSUPP: return ArchiveMethodUnknown;
        default: return ArchiveDamaged;
    }
}

ArchiveHandle *ArchiveOpen(const uint8_t *bytes, size_t count, enum ArchiveOutcome *outcome) {
    *outcome = ZipLibraryOpen() ? ArchiveNoMemory : ArchiveNoLibrary;
    if (*outcome == ArchiveNoLibrary) return NULL;
    ArchiveHandle *archive = calloc(1, sizeof *archive);
    if (!archive) return NULL;
    archive->bytes = malloc(count ? count : 1);
    if (!archive->bytes) {
        free(archive);
        return NULL;
    }
    if (count) memcpy(archive->bytes, bytes, count);
    zip_error_t error;
    ZipLibrary.zip_error_init(&error);
    zip_source_t *source = ZipLibrary.zip_source_buffer_create(archive->bytes, count, 0, &error);
    if (source) {
        archive->zip = ZipLibrary.zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive->zip) ZipLibrary.zip_source_free(source);
    }
    *outcome = archive->zip ? ArchiveDone : outcomeOf(&error);
    ZipLibrary.zip_error_fini(&error);
    if (archive->zip) return archive;
    ArchiveClose(archive);
    return NULL;
}

void ArchiveClose(ArchiveHandle *archive) {
    if (archive->zip) ZipLibrary.zip_discard(archive->zip);
    free(archive->bytes);
    free(archive);
}

uint64_t ArchiveItemCount(const ArchiveHandle *archive) {
    zip_int64_t count = ZipLibrary.zip_get_num_entries(archive->zip, 0);
    return count < 0 ? 0 : (uint64_t)count;
}

bool ArchiveDescribe(ArchiveHandle *archive, uint64_t index, ArchiveItem *item) {
    const char *name = ZipLibrary.zip_get_name(archive->zip, index, ZIP_FL_ENC_RAW);
    zip_stat_t stat;
    ZipLibrary.zip_stat_init(&stat);
    if (!name || ZipLibrary.zip_stat_index(archive->zip, index, 0, &stat) != 0) return false;
    const zip_uint64_t all = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & all) != all) return false;
    *item = (ArchiveItem){.name = name,
                          .nameCount = strlen(name),
                          .size = stat.size,
                          .packedSize = stat.comp_size,
                          .method = stat.comp_method,
                          .isEncrypted = stat.encryption_method != ZIP_EM_NONE};
    return true;
}

enum ArchiveOutcome ArchiveRead(ArchiveHandle *archive, uint64_t index, uint8_t *room, size_t roomCount, size_t *count) {
    *count = 0;
    zip_file_t *file = ZipLibrary.zip_fopen_index(archive->zip, index, 0);
    if (!file) return outcomeOf(ZipLibrary.zip_get_error(archive->zip));
    enum ArchiveOutcome outcome = ArchiveDone;
    for (;;) {
        // Behind the last byte there must be an end, which is where the sum is compared.
        uint8_t beyond;
        bool isFull = *count == roomCount;
        zip_int64_t taken =
            isFull ? ZipLibrary.zip_fread(file, &beyond, 1) : ZipLibrary.zip_fread(file, room + *count, roomCount - *count);
        if (taken < 0) {
            outcome = outcomeOf(ZipLibrary.zip_file_get_error(file));
            if (outcome == ArchiveDone) outcome = ArchiveDamaged;
        } else if (taken > 0 && isFull) {
            outcome = ArchiveHasMore;
        }
        if (taken <= 0 || isFull) break;
        *count += (size_t)taken;
    }
    ZipLibrary.zip_fclose(file);
    return outcome;
}
