export const id = "cli-commands-handoff-export";
export const ids = [
    "cli-commands-handoff-export",
    "steps-verify-row"
];
export const modules = {
    "src/cli/commands/handoff/export.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            exportCommand: ()=>exportCommand
        });
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        const PLAIN = '[A-Za-z0-9._~/:@%+,=-]';
        const BASE = new RegExp(String.raw`^(?:https://[A-Za-z0-9]|http://(?:127\.0\.0\.1|localhost)(?![^:/]))(?:${PLAIN}|\{version\})*$`);
        const LONGEST = 1000;
        function parseBaseUrl(text) {
            const template = text.replace(/\/+$/, '');
            if (template.length > LONGEST || !BASE.test(template) || /:\/\/[^/]*[@{]/.test(template)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} must be https://HOST/PATH, of letters, digits and -._~/:@%+,= with {version} for the version`, 'base-url');
            return {
                template
            };
        }
        function urlOf({ template }, version, file) {
            return `${template.replaceAll('{version}', version)}/${file}`;
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var public_key = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        const FILE_HASH = 'blake2b512';
        const SPKI_PREFIX = 12;
        function parseExportKey(pem, place) {
            const { key, privateKey } = (0, public_key.Q)(pem, place);
            const spki = key.export({
                type: 'spki',
                format: 'der'
            });
            const raw = spki.subarray(SPKI_PREFIX);
            const id = (0, external_node_crypto_.createHash)('sha256').update(raw).digest().subarray(0, 8);
            return {
                privateKey,
                spki,
                id,
                publicLine: base64(Buffer.from('Ed'), id, raw)
            };
        }
        function keyIdOf({ id }) {
            return Buffer.from(id).reverse().toString('hex').toUpperCase();
        }
        function formatPublicKey(key) {
            return `untrusted comment: minisign public key ${keyIdOf(key)}\n${key.publicLine}\n`;
        }
        function signFile(key, file, hash, time) {
            const signature = (0, external_node_crypto_.sign)(null, hash, key.privateKey);
            const comment = `timestamp:${time}\tfile:${file}\thashed`;
            const global = (0, external_node_crypto_.sign)(null, Buffer.concat([
                signature,
                Buffer.from(comment)
            ]), key.privateKey);
            return [
                `untrusted comment: signature from minisign secret key ${keyIdOf(key)}`,
                base64(Buffer.from('ED'), key.id, signature),
                `trusted comment: ${comment}`,
                base64(global),
                ''
            ].join('\n');
        }
        function base64(...parts) {
            return Buffer.concat(parts).toString('base64');
        }
        var schemas1 = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var iso = __webpack_require__("zod/v4/mini/iso.js");
        var dsse = __webpack_require__("src/contract/attestation/reading/dsse.ts");
        var digest = __webpack_require__("src/contract/digest.ts");
        var statement_types = __webpack_require__("src/contract/documents/statement-types.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var lists = __webpack_require__("src/contract/json/lists.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var targets = __webpack_require__("src/contract/executable/targets.ts");
        const PACKSLIP_FILE = 'packslip.sigstore.json';
        const RELEASE_TYPE = 'https://packslip.dev/release/v1';
        const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
        const PROJECT = new RegExp(`^${LABEL}(?:\\.${LABEL})+(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*$`);
        function parseProject(text) {
            return PROJECT.test(text) && text.length <= 255 ? text : (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} must be HOST or HOST/PATH such as tool.example.com, in lower case and without https://`, 'packslip-project');
        }
        function identityOf(key) {
            return {
                scheme: 'sigstore-key',
                key_id: keyIdOf(key)
            };
        }
        function timestampOf(seconds) {
            return new Date(1000 * seconds).toISOString().replace('.000Z', 'Z');
        }
        function makePackslip(release, base, project, key) {
            const { artifacts, version, git_rev, repository, source_date_epoch } = release;
            return signStatement({
                _type: statement_types.z,
                subject: artifacts.map(({ file, sha256 })=>({
                        name: file,
                        digest: {
                            sha256
                        }
                    })),
                predicateType: RELEASE_TYPE,
                predicate: {
                    project,
                    version,
                    published_at: timestampOf(source_date_epoch),
                    ...void 0 === repository ? {} : {
                        source: {
                            repo: repository,
                            commit: git_rev
                        }
                    },
                    artifacts: artifacts.map((artifact)=>artifactOf(artifact, release, base)),
                    identity: identityOf(key)
                }
            }, key);
        }
        function signStatement(statement, key) {
            const payload = Buffer.from(JSON.stringify(statement));
            const signature = (0, external_node_crypto_.sign)(null, (0, dsse.J)(dsse.M, payload), key.privateKey);
            const bundle = {
                mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
                verificationMaterial: {
                    publicKey: {
                        hint: Buffer.from((0, digest.sc)(key.spki), 'hex').toString('base64')
                    }
                },
                dsseEnvelope: {
                    payload: payload.toString('base64'),
                    payloadType: dsse.M,
                    signatures: [
                        {
                            sig: signature.toString('base64')
                        }
                    ]
                }
            };
            return Buffer.from(JSON.stringify(bundle));
        }
        function artifactOf(artifact, release, base) {
            const { file, size, binaries, requires } = artifact;
            return {
                name: file,
                ...platformOf(artifact, release),
                ...'debug' === release.profile ? {
                    variant: 'debug'
                } : {},
                size,
                url: urlOf(base, release.version, file),
                format: 'tar.gz',
                bin: binaries,
                ...requires && 'macos' in requires ? {
                    requires: {
                        os_min: requires.macos
                    }
                } : {},
                ...requires && 'libc' in requires && 'glibc' === requires.libc && void 0 !== requires.minimum ? {
                    requires: {
                        glibc_min: requires.minimum
                    }
                } : {}
            };
        }
        const CPUS = {
            riscv64gc: 'riscv64',
            i586: 'i686',
            arm: 'armv6'
        };
        function platformOf({ target, requires }, { artifacts }) {
            const needs = (0, targets.c)(target);
            const cpu = target.split('-')[0] ?? '';
            const os = target.endsWith('-illumos') ? 'illumos' : needs?.os ?? 'unknown';
            const arch = CPUS[cpu] ?? cpu;
            if ('linux' !== os) return {
                os,
                arch
            };
            const others = artifacts.filter((other)=>other.target !== target && other.target.startsWith(`${cpu}-`) && isStatic(other));
            if (isStatic({
                requires
            }) && 0 === others.length) return {
                os,
                arch
            };
            return {
                os,
                arch,
                libc: /-musl/.test(target) ? 'musl' : 'gnu'
            };
        }
        function isStatic({ requires }) {
            return void 0 !== requires && 'libc' in requires && 'none' === requires.libc;
        }
        const PACKSLIP_LIST_FILE = 'packslip.json';
        const PACKSLIP_LIST_LIMITS = {
            maxBytes: 4194304
        };
        const LIST_TYPE = 'https://packslip.dev/releases/v1';
        const MOST_RELEASES = 10_000;
        function makePackslipList(request, key) {
            const { project, before, release, yanked, sequence, expires, generated } = request;
            if (before && sequence <= before.sequence) (0, errors.TR)('INVALID_INPUT', `packslip-sequence must be above ${before.sequence}, which the list before it has`, 'packslip-sequence');
            const releases = [
                ...(before?.releases ?? []).filter(({ version })=>version !== release.version),
                release
            ].sort((a, b)=>(0, identity_version.Zy)(b.version, a.version));
            return signStatement({
                _type: statement_types.z,
                subject: releases.map(({ packslip, sha256 })=>({
                        name: packslip,
                        digest: {
                            sha256
                        }
                    })),
                predicateType: LIST_TYPE,
                predicate: {
                    project,
                    generated_at: timestampOf(generated),
                    expires_at: timestampOf(expires),
                    sequence,
                    identity: identityOf(key),
                    releases: releases.map(({ version, published_at, packslip })=>{
                        const reason = yanked.get(version);
                        const status = void 0 === reason ? {} : {
                            status: 'yanked',
                            status_reason: reason
                        };
                        return {
                            version,
                            published_at,
                            packslip,
                            ...status
                        };
                    })
                }
            }, key);
        }
        const list_text = schemas1.YjP().check(api.m9(1), api.Eb(2000));
        const bundleSchema = schemas1.Ikc({
            dsseEnvelope: schemas1.Ikc({
                payload: schemas1.YjP().check(api.Eb(PACKSLIP_LIST_LIMITS.maxBytes)),
                payloadType: schemas1.euz(dsse.M),
                signatures: (0, lists.c)(schemas1.Ikc({
                    sig: schemas1.YjP().check(api.Eb(200))
                }), {
                    min: 1,
                    max: 1
                })
            })
        });
        const statementSchema = schemas1.Ikc({
            subject: (0, lists.c)(schemas1.Ikc({
                name: list_text,
                digest: schemas1.Ikc({
                    sha256: tuple.fg
                })
            }), {
                max: MOST_RELEASES
            }),
            predicateType: schemas1.euz(LIST_TYPE),
            predicate: schemas1.Ikc({
                project: list_text,
                sequence: schemas1.Whr().check(api.qm(0)),
                releases: (0, lists.c)(schemas1.Ikc({
                    version: identity_version.y,
                    published_at: iso.w$(),
                    packslip: list_text
                }), {
                    max: MOST_RELEASES
                })
            })
        });
        function parsePackslipList(bytes, place, project, key) {
            const json = (0, strict_json.R)(bytes, PACKSLIP_LIST_LIMITS, place);
            const { payload, signatures } = (0, json_document._U)(bundleSchema, json.value, place, json).dsseEnvelope;
            const signed = Buffer.from(payload, 'base64');
            const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
            const spki = {
                key: Buffer.from(key.spki),
                format: 'der',
                type: 'spki'
            };
            if (!(0, external_node_crypto_.verify)(null, (0, dsse.J)(dsse.M, signed), spki, signature)) (0, errors.TR)('ATTESTATION_INVALID', `${place} is not signed with the key that would sign the next`, place);
            const inner = (0, strict_json.R)(signed, PACKSLIP_LIST_LIMITS, place);
            const { subject, predicate } = (0, json_document._U)(statementSchema, inner.value, place, inner);
            if (predicate.project !== project) (0, errors.TR)('INVALID_INPUT', `${place} lists ${JSON.stringify(predicate.project)}, not ${project}`, place);
            const digests = new Map(subject.map(({ name, digest })=>[
                    name,
                    digest.sha256
                ]));
            const releases = predicate.releases.map((release)=>({
                    ...release,
                    sha256: digests.get(release.packslip) ?? (0, errors.TR)('SCHEMA_INVALID', `${place} lists ${release.version} without the digest of its packslip`, place)
                }));
            return {
                sequence: predicate.sequence,
                releases
            };
        }
        function listedRelease({ version, source_date_epoch }, url, packslip) {
            return {
                version,
                published_at: timestampOf(source_date_epoch),
                packslip: url,
                sha256: (0, digest.sc)(packslip)
            };
        }
        var query = __webpack_require__("src/contract/selection/query.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        const SUMS_FILE = 'SHA256SUMS';
        const NOTES_FILE = 'RELEASE_NOTES.md';
        const PUBLIC_KEY_FILE = 'minisign.pub';
        function stemOf(product, { target, profile }) {
            return `${product}-${target}${'debug' === profile ? '-debug' : ''}`;
        }
        function archiveName(product, of) {
            return `${stemOf(product, of)}.${paths.td}`;
        }
        function documentName(product, of, kind) {
            return `${stemOf(product, of)}.${kind}.json`;
        }
        function attestationName(sha256) {
            return `${sha256}.sigstore.json`;
        }
        function signatureName(file) {
            return `${file}.sig`;
        }
        const PLATFORMS = [
            {
                os: 'darwin',
                cpu: 'aarch64'
            },
            {
                os: 'darwin',
                cpu: 'x86_64'
            },
            {
                os: 'linux',
                cpu: 'aarch64'
            },
            {
                os: 'linux',
                cpu: 'x86_64'
            },
            {
                os: 'windows',
                cpu: 'aarch64'
            },
            {
                os: 'windows',
                cpu: 'x86_64'
            }
        ];
        function onPlatforms({ artifacts }) {
            return PLATFORMS.flatMap((platform)=>{
                const [best] = artifacts.filter(isFor(platform)).sort((a, b)=>rank(a) - rank(b));
                return best ? [
                    {
                        ...platform,
                        artifact: best
                    }
                ] : [];
            });
        }
        function isFor({ os, cpu }) {
            return ({ target })=>{
                const needs = (0, targets.c)(target);
                return needs?.os === os && needs.cpu === cpu && 64 === needs.class && 'little' === needs.order;
            };
        }
        function rank({ target, requires }) {
            if (requires && 'libc' in requires && 'none' === requires.libc) return 0;
            return /-(?:gnu|msvc|darwin)$/.test(target) ? 1 : 2;
        }
        function makeHandoff([first, ...more]) {
            const all = [
                first,
                ...more
            ];
            const { product, version, profile, toolchain, git_rev, dist_revision } = first.manifest;
            return {
                product,
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                source_date_epoch: all.reduce((newest, { row })=>Math.max(newest, row.source_date_epoch), 0),
                repository: repositoryOf(first.manifest),
                artifacts: all.map(release_artifactOf).sort((a, b)=>(0, identity_version.Xo)(a.target, b.target))
            };
        }
        function release_artifactOf({ row, manifest }) {
            return {
                target: row.target,
                file: archiveName(manifest.product, row),
                sha256: row.artifact_sha256,
                size: row.artifact_size,
                binaries: manifest.binaries,
                requires: manifest.requires
            };
        }
        const REPOSITORY = /^git\+(https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+)\/?$/;
        function repositoryOf({ build }) {
            return 'cargo' === build.kind ? REPOSITORY.exec(build.recipe.repository)?.[1]?.replace(/\.git$/, '') : void 0;
        }
        function commandName(binary, target) {
            return target.includes('-windows-') ? binary.replace(/\.exe$/i, '') : binary;
        }
        const aqua_CPUS = {
            x86_64: 'amd64',
            aarch64: 'arm64'
        };
        const VERSION = '{{trimV .Version}}';
        function formatAquaRegistry(release, base) {
            const found = onPlatforms(release);
            const [first] = found;
            if (!first) return;
            return [
                'packages:',
                '  - type: http',
                `    name: ${quoted(release.product)}`,
                `    url: ${quoted(urlOf(base, VERSION, first.artifact.file))}`,
                '    format: tar.gz',
                '    files:',
                ...first.artifact.binaries.map((binary)=>`      - name: ${quoted(commandName(binary, first.artifact.target))}`),
                '    overrides:',
                ...found.flatMap((one)=>override(one, base)),
                '    supported_envs:',
                ...found.map(({ os, cpu })=>`      - ${os}/${aqua_CPUS[cpu]}`),
                '    checksum:',
                '      type: http',
                `      url: ${quoted(urlOf(base, VERSION, SUMS_FILE))}`,
                '      algorithm: sha256',
                '      file_format: regexp',
                '      pattern:',
                String.raw`        checksum: '^(\b[A-Fa-f0-9]{64}\b)'`,
                String.raw`        file: '^\b[A-Fa-f0-9]{64}\b  (\S+)$'`,
                ''
            ].join('\n');
        }
        function override({ os, cpu, artifact }, base) {
            return [
                `      - goos: ${os}`,
                `        goarch: ${aqua_CPUS[cpu]}`,
                `        url: ${quoted(urlOf(base, VERSION, artifact.file))}`
            ];
        }
        function quoted(word) {
            return `'${word}'`;
        }
        function formatBinstall({ product, profile }, base, key) {
            const archive = archiveName(product, {
                target: '{ target }',
                profile
            });
            const signing = key ? [
                '',
                '[package.metadata.binstall.signing]',
                'algorithm = "minisign"',
                `pubkey = "${key.publicLine}"`
            ] : [];
            return [
                '# For the Cargo.toml of the crate.',
                '[package.metadata.binstall]',
                `pkg-url = "${urlOf(base, '{ version }', archive)}"`,
                'pkg-fmt = "tgz"',
                'bin-dir = "{ bin }{ binary-ext }"',
                ...signing,
                ''
            ].join('\n');
        }
        const OS_BLOCKS = {
            darwin: 'on_macos',
            linux: 'on_linux'
        };
        const CPU_BLOCKS = {
            aarch64: 'on_arm',
            x86_64: 'on_intel'
        };
        function formulaClass(product) {
            const capital = product.slice(0, 1).toUpperCase() + product.slice(1);
            const name = capital.replace(/[-_.]([a-z0-9])/g, (_, next)=>next.toUpperCase()).replaceAll('+', 'x');
            return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : void 0;
        }
        function formatFormula(release, base) {
            const name = formulaClass(release.product);
            const found = onPlatforms(release).filter(({ os })=>'windows' !== os);
            const [first] = found;
            if (void 0 === name || !first) return;
            const binaries = first.artifact.binaries;
            return [
                `class ${name} < Formula`,
                `  desc "${release.product}, as its authors built it"`,
                `  homepage "${release.repository ?? urlOf(base, release.version, '').replace(/\/$/, '')}"`,
                `  version "${release.version}"`,
                ...[
                    'darwin',
                    'linux'
                ].flatMap((os)=>systemBlock(os, found, release, base)),
                '',
                '  def install',
                `    bin.install ${binaries.map((binary)=>`"${binary}"`).join(', ')}`,
                '  end',
                '',
                '  test do',
                `    system bin/"${binaries[0] ?? ''}", "--version"`,
                '  end',
                'end',
                ''
            ].join('\n');
        }
        function systemBlock(os, found, { version }, base) {
            const own = found.filter((one)=>one.os === os);
            if (0 === own.length) return [];
            const lines = own.flatMap(({ cpu, artifact })=>[
                    `    ${CPU_BLOCKS[cpu]} do`,
                    `      url "${urlOf(base, version, artifact.file)}"`,
                    `      sha256 "${artifact.sha256}"`,
                    '    end'
                ]);
            return [
                '',
                `  ${OS_BLOCKS[os]} do`,
                ...lines,
                '  end'
            ];
        }
        const powershell_CPUS = {
            AMD64: [
                'x86_64-pc-windows-msvc',
                'x86_64-pc-windows-gnu',
                'x86_64-pc-windows-gnullvm',
                'i686-pc-windows-msvc'
            ],
            ARM64: [
                'aarch64-pc-windows-msvc',
                'aarch64-pc-windows-gnullvm',
                'x86_64-pc-windows-msvc',
                'x86_64-pc-windows-gnu'
            ],
            x86: [
                'i686-pc-windows-msvc',
                'i686-pc-windows-gnu'
            ]
        };
        function formatPowerShellInstaller(release, base) {
            const { product, version } = release;
            const artifacts = release.artifacts.filter(({ target })=>target.includes('-windows-'));
            if (0 === artifacts.length) return;
            const published = artifacts.map(({ target, file, sha256, binaries })=>`    '${target}' = @{ File = '${file}'; Sha256 = '${sha256}'; Programs = @(${binaries.map((name)=>`'${name}'`).join(', ')}) }`);
            const cpus = Object.entries(powershell_CPUS).map(([cpu, targets])=>`    '${cpu}' = @(${targets.map((target)=>`'${target}'`).join(', ')})`);
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
                ''
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
        var shell_word = __webpack_require__("src/contract/text/shell-word.ts");
        const SHELL_HOST = String.raw`
say() { printf '%s\n' "$*" >&2; }
fail() { say "$product: $*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# at_least HAVE WANT: whether a dotted version is not the lower one.
at_least() {
  left=$1. right=$2.
  while [ -n "$right" ]; do
    a=$(printf '0%s' "$left" | sed 's/[^0-9].*//')
    b=$(printf '0%s' "$right" | sed 's/[^0-9].*//')
    [ "$a" -le "$b" ] || return 0
    [ "$a" -eq "$b" ] || return 1
    left=$(printf '%s' "$left" | sed 's/^[^.]*\.\{0,1\}//')
    right=$(printf '%s' "$right" | sed 's/^[^.]*\.\{0,1\}//')
  done
}

# detect_host: os, cpu, and what the host has: glibc, musl or macos, with its version.
detect_host() {
  os=$(uname -s)
  cpu=$(uname -m)
  has='' has_version=''
  case $cpu in
    amd64) cpu=x86_64 ;;
    arm64) cpu=aarch64 ;;
    i?86 | i86pc) cpu=i686 ;;
    armv7* | armv8l) cpu=armv7 ;;
    arm*) cpu=arm ;;
    riscv64) cpu=riscv64gc ;;
    ppc64le) cpu=powerpc64le ;;
  esac
  case $os in
    Linux) detect_linux ;;
    Darwin) detect_macos ;;
    MINGW* | MSYS* | CYGWIN* | Windows_NT) fail 'on Windows, use install.ps1 in PowerShell' ;;
  esac
}

detect_linux() {
  # A 32-bit system on a 64-bit kernel is told of the kernel's processor.
  if [ "$(getconf LONG_BIT 2>/dev/null || :)" = 32 ]; then
    case $cpu in
      x86_64) cpu=i686 ;;
      aarch64) cpu=armv7 ;;
    esac
  fi
  if (ldd --version 2>&1 || :) | grep -q musl; then
    has=musl
    return 0
  fi
  has_version=$( (getconf GNU_LIBC_VERSION || ldd --version || :) 2>/dev/null |
    sed -n '1s/.*[^0-9.]\([0-9][0-9]*\.[0-9.]*\)$/\1/p')
  if [ -n "$has_version" ]; then
    has=glibc
    return 0
  fi
  for loader in /lib/ld-musl-*.so.1; do
    if [ -e "$loader" ]; then has=musl; fi
  done
}

detect_macos() {
  # A shell that Rosetta runs is told that it is on an Intel processor.
  if [ "$cpu" = x86_64 ] && [ "$(sysctl -n sysctl.proc_translated 2>/dev/null || :)" = 1 ]; then cpu=aarch64; fi
  has=macos
  has_version=$(sw_vers -productVersion 2>/dev/null || :)
}

# candidates: targets for this host, the best first.
candidates() {
  case $os in
    Darwin)
      echo "$cpu-apple-darwin"
      # What Rosetta runs, where it is installed.
      if [ "$cpu" = aarch64 ] && arch -x86_64 /usr/bin/true 2>/dev/null; then echo x86_64-apple-darwin; fi
      ;;
    Linux)
      if [ "$has" = musl ]; then order='musl gnu'; else order='gnu musl'; fi
      for libc in $order; do
        case $cpu in
          armv7) echo "armv7-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabi ;;
          arm) echo "arm-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabi ;;
          i686) echo "i686-unknown-linux-$libc" "i586-unknown-linux-$libc" ;;
          *) echo "$cpu-unknown-linux-$libc" ;;
        esac
      done
      ;;
    FreeBSD | NetBSD | OpenBSD | DragonFly) echo "$cpu-unknown-$(printf '%s' "$os" | tr '[:upper:]' '[:lower:]')" ;;
  esac
}

# fits WHAT [VERSION]: whether the host has what a target needs.
fits() {
  [ "$1" != none ] || return 0
  [ "$has" = "$1" ] || return 1
  [ $# -eq 1 ] || { [ -n "$has_version" ] && at_least "$has_version" "$2"; }
}

# choose_target: the first that is published and fits, or a failure that says why there is none.
choose_target() {
  why=''
  for target in $(candidates); do
    about "$target" || continue
    # shellcheck disable=SC2086 # Two words: what, and its version.
    if fits $needs; then return 0; fi
    why="$why $target needs $needs;"
  done
  fail "nothing for $os on $cpu ($has $has_version):$why published for: $targets (--target takes one)"
}
`;
        const SHELL_INSTALL = String.raw`
usage() {
  say "Installs $product $version.

  --to DIR       folder for the programs; \$HOME/.local/bin unless given
  --target T     one of: $targets
  --help         this text

The archive has to have the SHA-256 that is written in this script. Nothing is changed but DIR."
}

# need PROGRAM...: all that is used, before anything is done.
need() {
  for program; do
    have "$program" || fail "$program is not there, and this script needs it"
  done
}

# digest FILE: its SHA-256, by whichever program is there.
choose_digest() {
  if have sha256sum; then
    digest() { sha256sum <"$1"; }
  elif have shasum; then
    digest() { shasum -a 256 <"$1"; }
  elif have openssl; then
    digest() { openssl dgst -sha256 -r <"$1"; }
  else
    fail 'none of sha256sum, shasum and openssl is there, so the download could not be checked; nothing is installed'
  fi
}

# fetch URL FILE: no more bytes than the archive has, and over TLS 1.2 where curl can be told so.
choose_fetch() {
  if have curl; then
    fetch() {
      curl --proto "$schemes" --tlsv1.2 --fail --silent --show-error --location --retry 2 \
        --connect-timeout 30 --max-filesize "$size" --output "$2" "$1"
    }
  elif have wget; then
    fetch() { wget -q -O "$2" "$1"; }
  else
    fail 'neither curl nor wget is there'
  fi
}

parse() {
  to='' target=''
  while [ $# -gt 0 ]; do
    case $1 in
      --to | --target)
        [ $# -gt 1 ] && [ -n "$2" ] || fail "$1 wants a value"
        if [ "$1" = --to ]; then to=$2; else target=$2; fi
        shift 2
        ;;
      --help | -h)
        usage
        exit 0
        ;;
      *) fail "$1 is not understood; --help says what is" ;;
    esac
  done
  if [ -z "$to" ]; then
    to=$HOME/.local/bin
  fi
  case $to in
    /*) ;;
    *) to=$(pwd)/$to ;;
  esac
}

# place PROGRAM: in one rename, from the same file system.
place() {
  [ -f "$work/out/$1" ] && [ ! -L "$work/out/$1" ] || fail "$file has no program $1"
  [ ! -d "$to/$1" ] || fail "$to/$1 is a folder"
  chmod 755 "$work/out/$1"
  mv -f "$work/out/$1" "$to/$1" || fail "$to/$1 cannot be written"
  say "installed: $to/$1"
}

# mention PROGRAM: what a shell would start by that name, where it is another.
mention() {
  found=$(command -v "$1" 2>/dev/null || :)
  if [ -n "$found" ] && [ "$found" != "$to/$1" ]; then
    say "note: $1 on PATH is $found, and not the one that was installed"
  fi
}

main() {
  parse "$@"
  need uname mktemp tar gzip cut tr sed grep mkdir chmod mv rm
  choose_digest
  choose_fetch
  if [ -n "$target" ]; then
    about "$target" || fail "$target is not published; these are: $targets"
  else
    detect_host
    choose_target
  fi
  mkdir -p "$to" 2>/dev/null || fail "$to cannot be made"
  work=$(mktemp -d "$to/.$product-XXXXXX" 2>/dev/null) || fail "$to cannot be written"
  trap 'rm -rf "$work"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  say "fetching $base/$file"
  fetch "$base/$file" "$work/archive" || fail "$base/$file could not be fetched"
  actual=$(digest "$work/archive" | cut -c 1-64)
  [ "$actual" = "$sha256" ] || fail "$file has the SHA-256 $actual, and not $sha256; nothing is installed"
  mkdir "$work/out"
  # shellcheck disable=SC2086 # Names of programs have no blank in them.
  tar -xzof "$work/archive" -C "$work/out" $programs || fail "$file could not be unpacked"
  for program in $programs; do place "$program"; done
  for program in $programs; do mention "$program"; done
  case :$PATH: in
    *:"$to":*) ;;
    *) say "note: $to is not on PATH; to have it there: export PATH=\"$to:\$PATH\"" ;;
  esac
}
`;
        function formatShellInstaller(release, base) {
            const { product, version } = release;
            const artifacts = release.artifacts.filter(({ target })=>!target.includes('-windows-'));
            if (0 === artifacts.length) return;
            return [
                '#!/bin/sh',
                '# shellcheck shell=sh',
                `# Installs ${product} ${version}. sh install.sh --help says how; docs of controller-dist, install.sh, say what it checks.`,
                '{',
                'set -eu',
                `product=${(0, shell_word.r)(product)}`,
                `version=${(0, shell_word.r)(version)}`,
                `base=${(0, shell_word.r)(urlOf(base, version, '').replace(/\/$/, ''))}`,
                `schemes=${(0, shell_word.r)(base.template.startsWith('https://') ? '=https' : '=http,https')}`,
                `targets=${(0, shell_word.r)(artifacts.map(({ target })=>target).join(' '))}`,
                '',
                '# about TARGET: what is published for it. needs is the libc or the macOS that it cannot do without.',
                'about() {',
                '  case $1 in',
                ...artifacts.flatMap(aboutLines),
                '    *) return 1 ;;',
                '  esac',
                '}',
                '',
                SHELL_HOST,
                SHELL_INSTALL,
                'main "$@"',
                'exit',
                '}',
                ''
            ].join('\n');
        }
        function aboutLines(artifact) {
            return [
                `    ${artifact.target})`,
                `      file=${(0, shell_word.r)(artifact.file)}`,
                `      sha256=${artifact.sha256}`,
                `      size=${artifact.size}`,
                `      needs=${(0, shell_word.r)(needsOf(artifact))}`,
                `      programs=${(0, shell_word.r)(artifact.binaries.join(' '))}`,
                '      ;;'
            ];
        }
        function needsOf({ requires, target }) {
            if (!requires) return target.includes('-musl') ? 'musl' : target.includes('-linux-') ? 'glibc' : 'none';
            if ('macos' in requires) return `macos ${requires.macos}`;
            if ('none' === requires.libc) return 'none';
            return 'glibc' === requires.libc && void 0 !== requires.minimum ? `glibc ${requires.minimum}` : requires.libc;
        }
        const SYSTEMS = {
            linux: 'linux',
            darwin: 'macos',
            windows: 'windows'
        };
        const mise_CPUS = {
            x86_64: 'x64',
            aarch64: 'arm64'
        };
        function formatMise(release, base) {
            const found = onPlatforms(release);
            if (0 === found.length) return;
            const tool = `tools."http:${release.product}"`;
            const platforms = found.flatMap(({ os, cpu, artifact })=>[
                    '',
                    `[${tool}.platforms.${SYSTEMS[os]}-${mise_CPUS[cpu]}]`,
                    `url = "${urlOf(base, release.version, artifact.file)}"`,
                    `checksum = "sha256:${artifact.sha256}"`,
                    `size = "${artifact.size}"`
                ]);
            return [
                `[${tool}]`,
                `version = "${release.version}"`,
                ...platforms,
                ''
            ].join('\n');
        }
        const NO_URL = 'no base URL is given';
        const NO_PLATFORM = 'the release has nothing for a platform of that client';
        function makeExportTexts(release, { base, key, packslip }) {
            const files = new Map();
            const left = [];
            const add = (file, make, none = NO_PLATFORM)=>{
                const text = base && make(base);
                if (void 0 === text) left.push({
                    file,
                    why: base ? none : NO_URL
                });
                else files.set(file, text);
            };
            add('install.sh', (url)=>formatShellInstaller(release, url));
            add('install.ps1', (url)=>formatPowerShellInstaller(release, url));
            add(`${release.product}.rb`, (url)=>formatFormula(release, url), `${NO_PLATFORM}, or Ruby no name for its class`);
            add('binstall.toml', (url)=>formatBinstall(release, url, key));
            add('aqua-registry.yaml', (url)=>formatAquaRegistry(release, url));
            add('mise.toml', (url)=>formatMise(release, url));
            if (key) files.set(PUBLIC_KEY_FILE, formatPublicKey(key));
            if (base && key && packslip) addPackslip(files, release, base, key, packslip);
            return {
                files,
                left
            };
        }
        function addPackslip(files, release, base, key, { project, list }) {
            const packslip = makePackslip(release, base, project, key);
            files.set(PACKSLIP_FILE, packslip);
            if (!list) return;
            const listed = listedRelease(release, urlOf(base, release.version, PACKSLIP_FILE), packslip);
            const generated = release.source_date_epoch;
            files.set(PACKSLIP_LIST_FILE, makePackslipList({
                project,
                ...list,
                release: listed,
                generated
            }, key));
        }
        function yankedVersions(rows) {
            const reasons = new Map();
            for (const { version, profile, yanked } of rows)if ('release' === profile) if (yanked) {
                if (!reasons.has(version) || reasons.get(version)) reasons.set(version, new Set([
                    ...reasons.get(version) ?? [],
                    ...yanked
                ]));
            } else reasons.set(version, void 0);
            return new Map([
                ...reasons
            ].flatMap(([version, said])=>said ? [
                    [
                        version,
                        [
                            ...said
                        ].join('; ')
                    ]
                ] : []));
        }
        var executable_requires = __webpack_require__("src/contract/executable/requires.ts");
        var days = __webpack_require__("src/contract/text/days.ts");
        var markdown = __webpack_require__("src/contract/text/markdown.ts");
        function formatNotes({ release, base, rows, files }) {
            const { product, version, artifacts } = release;
            const has = (file)=>files.includes(file);
            const artifactRows = artifacts.map(({ target, file, size, sha256, requires })=>[
                    (0, markdown.aY)(target),
                    (0, markdown.aY)(file),
                    String(size),
                    requires ? (0, executable_requires.q1)(requires) : '',
                    (0, markdown.aY)(sha256)
                ]);
            const sections = [
                `${(0, markdown.aY)(product)} ${version}, ${(0, days.kb)(1000 * release.source_date_epoch)}.`,
                (0, markdown.ku)([
                    'Target',
                    'File',
                    'Bytes',
                    'Needs',
                    'SHA-256'
                ], artifactRows),
                ...installSection(release, base, has),
                [
                    '## Checking',
                    '',
                    `\`sha256sum -c --ignore-missing ${SUMS_FILE}\` holds what was downloaded against what was exported: that finds damage. Who`,
                    'can replace a file here can replace that list, too.',
                    ...attestedLines(rows, release)
                ].join('\n'),
                [
                    '## Where it comes from',
                    '',
                    (0, markdown.ku)([
                        'What',
                        'Value'
                    ], originRows(release))
                ].join('\n')
            ];
            return `${sections.join('\n\n')}\n`;
        }
        function installSection({ version }, base, has) {
            if (!base || !has('install.sh')) return [];
            const lines = [
                '## Installing',
                '',
                '```sh',
                `curl -fsSL ${urlOf(base, version, 'install.sh')} | sh`,
                '```'
            ];
            return [
                lines.join('\n')
            ];
        }
        function attestedLines(rows, { repository }) {
            const attested = rows.filter(({ attestations })=>attestations).length;
            if (0 === attested) return [];
            const from = repository?.startsWith('https://github.com/') ? ` \`gh attestation verify FILE --repo ${repository.slice(19)}\` asks GitHub for it.` : '';
            return [
                '',
                `Who built it says an attestation: ${attested} of ${rows.length} artifacts have one, in the files \`*.sigstore.json\`.${from}`
            ];
        }
        function originRows({ repository, git_rev, toolchain, profile, dist_revision }) {
            return [
                ...void 0 === repository ? [] : [
                    [
                        'Source',
                        repository
                    ]
                ],
                [
                    'Revision',
                    (0, markdown.aY)(git_rev)
                ],
                [
                    'Toolchain',
                    `rustc ${toolchain}`
                ],
                [
                    'Profile',
                    profile
                ],
                [
                    'dist_revision',
                    dist_revision
                ]
            ];
        }
        function formatSums(digests) {
            return [
                ...digests
            ].sort(([a], [b])=>(0, identity_version.Xo)(a, b)).map(([name, digest])=>`${digest}  ${name}\n`).join('');
        }
        var catalog = __webpack_require__("src/contract/selection/catalog.ts");
        var choose = __webpack_require__("src/contract/selection/choose.ts");
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        var files = __webpack_require__("src/host/disk/files.ts");
        async function requireFree(path) {
            const names = await (0, file_errors.ze)(path, ()=>(0, promises_.readdir)(path).catch((error)=>{
                    if ('ENOENT' === (0, file_errors.UQ)(error)) return [];
                    if ('ENOTDIR' === (0, file_errors.UQ)(error)) return (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is no folder`, path);
                    throw error;
                }));
            if (names.length > 0) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} holds ${names.length} files already`, path);
        }
        async function takePlace(ready, to) {
            await (0, promises_.rmdir)(to).catch((error)=>{
                if ('ENOENT' === (0, file_errors.UQ)(error)) return;
                if ([
                    'ENOTEMPTY',
                    'EEXIST'
                ].includes((0, file_errors.UQ)(error) ?? '')) (0, errors.TR)('DESTINATION_OCCUPIED', `${to} holds files by now`, to);
                throw error;
            });
            await (0, files.HB)(ready, to);
        }
        var read = __webpack_require__("src/steps/release-index/read.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var attestations = __webpack_require__("src/steps/verify/attestations.ts");
        var verify_row = __webpack_require__("src/steps/verify/row.ts");
        async function copyRow(row, product, copying) {
            const { source, folder } = copying;
            const { manifest } = await (0, verify_row.readVerifiedRow)(source, row, product);
            const signers = await findThem(row, product, copying);
            await (0, verify_row.Mx)(source, row, manifest);
            const name = archiveName(product, row);
            const hash = await copyArtifact(source, row, (0, external_node_path_.join)(folder, name));
            const documents = new Map();
            for (const kind of [
                'manifest',
                'checksums',
                'provenance'
            ]){
                const bytes = await (0, verify_row.gg)(source, row, kind);
                documents.set(documentName(product, row, kind), bytes);
            }
            for (const digest of row.attestations ?? [])documents.set(attestationName(digest), await (0, attestations.V6)(source, row, digest));
            return {
                manifest,
                signers,
                archive: {
                    name,
                    sha256: row.artifact_sha256,
                    hash
                },
                documents
            };
        }
        async function findThem(row, product, { source, signers }) {
            if (!signers) return {};
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-contract-attestation"), __webpack_require__.e("steps-verify-signers-for-steps-export-copy-row")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
            return requireSigners(source, row, product, signers);
        }
        async function copyArtifact(source, row, file) {
            const { artifact_file, artifact_size, artifact_sha256 } = row;
            const chunks = await source.stream(artifact_file, artifact_size);
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
            const hash = (0, external_node_crypto_.createHash)(FILE_HASH);
            await (0, files.CW)(file, async (handle)=>{
                const { size, sha256 } = await (0, files.Nq)(chunks, (chunk)=>{
                    hash.update(chunk);
                    return (0, files.f4)(handle, chunk);
                });
                (0, digest.T$)(size, artifact_size, artifact_file);
                (0, digest.Ub)(sha256, artifact_sha256, artifact_file);
            });
            return hash.digest();
        }
        async function exportRelease(request) {
            const { source, query, published, to } = request;
            await requireFree(to);
            const { index } = await (0, read.vY)(source, request.context);
            const wish = {
                ...query,
                version: await (0, version_range.F)(query.version)
            };
            const { rows } = (0, choose.b)((0, catalog.H)(index), wish, (0, resolve.YX)(source));
            if (published) requirePublished(rows, published);
            const parent = (0, external_node_path_.dirname)(to);
            return (0, file_errors.ze)(to, async ()=>{
                await (0, make_folders.w)(parent);
                return (0, at_exit.DF)((0, external_node_path_.join)(parent, '.export-'), (work)=>(0, file_errors.XL)(new Map([
                        [
                            work,
                            to
                        ]
                    ]), async ()=>{
                        const folder = (0, external_node_path_.join)(work, 'ready');
                        await (0, new_files.Z9)(folder);
                        const result = await writeExport(request, {
                            rows,
                            all: index.rows,
                            product: index.product,
                            folder
                        });
                        await takePlace(folder, to);
                        return result;
                    }));
            });
        }
        async function writeExport(request, { rows, all, product, folder }) {
            const { base, key, packslip } = request;
            const files = new Map();
            const signers = {};
            const manifests = [];
            const add = async (name, content)=>{
                if (files.has(name)) return;
                await (0, new_files.ty)((0, external_node_path_.join)(folder, name), content);
                files.set(name, (0, digest.sc)(content));
            };
            for (const row of rows){
                const copied = await copyRow(row, product, {
                    ...request,
                    folder
                });
                files.set(copied.archive.name, copied.archive.sha256);
                for (const [name, content] of copied.documents)await add(name, content);
                if (key) await add(signatureName(copied.archive.name), signFile(key, copied.archive.name, copied.archive.hash, row.source_date_epoch));
                manifests.push({
                    row,
                    manifest: copied.manifest
                });
                signers[row.target] = copied.signers;
                request.progress(`exported ${row.artifact_file}`);
            }
            const release = makeHandoff(manifests);
            const list = packslip?.list && {
                ...packslip.list,
                yanked: yankedVersions(all)
            };
            const texts = makeExportTexts(release, {
                base,
                key,
                packslip: packslip && {
                    project: packslip.project,
                    ...list ? {
                        list
                    } : {}
                }
            });
            for (const [name, content] of texts.files)await add(name, content);
            await add(NOTES_FILE, formatNotes({
                release,
                base,
                rows,
                files: [
                    ...files.keys()
                ]
            }));
            const sums = formatSums(files);
            await add(SUMS_FILE, sums);
            if (key) {
                const hash = (0, external_node_crypto_.createHash)(FILE_HASH).update(sums).digest();
                await add(signatureName(SUMS_FILE), signFile(key, SUMS_FILE, hash, release.source_date_epoch));
            }
            const named = [
                ...files
            ].map(([name, digest])=>({
                    name,
                    sha256: digest
                }));
            return {
                release,
                to: request.to,
                files: named,
                left: texts.left,
                signers
            };
        }
        function requirePublished(rows, published) {
            const digests = new Map(published.map((row)=>[
                    row.artifact_file,
                    row
                ]));
            for (const row of rows){
                const handed = digests.get(row.artifact_file);
                if (handed) {
                    if (handed.artifact_sha256 !== row.artifact_sha256 || handed.manifest_sha256 !== row.manifest_sha256 || handed.provenance_sha256 !== row.provenance_sha256) (0, errors.TR)('DIGEST_MISMATCH', `${row.artifact_file} is not as it was published`, row.artifact_file);
                    digests.delete(row.artifact_file);
                }
            }
            const [missing] = digests.keys();
            if (void 0 !== missing) (0, errors.TR)('TUPLE_NOT_FOUND', `${missing} was published, and is not part of what would be exported`, missing);
        }
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var cli_options = __webpack_require__("src/cli/options.ts");
        var signer = __webpack_require__("src/cli/signer.ts");
        var version = __webpack_require__("src/cli/version.ts");
        async function exportCommand(options, context) {
            const to = (0, cli_options.TV)(options, 'to');
            const url = (0, cli_options.Qq)(options, 'baseUrl');
            const file = await (0, cli_options.Kk)(options, 'sign', limits.Wo);
            const key = file && parseExportKey(file.bytes, file.place);
            const base = void 0 === url ? void 0 : parseBaseUrl(url);
            const packslip = await readPackslip(options, key);
            if (packslip && !base) (0, errors.TR)('INVALID_INPUT', '--packslip-project wants --base-url, too', 'base-url');
            const source = await (0, store_open.oD)((0, cli_options.mw)(options, 'source'), context);
            const signers = await (0, asked.Kj)((0, signer.u)(options), version.J);
            const { progress } = context;
            const result = await exportRelease({
                source,
                query: queryOf(options),
                base,
                key,
                packslip,
                signers,
                to,
                context,
                progress
            });
            return {
                json: exportJson(result),
                lines: exportLines(result)
            };
        }
        function queryOf(options) {
            const { target: _, ...input } = {
                ...(0, cli_options.bo)(options),
                profile: (0, cli_options.Qq)(options, 'profile') ?? 'release'
            };
            const given = Object.entries(input).flatMap(([part, value])=>void 0 === value ? [] : [
                    part
                ]);
            (0, query.mA)(input, [
                ...new Set([
                    'version',
                    ...given
                ])
            ]);
            return {
                ...input,
                version: (0, cli_options.mw)(options, 'version')
            };
        }
        const OF_A_LIST = [
            'packslipSequence',
            'packslipExpires',
            'packslipList'
        ];
        async function readPackslip(options, key) {
            const name = (0, cli_options.Qq)(options, 'packslipProject');
            const of = OF_A_LIST.find((option)=>void 0 !== (0, cli_options.Qq)(options, option));
            if (void 0 === name) {
                if (void 0 !== of) (0, errors.TR)('INVALID_INPUT', `--${(0, cli_options.i9)(of)} says nothing without --packslip-project`, (0, cli_options.i9)(of));
                return;
            }
            const project = parseProject(name);
            if (!key) return (0, errors.TR)('INVALID_INPUT', '--packslip-project wants a key, too: --sign FILE', 'sign');
            if (void 0 === of) return {
                project
            };
            const file = await (0, cli_options.Kk)(options, 'packslipList', PACKSLIP_LIST_LIMITS.maxBytes);
            return {
                project,
                list: {
                    before: file && parsePackslipList(file.bytes, file.place, project, key),
                    sequence: sequenceOf((0, cli_options.mw)(options, 'packslipSequence')),
                    expires: timeOf((0, cli_options.mw)(options, 'packslipExpires'))
                }
            };
        }
        function sequenceOf(given) {
            if (!/^(?:0|[1-9][0-9]{0,14})$/.test(given)) (0, errors.TR)('INVALID_INPUT', '--packslip-sequence must be a whole number', 'packslip-sequence');
            return Number(given);
        }
        function timeOf(given) {
            const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given) ? Date.parse(given) : 0 / 0;
            if (Number.isNaN(time)) (0, errors.TR)('INVALID_INPUT', '--packslip-expires must be a time such as 2026-12-31T00:00:00Z', 'packslip-expires');
            return time / 1000;
        }
        function exportJson({ release, to, files, left, signers }) {
            const { product, version, profile, toolchain, git_rev, dist_revision, artifacts } = release;
            return {
                to,
                ...{
                    product,
                    version,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                targets: artifacts.map(({ target })=>target),
                files,
                left_out: left,
                signers: Object.fromEntries(Object.entries(signers).map(([target, found])=>[
                        target,
                        (0, signer.m)(found)
                    ]))
            };
        }
        function exportLines({ release, to, files, left, signers }) {
            const { product, version, profile, dist_revision } = release;
            const said = new Set(Object.values(signers).flatMap((found)=>(0, asked.GF)(found)));
            return [
                `exported: ${product} ${version} ${profile} ${dist_revision}, ${files.length} files, to ${to}`,
                ...left.map(({ file, why })=>`left out: ${file}: ${why}`),
                ...said
            ];
        }
    }),
    "src/contract/attestation/reading/public-key.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>parsePrivateKey,
            e: ()=>parsePublicKey
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        const MAKE = 'openssl genpkey -algorithm ed25519 makes a private key, and openssl pkey -pubout its public half.';
        function parsePublicKey(pem, place) {
            return named(readKey(pem, place, 'PUBLIC KEY', node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey));
        }
        function parsePrivateKey(pem, place) {
            const privateKey = readKey(pem, place, 'PRIVATE KEY', node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey);
            return {
                ...named((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey)),
                privateKey
            };
        }
        function named(key) {
            return {
                sha256: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(key.export({
                    type: 'spki',
                    format: 'der'
                })),
                key
            };
        }
        function readKey(pem, place, label, create) {
            const text = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(pem, _limits_js__WEBPACK_IMPORTED_MODULE_4__.Wo, place).replaceAll('\r\n', '\n');
            const form = new RegExp(`^-----BEGIN ${label}-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END ${label}-----\n?$`);
            if (!form.test(text)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} is not one ${label} in PEM`, place, MAKE);
            let key;
            try {
                key = create(text);
            } catch  {
                return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} holds no key that can be read`, place, MAKE);
            }
            if ('ed25519' !== key.asymmetricKeyType) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} holds a key of kind ${key.asymmetricKeyType ?? 'unknown'}, not ed25519`, place, MAKE);
            return key;
        }
    }),
    "src/contract/decisions/verify-manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    "src/contract/decisions/verify.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OB: ()=>rowOf,
            VN: ()=>verifyDocumentSet,
            Z6: ()=>subjectsOf,
            _o: ()=>DOCUMENT_SET_LIMITS,
            yD: ()=>verifyDocuments
        });
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/checksums.ts");
        var _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/manifest.ts");
        var _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/documents/provenance.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/decisions/verify-manifest.ts");
        const DOCUMENT_SET_LIMITS = {
            manifest: _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.T1,
            checksums: _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.UP,
            provenance: _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.jW
        };
        function verifyDocumentSet(bytes, tuple, product, contractVersion) {
            const paths = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.qB)(product, contractVersion, tuple);
            const digests = {
                manifest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest),
                checksums: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums),
                provenance: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance)
            };
            const manifest = (0, _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes.manifest, paths.manifest);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.B7)(manifest, tuple, product, contractVersion, paths.manifest);
            const provenance = (0, _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.X6)(bytes.provenance, paths.provenance);
            verifyProvenance(provenance, manifest, paths.provenance);
            const checksums = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.yk)(bytes.checksums, paths.checksums);
            verifyChecksums(checksums, paths, {
                ...digests,
                artifact: manifest.artifact.sha256
            });
            return {
                manifest,
                checksums,
                provenance,
                paths,
                digests
            };
        }
        function verifyChecksums(checksums, paths, digests) {
            const expected = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.tM)(paths, digests);
            if (checksums.artifact_sha256 !== expected.artifact_sha256) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
            for (const [path, digest] of Object.entries(expected.files))if (checksums.files[path] !== digest) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
        }
        function verifyProvenance(provenance, manifest, place) {
            const { externalParameters } = provenance.predicate.buildDefinition;
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.P$)(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
            const { build } = manifest;
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === build.kind) && JSON.stringify(externalParameters.recipe) === ('cargo' === build.kind ? JSON.stringify(build.recipe) : void 0) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
        }
        function subjectsOf(manifest) {
            const name = manifest.artifact.file.slice(manifest.artifact.file.lastIndexOf('/') + 1);
            const binaries = manifest.binaries.map((binary)=>({
                    name: binary,
                    digest: {
                        sha256: manifest.files.find((file)=>file.path === binary)?.sha256 ?? ''
                    }
                }));
            return [
                {
                    name,
                    digest: {
                        sha256: manifest.artifact.sha256
                    }
                },
                ...binaries
            ];
        }
        function verifyDocuments(row, product, bytes) {
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest), row.manifest_sha256, row.manifest_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums), row.checksums_sha256, row.checksums_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance), row.provenance_sha256, row.provenance_file);
            const documents = verifyDocumentSet(bytes, row, product, row.distribution_contract_version);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.j_)(documents.manifest, row);
            return {
                ...documents,
                row
            };
        }
        function rowOf(documents) {
            const { manifest, paths, digests } = documents;
            const { version, distribution_contract_version, target, profile, toolchain, git_rev, dist_revision } = manifest;
            return {
                version,
                distribution_contract_version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                artifact_file: paths.artifact,
                artifact_sha256: manifest.artifact.sha256,
                artifact_size: manifest.artifact.size,
                manifest_file: paths.manifest,
                manifest_sha256: digests.manifest,
                checksums_file: paths.checksums,
                checksums_sha256: digests.checksums,
                provenance_file: paths.provenance,
                provenance_sha256: digests.provenance,
                source_date_epoch: manifest.source_date_epoch
            };
        }
    }),
    "src/contract/documents/checksums.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            UP: ()=>CHECKSUMS_LIMITS,
            ss: ()=>formatChecksums,
            tM: ()=>makeChecksums,
            yk: ()=>parseChecksums
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/core/api.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        const CHECKSUMS_LIMITS = {
            maxBytes: 65536
        };
        const checksumsSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CZ,
            algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('sha256'),
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
            files: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)), _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, {
                min: 3,
                max: 3
            }), 'The artifact, the manifest and the provenance.')
        }), 'SHA-256 digests of one artifact and its documents.');
        function parseChecksums(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(CHECKSUMS_LIMITS, checksumsSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatChecksums(checksums) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(checksumsSchema, inOrder(checksums)));
        }
        function inOrder(checksums) {
            return {
                ...checksums,
                files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)))
            };
        }
        function makeChecksums(paths, digests) {
            return {
                schema_version: 1,
                algorithm: 'sha256',
                artifact_sha256: digests.artifact,
                files: {
                    [paths.artifact]: digests.artifact,
                    [paths.manifest]: digests.manifest,
                    [paths.provenance]: digests.provenance
                }
            };
        }
    }),
    "src/contract/documents/manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            T1: ()=>MANIFEST_LIMITS,
            Zq: ()=>binaryFileName,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/build.ts");
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.oM,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                '0644',
                '0755'
            ])
        });
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td)
            }),
            content_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            content_size: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz, 'Bytes of the uncompressed tar.'),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(fileSchema, {
                min: 1,
                max: 10_000
            }),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                min: 1,
                max: 16
            }),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.pA,
            build: _build_js__WEBPACK_IMPORTED_MODULE_9__.IV
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.hm)(MANIFEST_LIMITS, manifestSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder(read)), bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            const paths = new _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__.x();
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && (0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.cD)(before.path, file.path) >= 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
                const clash = paths.take(file.path, 'file');
                if (clash) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(file.path)} ${clash}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(manifestSchema, manifest)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
            return text;
        }
        function inOrder(manifest) {
            const { build } = manifest;
            return 'cargo' === build.kind ? {
                ...manifest,
                build: {
                    ...build,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_9__.s3)(build.recipe)
                }
            } : manifest;
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    "src/contract/identity/distinct-paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>DistinctPaths
        });
        var _file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/file-path.ts");
        class DistinctPaths {
            #taken = new Map();
            take(path, type) {
                const above = directoriesAbove(path);
                for (const folder of above){
                    const holder = this.#taken.get((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder));
                    if (holder?.kind === 'file') return `is below the file ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(holder.path)}`;
                    if (holder && holder.path !== folder) return otherSpelling(holder.path);
                }
                const folded = (0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(path);
                const holder = this.#taken.get(folded);
                if (holder && holder.path !== path) return otherSpelling(holder.path);
                if (holder && !('above' === holder.kind && 'directory' === type)) return 'is there twice';
                for (const folder of above)if (!this.#taken.has((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder))) this.#taken.set((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder), {
                    path: folder,
                    kind: 'above'
                });
                this.#taken.set(folded, {
                    path,
                    kind: type
                });
            }
        }
        function otherSpelling(other) {
            return `and ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(other)} are one and the same on some disks`;
        }
        function directoriesAbove(path) {
            const names = path.split('/');
            return names.slice(1).map((_, index)=>names.slice(0, index + 1).join('/'));
        }
    }),
    "src/contract/documents/provenance.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            eQ: ()=>plannedClaimSchema,
            jW: ()=>PROVENANCE_LIMITS,
            mK: ()=>BUILD_TYPE
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/build.ts");
        var _statement_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/statement-types.ts");
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_8__.w$({
            precision: 0
        });
        const MAX_DEPENDENCIES = 5000;
        const github = zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64)), text, {
            max: 64
        }));
        const digestText = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[0-9a-f]{40,64}$/));
        const dependencies = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            uri: text,
            digest: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(32)), digestText, {
                max: 8
            })
        }), {
            max: MAX_DEPENDENCIES
        });
        const plannedClaimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            github,
            dependencies,
            builder: text,
            invocation: text
        });
        const PROVENANCE_LIMITS = {
            maxBytes: 4194304,
            dependencies: MAX_DEPENDENCIES
        };
        const provenanceSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.z),
            subject: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg
                })
            }), {
                min: 2,
                max: 17
            }),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.T),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    buildType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(BUILD_TYPE),
                    externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
                        distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                        ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.KB,
                        binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fW, {
                            min: 1,
                            max: 16
                        }),
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
                        recipe: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(_build_js__WEBPACK_IMPORTED_MODULE_5__.GW), "The manifest's; absent where nothing was built.")
                    }),
                    internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        github
                    }),
                    resolvedDependencies: dependencies
                }),
                runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    builder: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        id: text
                    }),
                    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        invocationId: text,
                        startedOn: timestamp,
                        finishedOn: timestamp
                    })
                })
            })
        }), 'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
        function parseProvenance(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(PROVENANCE_LIMITS, provenanceSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatProvenance(provenance) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(provenanceSchema, provenance)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CM)(Buffer.from(text), PROVENANCE_LIMITS, 'provenance.json', 'Name fewer features.');
            return text;
        }
        function inOrder(provenance) {
            const { predicate } = provenance;
            const { externalParameters, internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { recipe } = externalParameters;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
                externalParameters: recipe ? {
                    ...externalParameters,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_5__.s3)(recipe)
                } : externalParameters,
                internalParameters: github ? {
                    github: sorted(github)
                } : internalParameters,
                resolvedDependencies: resolvedDependencies.map(({ uri, digest })=>({
                        uri,
                        digest: sorted(digest)
                    }))
            };
            return {
                ...provenance,
                predicate: {
                    ...predicate,
                    buildDefinition
                }
            };
        }
        function sorted(record) {
            return Object.fromEntries(Object.entries(record).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)));
        }
    }),
    "src/contract/documents/statement-types.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>PREDICATE_TYPE,
            z: ()=>STATEMENT_TYPE
        });
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
    }),
    "src/contract/executable/requires.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AZ: ()=>compareDotted,
            RP: ()=>requiresOfAll,
            Ti: ()=>isSameRequires,
            q1: ()=>formatRequires
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            if (void 0 === a.minimum || void 0 === b.minimum) return {
                libc: a.libc
            };
            return compareDotted(a.minimum, b.minimum) < 0 ? b : a;
        }
        function isSameRequires(a, b) {
            return formatRequires(a) === formatRequires(b);
        }
        function formatRequires(requires) {
            if (!requires) return 'nothing that is known';
            if ('macos' in requires) return `macOS ${requires.macos}`;
            if ('none' === requires.libc) return 'no libc';
            return void 0 === requires.minimum ? requires.libc : `${requires.libc} ${requires.minimum}`;
        }
    }),
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>findTargetNeeds,
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/target-names.ts");
        function cpu(name, bits, glibc, musl, more = {}) {
            return {
                cpu: name,
                class: bits,
                order: 'little',
                abi: void 0,
                ...more,
                glibc: [
                    glibc
                ],
                musl: [
                    `/lib/ld-musl-${musl}.so.1`
                ]
            };
        }
        const BIG = {
            order: 'big'
        };
        const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
        const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', {
            abi: 'double-float'
        });
        const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', {
            abi: 'soft-float'
        });
        const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', {
            abi: 'hard-float'
        });
        const OLD_MIPS = {
            abi: 'before release 6'
        };
        const NEW_MIPS = {
            abi: 'release 6'
        };
        const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');
        const CPUS = {
            x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
            i386: X86,
            i586: X86,
            i686: X86,
            aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
            aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
            loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', {
                abi: 'double-float'
            }),
            riscv64gc: RISCV64,
            riscv64a23: RISCV64,
            riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', {
                abi: 'double-float'
            }),
            s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
            powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
            powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
            powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', {
                abi: 'ELFv2'
            }),
            sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', {
                ...BIG,
                ...OLD_MIPS
            }),
            mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
            mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', {
                ...BIG,
                ...OLD_MIPS
            }),
            mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
            mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
            mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
            m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
            riscv64: RISCV64,
            arm64e: cpu('arm64e', 64, '', ''),
            x86_64h: cpu('x86_64h', 64, '', '')
        };
        const ARMS = [
            'arm',
            'armv4t',
            'armv5te',
            'armv6',
            'armv7',
            'thumbv7a',
            'thumbv7neon'
        ];
        const GLIBC = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'glibc',
                    'none'
                ],
                loaders: of.glibc
            });
        const MUSL = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'musl',
                    'none'
                ],
                loaders: of.musl
            });
        const UCLIBC = {
            format: 'ELF',
            os: 'linux',
            libcs: [
                'uclibc',
                'none'
            ],
            loaders: [
                '/lib/ld-uClibc.so.0'
            ]
        };
        const unix = (os, ...loaders)=>({
                format: 'ELF',
                os,
                libcs: [
                    'system',
                    'none'
                ],
                loaders
            });
        const windows = (libc)=>({
                format: 'PE',
                os: 'windows',
                libcs: [
                    libc,
                    'none'
                ],
                loaders: []
            });
        const DARWIN = {
            format: 'Mach-O',
            os: 'darwin',
            libcs: [
                'system'
            ],
            loaders: [
                '/usr/lib/dyld'
            ]
        };
        const ANDROID = (of)=>({
                format: 'ELF',
                os: 'android',
                libcs: [
                    'bionic',
                    'none'
                ],
                loaders: [
                    64 === of.class ? '/system/bin/linker64' : '/system/bin/linker'
                ]
            });
        const SYSTEMS = {
            'unknown-linux-gnu': GLIBC,
            'unknown-linux-gnueabi': GLIBC,
            'unknown-linux-gnueabihf': GLIBC,
            'unknown-linux-gnuabi64': GLIBC,
            'unknown-linux-gnux32': GLIBC,
            'unknown-linux-musl': MUSL,
            'unknown-linux-musleabi': MUSL,
            'unknown-linux-musleabihf': MUSL,
            'unknown-linux-muslabi64': MUSL,
            'unknown-linux-ohos': MUSL,
            'unknown-linux-uclibc': UCLIBC,
            'unknown-linux-uclibceabi': UCLIBC,
            'unknown-linux-uclibceabihf': UCLIBC,
            'linux-android': ANDROID,
            'linux-androideabi': ANDROID,
            'apple-darwin': DARWIN,
            'pc-windows-msvc': windows('msvc'),
            'win7-windows-msvc': windows('msvc'),
            'uwp-windows-msvc': windows('msvc'),
            'pc-windows-gnu': windows('mingw'),
            'pc-windows-gnullvm': windows('mingw'),
            'win7-windows-gnu': windows('mingw'),
            'uwp-windows-gnu': windows('mingw'),
            'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
            'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
            'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
            'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
            'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1')
        };
        function findTargetNeeds(target) {
            const dash = target.indexOf('-');
            const [first, rest] = [
                target.slice(0, dash),
                target.slice(dash + 1)
            ];
            const of = cpuOf(first, rest);
            const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : void 0;
            if (!of || !system) return;
            const { glibc: _, musl: __, ...machine } = of;
            return {
                ...machine,
                ...'function' == typeof system ? system(of) : system
            };
        }
        function targetNeeds(target) {
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target', (0, _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(target));
        }
        function cpuOf(first, rest) {
            if (rest.endsWith('-gnux32')) return 'x86_64' === first ? X32 : void 0;
            if (ARMS.includes(first)) return rest.endsWith('hf') || 'unknown-freebsd' === rest ? HARD_ARM : SOFT_ARM;
            const of = Object.hasOwn(CPUS, first) ? CPUS[first] : void 0;
            if (of && 'powerpc64' === first) return {
                ...of,
                abi: 'unknown-linux-gnu' === rest ? 'ELFv1' : 'ELFv2'
            };
            return of;
        }
    }),
    "src/contract/identity/target-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HQ: ()=>TARGET_NAMES,
            Oz: ()=>hintForTarget
        });
        var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/nearest.ts");
        const FIRST_PARTS = {
            'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
            'linux-android': 'aarch64 i686 riscv64 x86_64',
            'linux-androideabi': 'arm armv7 thumbv7neon',
            'pc-solaris': 'x86_64',
            'pc-windows-gnu': 'i686 x86_64',
            'pc-windows-gnullvm': 'aarch64 i686 x86_64',
            'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'sun-solaris': 'sparcv9',
            'unknown-dragonfly': 'x86_64',
            'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
            'unknown-illumos': 'aarch64 x86_64',
            'unknown-linux-gnu': 'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
            'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
            'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
            'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-gnux32': 'x86_64',
            'unknown-linux-musl': 'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
            'unknown-linux-muslabi64': 'mips64 mips64el',
            'unknown-linux-musleabi': 'arm armv5te armv7',
            'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
            'unknown-linux-uclibc': 'mips mipsel',
            'unknown-linux-uclibceabi': 'armv5te armv7',
            'unknown-linux-uclibceabihf': 'armv7',
            'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
            'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
            'uwp-windows-gnu': 'i686 x86_64',
            'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'win7-windows-gnu': 'i686 x86_64',
            'win7-windows-msvc': 'i686 x86_64'
        };
        const TARGET_NAMES = Object.entries(FIRST_PARTS).flatMap(([rest, cpus])=>cpus.split(' ').map((cpu)=>`${cpu}-${rest}`));
        const CPU_NAMES = {
            amd64: 'x86_64',
            x64: 'x86_64',
            arm64: 'aarch64',
            i386: 'i686'
        };
        const VENDORS = [
            'unknown',
            'pc',
            'apple'
        ];
        function nearestTarget(name, names = TARGET_NAMES) {
            const [first = '', ...rest] = name.toLowerCase().split('-');
            const cpu = CPU_NAMES[first] ?? first;
            const spelt = [
                cpu,
                ...rest
            ].join('-');
            const system = rest.join('-').replace(/^macos$/, 'darwin');
            const meant = [
                spelt,
                ...VENDORS.map((vendor)=>`${cpu}-${vendor}-${system}`)
            ];
            return meant.find((each)=>names.includes(each)) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.q)(spelt, names);
        }
        function hintForTarget(name, names) {
            const nearest = nearestTarget(name, names);
            return void 0 === nearest || nearest === name ? void 0 : `Did you mean ${nearest}?`;
        }
    }),
    "src/contract/selection/choose.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>chooseRelease
        });
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var candidates = __webpack_require__("src/contract/selection/candidates.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        function rowsMeant(rows, wish) {
            return (0, query.lj)(rows, partsOf(wish)).filter((row)=>!isLower(row, wish));
        }
        function partsOf({ profile = 'release', toolchain, git_rev, dist_revision }) {
            return {
                profile,
                ...given({
                    toolchain,
                    git_rev,
                    dist_revision
                })
            };
        }
        function askedOf({ version, profile, toolchain, git_rev, dist_revision }) {
            return given({
                version: version.isExact ? version.text : void 0,
                profile,
                toolchain,
                git_rev,
                dist_revision
            });
        }
        function given(parts) {
            return Object.fromEntries(Object.entries(parts).filter(([, text])=>void 0 !== text));
        }
        function isLower(row, { pinned, version }) {
            if (!pinned || version.isExact) return false;
            const order = (0, identity_version.Zy)(row.version, pinned.version);
            return order < 0 || 0 === order && (0, tuple.P7)(row.dist_revision) < (0, tuple.P7)(pinned.dist_revision);
        }
        function lacking(rows, missing, choosing) {
            const yanked = rows.find((row)=>row.yanked && missing.includes(row.target));
            const has = [
                ...new Set(rows.filter((row)=>!row.yanked).map(({ target })=>target))
            ];
            const why = yanked ? `; ${(0, candidates.WD)(yanked)}` : '';
            const message = `version ${rows[0]?.version} has nothing for ${(0, candidates.yU)(missing)}: it has ${(0, candidates.yU)(has)}${why}`;
            const [target] = missing;
            const all = allRows(choosing.catalog);
            const isElsewhere = all.some((row)=>row.target === target && !row.yanked && (0, query.uv)(row, partsOf(choosing.wish)));
            const code = missing.every((one)=>rows.some((row)=>row.target === one)) ? 'YANKED' : 'TARGET_MISSING';
            if (missing.length > 1 || !isElsewhere) return refused(choosing, code, message, rows, {
                drops: [
                    'target'
                ]
            });
            return refused(choosing, code, message, all, {
                target
            });
        }
        function scattered(rows, wanted, choosing) {
            const has = (0, releases.w0)(rows).map(({ identity, rows: of })=>`${identity.dist_revision} has ${(0, candidates.yU)(of.map(({ target })=>target))}`);
            const message = `no revision of version ${rows[0]?.version} has all of ${(0, candidates.yU)(wanted)}: ${(0, candidates.yU)(has)}`;
            return refused(choosing, 'TARGET_MISSING', message, rows, {
                drops: [
                    'target'
                ]
            });
        }
        function unmet(choosing) {
            const { catalog, wish } = choosing;
            const { version, pinned } = wish;
            const all = allRows(catalog);
            const refuse = (code, message)=>refused(choosing, code, message, all);
            const meant = all.filter((row)=>version.has(row.version) && (0, query.uv)(row, partsOf(wish)));
            const above = meant.filter((row)=>!isLower(row, wish));
            if (above.length > 0) return refuse('YANKED', allYanked(above));
            const gone = catalog.pruned().filter((tombstone)=>version.has(tombstone.version) && (0, query.uv)(tombstone, partsOf(wish)));
            if (gone.length > 0 && 0 === meant.length) return refuse('PRUNED', `version ${(0, candidates.yU)([
                ...new Set(gone.map((of)=>of.version))
            ])} was removed by retention`);
            if (pinned && meant.length > 0) return refuse('TUPLE_NOT_FOUND', `nothing is at or above ${pinned.version} ${pinned.dist_revision}, which is pinned, and usable; only an exact version goes below it`);
            const given = (0, tuple_text.sM)({
                ...askedOf(wish),
                version: version.text
            });
            const of = '' === given ? '' : ` of ${given}`;
            if (void 0 === version.text && all.some((row)=>(0, query.uv)(row, partsOf(wish)))) return refuse('TUPLE_NOT_FOUND', `there are only pre-releases${of}: one is meant where its version is given`);
            return refuse('TUPLE_NOT_FOUND', `there is no release${of}`);
        }
        function allYanked(rows) {
            const version = rows.at(-1)?.version;
            const isHighest = (row)=>row.version === version;
            const reasons = new Set(rows.filter(isHighest).flatMap(({ yanked = [] })=>yanked));
            const others = rows.every(isHighest) ? '' : ', as was all else that is meant';
            return `version ${version} was yanked${others}: ${[
                ...reasons
            ].join('; ')}`;
        }
        function refused({ wish, asker }, code, message, rows, { target, drops } = {}) {
            return (0, candidates.v2)({
                code,
                message,
                asked: {
                    ...askedOf(wish),
                    ...void 0 === target ? {} : {
                        target
                    }
                },
                of: 'release',
                asker,
                drops
            }, rows);
        }
        function allRows({ versions, rowsOf }) {
            return versions.flatMap((version)=>rowsOf(version));
        }
        function chooseRelease(catalog, wish, asker = {}) {
            for (const version of [
                ...catalog.versions
            ].reverse()){
                if (!wish.version.has(version)) continue;
                const rows = rowsMeant(catalog.rowsOf(version), wish);
                if (rows.some(({ yanked })=>!yanked)) return chooseAmong(rows, {
                    catalog,
                    wish,
                    asker
                });
            }
            throw unmet({
                catalog,
                wish,
                asker
            });
        }
        function chooseAmong(rows, choosing) {
            const { targets = [], pinned } = choosing.wish;
            const usable = rows.filter(({ yanked })=>!yanked);
            const same = pinned ? usable.filter((row)=>isOfBuild(row, pinned)) : [];
            const isAsked = ({ target })=>0 === targets.length || targets.includes(target);
            const asked = (same.length > 0 ? same : usable).filter(isAsked);
            const wanted = [
                ...new Set(targets.length > 0 ? targets : asked.map(({ target })=>target))
            ];
            const missing = wanted.filter((target)=>!asked.some((row)=>row.target === target));
            const [first] = asked;
            if (!first || missing.length > 0) throw lacking(rows, missing, choosing);
            if (asked.some((row)=>!isOfBuild(row, first))) throw refused(choosing, 'TUPLE_AMBIGUOUS', `version ${first.version} was built from more than one revision of git, or by more than one toolchain`, asked);
            const whole = (0, releases.w0)(asked).filter((release)=>release.rows.length === wanted.length);
            const highest = whole.reduce(higherRevision, void 0);
            if (!highest) throw scattered(asked, wanted, choosing);
            const others = rows.filter((row)=>isOfBuild(row, first) && !wanted.includes(row.target));
            const left = others.filter(({ yanked, dist_revision })=>!yanked && dist_revision === highest.identity.dist_revision);
            const yanked = targets.length > 0 ? [] : [
                ...new Map(others.map((row)=>[
                        row.target,
                        row
                    ])).values()
            ];
            return {
                release: highest.identity,
                rows: highest.rows,
                left: left.map(({ target })=>target),
                yanked
            };
        }
        function isOfBuild(row, { version, git_rev, toolchain }) {
            return row.version === version && row.git_rev === git_rev && row.toolchain === toolchain;
        }
        function higherRevision(a, b) {
            const number = ({ identity })=>(0, tuple.P7)(identity.dist_revision);
            return a && number(a) > number(b) ? a : b;
        }
    }),
    "src/contract/selection/version-range.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>parseVersionRange,
            R: ()=>ANY_RELEASE
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/release-index/releases.ts");
        const ANY_RELEASE = {
            text: void 0,
            isExact: false,
            has: _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__.TS
        };
        const MAX_RANGE = 256;
        const RANGE_RULE = {
            is: ()=>false,
            words: 'an exact version such as 1.4.2, or a range as npm reads it, such as ^1.4, 1.x or ">=1.2 <2"; without one the highest release is meant'
        };
        async function parseVersionRange(text) {
            if (void 0 === text) return ANY_RELEASE;
            if ((0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(text)) return {
                text,
                isExact: true,
                has: (version)=>version === text
            };
            const { npmRange } = await Promise.all([__webpack_require__.e("contract-selection-npm-range"), __webpack_require__.e("semver-with-semver-classes-comparator")]).then(__webpack_require__.bind(__webpack_require__, "src/contract/selection/npm-range.ts"));
            const has = text.length > MAX_RANGE ? void 0 : npmRange(text);
            if (!has) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `version ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(text)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y3)(RANGE_RULE, text)}`, 'version');
            return {
                text,
                isExact: false,
                has
            };
        }
    }),
    "src/contract/text/markdown.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hn: ()=>cell,
            aY: ()=>code,
            ku: ()=>formatTable,
            oY: ()=>normalizeLine
        });
        function formatTable(head, rows) {
            const widths = head.map((title, at)=>rows.reduce((width, cells)=>Math.max(width, cells[at]?.length ?? 0), Math.max(3, title.length)));
            const line = (cells)=>`| ${widths.map((width, at)=>(cells[at] ?? '').padEnd(width)).join(' | ')} |`;
            return [
                line(head),
                line(widths.map((width)=>'-'.repeat(width))),
                ...rows.map(line)
            ].join('\n');
        }
        function normalizeLine(line) {
            const text = line.trimEnd();
            return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
        }
        function cell(text) {
            return text.replace(/\s+/g, ' ').trim().replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        }
        function code(word) {
            return `\`${String(word).replaceAll('|', '\\|')}\``;
        }
    }),
    "src/host/machine/target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WM: ()=>hostTargetIfKnown,
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function hostTargetIfKnown() {
            try {
                return hostTarget();
            } catch  {
                return;
            }
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    }),
    "src/steps/verify/attestations.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            SN: ()=>attachedBundles,
            V6: ()=>readAttestation,
            nQ: ()=>attestationPathOf
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        function attestationPathOf(row, digest) {
            return (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.gy)((0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.f1)(row.distribution_contract_version, row), digest);
        }
        async function readAttestation(source, row, digest) {
            const path = attestationPathOf(row, digest);
            const stored = await source.read(path, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Cz.bundleBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(stored.bytes), digest, path);
            return stored.bytes;
        }
        const NOT_AS_NAMED = /^(?:DOCUMENT_NOT_FOUND|TOO_LARGE|DIGEST_MISMATCH)$/;
        async function* attachedBundles(source, row) {
            for (const digest of row.attestations ?? []){
                let bytes;
                try {
                    bytes = await readAttestation(source, row, digest);
                } catch (error) {
                    if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl) || !NOT_AS_NAMED.test(error.code)) throw error;
                }
                yield {
                    sha256: digest,
                    bytes
                };
            }
        }
    }),
    "src/steps/verify/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EM: ()=>findAsked,
            Mx: ()=>verifySnapshot,
            gg: ()=>readRowDocument,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            readVerifiedRow: ()=>readVerifiedRow
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/verify.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/files.ts");
        async function readRowDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__._o[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readRowDocument(source, row, 'manifest'),
                readRowDocument(source, row, 'checksums'),
                readRowDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            const signers = options.signers ? await findAsked(source, row, product, options.signers) : {};
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return {
                ...documents,
                signers
            };
        }
        async function findAsked(source, row, product, request) {
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-contract-attestation"), __webpack_require__.e("steps-verify-signers-for-steps-verify-row")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
            return requireSigners(source, row, product, request);
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(chunks, each);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifact');
                    const names = new Map([
                        [
                            file,
                            row.artifact_file
                        ],
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]);
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.XL)(names, async ()=>{
                        await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.f4)(handle, chunk)));
                        const { inspectArtifact } = await Promise.all([__webpack_require__.e("host-archive-unpack"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("steps-inspect-artifact")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/inspect-artifact.ts"));
                        await inspectArtifact(file, manifest, row.artifact_file);
                    });
                }));
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.mu.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(stored.bytes);
            if (!manifest || actual === manifest.contract_sha256) return;
            if ((0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__.ae)(stored.bytes)) (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__.A3)(stored.bytes, path);
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
        }
    })
};
