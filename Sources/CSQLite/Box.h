#ifndef CSQLITE_BOX_H
#define CSQLITE_BOX_H

#include "CSQLite.h"

#include <sqlite3.h>

#if SQLITE_VERSION_NUMBER < 3038000
#error "SQLite 3.38 or newer is needed (Debian 12, Ubuntu 24.04)"
#endif

struct SQLModule;

struct SQLBox {
    sqlite3 *database;
    bool isForQuestions;
    /// Set by a relation that could not tell a value.
    bool hasRelationFailed;
    char refusedWord[64];
    bool (*shouldStop)(void *context);
    void *watchContext;
    struct SQLModule *modules;
};

/// A relation of a box.
struct SQLModule {
    SQLRelation relation;
    SQLBox *box;
    bool isNamed;
    struct SQLModule *next;
};

/// Lets the box do nothing but answer questions.
int SQLConfine(SQLBox *box, const SQLBounds *bounds);
/// The name of the file system without files and clock; NULL where there is no memory.
const char *SQLNoFiles(void);
/// Whether the clock was asked for since the last call.
bool SQLTakeClockAsked(void);

#endif
