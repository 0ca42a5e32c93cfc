#ifndef ATTRIBUTE_SCAN_H
#define ATTRIBUTE_SCAN_H

#include <stddef.h>
#include <stdint.h>

enum AttributeScan {
    /// No element has more attributes than the limit.
    AttributesFew,
    AttributesTooMany,
    /// In an encoding in which markup may stand that only its decoder sees; office files never are.
    AttributesUnknown,
};

/// Looks at the attributes of XML before it is parsed: libxml2 compares each with all others of its element before it
/// hands any of them over, so that some hundred thousand of them would take it hours.
enum AttributeScan AttributesScan(const uint8_t *bytes, size_t count, uint32_t limit);

#endif
