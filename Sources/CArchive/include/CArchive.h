/// libzip in a box: the only header through which Swift sees it.
///
/// An archive is read out of memory; nothing touches the disk and nothing is ever written.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How an operation ended.
enum ArchiveOutcome {
    ArchiveDone = 0,
    ArchiveDamaged = 1,
    /// The content goes on behind the room that was given for it.
    ArchiveHasMore = 2,
    ArchiveEncrypted = 3,
    ArchiveMethodUnknown = 4,
    ArchiveNoMemory = 5,
    /// libzip cannot be opened.
    ArchiveNoLibrary = 6,
};

/// An open archive.
typedef struct ArchiveHandle ArchiveHandle;

typedef struct {
    /// The bytes of the name as they stand in the archive, which keeps them, up to the first zero.
    const char *name;
    size_t nameCount;
    /// What the archive says of the size.
    uint64_t size;
    uint64_t packedSize;
    uint16_t method;
    bool isEncrypted;
} ArchiveItem;

/// Opens an archive over a copy of its bytes; NULL where the outcome is not `ArchiveDone`.
ArchiveHandle *ArchiveOpen(const uint8_t *bytes, size_t count, enum ArchiveOutcome *outcome);
void ArchiveClose(ArchiveHandle *archive);

uint64_t ArchiveItemCount(const ArchiveHandle *archive);
/// Tells of an item; false where the archive does not say all of it.
bool ArchiveDescribe(ArchiveHandle *archive, uint64_t index, ArchiveItem *item);
/// Unpacks an item into some room and tells how much of that it took. `ArchiveDone` only where it was the whole item
/// and has its sum and its size.
enum ArchiveOutcome ArchiveRead(ArchiveHandle *archive, uint64_t index, uint8_t *room, size_t roomCount, size_t *count);

#endif
