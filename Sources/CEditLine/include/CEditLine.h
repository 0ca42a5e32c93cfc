/// libedit in a box: the only header through which Swift sees the line editor.
///
/// One box at a time, used from one thread; the signal flags behind it belong to the process. Text crosses the border
/// as wide characters, which are Unicode scalars here.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

typedef struct LineBox LineBox;

/// How the reading of one line ended.
enum LineBoxOutcome {
    LineBoxLine = 0,
    LineBoxInterrupted = 1,
    LineBoxEnd = 2,
};

/// What a completion did, so that the line is drawn accordingly.
enum LineBoxReaction {
    /// The line was changed.
    LineBoxChanged = 0,
    /// Something was printed below the line, which must be drawn anew.
    LineBoxPrinted = 1,
    /// Nothing fits: a beep.
    LineBoxNothing = 2,
};

typedef int (*LineBoxCompletion)(void *context);

/// Sets up the editor on the standard streams; NULL when the system refuses.
LineBox *line_box_open(const char *program, int history_size);
void line_box_close(LineBox *box);

/// Reads one line; `*line` is valid until the next call and has no final newline.
int line_box_read(LineBox *box, const wchar_t *prompt, LineBoxCompletion completion, void *context,
    const wchar_t **line, size_t *count);

void line_box_enter_history(LineBox *box, const wchar_t *entry);

/// The line as it stands, inside a completion.
void line_box_current(LineBox *box, const wchar_t **start, size_t *before, size_t *after);
/// Puts `text` in place of the `count` characters before the cursor.
void line_box_replace(LineBox *box, int count, const wchar_t *text);
/// Leaves the edited line, so that something can be printed below it.
void line_box_leave_line(LineBox *box);
void line_box_print(LineBox *box, const char *bytes, size_t count);
/// One key of an answer; 0 when the person broke off or the terminal is gone.
wchar_t line_box_key(LineBox *box);
int line_box_columns(LineBox *box);
int line_box_rows(LineBox *box);

/// Makes SIGINT set a flag; a second one within a second ends the process with status 130.
void line_interrupts_watch(void);
bool line_interrupts_raised(void);
void line_interrupts_clear(void);

#endif
