// Where libedit and the terminal put the characters of the prompt and the line.
#include "Box.h"

#include <wctype.h>

static void break_row(struct Place *place) {
    place->row++;
    place->column = 0;
    place->drawn_column = 0;
}

/// Follows the rules by which libedit and terminals lay cells out: what does not fit goes to the next row whole. A
/// terminal that joins rows again in a wider window does so only where the row before was full.
static void make_room(struct Place *place, int width) {
    if (place->drawn_column + width > place->drawn_columns) {
        break_row(place);
    }
    if (place->column + width > place->columns) {
        place->row++;
        place->column = 0;
    }
}

static void put_cells(struct Place *place, int width) {
    make_room(place, width);
    place->drawn_column = (place->drawn_column + width) % place->drawn_columns;
    place->column += width;
    if (place->column >= place->columns) {
        place->row++;
        place->column = 0;
    }
}

static void put_character(struct Place *place, wchar_t character) {
    if (character == L'\n') {
        break_row(place);
    } else if (character == L'\t') {
        do {
            put_cells(place, 1);
        } while (place->drawn_column % 8 != 0);
    } else if (iswcntrl((wint_t)character)) {
        put_cells(place, 1);
        put_cells(place, 1);
    } else if (!iswprint((wint_t)character)) {
        // Drawn as \U+12345.
        for (int cell = 0; cell < (character > 0xffff ? 8 : 7); cell++) {
            put_cells(place, 1);
        }
    } else if (wcwidth(character) > 0) {
        put_cells(place, wcwidth(character));
    }
}

static struct Place first_place(LineBox *box) {
    return (struct Place){.columns = line_box_columns(box), .drawn_columns = box->drawn_columns};
}

static void put_prompt(struct Place *place, const wchar_t *prompt) {
    bool literal = false;
    for (const wchar_t *at = prompt; at != NULL && *at != L'\0'; at++) {
        if (*at == L'\1') {
            literal = !literal;
        } else if (!literal) {
            put_character(place, *at);
        }
    }
}

struct Place layout_place(LineBox *box, const wchar_t *target, const wchar_t **row_start) {
    struct Place place = first_place(box);
    put_prompt(&place, box->prompt);
    const LineInfoW *line = el_wline(box->editor);
    *row_start = NULL;
    for (const wchar_t *at = line->buffer; at < target; at++) {
        int row = place.row;
        put_character(&place, *at);
        if (place.row > row) {
            *row_start = place.column == 0 ? at + 1 : at;
        }
    }
    if (target < line->lastchar && wcwidth(*target) > 1) {
        // The cursor stands on the character, wherever that goes.
        int row = place.row;
        make_room(&place, wcwidth(*target));
        *row_start = place.row > row ? target : *row_start;
    }
    return place;
}
