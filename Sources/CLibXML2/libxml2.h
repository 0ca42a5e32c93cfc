// Where libxml2's headers are, pkg-config tells; only CMarkup includes them.
#include <libxml/xmlversion.h>
