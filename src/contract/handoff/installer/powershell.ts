/**
 * install.ps1: the same for Windows, in the PowerShell 5.1 that is part of it and in later ones. All of it is one block that is
 * called at its end: a script that was cut off is no whole block, and runs nothing. Digests of every target are in it.
 */
import { type BaseUrl, urlOf } from '../base-url.js';
import type { HandoffRelease } from '../release.js';

/** As Windows calls processors, and the targets for them, the best first. */
const CPUS = {
  AMD64: ['x86_64-pc-windows-msvc', 'x86_64-pc-windows-gnu', 'x86_64-pc-windows-gnullvm', 'i686-pc-windows-msvc'],
  // What is built for x86_64 is emulated, since Windows 11.
  ARM64: ['aarch64-pc-windows-msvc', 'aarch64-pc-windows-gnullvm', 'x86_64-pc-windows-msvc', 'x86_64-pc-windows-gnu'],
  x86: ['i686-pc-windows-msvc', 'i686-pc-windows-gnu'],
} as const;

/** The script; undefined where the release has nothing for Windows. */
export function formatPowerShellInstaller(release: HandoffRelease, base: BaseUrl): string | undefined {
  const { product, version } = release;
  const artifacts = release.artifacts.filter(({ target }) => target.includes('-windows-'));
  if (artifacts.length === 0) return undefined;
  const published = artifacts.map(
    ({ target, file, sha256, binaries }) =>
      `    '${target}' = @{ File = '${file}'; Sha256 = '${sha256}'; Programs = @(${binaries.map((name) => `'${name}'`).join(', ')}) }`,
  );
  const cpus = Object.entries(CPUS).map(
    ([cpu, targets]) => `    '${cpu}' = @(${targets.map((target) => `'${target}'`).join(', ')})`,
  );
  return [
    `# Installs ${product} ${version}: powershell -ExecutionPolicy Bypass -File install.ps1 [-To DIR] [-Target T]`,
    '& {',
    '  param([string]$To, [string]$Target)',
    "  $ErrorActionPreference = 'Stop'",
    "  $ProgressPreference = 'SilentlyContinue'",
    `  $Product = '${product}'`,
    `  $Base = '${urlOf(base, version, '').replace(/\/$/, '')}'`,
    '  $Published = @{',
    ...published,
    '  }',
    '  $Candidates = @{',
    ...cpus,
    '  }',
    BODY,
    '} @args',
    '',
  ].join('\n');
}

const BODY = String.raw`  if (-not $To) { $To = Join-Path $env:LOCALAPPDATA "Programs\$Product" }
  $To = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($To)
  if (-not $Target) {
    # A 32-bit PowerShell is told of its own processor in the first of the two.
    $Cpu = $env:PROCESSOR_ARCHITECTURE
    if ($env:PROCESSOR_ARCHITEW6432) { $Cpu = $env:PROCESSOR_ARCHITEW6432 }
    $Target = $Candidates[$Cpu] | Where-Object { $Published.ContainsKey($_) } | Select-Object -First 1
    if (-not $Target) { throw "$($Product): nothing for Windows on $Cpu; published for: $($Published.Keys -join ' ')" }
  }
  if (-not $Published.ContainsKey($Target)) {
    throw "$($Product): $Target is not published; these are: $($Published.Keys -join ' ')"
  }
  $Of = $Published[$Target]
  if (-not (Get-Command tar.exe -ErrorAction SilentlyContinue)) { throw "$($Product): tar.exe is not there (Windows 10 1803 has it)" }
  New-Item -ItemType Directory -Force -Path $To | Out-Null
  $Work = Join-Path $To ('.' + $Product + '-' + [System.Guid]::NewGuid().ToString('N'))
  New-Item -ItemType Directory -Path $Work | Out-Null
  try {
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
    $Archive = Join-Path $Work 'archive.tar.gz'
    Write-Host "fetching $Base/$($Of.File)"
    Invoke-WebRequest -UseBasicParsing -Uri "$Base/$($Of.File)" -OutFile $Archive
    $Actual = (Get-FileHash -Algorithm SHA256 -LiteralPath $Archive).Hash.ToLowerInvariant()
    if ($Actual -cne $Of.Sha256) {
      throw "$($Product): $($Of.File) has the SHA-256 $Actual, and not $($Of.Sha256); nothing is installed"
    }
    $Out = Join-Path $Work 'out'
    New-Item -ItemType Directory -Path $Out | Out-Null
    & tar.exe -xzf $Archive -C $Out $Of.Programs
    if ($LASTEXITCODE -ne 0) { throw "$($Product): $($Of.File) could not be unpacked" }
    foreach ($Program in $Of.Programs) {
      Move-Item -Force -LiteralPath (Join-Path $Out $Program) -Destination (Join-Path $To $Program)
      Write-Host "installed: $(Join-Path $To $Program)"
      $Found = Get-Command $Program -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
      if ($Found -and $Found.Source -ne (Join-Path $To $Program)) {
        Write-Host "note: $Program on PATH is $($Found.Source), and not the one that was installed"
      }
    }
  } finally {
    Remove-Item -Recurse -Force -LiteralPath $Work -ErrorAction SilentlyContinue
  }
  if (($env:PATH -split ';') -notcontains $To) { Write-Host "note: $To is not on PATH" }`;
