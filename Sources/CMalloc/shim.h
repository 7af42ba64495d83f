#pragma once
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Keeps large blocks apart from all others, so that each goes back when it is freed, and gives back what is free at the end of
   the others. The C library does so too until the first large block is freed; from then on it lays those among the others, up to
   32 megabytes, and what is freed of them stays. With less than a megabyte the same pages would be asked for again and again.
   Each thread's part of memory begins with 8 megabytes of room, of which what is not used takes nothing: else it grows by a page
   or two at a time, each with a call of the system. So this is called before there are threads. */
static inline void malloc_prepare(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}

/* Gives back whole pages that nothing lies on. */
static inline void malloc_give_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
