// libedit counts one column for some moves over wide characters, and forgets the picture when the window changes. So
// the line is drawn anew from its first row whenever either can have happened.
#include "Box.h"

#include <limits.h>
#include <stdio.h>
#include <wctype.h>

static bool line_has_wide(LineBox *box) {
    const LineInfoW *line = el_wline(box->editor);
    for (const wchar_t *at = line->buffer; at < line->lastchar; at++) {
        if (wcwidth(*at) > 1) {
            return true;
        }
    }
    return false;
}

static void clear_from_first_row(LineBox *box) {
    if (!box->repaints) {
        fputs("\r\n", stdout);
        return;
    }
    const wchar_t *row_start = NULL;
    int row = layout_place(box, el_wline(box->editor)->cursor, &row_start).row;
    box->drawn_columns = line_box_columns(box);
    fputc('\r', stdout);
    if (row > 0) {
        fprintf(stdout, "\033[%dA", row);
    }
    fputs("\033[J", stdout);
}

static void write_character(wchar_t character) {
    char bytes[MB_LEN_MAX];
    mbstate_t state = {0};
    size_t count = wcrtomb(bytes, character, &state);
    fwrite(bytes, 1, count == (size_t)-1 ? 0 : count, stdout);
}

/// Writes the prompt with its escape sequences, without the marks around them.
static void write_prompt(const wchar_t *prompt) {
    for (const wchar_t *at = prompt; *at != L'\0'; at++) {
        if (*at != L'\1') {
            write_character(*at);
        }
    }
}

/// libedit goes up from the end of the line to the row of the cursor and then a few columns to the right by writing
/// what stands there. When it starts on the right half of a wide character it is a column short and spoils that
/// character, so the row is written once more up to the cursor.
static void settle_cursor(LineBox *box) {
    const LineInfoW *line = el_wline(box->editor);
    const wchar_t *row_start = NULL;
    struct Place end = layout_place(box, line->lastchar, &row_start);
    struct Place cursor = layout_place(box, line->cursor, &row_start);
    bool is_above = cursor.row < end.row && cursor.column > end.column && cursor.column - end.column <= 4;
    // A prompt longer than a row is not worth the trouble.
    if (!is_above || box->prompt == NULL || (row_start == NULL && cursor.row > 0)) {
        return;
    }
    const wchar_t *start = row_start == NULL ? line->buffer : row_start;
    for (const wchar_t *at = start; at < line->cursor; at++) {
        if (!iswprint((wint_t)*at)) {
            return;
        }
    }
    fputc('\r', stdout);
    if (row_start == NULL) {
        write_prompt(box->prompt);
    }
    for (const wchar_t *at = start; at < line->cursor; at++) {
        write_character(*at);
    }
}

static void draw(LineBox *box) {
    el_wset(box->editor, EL_REFRESH);
    if (line_has_wide(box)) {
        settle_cursor(box);
    }
    fflush(stdout);
}

void repaint_for_wide(LineBox *box) {
    if (box->repaints && line_has_wide(box)) {
        clear_from_first_row(box);
        draw(box);
    }
}

void repaint_resized(LineBox *box) {
    clear_from_first_row(box);
    el_resize(box->editor);
    draw(box);
}

void repaint_at_end(LineBox *box) {
    if (box->repaints) {
        clear_from_first_row(box);
        const LineInfoW *line = el_wline(box->editor);
        el_cursor(box->editor, (int)(line->lastchar - line->cursor));
        draw(box);
    }
}
