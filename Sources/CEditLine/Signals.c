// Handlers set a flag and write to a pipe that the reader polls: a signal that another thread receives, or that comes
// just before the reader waits, still wakes it.
#include "Box.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGQUIT};
enum { watched_count = sizeof watched / sizeof *watched };

static volatile sig_atomic_t raised[watched_count];
static struct sigaction previous[watched_count];
static int wake_pipe[2] = {-1, -1};

static volatile sig_atomic_t interrupt_raised;
static volatile sig_atomic_t interrupt_second;

static void note_signal(int signal) {
    int saved = errno;
    for (int index = 0; index < watched_count; index++) {
        if (watched[index] == signal) {
            raised[index] = 1;
        }
    }
    char byte = 0;
    ssize_t written = write(wake_pipe[1], &byte, 1);
    (void)written;
    errno = saved;
}

bool signals_open(void) {
    return wake_pipe[0] >= 0 || pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC) == 0;
}

int signals_wake_descriptor(void) {
    return wake_pipe[0];
}

static void install_one(int index) {
    struct sigaction action = {.sa_handler = note_signal};
    sigemptyset(&action.sa_mask);
    sigaction(watched[index], &action, &previous[index]);
    // Whoever started us with a signal ignored (nohup, a shell without job control) means it.
    bool is_ours = watched[index] == SIGINT || watched[index] == SIGWINCH || watched[index] == SIGCONT;
    if (!is_ours && previous[index].sa_handler == SIG_IGN) {
        sigaction(watched[index], &previous[index], NULL);
    }
}

void signals_install(void) {
    for (int index = 0; index < watched_count; index++) {
        raised[index] = 0;
        install_one(index);
    }
}

void signals_restore(void) {
    for (int index = 0; index < watched_count; index++) {
        sigaction(watched[index], &previous[index], NULL);
    }
}

int signals_take(void) {
    static const int meaning[watched_count] = {
        SignalInterrupt, SignalResize, SignalContinue, SignalStop, SignalLeave, SignalLeave, SignalLeave,
    };
    char bytes[64];
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
    }
    int taken = 0;
    for (int index = 0; index < watched_count; index++) {
        if (raised[index]) {
            taken |= meaning[index];
            // The signal that ends the process is read again by signals_leave_now.
            raised[index] = meaning[index] == SignalLeave;
        }
    }
    return taken;
}

static void raise_by_default(int signal) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigemptyset(&standard.sa_mask);
    sigaction(signal, &standard, NULL);
    raise(signal);
}

void signals_stop_now(void) {
    raise_by_default(SIGTSTP);
    struct sigaction action = {.sa_handler = note_signal};
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, &action, NULL);
}

void signals_leave_now(void) {
    for (int index = 0; index < watched_count; index++) {
        if (raised[index] && watched[index] != SIGCONT && watched[index] != SIGWINCH) {
            raise_by_default(watched[index]);
        }
    }
}

// MARK: Interrupts while a command runs

static void note_interrupt(int signal) {
    (void)signal;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    sig_atomic_t second = (sig_atomic_t)now.tv_sec;
    if (interrupt_raised && second - interrupt_second <= 1) {
        _exit(130);
    }
    interrupt_second = second;
    interrupt_raised = 1;
}

void line_interrupts_watch(void) {
    struct sigaction action = {.sa_handler = note_interrupt, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

bool line_interrupts_raised(void) {
    return interrupt_raised != 0;
}

void line_interrupts_clear(void) {
    interrupt_raised = 0;
}
