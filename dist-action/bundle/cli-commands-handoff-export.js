export const id = "cli-commands-handoff-export";
export const ids = [
    "cli-commands-handoff-export"
];
export const modules = {
    "src/cli/commands/handoff/export.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            exportCommand: ()=>exportCommand
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_handoff_base_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/handoff/base-url.ts");
        var _contract_handoff_minisign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/handoff/minisign.ts");
        var _contract_handoff_packslip_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/handoff/packslip/list.ts");
        var _contract_handoff_packslip_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/handoff/packslip/statement.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/selection/query.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/store/open.ts");
        var _steps_export_export_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/steps/export/export.ts");
        var _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/steps/verify/asked.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/cli/options.ts");
        var _signer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("src/cli/signer.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/cli/version.ts");
        async function exportCommand(options, context) {
            const to = (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.TV)(options, 'to');
            const url = (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(options, 'baseUrl');
            const file = await (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Kk)(options, 'sign', _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Wo);
            const key = file && (0, _contract_handoff_minisign_js__WEBPACK_IMPORTED_MODULE_3__.ff)(file.bytes, file.place);
            const base = void 0 === url ? void 0 : (0, _contract_handoff_base_url_js__WEBPACK_IMPORTED_MODULE_2__.Q2)(url);
            const packslip = await readPackslip(options, key);
            if (packslip && !base) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', '--packslip-project wants --base-url, too', 'base-url');
            const source = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_7__.oD)((0, _options_js__WEBPACK_IMPORTED_MODULE_10__.mw)(options, 'source'), context);
            const signers = await (0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_9__.Kj)((0, _signer_js__WEBPACK_IMPORTED_MODULE_11__.u)(options), _version_js__WEBPACK_IMPORTED_MODULE_12__.J);
            const { progress } = context;
            const result = await (0, _steps_export_export_js__WEBPACK_IMPORTED_MODULE_8__.U)({
                source,
                release: {
                    kind: 'version',
                    query: queryOf(options)
                },
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
                ...(0, _options_js__WEBPACK_IMPORTED_MODULE_10__.bo)(options),
                profile: (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(options, 'profile') ?? 'release'
            };
            const given = Object.entries(input).flatMap(([part, value])=>void 0 === value ? [] : [
                    part
                ]);
            (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_6__.mA)(input, [
                ...new Set([
                    'version',
                    ...given
                ])
            ]);
            return {
                ...input,
                version: (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.mw)(options, 'version')
            };
        }
        const OF_A_LIST = [
            'packslipSequence',
            'packslipExpires',
            'packslipList'
        ];
        async function readPackslip(options, key) {
            const name = (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(options, 'packslipProject');
            const of = OF_A_LIST.find((option)=>void 0 !== (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(options, option));
            if (void 0 === name) {
                if (void 0 !== of) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', `--${(0, _options_js__WEBPACK_IMPORTED_MODULE_10__.i9)(of)} says nothing without --packslip-project`, (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.i9)(of));
                return;
            }
            const project = (0, _contract_handoff_packslip_statement_js__WEBPACK_IMPORTED_MODULE_5__.XB)(name);
            if (!key) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', '--packslip-project wants a key, too: --sign FILE', 'sign');
            if (void 0 === of) return {
                project
            };
            const file = await (0, _options_js__WEBPACK_IMPORTED_MODULE_10__.Kk)(options, 'packslipList', _contract_handoff_packslip_list_js__WEBPACK_IMPORTED_MODULE_4__.k$.maxBytes);
            return {
                project,
                list: {
                    before: file && (0, _contract_handoff_packslip_list_js__WEBPACK_IMPORTED_MODULE_4__.lb)(file.bytes, file.place, project, key),
                    sequence: sequenceOf((0, _options_js__WEBPACK_IMPORTED_MODULE_10__.mw)(options, 'packslipSequence')),
                    expires: timeOf((0, _options_js__WEBPACK_IMPORTED_MODULE_10__.mw)(options, 'packslipExpires'))
                }
            };
        }
        function sequenceOf(given) {
            if (!/^(?:0|[1-9][0-9]{0,14})$/.test(given)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', '--packslip-sequence must be a whole number', 'packslip-sequence');
            return Number(given);
        }
        function timeOf(given) {
            const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given) ? Date.parse(given) : 0 / 0;
            if (Number.isNaN(time)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', '--packslip-expires must be a time such as 2026-12-31T00:00:00Z', 'packslip-expires');
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
                        (0, _signer_js__WEBPACK_IMPORTED_MODULE_11__.m)(found)
                    ]))
            };
        }
        function exportLines({ release, to, files, left, signers }) {
            const { product, version, profile, dist_revision } = release;
            const said = new Set(Object.values(signers).flatMap((found)=>(0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_9__.GF)(found)));
            return [
                `exported: ${product} ${version} ${profile} ${dist_revision}, ${files.length} files, to ${to}`,
                ...left.map(({ file, why })=>`left out: ${file}: ${why}`),
                ...said
            ];
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if ('' === value) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
        }
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
        }
        function seconds(options, name) {
            const value = text(options, name);
            if (void 0 === value) return;
            if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
            return Number(value);
        }
        function tupleInput(options) {
            const part = (name)=>text(options, name);
            return {
                version: part('version'),
                target: part('target'),
                profile: part('profile'),
                toolchain: part('toolchain'),
                git_rev: part('gitRev'),
                dist_revision: part('distRevision')
            };
        }
        function kebab(name) {
            return name.replace(/[A-Z]/g, (letter)=>`-${letter.toLowerCase()}`);
        }
    }),
    "src/cli/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>signersJson,
            u: ()=>givenSigner
        });
        var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/cli/options.ts");
        function givenSigner(options) {
            const events = (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.p_)(options, 'sourceEvent');
            return {
                'source-repository': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepository'),
                'source-repository-id': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepositoryId'),
                'source-ref': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRef'),
                'source-event': events.length > 0 ? events : void 0,
                'signer-workflow': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerWorkflow'),
                'signer-digest': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerDigest'),
                'allow-self-hosted': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(options, 'allowSelfHosted'),
                'rebuilt-by': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'rebuiltBy'),
                trust: (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trust'),
                'trusted-root': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trustedRoot'),
                'public-key': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'publicKey')
            };
        }
        function signersJson({ signer, rebuiltBy }) {
            return {
                signer: signer ?? null,
                rebuilt_by: rebuiltBy ?? null
            };
        }
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
        }
    }),
    "src/steps/verify/asked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GF: ()=>signerLines,
            Ho: ()=>readSignerOptions,
            Kj: ()=>askedSigners,
            Q8: ()=>readGiven,
            Wg: ()=>isSignerGiven
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';
        function signerLines({ signer, rebuiltBy }, locked) {
            if (!signer && !rebuiltBy) return [
                locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED
            ];
            return [
                ...linesOf('signed by', signer),
                ...linesOf('rebuilt by', rebuiltBy)
            ];
        }
        function linesOf(word, signer) {
            if (!signer) return [];
            const run = 'certificate' === signer.kind && void 0 !== signer.run ? [
                `run: ${signer.run}`
            ] : [];
            return [
                `${word}: ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__.U)(signer)}`,
                ...run
            ];
        }
        function lockedLine(locked) {
            const who = 'key' === locked.kind ? 'a key' : `${locked.workflow} for ${locked.repository}`;
            return `the lockfile pins digests, and says that ${who} signed them when it was made`;
        }
        function isSignerGiven(given) {
            return Object.values(given).some((value)=>void 0 !== value && false !== value);
        }
        async function readSignerOptions(given) {
            const { 'trusted-root': root, 'public-key': key, ...others } = given;
            return {
                ...others,
                'trusted-root': await readGiven(root, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.OR.maxBytes),
                'public-key': await readGiven(key, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Wo)
            };
        }
        async function readGiven(path, limit) {
            return void 0 === path ? void 0 : {
                place: path,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.yu)(path, limit)
            };
        }
        async function askedSigners(given, suite) {
            if (!isSignerGiven(given)) return;
            const { parseSignerOptions } = await __webpack_require__.e("contract-attestation-signer-options").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/signer-options.ts"));
            return parseSignerOptions(await readSignerOptions(given), suite);
        }
    })
};
