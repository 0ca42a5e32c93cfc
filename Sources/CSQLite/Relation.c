#include "Box.h"

#include <stdlib.h>
#include <string.h>

/// Rows are asked for in batches, and the numbers of a column for a whole batch: so a pass over a column calls Swift
/// once for some hundred rows. The first batches are small, since often only the first rows are wanted.
enum { fullBatch = 512, firstBatch = 8, growth = 8 };

typedef struct {
    sqlite3_vtab base;
    struct SQLModule *module;
} Table;

typedef struct {
    /// The batch that the numbers are of.
    int64_t batch;
    int64_t values[fullBatch];
    uint8_t kinds[fullBatch];
} Block;

typedef struct {
    sqlite3_vtab_cursor base;
    struct SQLModule *module;
    void *rows;
    int64_t batch;
    int capacity;
    int count;
    int index;
    Block **blocks;
    ptrdiff_t numbers[fullBatch];
} Cursor;

static int connectTable(
    sqlite3 *database, void *context, int count, const char *const *words, sqlite3_vtab **vtab, char **message) {
    (void)count, (void)words, (void)message;
    struct SQLModule *module = context;
    int code = sqlite3_declare_vtab(database, module->relation.declaration);
    if (code != SQLITE_OK) return code;
    Table *table = sqlite3_malloc(sizeof *table);
    if (!table) return SQLITE_NOMEM;
    memset(table, 0, sizeof *table);
    table->module = module;
    module->isNamed = true;
    *vtab = &table->base;
    return SQLITE_OK;
}

static int disconnectTable(sqlite3_vtab *vtab) {
    sqlite3_free(vtab);
    return SQLITE_OK;
}

/// The letters by which a plan names a column of the order.
enum { risingLetter = 'r', fallingLetter = 'f' };

/// The letter by which a plan names an operator; 0 for one that no relation knows.
static char letterOf(unsigned char operation) {
    switch (operation) {
        case SQLITE_INDEX_CONSTRAINT_EQ: return '=';
        case SQLITE_INDEX_CONSTRAINT_LT: return '<';
        case SQLITE_INDEX_CONSTRAINT_LE: return 'l';
        case SQLITE_INDEX_CONSTRAINT_GT: return '>';
        case SQLITE_INDEX_CONSTRAINT_GE: return 'g';
        default: return 0;
    }
}

/// Whether SQLite need not look at a condition again: only where both sides are surely of the column's own type.
static bool isExact(sqlite3_index_info *info, int index, bool isNumber) {
    sqlite3_value *value = NULL;
    if (sqlite3_vtab_rhs_value(info, index, &value) != SQLITE_OK || !value) return false;
    return sqlite3_value_type(value) == (isNumber ? SQLITE_INTEGER : SQLITE_TEXT);
}

/// Whether the relation can tell rows in the order that SQLite wants: then it need not sort them. Where SQLite would be
/// content to have equal rows together (sqlite3_vtab_distinct) the whole order is kept all the same: before 3.41 it says
/// so too where GROUP BY and ORDER BY name the same columns.
static bool canOrder(sqlite3_index_info *info, const SQLRelation *relation) {
    for (int index = 0; index < info->nOrderBy; index++) {
        int column = info->aOrderBy[index].iColumn;
        if (column < 0 || !(relation->traits[column] & SQLOrders)) return false;
    }
    return info->nOrderBy > 0;
}

/// Writes which conditions the relation is to use, as `COLUMN LETTER` one after the other, and behind them the columns
/// of the order.
static int planPass(sqlite3_vtab *vtab, sqlite3_index_info *info) {
    const SQLRelation *relation = &((Table *)vtab)->module->relation;
    sqlite3_str *plan = sqlite3_str_new(NULL);
    double rows = relation->rowCount;
    int used = 0;
    for (int index = 0; index < info->nConstraint; index++) {
        struct sqlite3_index_constraint constraint = info->aConstraint[index];
        char letter = letterOf(constraint.op);
        if (!constraint.usable || constraint.iColumn < 0 || !letter) continue;
        uint8_t traits = relation->traits[constraint.iColumn];
        bool isNumber = traits & SQLNumbers;
        if (!(traits & (letter == '=' ? SQLLookup : SQLRange))) continue;
        if (!isNumber && strcmp(sqlite3_vtab_collation(info, index), "BINARY") != 0) continue;
        bool isList = letter == '=' && sqlite3_vtab_in(info, index, 1);
        info->aConstraintUsage[index].argvIndex = ++used;
        info->aConstraintUsage[index].omit = !isList && isExact(info, index, isNumber);
        sqlite3_str_appendf(plan, "%d%c", constraint.iColumn, isList ? 'i' : letter);
        double share = letter == '=' ? relation->shares[constraint.iColumn] * (isList ? 2 : 1) : 0.4;
        rows *= share < 1 ? share : 1;
    }
    bool isOrdered = canOrder(info, relation);
    for (int index = 0; isOrdered && index < info->nOrderBy; index++)
        sqlite3_str_appendf(
            plan, "%d%c", info->aOrderBy[index].iColumn, info->aOrderBy[index].desc ? fallingLetter : risingLetter);
    info->orderByConsumed = isOrdered;
    char *text = sqlite3_str_finish(plan);
    if ((used || isOrdered) && !text) return SQLITE_NOMEM;
    info->idxStr = text;
    info->needToFreeIdxStr = text != NULL;
    info->estimatedRows = rows < 1 ? 1 : (sqlite3_int64)rows;
    info->estimatedCost = rows + 4;
    return SQLITE_OK;
}

