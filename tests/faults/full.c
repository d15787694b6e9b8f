// A disk that is full for one program: while the file that DISK_FULL names is there, nothing can be written to
// files below the folder DISK_FULL_BELOW, as the kernel would say it of a disk without room.
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int refuses(int file) {
  const char *full = getenv("DISK_FULL"), *below = getenv("DISK_FULL_BELOW");
  char link[32], path[PATH_MAX];
  if (!full || !below || syscall(SYS_access, full, F_OK) != 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  long length = syscall(SYS_readlink, link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (strncmp(path, below, strlen(below)) != 0) return 0;
  errno = ENOSPC;
  return 1;
}

ssize_t write(int file, const void *bytes, size_t count) {
  return refuses(file) ? -1 : syscall(SYS_write, file, bytes, count);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  return refuses(file) ? -1 : syscall(SYS_writev, file, parts, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  return refuses(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
  return refuses(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}
