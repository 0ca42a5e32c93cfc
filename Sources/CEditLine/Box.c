#include "Box.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

LineBox *box_of(EditLine *editor) {
    void *box = NULL;
    el_wget(editor, EL_CLIENTDATA, &box);
    return box;
}

static wchar_t *prompt_text(EditLine *editor) {
    static wchar_t none[] = L"";
    LineBox *box = box_of(editor);
    return box->prompt != NULL ? box->prompt : none;
}

static void set_up_history(LineBox *box, int size) {
    HistEventW event;
    history_w(box->history, &event, H_SETSIZE, size);
    history_w(box->history, &event, H_SETUNIQUE, 1);
    el_wset(box->editor, EL_HIST, history_w, box->history);
}

LineBox *line_box_open(const char *program, int history_size) {
    if (!locale_use_utf8() || !signals_open()) {
        return NULL;
    }
    LineBox *box = calloc(1, sizeof *box);
    if (box == NULL) {
        return NULL;
    }
    box->editor = el_init(program, stdin, stdout, stderr);
    box->history = history_winit();
    if (box->editor == NULL || box->history == NULL) {
        line_box_close(box);
        return NULL;
    }
    el_wset(box->editor, EL_CLIENTDATA, box);
    el_wset(box->editor, EL_SIGNAL, 0);
    el_wset(box->editor, EL_PROMPT_ESC, prompt_text, L'\1');
    el_wset(box->editor, EL_EDITOR, L"emacs");
    set_up_history(box, history_size);
    keys_bind(box);
    // A person's own bindings come after ours, and cannot take away what the editor needs.
    el_source(box->editor, NULL);
    keys_bind_indispensable(box);
    keys_cure_terminal(box);
    el_wset(box->editor, EL_GETCFN, input_read);
    return box;
}

void line_box_close(LineBox *box) {
    if (box->editor != NULL) {
        el_end(box->editor);
    }
    if (box->history != NULL) {
        history_wend(box->history);
    }
    free(box->prompt);
    free(box);
}

static void begin(LineBox *box, const wchar_t *prompt, LineBoxCompletion completion, void *context) {
    free(box->prompt);
    box->prompt = wcsdup(prompt);
    box->completion = completion;
    box->context = context;
    box->interrupted = false;
    box->ended = false;
    signals_install();
    el_resize(box->editor);
    box->drawn_columns = line_box_columns(box);
    paste_announce(box, true);
}

static void finish(LineBox *box) {
    if (box->interrupted || box->ended) {
        // The reset gives the terminal back its modes: libedit has not finished the line itself.
        el_reset(box->editor);
    }
    paste_announce(box, false);
    fflush(stdout);
    signals_restore();
    box->completion = NULL;
    box->context = NULL;
}

int line_box_read(LineBox *box, const wchar_t *prompt, LineBoxCompletion completion, void *context,
    const wchar_t **line, size_t *count) {
    begin(box, prompt, completion, context);
    int length = 0;
    const wchar_t *text = el_wgets(box->editor, &length);
    if (text == NULL && !box->interrupted) {
        box->ended = true;
        fputs("\r\n", stdout);
    }
    finish(box);
    if (box->interrupted) {
        return LineBoxInterrupted;
    }
    if (text == NULL || length <= 0) {
        return LineBoxEnd;
    }
    *line = text;
    *count = (size_t)length - (text[length - 1] == L'\n' ? 1 : 0);
    return LineBoxLine;
}

void line_box_enter_history(LineBox *box, const wchar_t *entry) {
    HistEventW event;
    history_w(box->history, &event, H_ENTER, entry);
}

static struct winsize window_size(void) {
    struct winsize size = {0};
    ioctl(STDIN_FILENO, TIOCGWINSZ, &size);
    // The same stand-ins as libedit's, so that both count the same rows.
    size.ws_col = size.ws_col < 2 ? 80 : size.ws_col;
    size.ws_row = size.ws_row < 1 ? 24 : size.ws_row;
    return size;
}

int line_box_columns(LineBox *box) {
    (void)box;
    return window_size().ws_col;
}

int line_box_rows(LineBox *box) {
    (void)box;
    return window_size().ws_row;
}
