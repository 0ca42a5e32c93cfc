/// libxml2 in a box: the only header through which Swift sees its parser for XML.
///
/// A parse makes a flat list of events over one buffer of UTF-8; no tree is built and nothing is fetched: no DTD, no
/// entity but the predefined ones, no file and no address.
#ifndef CMARKUP_H
#define CMARKUP_H

#include <stddef.h>
#include <stdint.h>

enum MarkupEventKind {
    MarkupStart = 0,
    MarkupEnd = 1,
    MarkupText = 2,
    /// Of the element that started last.
    MarkupAttribute = 3,
};

/// How a parse ended.
enum MarkupOutcome {
    MarkupDone = 0,
    /// Elements in elements in elements, more than the limit.
    MarkupTooDeep = 1,
    /// More attributes, names, events or text than the limits.
    MarkupTooLarge = 2,
    /// XML that is not well-formed: the events are those before the error.
    MarkupMalformed = 3,
    /// XML with a document type, which could declare entities.
    MarkupHasDoctype = 4,
    MarkupNoMemory = 5,
    /// libxml2 cannot be opened.
    MarkupNoLibrary = 6,
};

typedef struct {
    uint8_t kind;
    /// The index of an element's or attribute's name, without its prefix.
    uint32_t name;
    /// Text and attribute values: their bytes in the buffer.
    uint32_t start;
    uint32_t count;
} MarkupEvent;

typedef struct {
    enum MarkupOutcome outcome;
    /// Where the parser stood when it ended.
    uint32_t line;
    MarkupEvent *events;
    size_t eventCount;
    uint8_t *text;
    size_t textCount;
    /// Names, each closed by a zero, in the order of their indices.
    char *names;
    size_t nameBytes;
} MarkupEvents;

typedef struct {
    uint32_t depth;
    /// Of one element, declarations of namespaces counted.
    uint32_t attributes;
    /// Different names, prefixes and namespaces: of many more than office files have, looking one up takes long.
    uint32_t names;
    size_t events;
    size_t text;
} MarkupLimits;

/// Parses XML; names lose their namespace prefix. The result belongs to the caller until `MarkupEventsFree`.
MarkupEvents MarkupParseXML(const uint8_t *bytes, size_t count, MarkupLimits limits);
void MarkupEventsFree(MarkupEvents *events);

#endif
