/* A machine in trouble: preloaded before a program, it lets writes to watched files fail, or sets the clock
 * back, for as long as a file says so.
 *
 * HEARD_WATCHED is the beginning of the paths that are watched; HEARD_FAULT names the file that holds one
 * word: ENOSPC (the disk is full), EIO (the disk fails), EROFS (the file system can only be read), CLOCK (it is
 * three hours earlier). Without the file, or with it empty, all is as it should be. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/* The word in the file, read by system calls alone, since what this stands in for may not be called here. */
static int fault(char *word, size_t room) {
  const char *file = getenv("HEARD_FAULT");
  if (file == NULL) return 0;
  long fd = syscall(SYS_openat, AT_FDCWD, file, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return 0;
  long length = syscall(SYS_read, fd, word, room - 1);
  syscall(SYS_close, fd);
  word[length > 0 ? length : 0] = 0;
  return length > 0;
}

/* The error with which a write fails now; 0 where it does not. */
static int failure(void) {
  char word[16];
  if (!fault(word, sizeof word)) return 0;
  if (strcmp(word, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(word, "EIO") == 0) return EIO;
  if (strcmp(word, "EROFS") == 0) return EROFS;
  return 0;
}

static int is_watched_path(const char *path) {
  const char *watched = getenv("HEARD_WATCHED");
  return watched != NULL && path != NULL && strncmp(path, watched, strlen(watched)) == 0;
}

static int is_watched(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_watched_path(path);
}

static int fails(int fd) {
  int error = failure();
  if (error == 0 || !is_watched(fd)) return 0;
  errno = error;
  return 1;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (real == NULL) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name);

ssize_t write(int fd, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t)
  return fails(fd) ? -1 : real(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  REAL(ssize_t, pwrite, int, const void *, size_t, off_t)
  return fails(fd) ? -1 : real(fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)
  return fails(fd) ? -1 : real(fd, bytes, count, at);
}

int ftruncate(int fd, off_t length) {
  REAL(int, ftruncate, int, off_t)
  return fails(fd) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
  REAL(int, ftruncate64, int, off64_t)
  return fails(fd) ? -1 : real(fd, length);
}

int fsync(int fd) {
  REAL(int, fsync, int)
  return fails(fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
  REAL(int, fdatasync, int)
  return fails(fd) ? -1 : real(fd);
}

static int may_not_open(const char *path, int flags) {
  int error = failure();
  if ((flags & (O_WRONLY | O_RDWR)) == 0 || error == 0 || !is_watched_path(path)) return 0;
  if (error == ENOSPC && (flags & O_CREAT) == 0) return 0;
  errno = error;
  return 1;
}

int open(const char *path, int flags, ...) {
  REAL(int, open, const char *, int, ...)
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return may_not_open(path, flags) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  REAL(int, open64, const char *, int, ...)
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return may_not_open(path, flags) ? -1 : real(path, flags, mode);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  long answer = syscall(SYS_clock_gettime, clock, time);
  char word[16];
  if (answer == 0 && clock == CLOCK_REALTIME && fault(word, sizeof word) && strcmp(word, "CLOCK") == 0)
    time->tv_sec -= 3 * 3600;
  return (int)answer;
}
