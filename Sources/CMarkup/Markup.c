#include "CMarkup.h"

#include "AttributeScan.h"
#include "XMLLibrary.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/// What a parse has gathered so far.
typedef struct {
    MarkupEvents result;
    MarkupLimits limits;
    xmlParserCtxtPtr parser;
    size_t eventRoom, textRoom, nameRoom;
    uint32_t depth, nameCount;
    /// Names by their address in the parser's dictionary, where each is kept once: open addressing, a power of two.
    struct {
        const xmlChar *name;
        uint32_t index;
    } *known;
    uint32_t knownRoom;
} Gathering;

static void halt(Gathering *self, enum MarkupOutcome outcome) {
    if (self->result.outcome == MarkupDone) {
        self->result.outcome = outcome;
        if (self->parser->input) self->result.line = (uint32_t)self->parser->input->line;
    }
    XMLLibrary.xmlStopParser(self->parser);
}

/// Makes room for `more` items behind `count`; on failure the parse halts.
static bool reserve(Gathering *self, void **items, size_t size, size_t count, size_t more, size_t *room) {
    if (count + more <= *room) return true;
    size_t wanted = *room ? *room * 2 : 4096;
    while (wanted < count + more) wanted *= 2;
    void *grown = realloc(*items, wanted * size);
    if (!grown) {
        halt(self, MarkupNoMemory);
        return false;
    }
    *items = grown;
    *room = wanted;
    return true;
}

static MarkupEvent *append(Gathering *self, enum MarkupEventKind kind) {
    MarkupEvents *result = &self->result;
    if (result->outcome != MarkupDone) return NULL;
    if (result->eventCount >= self->limits.events) {
        halt(self, MarkupTooLarge);
        return NULL;
    }
    if (!reserve(self, (void **)&result->events, sizeof(MarkupEvent), result->eventCount, 1, &self->eventRoom))
        return NULL;
    MarkupEvent *event = &result->events[result->eventCount++];
    *event = (MarkupEvent){.kind = kind, .start = (uint32_t)result->textCount};
    return event;
}

static bool appendText(Gathering *self, const xmlChar *bytes, size_t count) {
    MarkupEvents *result = &self->result;
    if (result->textCount + count > self->limits.text) {
        halt(self, MarkupTooLarge);
        return false;
    }
    if (!reserve(self, (void **)&result->text, 1, result->textCount, count, &self->textRoom)) return false;
    memcpy(result->text + result->textCount, bytes, count);
    result->textCount += count;
    return true;
}

static uint32_t slotOf(const Gathering *self, const xmlChar *name) {
    uint32_t slot = (uint32_t)(((uintptr_t)name >> 3) * 2654435761u) & (self->knownRoom - 1);
    while (self->known[slot].name && self->known[slot].name != name) slot = (slot + 1) & (self->knownRoom - 1);
    return slot;
}

static bool growKnown(Gathering *self) {
    Gathering grown = *self;
    grown.knownRoom = self->knownRoom ? self->knownRoom * 2 : 256;
    grown.known = calloc(grown.knownRoom, sizeof *grown.known);
    if (!grown.known) {
        halt(self, MarkupNoMemory);
        return false;
    }
    for (uint32_t index = 0; index < self->knownRoom; index++)
        if (self->known[index].name) grown.known[slotOf(&grown, self->known[index].name)] = self->known[index];
    free(self->known);
    self->known = grown.known;
    self->knownRoom = grown.knownRoom;
    return true;
}

/// The index of a name; the parser's names of elements and attributes are entries of its dictionary, each kept once.
static uint32_t indexOf(Gathering *self, const xmlChar *name) {
    if (self->nameCount * 2 >= self->knownRoom && !growKnown(self)) return 0;
    uint32_t slot = slotOf(self, name);
    if (!self->known[slot].name) {
        size_t length = strlen((const char *)name) + 1;
        if (!reserve(self, (void **)&self->result.names, 1, self->result.nameBytes, length, &self->nameRoom)) return 0;
        memcpy(self->result.names + self->result.nameBytes, name, length);
        self->result.nameBytes += length;
        self->known[slot].name = name;
        self->known[slot].index = self->nameCount++;
    }
    return self->known[slot].index;
}

