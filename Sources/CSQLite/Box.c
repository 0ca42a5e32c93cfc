#include "Box.h"

#include <stdlib.h>
#include <string.h>

/// How many steps of SQLite's machine lie between two looks at the watch: some ten microseconds.
static const int stepsBetweenLooks = 2000;

static SQLBox *openBox(const char *path, int flags, const char *fileSystem) {
    SQLBox *box = calloc(1, sizeof *box);
    if (!box) return NULL;
    if (sqlite3_open_v2(path, &box->database, flags | SQLITE_OPEN_NOMUTEX, fileSystem) == SQLITE_OK) return box;
    SQLClose(box);
    return NULL;
}

SQLBox *SQLOpenForQuestions(const SQLBounds *bounds) {
    const char *fileSystem = SQLNoFiles();
    if (!fileSystem) return NULL;
    SQLBox *box = openBox(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, fileSystem);
    if (!box) return NULL;
    box->isForQuestions = true;
    if (SQLConfine(box, bounds) == SQLITE_OK) return box;
    SQLClose(box);
    return NULL;
}

SQLBox *SQLOpenFile(const char *path) {
    return openBox(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
}

void SQLClose(SQLBox *box) {
    sqlite3_close_v2(box->database);
    while (box->modules) {
        struct SQLModule *module = box->modules;
        box->modules = module->next;
        free((char *)module->relation.name);
        free((char *)module->relation.declaration);
        free((uint8_t *)module->relation.traits);
        free((double *)module->relation.shares);
        free(module);
    }
    free(box);
}

bool SQLIsNamed(SQLBox *box, const char *relation) {
    for (struct SQLModule *module = box->modules; module; module = module->next)
        if (strcmp(module->relation.name, relation) == 0) return module->isNamed;
    return false;
}

static int look(void *context) {
    SQLBox *box = context;
    return box->shouldStop && box->shouldStop(box->watchContext);
}

void SQLWatch(SQLBox *box, bool (*shouldStop)(void *context), void *context) {
    box->shouldStop = shouldStop;
    box->watchContext = context;
    sqlite3_progress_handler(box->database, shouldStop ? stepsBetweenLooks : 0, shouldStop ? look : NULL, box);
}

static enum SQLOutcome outcomeOf(SQLBox *box, int code) {
    if (SQLTakeClockAsked()) return SQLClockAsked;
    switch (code & 0xff) {
        case SQLITE_OK:
        case SQLITE_DONE: return SQLDone;
        case SQLITE_ROW: return SQLRow;
        case SQLITE_AUTH: return SQLRefused;
        case SQLITE_INTERRUPT: return SQLStopped;
        case SQLITE_TOOBIG: return SQLTooLong;
        case SQLITE_NOMEM: return SQLNoMemory;
        default:
            // A function that is refused is told as a plain error.
            if (box->refusedWord[0]) return SQLRefused;
            return box->hasRelationFailed ? SQLRelationFailed : SQLWrong;
    }
}

/// Whether nothing but blanks, comments and semicolons stand there.
static bool isBlank(SQLBox *box, const char *text, const char *end) {
    while (text < end) {
        sqlite3_stmt *statement = NULL;
        const char *tail = text;
        int code = sqlite3_prepare_v2(box->database, text, (int)(end - text), &statement, &tail);
        bool isNothing = code == SQLITE_OK && !statement;
        sqlite3_finalize(statement);
        if (!isNothing || tail == text) return isNothing;
        text = tail;
    }
    return true;
}

enum SQLOutcome SQLPrepare(SQLBox *box, const char *text, size_t count, SQLStatement **statement) {
    *statement = NULL;
    box->refusedWord[0] = 0;
    box->hasRelationFailed = false;
    SQLTakeClockAsked();
    const char *tail = text;
    int code = sqlite3_prepare_v3(box->database, text, (int)count, 0, statement, &tail);
    if (code != SQLITE_OK) return outcomeOf(box, code);
    if (!*statement) return SQLNoQuestion;
    enum SQLOutcome outcome = SQLDone;
    if (box->isForQuestions) {
        // The program of EXPLAIN shows addresses of memory, which are never the same.
        if (sqlite3_column_count(*statement) == 0 || !sqlite3_stmt_readonly(*statement) ||
            sqlite3_stmt_isexplain(*statement) == 1)
            outcome = SQLNoQuestion;
        else if (!isBlank(box, tail, text + count))
            outcome = SQLSeveral;
    }
    if (outcome == SQLDone) return SQLDone;
    sqlite3_finalize(*statement);
    *statement = NULL;
    return outcome;
}

void SQLFinish(SQLStatement *statement) { sqlite3_finalize(statement); }

enum SQLOutcome SQLStep(SQLBox *box, SQLStatement *statement) { return outcomeOf(box, sqlite3_step(statement)); }

enum SQLOutcome SQLExecute(SQLBox *box, const char *text) {
    box->hasRelationFailed = false;
    return outcomeOf(box, sqlite3_exec(box->database, text, NULL, NULL, NULL));
}

int SQLColumnCount(SQLStatement *statement) { return sqlite3_column_count(statement); }

const char *SQLColumnName(SQLStatement *statement, int column) { return sqlite3_column_name(statement, column); }

enum SQLKind SQLColumnKind(SQLStatement *statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: return SQLInteger;
        case SQLITE_FLOAT: return SQLReal;
        case SQLITE_TEXT: return SQLText;
        case SQLITE_BLOB: return SQLBlob;
        default: return SQLNull;
    }
}

int64_t SQLColumnInteger(SQLStatement *statement, int column) { return sqlite3_column_int64(statement, column); }

const uint8_t *SQLColumnBytes(SQLStatement *statement, int column, size_t *count) {
    const uint8_t *bytes = sqlite3_column_type(statement, column) == SQLITE_BLOB
        ? sqlite3_column_blob(statement, column)
        : sqlite3_column_text(statement, column);
    *count = (size_t)sqlite3_column_bytes(statement, column);
    return bytes;
}

const char *SQLMessage(SQLBox *box) { return sqlite3_errmsg(box->database); }

int SQLErrorOffset(SQLBox *box) { return sqlite3_error_offset(box->database); }

const char *SQLRefusedWord(SQLBox *box) { return box->refusedWord; }

int64_t SQLMemoryUsed(void) { return sqlite3_memory_used(); }