static int openCursor(sqlite3_vtab *vtab, sqlite3_vtab_cursor **base) {
    struct SQLModule *module = ((Table *)vtab)->module;
    Cursor *cursor = calloc(1, sizeof *cursor);
    if (!cursor) return SQLITE_NOMEM;
    cursor->module = module;
    cursor->blocks = calloc((size_t)module->relation.columnCount, sizeof *cursor->blocks);
    if (!cursor->blocks) {
        free(cursor);
        return SQLITE_NOMEM;
    }
    *base = &cursor->base;
    return SQLITE_OK;
}

static void endPass(Cursor *cursor) {
    if (cursor->rows) cursor->module->relation.calls.end(cursor->rows);
    cursor->rows = NULL;
}

static int closeCursor(sqlite3_vtab_cursor *base) {
    Cursor *cursor = (Cursor *)base;
    endPass(cursor);
    for (int column = 0; column < cursor->module->relation.columnCount; column++) free(cursor->blocks[column]);
    free(cursor->blocks);
    free(cursor);
    return SQLITE_OK;
}

static void readBatch(Cursor *cursor) {
    if (cursor->capacity < fullBatch) cursor->capacity *= growth;
    if (cursor->capacity > fullBatch) cursor->capacity = fullBatch;
    cursor->batch++;
    cursor->index = 0;
    cursor->count = cursor->module->relation.calls.next(cursor->rows, cursor->numbers, cursor->capacity);
}

static bool copyValue(sqlite3_value *value, bool isNumber, SQLValue *copy) {
    memset(copy, 0, sizeof *copy);
    switch (isNumber ? sqlite3_value_numeric_type(value) : sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            copy->kind = SQLInteger;
            copy->integer = sqlite3_value_int64(value);
            return true;
        case SQLITE_FLOAT:
            copy->kind = SQLReal;
            copy->real = sqlite3_value_double(value);
            return true;
        case SQLITE_TEXT: {
            copy->kind = SQLText;
            const char *text = (const char *)sqlite3_value_text(value);
            copy->textCount = (size_t)sqlite3_value_bytes(value);
            // The next value of a list takes the place of this one.
            char *kept = malloc(copy->textCount + 1);
            if (!kept || !text) {
                free(kept);
                return false;
            }
            memcpy(kept, text, copy->textCount);
            copy->text = kept;
            return true;
        }
        case SQLITE_BLOB: copy->kind = SQLBlob; return true;
        default: copy->kind = SQLNull; return true;
    }
}

static void freeConditions(SQLCondition *conditions, int count) {
    for (int index = 0; index < count; index++) {
        for (int value = 0; value < conditions[index].count; value++)
            free((char *)conditions[index].values[value].text);
        free((SQLValue *)conditions[index].values);
    }
    free(conditions);
}

/// Appends a value to a condition.
static bool addValue(SQLCondition *condition, sqlite3_value *value, bool isNumber) {
    // Room doubles at 1, 2, 4, …
    if ((condition->count & (condition->count - 1)) == 0) {
        size_t room = condition->count ? (size_t)condition->count * 2 : 1;
        SQLValue *values = realloc((SQLValue *)condition->values, room * sizeof *values);
        if (!values) return false;
        condition->values = values;
    }
    SQLValue *place = (SQLValue *)condition->values + condition->count;
    if (!copyValue(value, isNumber, place)) return false;
    condition->count++;
    return true;
}

static enum SQLOperator operatorOf(char letter) {
    switch (letter) {
        case '<': return SQLLess;
        case 'l': return SQLAtMost;
        case '>': return SQLGreater;
        case 'g': return SQLAtLeast;
        default: return SQLEqual;
    }
}

