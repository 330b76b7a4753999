/*
 * git.exe for Wine, which starts programs of the machine underneath, and neither waits for them nor gives them its pipes.
 * Input, output and status go through files: NAME.in, NAME.out, NAME.err, and NAME, which has the status in the end.
 */
#include <stdlib.h>
#include <windows.h>

static WCHAR name[MAX_PATH];

/* Copies a standard handle into a file of ours, or the other way round. */
static void copy(DWORD standard, const WCHAR *ending) {
  static char bytes[65536];
  WCHAR path[MAX_PATH + 8];
  BOOL reads = standard == STD_INPUT_HANDLE;
  DWORD length, written;
  wsprintfW(path, L"%s%s", name, ending);
  HANDLE file = CreateFileW(path, reads ? GENERIC_WRITE : GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                            reads ? CREATE_ALWAYS : OPEN_EXISTING, 0, NULL);
  HANDLE from = reads ? GetStdHandle(standard) : file, to = reads ? file : GetStdHandle(standard);
  while (ReadFile(from, bytes, sizeof bytes, &length, NULL) && length)
    if (!WriteFile(to, bytes, length, &written, NULL)) break;
  CloseHandle(file);
  if (!reads) DeleteFileW(path);
}

int main(void) {
  static WCHAR folder[MAX_PATH], command[32768];
  WCHAR *arguments = GetCommandLineW();
  STARTUPINFOW startup = {sizeof startup};
  PROCESS_INFORMATION process;
  char status[16] = "";
  DWORD length = 0;
  BOOL quoted = FALSE;
  for (; *arguments && (quoted || *arguments != ' '); arguments++)
    if (*arguments == '"') quoted = !quoted;
  GetTempPathW(MAX_PATH, folder);
  if (!GetTempFileNameW(folder, L"git", 0, name)) return 126;
  copy(STD_INPUT_HANDLE, L".in");
  wsprintfW(command, L"\"%s\" \"%s\"", _wgetenv(L"GIT_UNDERNEATH"), name);
  lstrcatW(command, arguments);
  if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process)) return 127;
  while (!length) {
    HANDLE file = CreateFileW(name, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
    ReadFile(file, status, sizeof status - 1, &length, NULL);
    CloseHandle(file);
    Sleep(length ? 0 : 5);
  }
  copy(STD_OUTPUT_HANDLE, L".out");
  copy(STD_ERROR_HANDLE, L".err");
  DeleteFileW(name);
  return atoi(status);
}
