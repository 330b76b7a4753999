export const id = "shared-steps-export-and-steps-resolve-and-steps-verify";
export const ids = [
    "shared-steps-export-and-steps-resolve-and-steps-verify",
    "steps-verify-row"
];
export const modules = {
    "src/contract/handoff/base-url.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q2: ()=>parseBaseUrl,
            rs: ()=>urlOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const PLAIN = '[A-Za-z0-9._~/:@%+,=-]';
        const BASE = new RegExp(String.raw`^(?:https://[A-Za-z0-9]|http://(?:127\.0\.0\.1|localhost)(?![^:/]))(?:${PLAIN}|\{version\})*$`);
        const LONGEST = 1000;
        function parseBaseUrl(text) {
            const template = text.replace(/\/+$/, '');
            if (template.length > LONGEST || !BASE.test(template) || /:\/\/[^/]*[@{]/.test(template)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} must be https://HOST/PATH, of letters, digits and -._~/:@%+,= with {version} for the version`, 'base-url');
            return {
                template
            };
        }
        function urlOf({ template }, version, file) {
            return `${template.replaceAll('{version}', version)}/${file}`;
        }
    }),
    "src/contract/handoff/minisign.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Wr: ()=>signFile,
            et: ()=>formatPublicKey,
            ff: ()=>parseExportKey,
            o9: ()=>FILE_HASH,
            yg: ()=>keyIdOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _attestation_reading_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        const FILE_HASH = 'blake2b512';
        const SPKI_PREFIX = 12;
        function parseExportKey(pem, place) {
            const { key, privateKey } = (0, _attestation_reading_public_key_js__WEBPACK_IMPORTED_MODULE_1__.Q)(pem, place);
            const spki = key.export({
                type: 'spki',
                format: 'der'
            });
            const raw = spki.subarray(SPKI_PREFIX);
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(raw).digest().subarray(0, 8);
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
            const signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, hash, key.privateKey);
            const comment = `timestamp:${time}\tfile:${file}\thashed`;
            const global = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.concat([
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
    }),
    "src/contract/handoff/names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A$: ()=>SUMS_FILE,
            B7: ()=>documentName,
            Bx: ()=>attestationOfName,
            S1: ()=>signatureName,
            j3: ()=>NOTES_FILE,
            kA: ()=>attestationName,
            uv: ()=>archiveName,
            vq: ()=>PUBLIC_KEY_FILE
        });
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/paths.ts");
        const SUMS_FILE = 'SHA256SUMS';
        const NOTES_FILE = 'RELEASE_NOTES.md';
        const PUBLIC_KEY_FILE = 'minisign.pub';
        function stemOf(product, { target, profile }) {
            return `${product}-${target}${'debug' === profile ? '-debug' : ''}`;
        }
        function archiveName(product, of) {
            return `${stemOf(product, of)}.${_identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.td}`;
        }
        function documentName(product, of, kind) {
            return `${stemOf(product, of)}.${kind}.json`;
        }
        function attestationName(sha256) {
            return `${sha256}.sigstore.json`;
        }
        function attestationOfName(name) {
            return /^([0-9a-f]{64})\.sigstore\.json$/.exec(name)?.[1];
        }
        function signatureName(file) {
            return `${file}.sig`;
        }
    }),
    "src/contract/handoff/packslip/list.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Lh: ()=>listedRelease,
            k$: ()=>PACKSLIP_LIST_LIMITS,
            lb: ()=>parsePackslipList,
            s_: ()=>PACKSLIP_LIST_FILE,
            wX: ()=>makePackslipList
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("zod/v4/mini/iso.js");
        var _attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/contract/attestation/reading/dsse.ts");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/statement-types.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/handoff/packslip/statement.ts");
        const PACKSLIP_LIST_FILE = 'packslip.json';
        const PACKSLIP_LIST_LIMITS = {
            maxBytes: 4194304
        };
        const LIST_TYPE = 'https://packslip.dev/releases/v1';
        const MOST_RELEASES = 10_000;
        function makePackslipList(request, key) {
            const { project, before, release, yanked, sequence, expires, generated } = request;
            if (before && sequence <= before.sequence) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `packslip-sequence must be above ${before.sequence}, which the list before it has`, 'packslip-sequence');
            const releases = [
                ...(before?.releases ?? []).filter(({ version })=>version !== release.version),
                release
            ].sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(b.version, a.version));
            return (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.fT)({
                _type: _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.z,
                subject: releases.map(({ packslip, sha256 })=>({
                        name: packslip,
                        digest: {
                            sha256
                        }
                    })),
                predicateType: LIST_TYPE,
                predicate: {
                    project,
                    generated_at: (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.U_)(generated),
                    expires_at: (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.U_)(expires),
                    sequence,
                    identity: (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.cu)(key),
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
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(2000));
        const bundleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
            dsseEnvelope: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                payload: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(PACKSLIP_LIST_LIMITS.maxBytes)),
                payloadType: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_12__.M),
                signatures: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                    sig: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(200))
                }), {
                    min: 1,
                    max: 1
                })
            })
        });
        const statementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
            subject: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                    sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.fg
                })
            }), {
                max: MOST_RELEASES
            }),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(LIST_TYPE),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                project: text,
                sequence: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(0)),
                releases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Ikc({
                    version: _identity_version_js__WEBPACK_IMPORTED_MODULE_4__.y,
                    published_at: zod_mini__WEBPACK_IMPORTED_MODULE_13__.w$(),
                    packslip: text
                }), {
                    max: MOST_RELEASES
                })
            })
        });
        function parsePackslipList(bytes, place, project, key) {
            const json = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_7__.R)(bytes, PACKSLIP_LIST_LIMITS, place);
            const { payload, signatures } = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._U)(bundleSchema, json.value, place, json).dsseEnvelope;
            const signed = Buffer.from(payload, 'base64');
            const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
            const spki = {
                key: Buffer.from(key.spki),
                format: 'der',
                type: 'spki'
            };
            if (!(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, (0, _attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_12__.J)(_attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_12__.M, signed), spki, signature)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('ATTESTATION_INVALID', `${place} is not signed with the key that would sign the next`, place);
            const inner = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_7__.R)(signed, PACKSLIP_LIST_LIMITS, place);
            const { subject, predicate } = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._U)(statementSchema, inner.value, place, inner);
            if (predicate.project !== project) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} lists ${JSON.stringify(predicate.project)}, not ${project}`, place);
            const digests = new Map(subject.map(({ name, digest })=>[
                    name,
                    digest.sha256
                ]));
            const releases = predicate.releases.map((release)=>({
                    ...release,
                    sha256: digests.get(release.packslip) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SCHEMA_INVALID', `${place} lists ${release.version} without the digest of its packslip`, place)
                }));
            return {
                sequence: predicate.sequence,
                releases
            };
        }
        function listedRelease({ version, source_date_epoch }, url, packslip) {
            return {
                version,
                published_at: (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.U_)(source_date_epoch),
                packslip: url,
                sha256: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(packslip)
            };
        }
    }),
    "src/contract/handoff/packslip/statement.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H1: ()=>PACKSLIP_FILE,
            U_: ()=>timestampOf,
            XB: ()=>parseProject,
            cu: ()=>identityOf,
            fT: ()=>signStatement,
            oP: ()=>makePackslip
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/attestation/reading/dsse.ts");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/documents/statement-types.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/executable/targets.ts");
        var _base_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/handoff/base-url.ts");
        var _minisign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/handoff/minisign.ts");
        const PACKSLIP_FILE = 'packslip.sigstore.json';
        const RELEASE_TYPE = 'https://packslip.dev/release/v1';
        const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
        const PROJECT = new RegExp(`^${LABEL}(?:\\.${LABEL})+(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*$`);
        function parseProject(text) {
            return PROJECT.test(text) && text.length <= 255 ? text : (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} must be HOST or HOST/PATH such as tool.example.com, in lower case and without https://`, 'packslip-project');
        }
        function identityOf(key) {
            return {
                scheme: 'sigstore-key',
                key_id: (0, _minisign_js__WEBPACK_IMPORTED_MODULE_5__.yg)(key)
            };
        }
        function timestampOf(seconds) {
            return new Date(1000 * seconds).toISOString().replace('.000Z', 'Z');
        }
        function makePackslip(release, base, project, key) {
            const { artifacts, version, git_rev, repository, source_date_epoch } = release;
            return signStatement({
                _type: _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_6__.z,
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
            const signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, (0, _attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_7__.J)(_attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_7__.M, payload), key.privateKey);
            const bundle = {
                mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
                verificationMaterial: {
                    publicKey: {
                        hint: Buffer.from((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(key.spki), 'hex').toString('base64')
                    }
                },
                dsseEnvelope: {
                    payload: payload.toString('base64'),
                    payloadType: _attestation_reading_dsse_js__WEBPACK_IMPORTED_MODULE_7__.M,
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
                url: (0, _base_url_js__WEBPACK_IMPORTED_MODULE_4__.rs)(base, release.version, file),
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
            const needs = (0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_3__.c)(target);
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
    }),
    "src/steps/export/export.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>exportRelease
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var external_node_path_ = __webpack_require__("node:path");
        var attested_rows = __webpack_require__("src/contract/decisions/attested-rows.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var candidates = __webpack_require__("src/contract/selection/candidates.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        function oneRelease(rows) {
            const [first, ...more] = rows;
            if (!first) return (0, errors.TR)('INVALID_INPUT', 'no row was published that could be exported', 'rows');
            const other = more.find((row)=>(0, releases.DR)(row) !== (0, releases.DR)(first));
            if (other) (0, errors.TR)('INVALID_INPUT', `${first.artifact_file} and ${other.artifact_file} are of different releases`, 'rows');
            const yanked = rows.find((row)=>row.yanked);
            if (yanked) (0, errors.TR)('YANKED', (0, candidates.WD)(yanked), yanked.artifact_file);
            return [
                first,
                ...more
            ];
        }
        var digest = __webpack_require__("src/contract/digest.ts");
        var base_url = __webpack_require__("src/contract/handoff/base-url.ts");
        var names = __webpack_require__("src/contract/handoff/names.ts");
        var targets = __webpack_require__("src/contract/executable/targets.ts");
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
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
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
                artifacts: all.map(artifactOf).sort((a, b)=>(0, identity_version.Xo)(a.target, b.target))
            };
        }
        function artifactOf({ row, manifest }) {
            return {
                target: row.target,
                file: (0, names.uv)(manifest.product, row),
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
        const CPUS = {
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
                `    url: ${quoted((0, base_url.rs)(base, VERSION, first.artifact.file))}`,
                '    format: tar.gz',
                '    files:',
                ...first.artifact.binaries.map((binary)=>`      - name: ${quoted(commandName(binary, first.artifact.target))}`),
                '    overrides:',
                ...found.flatMap((one)=>override(one, base)),
                '    supported_envs:',
                ...found.map(({ os, cpu })=>`      - ${os}/${CPUS[cpu]}`),
                '    checksum:',
                '      type: http',
                `      url: ${quoted((0, base_url.rs)(base, VERSION, names.A$))}`,
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
                `        goarch: ${CPUS[cpu]}`,
                `        url: ${quoted((0, base_url.rs)(base, VERSION, artifact.file))}`
            ];
        }
        function quoted(word) {
            return `'${word}'`;
        }
        function formatBinstall({ product, profile }, base, key) {
            const archive = (0, names.uv)(product, {
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
                `pkg-url = "${(0, base_url.rs)(base, '{ version }', archive)}"`,
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
                `  homepage "${release.repository ?? (0, base_url.rs)(base, release.version, '').replace(/\/$/, '')}"`,
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
                    `      url "${(0, base_url.rs)(base, version, artifact.file)}"`,
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
                `  $Base = '${(0, base_url.rs)(base, version, '').replace(/\/$/, '')}'`,
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
                `base=${(0, shell_word.r)((0, base_url.rs)(base, version, '').replace(/\/$/, ''))}`,
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
        var minisign = __webpack_require__("src/contract/handoff/minisign.ts");
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
                    `url = "${(0, base_url.rs)(base, release.version, artifact.file)}"`,
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
        var packslip_list = __webpack_require__("src/contract/handoff/packslip/list.ts");
        var statement = __webpack_require__("src/contract/handoff/packslip/statement.ts");
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
            if (key) files.set(names.vq, (0, minisign.et)(key));
            if (base && key && packslip) addPackslip(files, release, base, key, packslip);
            return {
                files,
                left
            };
        }
        function addPackslip(files, release, base, key, { project, list }) {
            const packslip = (0, statement.oP)(release, base, project, key);
            files.set(statement.H1, packslip);
            if (!list) return;
            const listed = (0, packslip_list.Lh)(release, (0, base_url.rs)(base, release.version, statement.H1), packslip);
            const generated = release.source_date_epoch;
            files.set(packslip_list.s_, (0, packslip_list.wX)({
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
                    `\`sha256sum -c --ignore-missing ${names.A$}\` holds what was downloaded against what was exported: that finds damage. Who`,
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
                `curl -fsSL ${(0, base_url.rs)(base, version, 'install.sh')} | sh`,
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
            const signers = copying.signers ? await (0, verify_row.EM)(source, row, product, copying.signers) : {};
            await (0, verify_row.Mx)(source, row, manifest);
            const name = (0, names.uv)(product, row);
            const hash = await copyArtifact(source, row, (0, external_node_path_.join)(folder, name));
            const documents = new Map();
            for (const kind of [
                'manifest',
                'checksums',
                'provenance'
            ]){
                const bytes = await (0, verify_row.gg)(source, row, kind);
                documents.set((0, names.B7)(product, row, kind), bytes);
            }
            for (const digest of row.attestations ?? [])documents.set((0, names.kA)(digest), await (0, attestations.V6)(source, row, digest));
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
        async function copyArtifact(source, row, file) {
            const { artifact_file, artifact_size, artifact_sha256 } = row;
            const chunks = await source.stream(artifact_file, artifact_size);
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
            const hash = (0, external_node_crypto_.createHash)(minisign.o9);
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
            const { source, to } = request;
            await requireFree(to);
            const { index } = await (0, read.vY)(source, request.context);
            const rows = await rowsOf(index, request);
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
        async function rowsOf(index, { source, release }) {
            if ('published' === release.kind) return oneRelease((0, attested_rows.d)(index, release));
            const wish = {
                ...release.query,
                version: await (0, version_range.F)(release.query.version)
            };
            return (0, choose.b)((0, catalog.H)(index), wish, (0, resolve.YX)(source)).rows;
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
                if (key) await add((0, names.S1)(copied.archive.name), (0, minisign.Wr)(key, copied.archive.name, copied.archive.hash, row.source_date_epoch));
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
            await add(names.j3, formatNotes({
                release,
                base,
                rows,
                files: [
                    ...files.keys()
                ]
            }));
            const sums = formatSums(new Map([
                ...files
            ].filter(([name])=>void 0 === (0, names.Bx)(name))));
            await add(names.A$, sums);
            if (key) {
                const hash = (0, external_node_crypto_.createHash)(minisign.o9).update(sums).digest();
                await add((0, names.S1)(names.A$), (0, minisign.Wr)(key, names.A$, hash, release.source_date_epoch));
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
    }),
    "src/contract/attestation/reading/dsse.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>preAuthEncoding,
            M: ()=>STATEMENT_PAYLOAD_TYPE
        });
        const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
        function preAuthEncoding(payloadType, payload) {
            const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
            return Buffer.concat([
                Buffer.from(head),
                payload
            ]);
        }
    }),
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
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
    "src/contract/attestation/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KH: ()=>isAbout,
            NB: ()=>attestedRow,
            oy: ()=>missingOf
        });
        function attestedRow(product, row) {
            return {
                product,
                version: row.version,
                git_rev: row.git_rev,
                artifact: {
                    path: row.artifact_file,
                    sha256: row.artifact_sha256
                },
                manifest: {
                    path: row.manifest_file,
                    sha256: row.manifest_sha256
                },
                provenance: {
                    path: row.provenance_file,
                    sha256: row.provenance_sha256
                }
            };
        }
        function isAbout(statement, row) {
            return void 0 === missingOf(statement, row);
        }
        function missingOf({ subjects }, { artifact, manifest }) {
            return [
                artifact,
                manifest
            ].find((file)=>!subjects.some(({ name, sha256 })=>name === file.path && sha256 === file.sha256));
        }
    }),
    "src/contract/decisions/attested-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            d: ()=>meantRows,
            g: ()=>attestedRows
        });
        var _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/attestation/row.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _selection_release_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _selection_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/resolve.ts");
        function meantRows(index, meant) {
            switch(meant.kind){
                case 'all':
                    return index.rows;
                case 'tuple':
                    return [
                        (0, _selection_resolve_js__WEBPACK_IMPORTED_MODULE_2__.N)(index, meant.query, {
                            allowYanked: true
                        })
                    ];
                case 'release':
                    return (0, _selection_release_rows_js__WEBPACK_IMPORTED_MODULE_1__.P)(index.rows, meant.query, []);
                case 'published':
                    {
                        const rows = new Map(index.rows.map((row)=>[
                                row.artifact_file,
                                row
                            ]));
                        return meant.rows.map((files)=>requireSame(files, rows.get(files.artifact_file)));
                    }
            }
        }
        function requireSame(files, row) {
            const path = files.artifact_file;
            if (!row) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row of ${path}`, path, 'Publish it first.');
            for (const name of Object.keys(files))if (files[name] !== row[name]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('DIGEST_MISMATCH', `${path}: the index has ${name} ${row[name]}, published was ${files[name]}`, path);
            return row;
        }
        function attestedRows({ product }, rows, statements, { kind }) {
            const attested = new Map();
            for (const { sha256, place, statement } of statements){
                const named = new Set(statement.subjects.map(({ name })=>name));
                const about = rows.filter((row)=>named.has(row.artifact_file) && (0, _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__.KH)(statement, (0, _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__.NB)(product, row)));
                if (0 === about.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place} is about no row that is meant: it names ${firstOf([
                    ...named
                ])}`, place, 'Its subjects have to be artifact and manifest of a row, by the paths and digests that the index has.');
                for (const row of about)attested.set(row, [
                    ...attested.get(row) ?? [],
                    sha256
                ]);
            }
            const without = 'published' === kind ? rows.filter((row)=>!attested.has(row)) : [];
            if (without.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `no bundle is about ${firstOf(without.map((row)=>row.artifact_file))}`, without[0]?.artifact_file);
            return attested;
        }
        const MAX_NAMED = 4;
        function firstOf(all) {
            const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
            return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
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
    "src/contract/selection/release-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>releaseRows
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/releases.ts");
        function releaseRows(all, asked, targets, asker) {
            const situation = {
                asked,
                of: 'release',
                asker
            };
            const release = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.lj)(all, asked);
            if (new Set(release.map(_releases_js__WEBPACK_IMPORTED_MODULE_2__.DR)).size > 1) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_AMBIGUOUS',
                message: 'more than one release matches'
            }, release);
            const [first, ...more] = release;
            if (!first) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_NOT_FOUND',
                message: `no release matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__.sM)(asked)}`
            }, all);
            const absent = targets.find((target)=>!release.some((row)=>row.target === target));
            if (void 0 !== absent) {
                const message = `the release has nothing for ${absent}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)(release.map(({ target })=>target))}`;
                throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    ...situation,
                    code: 'TARGET_MISSING',
                    message,
                    drops: [
                        'target'
                    ]
                }, release);
            }
            const [meant = first, ...others] = 0 === targets.length ? [
                first,
                ...more
            ] : release.filter((row)=>targets.includes(row.target));
            return [
                meant,
                ...others
            ];
        }
    }),
    "src/contract/selection/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>resolveRow
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        function resolveRow(index, query, { allowYanked, asker }) {
            const refused = (code, message, among = index.rows, place)=>(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    code,
                    message,
                    place,
                    asked: query,
                    of: 'tuple',
                    asker
                }, among);
            const rows = index.rows.filter((row)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(row, query));
            const pruned = index.pruned.filter((tombstone)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(tombstone, query));
            const matching = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.IW)([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (found.length > 1) throw refused('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row?.yanked && !allowYanked) throw refused('YANKED', (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.WD)(row), index.rows, row.artifact_file);
            if (row) return row;
            const [tombstone] = matching;
            if (tombstone) throw refused('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(tombstone)} was removed by retention`);
            const { target, ...release } = query;
            const others = index.rows.filter((other)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(other, release)).map((other)=>other.target);
            if (0 === others.length) throw refused('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(query)}`);
            throw refused('TARGET_MISSING', `the release has nothing for ${target}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)([
                ...new Set(others)
            ])}`);
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
    "src/steps/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            CM: ()=>resolveRelease,
            Mo: ()=>completeQuery,
            YX: ()=>askerOf,
            dP: ()=>resolveTuple,
            ie: ()=>askedRelease
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/selection/query.ts");
        var _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/resolve.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/target.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/steps/release-index/read.ts");
        function askerOf({ name }) {
            return {
                source: name,
                host: _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__.WM
            };
        }
        async function resolveTuple(source, query, options, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.to)(query));
            const asked = {
                allowYanked: options.allowYanked,
                asker: askerOf(source)
            };
            try {
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(index, query, asked),
                    product: index.product
                };
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) throw error;
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(whole(), query, asked),
                    product: index.product
                };
            }
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mA)(input, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS);
            const message = `missing of the immutable tuple: ${missing.map((part)=>part.replaceAll('_', '-')).join(', ')}`;
            return refuseIncomplete(source, input, context, {
                message,
                of: 'tuple'
            });
        }
        async function askedRelease(source, input, context, notes = []) {
            const { version, ...parts } = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            if (void 0 !== version) return {
                version,
                ...parts
            };
            const message = 'missing of a release: version';
            return refuseIncomplete(source, input, context, {
                message,
                of: 'release',
                notes
            });
        }
        async function refuseIncomplete(source, input, context, situation) {
            const asked = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context);
            throw (0, _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__.v2)({
                ...situation,
                code: 'TUPLE_INCOMPLETE',
                asked,
                asker: askerOf(source)
            }, index.rows);
        }
        async function resolveRelease(source, asked, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, ({ version })=>version === asked.version);
            const isThere = index.rows.length > 0;
            return {
                rows: (0, _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__.P)(isThere ? index.rows : whole().rows, asked, [], askerOf(source)),
                product: index.product
            };
        }
        async function targetsOfRelease(source, release, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = release;
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, {
                ...context,
                warn: ()=>{}
            }, (group)=>group.version === version);
            const query = {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
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
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-verify-signers")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
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