static int readCondition(
    const SQLRelation *relation, const char **plan, sqlite3_value *argument, SQLCondition *condition) {
    char *behind = NULL;
    condition->column = (int)strtol(*plan, &behind, 10);
    condition->operation = operatorOf(*behind);
    *plan = behind + 1;
    bool isNumber = relation->traits[condition->column] & SQLNumbers;
    if (*behind != 'i') return addValue(condition, argument, isNumber) ? SQLITE_OK : SQLITE_NOMEM;
    sqlite3_value *value = NULL;
    int code = sqlite3_vtab_in_first(argument, &value);
    while (code == SQLITE_OK && value) {
        if (!addValue(condition, value, isNumber)) return SQLITE_NOMEM;
        code = sqlite3_vtab_in_next(argument, &value);
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

/// Reads the columns at the end of a plan, of which there is room for all.
static int readOrder(const char *plan, SQLOrder *order) {
    int count = 0;
    while (plan && *plan) {
        char *behind = NULL;
        order[count].column = (int)strtol(plan, &behind, 10);
        order[count++].isDescending = *behind == fallingLetter;
        plan = behind + 1;
    }
    return count;
}

static int beginPass(
    sqlite3_vtab_cursor *base, int number, const char *plan, int count, sqlite3_value **arguments) {
    (void)number;
    Cursor *cursor = (Cursor *)base;
    const SQLRelation *relation = &cursor->module->relation;
    endPass(cursor);
    SQLCondition *conditions = calloc(count ? (size_t)count : 1, sizeof *conditions);
    // Each column and its letter take two bytes or more.
    SQLOrder *order = calloc(plan ? strlen(plan) / 2 + 1 : 1, sizeof *order);
    int code = conditions && order ? SQLITE_OK : SQLITE_NOMEM;
    for (int index = 0; index < count && code == SQLITE_OK; index++)
        code = readCondition(relation, &plan, arguments[index], &conditions[index]);
    if (code == SQLITE_OK) {
        int orderCount = readOrder(plan, order);
        cursor->rows = relation->calls.rows(relation->context, conditions, count, order, orderCount);
        cursor->capacity = firstBatch / growth;
        readBatch(cursor);
    }
    if (conditions) freeConditions(conditions, count);
    free(order);
    return code;
}

static int nextRow(sqlite3_vtab_cursor *base) {
    Cursor *cursor = (Cursor *)base;
    if (++cursor->index == cursor->count) readBatch(cursor);
    return SQLITE_OK;
}

static int isAtEnd(sqlite3_vtab_cursor *base) { return ((Cursor *)base)->count == 0; }

static int rowNumber(sqlite3_vtab_cursor *base, sqlite3_int64 *number) {
    Cursor *cursor = (Cursor *)base;
    *number = cursor->numbers[cursor->index];
    return SQLITE_OK;
}

static Block *blockOf(Cursor *cursor, int column) {
    const SQLRelation *relation = &cursor->module->relation;
    Block *block = cursor->blocks[column];
    if (!block) {
        block = calloc(1, sizeof *block);
        if (!block) return NULL;
        cursor->blocks[column] = block;
    }
    if (block->batch != cursor->batch) {
        relation->calls.numbers(
            relation->context, column, cursor->numbers, cursor->count, block->values, block->kinds);
        block->batch = cursor->batch;
    }
    return block;
}

static int readColumn(sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
    Cursor *cursor = (Cursor *)base;
    const SQLRelation *relation = &cursor->module->relation;
    int index = cursor->index;
    if (!(relation->traits[column] & SQLNumbers)) {
        if (relation->calls.value(relation->context, column, cursor->numbers[index], context)) return SQLITE_OK;
        cursor->module->box->hasRelationFailed = true;
        return SQLITE_ERROR;
    }
    Block *block = blockOf(cursor, column);
    if (!block) return SQLITE_NOMEM;
    double real;
    switch (block->kinds[index]) {
        case SQLInteger: sqlite3_result_int64(context, block->values[index]); break;
        case SQLReal:
            memcpy(&real, &block->values[index], sizeof real);
            sqlite3_result_double(context, real);
            break;
        default: sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

/// Without xCreate: the table is there under the module's name, and only there.
static const sqlite3_module relationModule = {
    .iVersion = 1,
    .xConnect = connectTable,
    .xBestIndex = planPass,
    .xDisconnect = disconnectTable,
    .xOpen = openCursor,
    .xClose = closeCursor,
    .xFilter = beginPass,
    .xNext = nextRow,
    .xEof = isAtEnd,
    .xColumn = readColumn,
    .xRowid = rowNumber,
};

static void *copied(const void *bytes, size_t count) {
    void *copy = malloc(count ? count : 1);
    if (copy && count) memcpy(copy, bytes, count);
    return copy;
}

enum SQLOutcome SQLAttach(SQLBox *box, const SQLRelation *relation) {
    struct SQLModule *module = calloc(1, sizeof *module);
    if (!module) return SQLNoMemory;
    size_t columns = (size_t)relation->columnCount;
    module->box = box;
    module->relation = *relation;
    module->relation.name = strdup(relation->name);
    module->relation.declaration = strdup(relation->declaration);
    module->relation.traits = copied(relation->traits, columns * sizeof *relation->traits);
    module->relation.shares = copied(relation->shares, columns * sizeof *relation->shares);
    module->next = box->modules;
    box->modules = module;
    if (!module->relation.name || !module->relation.declaration || !module->relation.traits ||
        !module->relation.shares)
        return SQLNoMemory;
    int code = sqlite3_create_module_v2(box->database, relation->name, &relationModule, module, NULL);
    return code == SQLITE_OK ? SQLDone : SQLWrong;
}

void SQLResultInteger(SQLResult *result, int64_t value) { sqlite3_result_int64(result, value); }

void SQLResultReal(SQLResult *result, double value) { sqlite3_result_double(result, value); }

void SQLResultText(SQLResult *result, const uint8_t *bytes, size_t count) {
    sqlite3_result_text64(result, (const char *)bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
