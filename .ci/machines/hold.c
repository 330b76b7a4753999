/* hold.exe FILE: has a file open so that nobody else can open it, says so, and waits for the end of its input. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, WCHAR **arguments) {
  HANDLE file = CreateFileW(count > 1 ? arguments[1] : L"", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return 1;
  puts("held");
  fflush(stdout);
  while (getchar() != EOF) continue;
  CloseHandle(file);
  return 0;
}
