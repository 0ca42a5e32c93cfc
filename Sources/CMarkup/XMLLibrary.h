/// libxml2, opened when the first document is parsed: a run that parses none does not wait for it and for the libraries
/// that it links, which take longer to load than gxaudit itself.
#ifndef CMARKUP_XML_LIBRARY_H
#define CMARKUP_XML_LIBRARY_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdbool.h>

#define XML_LIBRARY_FUNCTIONS(DO)                                                                                  \
    DO(xmlCreateMemoryParserCtxt)                                                                                  \
    DO(xmlCtxtUseOptions)                                                                                          \
    DO(xmlDictSize)                                                                                                \
    DO(xmlFreeParserCtxt)                                                                                          \
    DO(xmlGetPredefinedEntity)                                                                                     \
    DO(xmlParseDocument)                                                                                           \
    DO(xmlStopParser)

/// The functions by their own names; to be called only where `XMLLibraryOpen` said true.
extern struct XMLLibrary {
#define XML_LIBRARY_MEMBER(name) __typeof__(name) *name;
    XML_LIBRARY_FUNCTIONS(XML_LIBRARY_MEMBER)
#undef XML_LIBRARY_MEMBER
} XMLLibrary;

/// Opens the library if that was not done yet; false where it is not there or lacks a function. Any thread may call.
bool XMLLibraryOpen(void);

#endif
