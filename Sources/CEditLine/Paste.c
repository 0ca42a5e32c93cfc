// Bracketed paste: the terminal marks what is pasted, so that a TAB in it completes nothing and a newline runs nothing.
#include "Box.h"

#include <stdio.h>
#include <stdlib.h>

struct Pasted {
    wchar_t *text;
    size_t count;
    size_t capacity;
};

static bool append(struct Pasted *pasted, wchar_t character) {
    if (pasted->count + 2 > pasted->capacity) {
        size_t capacity = pasted->capacity == 0 ? 1024 : pasted->capacity * 2;
        wchar_t *text = realloc(pasted->text, capacity * sizeof *text);
        if (text == NULL) {
            return false;
        }
        pasted->text = text;
        pasted->capacity = capacity;
    }
    pasted->text[pasted->count++] = character;
    pasted->text[pasted->count] = L'\0';
    return true;
}

static bool take_end_mark(struct Pasted *pasted) {
    static const wchar_t mark[] = L"\033[201~";
    size_t length = wcslen(mark);
    if (pasted->count < length || wmemcmp(pasted->text + pasted->count - length, mark, length) != 0) {
        return false;
    }
    pasted->count -= length;
    pasted->text[pasted->count] = L'\0';
    return true;
}

/// Line ends become newlines; other controls would be drawn as noise and are no part of any command.
static void clean(struct Pasted *pasted) {
    size_t kept = 0;
    for (size_t at = 0; at < pasted->count; at++) {
        wchar_t character = pasted->text[at];
        if (character == L'\r') {
            bool is_pair = at + 1 < pasted->count && pasted->text[at + 1] == L'\n';
            character = is_pair ? 0 : L'\n';
        }
        if (character >= L' ' ? character != 0x7F : character == L'\n' || character == L'\t') {
            pasted->text[kept++] = character;
        }
    }
    // The newline behind the last line would only move the cursor below it.
    while (kept > 0 && pasted->text[kept - 1] == L'\n') {
        kept--;
    }
    pasted->text[kept] = L'\0';
    pasted->count = kept;
}

unsigned char paste_insert(EditLine *editor, wint_t key) {
    (void)key;
    struct Pasted pasted = {0};
    LineBox *box = box_of(editor);
    // Until the mark arrives the line is unchanged: drawing it would only flicker.
    box->asking = true;
    bool complete = false;
    wchar_t character = 0;
    while (!complete && el_wgetc(editor, &character) == 1 && append(&pasted, character)) {
        complete = character == L'~' && take_end_mark(&pasted);
    }
    box->asking = false;
    if (complete && pasted.count > 0) {
        clean(&pasted);
        el_winsertstr(editor, pasted.text);
    }
    free(pasted.text);
    return complete ? CC_REFRESH : box->interrupted || box->ended ? CC_EOF : CC_REFRESH_BEEP;
}

void paste_announce(LineBox *box, bool on) {
    if (box->repaints) {
        fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
    }
}
