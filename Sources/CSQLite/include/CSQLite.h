/// SQLite in a box: the only header through which Swift sees it.
///
/// A box is a database in memory over relations that Swift keeps, read-only, or a new file that is written. It is used
/// from one thread. A box for questions opens no file, knows no clock and no chance, and takes no statement that
/// changes anything.
#ifndef CSQLITE_H
#define CSQLITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct SQLBox SQLBox;
typedef struct sqlite3_stmt SQLStatement;
/// Where the value of a relation's column is written.
typedef struct sqlite3_context SQLResult;

/// How an operation ended.
enum SQLOutcome {
    SQLDone = 0,
    SQLRow = 1,
    /// The statement is wrong; `SQLMessage` and `SQLErrorOffset` say where.
    SQLWrong = 2,
    /// The statement asks for what a box for questions does not do; `SQLRefusedWord` names it.
    SQLRefused = 3,
    /// The watch said so.
    SQLStopped = 4,
    /// A value is longer than its limit.
    SQLTooLong = 5,
    SQLNoMemory = 6,
    /// The statement asks what time it is.
    SQLClockAsked = 7,
    /// A relation could not tell a value.
    SQLRelationFailed = 8,
    /// There is more behind the first statement.
    SQLSeveral = 9,
    /// The statement changes something, or has no result.
    SQLNoQuestion = 10,
};

enum SQLKind { SQLNull = 0, SQLInteger = 1, SQLReal = 2, SQLText = 3, SQLBlob = 4 };

enum SQLOperator { SQLEqual = 0, SQLLess = 1, SQLAtMost = 2, SQLGreater = 3, SQLAtLeast = 4 };

typedef struct {
    enum SQLKind kind;
    int64_t integer;
    double real;
    const char *text;
    size_t textCount;
} SQLValue;

/// What a row has to meet: its column is one of the values, or on one side of the only one.
typedef struct {
    int column;
    enum SQLOperator operation;
    const SQLValue *values;
    int count;
} SQLCondition;

/// A column by which rows are put in order.
typedef struct {
    int column;
    bool isDescending;
} SQLOrder;

/// What is known of a column.
enum SQLTrait {
    /// It holds numbers, which are asked for in blocks.
    SQLNumbers = 1,
    /// Rows are found by its values.
    SQLLookup = 2,
    /// Rows are found by ranges of its values.
    SQLRange = 4,
    /// Rows can be told in its order, or in that of several such columns.
    SQLOrders = 8,
};

/// What Swift does for a relation. Rows are told apart by numbers from 0.
typedef struct {
    /// Begins a pass over the rows that may meet conditions; those that it cannot use are left to SQLite. Rows come in
    /// the order of some columns, the first of which weighs most: NULL before numbers and texts, these by their bytes.
    void *(*rows)(
        void *relation, const SQLCondition *conditions, int count, const SQLOrder *order, int orderCount);
    /// The next rows of a pass; 0 at its end.
    int (*next)(void *rows, ptrdiff_t *room, int roomCount);
    void (*end)(void *rows);
    /// Writes a value; false where it cannot be told.
    bool (*value)(void *relation, int column, ptrdiff_t row, SQLResult *result);
    /// Writes the numbers of a column: SQLNull, SQLInteger, or SQLReal with the bits of a double.
    void (*numbers)(void *relation, int column, const ptrdiff_t *rows, int count, int64_t *values, uint8_t *kinds);
} SQLRelationCalls;

typedef struct {
    const char *name;
    /// `CREATE TABLE x(…)` with the columns.
    const char *declaration;
    int columnCount;
    /// For each column `SQLTrait`s, and the share of the rows that has one value of it.
    const uint8_t *traits;
    const double *shares;
    double rowCount;
    void *context;
    SQLRelationCalls calls;
} SQLRelation;

/// The bounds of what a statement may be and do.
typedef struct {
    int valueLength;
    int statementLength;
    int columns;
    int depth;
    int compounds;
    int patternLength;
} SQLBounds;

/// A box for questions in memory; NULL where there is no memory.
SQLBox *SQLOpenForQuestions(const SQLBounds *bounds);
/// A box that writes a new database file; NULL where it cannot be opened.
SQLBox *SQLOpenFile(const char *path);
void SQLClose(SQLBox *box);

/// Makes a relation a table of the box, which keeps a copy of the description; `context` must outlive the box.
enum SQLOutcome SQLAttach(SQLBox *box, const SQLRelation *relation);
/// Whether a statement has named a relation.
bool SQLIsNamed(SQLBox *box, const char *relation);
/// Asks `shouldStop` every now and then while a statement runs; NULL for no more.
void SQLWatch(SQLBox *box, bool (*shouldStop)(void *context), void *context);

/// Makes a statement ready; in a box for questions it must be one, and one that asks.
enum SQLOutcome SQLPrepare(SQLBox *box, const char *text, size_t count, SQLStatement **statement);
void SQLFinish(SQLStatement *statement);
enum SQLOutcome SQLStep(SQLBox *box, SQLStatement *statement);
/// Runs statements that have no result.
enum SQLOutcome SQLExecute(SQLBox *box, const char *text);

int SQLColumnCount(SQLStatement *statement);
const char *SQLColumnName(SQLStatement *statement, int column);
enum SQLKind SQLColumnKind(SQLStatement *statement, int column);
int64_t SQLColumnInteger(SQLStatement *statement, int column);
/// The bytes of a text or blob, or a number as SQLite prints it; valid until the next step.
const uint8_t *SQLColumnBytes(SQLStatement *statement, int column, size_t *count);

const char *SQLMessage(SQLBox *box);
/// Where in the statement the error is, in bytes; -1 where it is in no place.
int SQLErrorOffset(SQLBox *box);
const char *SQLRefusedWord(SQLBox *box);
/// Bytes that SQLite has taken in this process.
int64_t SQLMemoryUsed(void);

void SQLResultInteger(SQLResult *result, int64_t value);
void SQLResultReal(SQLResult *result, double value);
void SQLResultText(SQLResult *result, const uint8_t *bytes, size_t count);

#endif
