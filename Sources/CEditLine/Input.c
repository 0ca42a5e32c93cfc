#include "Box.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool input_pending(void) {
    int count = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &count) == 0 && count > 0;
}

/// Gives the terminal back as the shell expects it, with the cursor below the line.
static void hand_back(LineBox *box) {
    if (!box->asking) {
        line_box_leave_line(box);
    }
    paste_announce(box, false);
    fflush(stdout);
    el_wset(box->editor, EL_PREP_TERM, 0);
}

static void stop_and_return(LineBox *box) {
    hand_back(box);
    signals_stop_now();
    el_wset(box->editor, EL_PREP_TERM, 1);
    paste_announce(box, true);
    el_resize(box->editor);
    box->drawn_columns = line_box_columns(box);
    if (!box->asking) {
        el_wset(box->editor, EL_REFRESH);
    }
}

static void leave(LineBox *box) {
    hand_back(box);
    signals_leave_now();
    box->ended = true;
}

static void interrupt(LineBox *box) {
    if (!box->asking) {
        repaint_at_end(box);
    }
    fputs("^C\r\n", stdout);
    box->interrupted = true;
}

static void take_up_again(LineBox *box, bool continued) {
    if (continued) {
        // The shell may have changed the modes that libedit believes to be set.
        el_wset(box->editor, EL_PREP_TERM, 0);
        el_wset(box->editor, EL_PREP_TERM, 1);
        paste_announce(box, true);
    }
    if (box->asking) {
        el_resize(box->editor);
    } else {
        repaint_resized(box);
    }
}

/// Does what the signals of the moment ask for; false when the line is over.
static bool obey_signals(LineBox *box) {
    int signals = signals_take();
    if (signals & SignalLeave) {
        leave(box);
    } else if (signals & SignalInterrupt) {
        interrupt(box);
    } else if (signals & SignalStop) {
        stop_and_return(box);
    } else if (signals & (SignalResize | SignalContinue)) {
        take_up_again(box, (signals & SignalContinue) != 0);
    }
    fflush(stdout);
    return !box->interrupted && !box->ended;
}

/// Waits for a byte; 1 when it was read, 0 when the line is over.
static int read_byte(LineBox *box, char *byte) {
    for (;;) {
        struct pollfd waiting[2] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = signals_wake_descriptor(), .events = POLLIN},
        };
        int ready = poll(waiting, 2, -1);
        if ((ready < 0 && errno == EINTR) || (ready > 0 && waiting[1].revents != 0)) {
            if (!obey_signals(box)) {
                return 0;
            }
            continue;
        }
        ssize_t count = ready > 0 ? read(STDIN_FILENO, byte, 1) : -1;
        if (count == 1) {
            return 1;
        }
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
            continue;
        }
        box->ended = true;
        return 0;
    }
}

/// What a keyboard never sends on purpose and a screen does not show: byte order marks, surrogates, C1 controls.
static bool is_unwanted(wchar_t character) {
    return character == 0xFEFF || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)
        || (character >= 0x80 && character < 0xA0);
}

/// The character reader of libedit: 1 and a character, or -1 when the line is over.
int input_read(EditLine *editor, wchar_t *character) {
    LineBox *box = box_of(editor);
    if (!box->asking && !input_pending()) {
        repaint_for_wide(box);
    }
    mbstate_t state = {0};
    char byte = 0;
    while (read_byte(box, &byte) == 1) {
        bool is_first = mbsinit(&state) != 0;
        size_t used = mbrtowc(character, &byte, 1, &state);
        if (used == (size_t)-1) {
            state = (mbstate_t){0};
            // The byte that broke a character off may start the next one.
            used = is_first ? (size_t)-2 : mbrtowc(character, &byte, 1, &state);
            if (used == (size_t)-1) {
                state = (mbstate_t){0};
                continue;
            }
        }
        if (used != (size_t)-2 && !is_unwanted(*character)) {
            return 1;
        }
    }
    errno = box->interrupted ? EINTR : 0;
    return -1;
}

wchar_t line_box_key(LineBox *box) {
    wchar_t key = 0;
    box->asking = true;
    int count = el_wgetc(box->editor, &key);
    box->asking = false;
    return count == 1 ? key : 0;
}
