#include "Box.h"

#include <pthread.h>
#include <string.h>

/// SQLite's own system calls, but that no file opens and no clock ticks: what is answered depends on the data alone.
static sqlite3_vfs noFiles;
static pthread_once_t onceRegistered = PTHREAD_ONCE_INIT;
static bool isRegistered;
static _Thread_local bool wasClockAsked;

static int refuseFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    (void)vfs, (void)name, (void)flags, (void)outFlags;
    file->pMethods = NULL;
    return SQLITE_CANTOPEN;
}

static int refuseTime(sqlite3_vfs *vfs, sqlite3_int64 *time) {
    (void)vfs;
    *time = 0;
    wasClockAsked = true;
    return SQLITE_ERROR;
}

static void registerFileSystem(void) {
    sqlite3_vfs *usual = sqlite3_vfs_find(NULL);
    if (!usual) return;
    noFiles = *usual;
    noFiles.zName = "nofiles";
    noFiles.pNext = NULL;
    noFiles.xOpen = refuseFile;
    noFiles.xCurrentTimeInt64 = refuseTime;
    isRegistered = sqlite3_vfs_register(&noFiles, 0) == SQLITE_OK;
}

const char *SQLNoFiles(void) {
    pthread_once(&onceRegistered, registerFileSystem);
    return isRegistered ? noFiles.zName : NULL;
}

bool SQLTakeClockAsked(void) {
    bool wasAsked = wasClockAsked;
    wasClockAsked = false;
    return wasAsked;
}

static int refuse(SQLBox *box, const char *word) {
    sqlite3_snprintf(sizeof box->refusedWord, box->refusedWord, "%s", word ? word : "");
    return SQLITE_DENY;
}

/// Functions that do not give the same for the same data, or reach out of the database.
static bool isFunctionRefused(const char *name) {
    static const char *const refused[] = {"random", "randomblob", "load_extension", "fts3_tokenizer", "readfile"};
    for (size_t index = 0; index < sizeof refused / sizeof *refused; index++)
        if (sqlite3_stricmp(name, refused[index]) == 0) return true;
    return false;
}

static bool isPragmaAllowed(const char *name, const char *argument) {
    return argument && (sqlite3_stricmp(name, "table_info") == 0 || sqlite3_stricmp(name, "table_xinfo") == 0);
}

static int authorize(
    void *context, int action, const char *first, const char *second, const char *database, const char *trigger) {
    (void)database, (void)trigger;
    SQLBox *box = context;
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_RECURSIVE: return SQLITE_OK;
        case SQLITE_FUNCTION: return isFunctionRefused(second) ? refuse(box, second) : SQLITE_OK;
        case SQLITE_PRAGMA: return isPragmaAllowed(first, second) ? SQLITE_OK : refuse(box, "PRAGMA");
        case SQLITE_ATTACH: return refuse(box, "ATTACH");
        case SQLITE_DETACH: return refuse(box, "DETACH");
        case SQLITE_INSERT: return refuse(box, "INSERT");
        // To declare the columns of a relation looks to SQLite like this; a statement that does it is no question.
        case SQLITE_UPDATE:
            return first && strcmp(first, "sqlite_master") == 0 ? SQLITE_OK : refuse(box, "UPDATE");
        case SQLITE_DELETE: return refuse(box, "DELETE");
        case SQLITE_TRANSACTION: return refuse(box, first);
        default: return refuse(box, "");
    }
}

int SQLConfine(SQLBox *box, const SQLBounds *bounds) {
    sqlite3 *database = box->database;
    // What no watch could see in time ends here: a process-wide bound.
    sqlite3_hard_heap_limit64((sqlite3_int64)1 << 30);
    // What is sorted stays in memory, where it is counted.
    int outcome = sqlite3_exec(database, "PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
    if (outcome != SQLITE_OK) return outcome;
    const int bound[][2] = {
        {SQLITE_LIMIT_LENGTH, bounds->valueLength},
        {SQLITE_LIMIT_SQL_LENGTH, bounds->statementLength},
        {SQLITE_LIMIT_COLUMN, bounds->columns},
        {SQLITE_LIMIT_EXPR_DEPTH, bounds->depth},
        {SQLITE_LIMIT_COMPOUND_SELECT, bounds->compounds},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, bounds->patternLength},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (size_t index = 0; index < sizeof bound / sizeof *bound; index++)
        sqlite3_limit(database, bound[index][0], bound[index][1]);
    const int switches[][2] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        // A name that is misspelt must not become a text that is no number.
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (size_t index = 0; index < sizeof switches / sizeof *switches; index++) {
        outcome = sqlite3_db_config(database, switches[index][0], switches[index][1], NULL);
        if (outcome != SQLITE_OK) return outcome;
    }
    return sqlite3_set_authorizer(database, authorize, box);
}
