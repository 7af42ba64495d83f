#pragma once
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Gives back whole pages that nothing lies on. */
static inline void malloc_give_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
