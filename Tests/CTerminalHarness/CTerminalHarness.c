#define _GNU_SOURCE
#include "CTerminalHarness.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/// Between fork and exec only what is safe in a process of many threads.
static void become(const char *program, char *const arguments[], char *const environment[], const char *folder,
    const char *device) {
    setsid();
    // Opened without O_NOCTTY, so it becomes the controlling terminal.
    int terminal = open(device, O_RDWR);
    if (terminal < 0 || chdir(folder) != 0) {
        _exit(127);
    }
    for (int descriptor = 0; descriptor < 3; descriptor++) {
        dup2(terminal, descriptor);
    }
    if (terminal > 2) {
        close(terminal);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int signal_number = 1; signal_number < 32; signal_number++) {
        signal(signal_number, SIG_DFL);
    }
    execve(program, arguments, environment);
    _exit(127);
}

int harness_spawn(const char *program, char *const arguments[], char *const environment[], const char *folder,
    int columns, int rows, pid_t *child) {
    char device[64];
    int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) {
        return -1;
    }
    if (grantpt(terminal) != 0 || unlockpt(terminal) != 0 || ptsname_r(terminal, device, sizeof device) != 0) {
        close(terminal);
        return -1;
    }
    harness_resize(terminal, columns, rows);
    *child = fork();
    if (*child == 0) {
        become(program, arguments, environment, folder, device);
    }
    if (*child < 0) {
        close(terminal);
        return -1;
    }
    return terminal;
}

ssize_t harness_read(int terminal, unsigned char *room, size_t count, int milliseconds) {
    struct pollfd waiting = {.fd = terminal, .events = POLLIN};
    int ready = poll(&waiting, 1, milliseconds);
    if (ready <= 0) {
        return -1;
    }
    ssize_t got = read(terminal, room, count);
    if (got < 0) {
        // The last program that had the terminal open is gone.
        return errno == EIO ? 0 : -1;
    }
    return got;
}

int harness_write(int terminal, const unsigned char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(terminal, bytes, count);
        if (written < 0 && errno != EINTR) {
            return -1;
        }
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        }
    }
    return 0;
}

void harness_resize(int terminal, int columns, int rows) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    ioctl(terminal, TIOCSWINSZ, &size);
}

int harness_wait(pid_t child, int milliseconds) {
    for (int waited = 0;; waited += 10) {
        int status = 0;
        pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child) {
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        }
        if (ended < 0 || waited >= milliseconds) {
            return -1;
        }
        struct timespec pause = {.tv_nsec = 10000000};
        nanosleep(&pause, NULL);
    }
}

void harness_signal(pid_t child, int signal) {
    kill(child, signal);
}

void harness_close(int terminal, pid_t child) {
    if (harness_wait(child, 0) < 0) {
        // Not reaped, so the number is still the program's own.
        if (kill(child, SIGKILL) == 0) {
            harness_wait(child, 5000);
        }
    }
    close(terminal);
}
