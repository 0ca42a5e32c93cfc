#include "AttributeScan.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

/// XML as units of its encoding: bytes, or UTF-16.
typedef struct {
    const uint8_t *bytes;
    size_t count;
    /// The bytes of a unit, and which of them is the lower one.
    size_t size, low;
} Units;

/// A unit that is ASCII; 0xFF for any other, which is no markup.
static uint8_t unitAt(const Units *units, size_t index) {
    const uint8_t *unit = units->bytes + index * units->size;
    if (units->size == 1) return *unit;
    return unit[1 - units->low] == 0 ? unit[units->low] : 0xFF;
}

/// The index of the next unit that is a character; the count where there is none.
static size_t next(const Units *units, size_t index, char character) {
    if (index >= units->count) return units->count;
    if (units->size == 1) {
        const uint8_t *found = memchr(units->bytes + index, character, units->count - index);
        return found ? (size_t)(found - units->bytes) : units->count;
    }
    while (index < units->count && unitAt(units, index) != (uint8_t)character) index++;
    return index;
}

static bool stands(const Units *units, size_t index, const char *text) {
    for (; *text; text++, index++)
        if (index >= units->count || unitAt(units, index) != (uint8_t)*text) return false;
    return true;
}

/// The index behind the next place where a text stands; the count where it stands nowhere.
static size_t behind(const Units *units, size_t index, const char *text) {
    index = next(units, index, *text);
    while (index < units->count && !stands(units, index, text)) index = next(units, index + 1, *text);
    return index < units->count ? index + strlen(text) : units->count;
}

/// The units that the first bytes tell (XML 1.0, appendix F); false for UCS-4, EBCDIC and what is no XML.
static bool find(const uint8_t *bytes, size_t count, Units *units) {
    *units = (Units){.bytes = bytes, .count = count, .size = 1};
    if (count < 4) return true;
    if (memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        *units = (Units){.bytes = bytes + 3, .count = count - 3, .size = 1};
        return true;
    }
    bool isMarked = memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0;
    if (isMarked || bytes[0] == 0 || bytes[1] == 0) {
        if (!isMarked && (bytes[0] == 0) == (bytes[1] == 0)) return false;
        if (!isMarked && bytes[2] == 0 && bytes[3] == 0) return false;
        size_t low = isMarked ? bytes[0] == 0xFE : bytes[0] == 0;
        *units = (Units){.bytes = bytes, .count = count / 2, .size = 2, .low = low};
        return true;
    }
    return bytes[0] == '<' || bytes[0] == ' ' || (bytes[0] >= 0x09 && bytes[0] <= 0x0D);
}

/// Whether markup in the encoding that is declared can be told from the bytes: ASCII is ASCII in it, and nothing else is.
static bool isDeclaredPlain(const Units *units) {
    size_t start = units->size == 2 && unitAt(units, 0) != '<' ? 1 : 0;
    if (!stands(units, start, "<?xml")) return true;
    size_t end = behind(units, start, "?>");
    size_t index = behind(units, start, "encoding");
    if (index >= end) return true;
    while (index < end && unitAt(units, index) != '"' && unitAt(units, index) != '\'') index++;
    char name[13] = {0};
    for (size_t length = 0; length < sizeof name - 1 && ++index < end; length++) {
        uint8_t unit = unitAt(units, index);
        if (unit == '"' || unit == '\'') break;
        name[length] = (char)unit;
    }
    static const char *const plain[] = {"UTF-8", "UTF-16", "UTF8", "GB", "Big5", "US-ASCII", "ISO-8859-", "windows-125"};
    for (size_t known = 0; known < sizeof plain / sizeof *plain; known++)
        if (strncasecmp(name, plain[known], strlen(plain[known])) == 0) return true;
    return false;
}

/// The index behind the tag that begins at an index; `count` is how many values in quotes it has.
static size_t endOfTag(const Units *units, size_t index, uint32_t *count) {
    *count = 0;
    for (; index < units->count; index++) {
        uint8_t unit = unitAt(units, index);
        if (unit == '>') return index + 1;
        if (unit == '"' || unit == '\'') {
            ++*count;
            index = next(units, index + 1, (char)unit);
        }
    }
    return units->count;
}

enum AttributeScan AttributesScan(const uint8_t *bytes, size_t count, uint32_t limit) {
    Units units;
    if (!find(bytes, count, &units) || !isDeclaredPlain(&units)) return AttributesUnknown;
    size_t index = 0;
    while (index < units.count) {
        index = next(&units, index, '<');
        if (stands(&units, index, "<!--")) {
            index = behind(&units, index + 4, "-->");
        } else if (stands(&units, index, "<![CDATA[")) {
            index = behind(&units, index + 9, "]]>");
        } else if (stands(&units, index, "<?")) {
            index = behind(&units, index + 2, "?>");
        } else if (stands(&units, index, "<!")) {
            // A document type, at which the parse ends.
            return AttributesFew;
        } else {
            uint32_t found;
            index = endOfTag(&units, index + 1, &found);
            if (found > limit) return AttributesTooMany;
        }
    }
    return AttributesFew;
}
