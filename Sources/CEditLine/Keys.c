#include "Box.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char complete_word(EditLine *editor, wint_t key) {
    LineBox *box = box_of(editor);
    if (input_pending() || box->completion == NULL) {
        // Cells copied from a spreadsheet come with TABs: what is followed by more input at once is text.
        wchar_t text[] = {(wchar_t)key, L'\0'};
        return el_winsertstr(editor, text) == 0 ? CC_REFRESH : CC_ERROR;
    }
    switch (box->completion(box->context)) {
    case LineBoxChanged:
        return CC_REFRESH;
    case LineBoxPrinted:
        // libedit's own redisplay would climb over what was printed.
        el_wset(editor, EL_REFRESH);
        return box->interrupted || box->ended ? CC_EOF : CC_NORM;
    default:
        return CC_REFRESH_BEEP;
    }
}

/// libedit inserts and deletes cells by counts that are wrong for wide characters; a terminal without these abilities
/// gets the rest of the line rewritten, which is right.
void keys_cure_terminal(LineBox *box) {
    static const char *const abilities[] = {"ic", "IC", "im", "ei", "ip", "dc", "DC", "dm", "ed"};
    for (size_t index = 0; index < sizeof abilities / sizeof *abilities; index++) {
        el_set(box->editor, EL_SETTC, abilities[index], "", NULL);
    }
    el_set(box->editor, EL_SETTC, "pt", "no", NULL);
    char *up = NULL;
    char *clear = NULL;
    el_get(box->editor, EL_GETTC, "up", &up);
    el_get(box->editor, EL_GETTC, "cd", &clear);
    // Whoever clears by the standard sequence also knows the one for moving up, even where `up` names a shorter way.
    box->repaints = up != NULL && *up != '\0' && clear != NULL && strncmp(clear, "\033[", 2) == 0;
}

void keys_bind(LineBox *box) {
    static const char *const bindings[][2] = {
        {"^R", "em-inc-search-prev"},
        {"^W", "ed-delete-prev-word"},
        {"\\ep", "ed-search-prev-history"},
        {"\\en", "ed-search-next-history"},
        {"\\e[1;5C", "em-next-word"},
        {"\\e[1;5D", "ed-prev-word"},
        {"\\e[1;3C", "em-next-word"},
        {"\\e[1;3D", "ed-prev-word"},
        {"\\e[H", "ed-move-to-beg"},
        {"\\eOH", "ed-move-to-beg"},
        {"\\e[1~", "ed-move-to-beg"},
        {"\\e[7~", "ed-move-to-beg"},
        {"\\e[F", "ed-move-to-end"},
        {"\\eOF", "ed-move-to-end"},
        {"\\e[4~", "ed-move-to-end"},
        {"\\e[8~", "ed-move-to-end"},
        {"\\e[3~", "ed-delete-next-char"},
    };
    for (size_t index = 0; index < sizeof bindings / sizeof *bindings; index++) {
        el_set(box->editor, EL_BIND, bindings[index][0], bindings[index][1], NULL);
    }
    // Its picture is wrong at the start of the line and nobody asks for it.
    el_set(box->editor, EL_BIND, "-r", "^T", NULL);
}

void keys_bind_indispensable(LineBox *box) {
    // The wide call keeps the pointers without copying, so they must outlive the editor: literals do.
    el_wset(box->editor, EL_ADDFN, L"gxaudit-complete", L"Complete the word", complete_word);
    el_wset(box->editor, EL_ADDFN, L"gxaudit-paste", L"Insert what is pasted", paste_insert);
    el_set(box->editor, EL_BIND, "^I", "gxaudit-complete", NULL);
    el_set(box->editor, EL_BIND, "\\e[200~", "gxaudit-paste", NULL);
}

void line_box_current(LineBox *box, const wchar_t **start, size_t *before, size_t *after) {
    const LineInfoW *line = el_wline(box->editor);
    *start = line->buffer;
    *before = (size_t)(line->cursor - line->buffer);
    *after = (size_t)(line->lastchar - line->cursor);
}

void line_box_replace(LineBox *box, int count, const wchar_t *text) {
    el_deletestr(box->editor, count);
    el_winsertstr(box->editor, text);
}

void line_box_leave_line(LineBox *box) {
    LineInfoW line = *el_wline(box->editor);
    int back = (int)(line.lastchar - line.cursor);
    repaint_at_end(box);
    el_cursor(box->editor, -back);
    fputs("\r\n", stdout);
    fflush(stdout);
}

void line_box_print(LineBox *box, const char *bytes, size_t count) {
    (void)box;
    fwrite(bytes, 1, count, stdout);
    fflush(stdout);
}
