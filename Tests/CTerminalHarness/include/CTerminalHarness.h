/// Programs in a pseudo-terminal, for the tests of what a person sees.
#ifndef CTERMINALHARNESS_H
#define CTERMINALHARNESS_H

#include <stddef.h>
#include <sys/types.h>

/// Starts a program as the leader of a session on a new terminal; `arguments` and `environment` end in NULL.
/// Returns the terminal's other side, or -1.
int harness_spawn(const char *program, char *const arguments[], char *const environment[], const char *folder,
    int columns, int rows, pid_t *child);

/// Reads what the program wrote: the count, 0 when the terminal is closed, -1 when nothing came in time.
ssize_t harness_read(int terminal, unsigned char *room, size_t count, int milliseconds);

/// Types bytes; 0 when all were taken.
int harness_write(int terminal, const unsigned char *bytes, size_t count);

void harness_resize(int terminal, int columns, int rows);

/// Waits for the program: its exit status, 128 plus the signal that ended it, or -1 when it still runs.
int harness_wait(pid_t child, int milliseconds);

void harness_signal(pid_t child, int signal);

/// Ends the program, whatever it does, and closes the terminal.
void harness_close(int terminal, pid_t child);

#endif
