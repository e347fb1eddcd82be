// Functions of the C library that Swift's module of it leaves out, since POSIX has not got them. They are declared
// here anew, without the library's headers, so that no type of theirs belongs to two modules.

static inline int spawn_open_pipe(int descriptors[2], int flags) {
  extern int pipe2(int[2], int);
  return pipe2(descriptors, flags);
}

static inline int spawn_change_folder(void *actions, const char *path) {
  extern int posix_spawn_file_actions_addchdir_np(void *, const char *);
  return posix_spawn_file_actions_addchdir_np(actions, path);
}

static inline int spawn_close_from(void *actions, int lowest) {
  extern int posix_spawn_file_actions_addclosefrom_np(void *, int);
  return posix_spawn_file_actions_addclosefrom_np(actions, lowest);
}
