// What the files of this target share; Swift does not see it.
#ifndef BOX_H
#define BOX_H

// pipe2, wcwidth and sigaction in one.
#define _GNU_SOURCE

#include "CEditLine.h"

#include <histedit.h>
#include <signal.h>

struct LineBox {
    EditLine *editor;
    HistoryW *history;
    wchar_t *prompt;
    LineBoxCompletion completion;
    void *context;
    /// The terminal moves its cursor up and clears to the end of the screen, by the standard sequences.
    bool repaints;
    /// The width of the window for which the line was drawn last.
    int drawn_columns;
    /// A question is being answered below the line: the line must not be drawn over it.
    bool asking;
    bool interrupted;
    bool ended;
};

LineBox *box_of(EditLine *editor);

// Locale.c
bool locale_use_utf8(void);

// Keys.c
void keys_cure_terminal(LineBox *box);
void keys_bind(LineBox *box);
void keys_bind_indispensable(LineBox *box);

// Paste.c
unsigned char paste_insert(EditLine *editor, wint_t key);
void paste_announce(LineBox *box, bool on);

// Input.c
int input_read(EditLine *editor, wchar_t *character);
bool input_pending(void);

// Layout.c
/// A place on the screen, counted from the first cell of the prompt, where the window now is `columns` wide and was
/// `drawn_columns` wide when the line was drawn.
struct Place {
    int row;
    int column;
    int columns;
    int drawn_column;
    int drawn_columns;
};

/// The place of `target` in the line, and the first character of the line in its row; NULL where the row begins with
/// the prompt.
struct Place layout_place(LineBox *box, const wchar_t *target, const wchar_t **row_start);

// Repaint.c
void repaint_for_wide(LineBox *box);
void repaint_resized(LineBox *box);
void repaint_at_end(LineBox *box);

// Signals.c
enum { SignalInterrupt = 1, SignalResize = 2, SignalContinue = 4, SignalStop = 8, SignalLeave = 16 };
bool signals_open(void);
void signals_install(void);
void signals_restore(void);
int signals_take(void);
int signals_wake_descriptor(void);
void signals_stop_now(void);
void signals_leave_now(void);

#endif
