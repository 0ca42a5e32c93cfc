#include "Box.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

static bool is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// libedit drops every character that the locale cannot decode, so Chinese needs UTF-8 whatever LANG says. Numbers and
/// sorting stay as they are: only LC_CTYPE is touched.
bool locale_use_utf8(void) {
    static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        if (setlocale(LC_CTYPE, names[index]) != NULL && is_utf8()) {
            return true;
        }
    }
    return false;
}
