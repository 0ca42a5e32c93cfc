/// The entry of LLVM's libFuzzer for programs that have a main function of their own. Linked only where the sources are
/// compiled with -sanitize=fuzzer.
#ifndef CFUZZING_H
#define CFUZZING_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*takeInput)(const uint8_t *bytes, size_t count));

#endif