static void start(Gathering *self, const xmlChar *name) {
    if (++self->depth > self->limits.depth) {
        halt(self, MarkupTooDeep);
        return;
    }
    if (XMLLibrary.xmlDictSize(self->parser->dict) > (int)self->limits.names) {
        halt(self, MarkupTooLarge);
        return;
    }
    MarkupEvent *event = append(self, MarkupStart);
    if (event) event->name = indexOf(self, name);
}

static void attribute(Gathering *self, const xmlChar *name, const xmlChar *value, size_t count) {
    MarkupEvent *event = append(self, MarkupAttribute);
    if (!event) return;
    event->name = indexOf(self, name);
    event->count = (uint32_t)count;
    appendText(self, value, count);
}

static void end(Gathering *self, const xmlChar *name) {
    if (self->depth > 0) self->depth--;
    MarkupEvent *event = append(self, MarkupEnd);
    if (event) event->name = indexOf(self, name);
}

static void text(void *context, const xmlChar *bytes, int count) {
    Gathering *self = ((xmlParserCtxtPtr)context)->_private;
    if (count <= 0 || self->result.outcome != MarkupDone) return;
    MarkupEvents *result = &self->result;
    // The parser hands a long text over in parts.
    MarkupEvent *last = result->eventCount ? &result->events[result->eventCount - 1] : NULL;
    MarkupEvent *event = last && last->kind == MarkupText ? last : append(self, MarkupText);
    if (event && appendText(self, bytes, (size_t)count)) event->count += (uint32_t)count;
}

static void startOfXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                       const xmlChar **spaces, int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)uri, (void)namespaces, (void)spaces, (void)defaulted;
    Gathering *self = ((xmlParserCtxtPtr)context)->_private;
    start(self, name);
    for (int index = 0; index < count; index++, attributes += 5)
        attribute(self, attributes[0], attributes[3], (size_t)(attributes[4] - attributes[3]));
}

static void endOfXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)prefix, (void)uri;
    end(((xmlParserCtxtPtr)context)->_private, name);
}

static void doctypeOfXML(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    halt(((xmlParserCtxtPtr)context)->_private, MarkupHasDoctype);
}

static xmlEntityPtr predefinedEntity(void *context, const xmlChar *name) {
    (void)context;
    return XMLLibrary.xmlGetPredefinedEntity(name);
}

static void finish(Gathering *self) {
    if (self->parser->input && self->result.outcome == MarkupDone)
        self->result.line = (uint32_t)self->parser->input->line;
    free(self->known);
    self->known = NULL;
}

MarkupEvents MarkupParseXML(const uint8_t *bytes, size_t count, MarkupLimits limits) {
    Gathering self = {.limits = limits};
    if (!XMLLibraryOpen()) {
        self.result.outcome = MarkupNoLibrary;
        self.result.line = 1;
        return self.result;
    }
    enum AttributeScan scan = AttributesScan(bytes, count, limits.attributes);
    if (scan != AttributesFew) {
        self.result.outcome = scan == AttributesTooMany ? MarkupTooLarge : MarkupMalformed;
        self.result.line = 1;
        return self.result;
    }
    self.parser = count <= INT32_MAX ? XMLLibrary.xmlCreateMemoryParserCtxt((const char *)bytes, (int)count) : NULL;
    if (!self.parser) {
        self.result.outcome = count == 0 ? MarkupMalformed : MarkupNoMemory;
        self.result.line = 1;
        return self.result;
    }
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = startOfXML,
                             .endElementNs = endOfXML,
                             .characters = text,
                             .ignorableWhitespace = text,
                             .cdataBlock = text,
                             .internalSubset = doctypeOfXML,
                             .getEntity = predefinedEntity};
    *self.parser->sax = handler;
    self.parser->_private = &self;
    // NOENT: `&amp;` in attributes becomes `&`; there are no other entities. HUGE: the limits are our own.
    XMLLibrary.xmlCtxtUseOptions(self.parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOENT |
                                       XML_PARSE_HUGE);
    XMLLibrary.xmlParseDocument(self.parser);
    if (!self.parser->wellFormed && self.result.outcome == MarkupDone) {
        self.result.outcome = MarkupMalformed;
        if (self.parser->input) self.result.line = (uint32_t)self.parser->input->line;
    }
    finish(&self);
    XMLLibrary.xmlFreeParserCtxt(self.parser);
    return self.result;
}

void MarkupEventsFree(MarkupEvents *events) {
    free(events->events);
    free(events->text);
    free(events->names);
    *events = (MarkupEvents){0};
}
