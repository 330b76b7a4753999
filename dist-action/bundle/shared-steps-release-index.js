export const id = "shared-steps-release-index";
export const ids = [
    "shared-steps-release-index"
];
export const modules = {
    "semver/functions/prerelease.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    "src/contract/decisions/retention.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LF: ()=>requireKeep,
            QP: ()=>judgeAlias,
            Sb: ()=>newestContractPath,
            Vc: ()=>aliasPaths,
            cF: ()=>prunedFiles,
            wM: ()=>planPrune
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _release_index_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/merge.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/releases.ts");
        function versionsOf(rows) {
            return [
                ...new Set(rows.map(({ version })=>version))
            ].sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(b, a));
        }
        function newestContractPath({ rows, pruned }) {
            let newest = rows[0] ?? pruned[0];
            for (const list of [
                rows,
                pruned
            ])for (const row of list)if (newest && newest.version !== row.version && compareContracts(row, newest) > 0) newest = row;
            return newest && (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.G6)(newest.distribution_contract_version, newest.version);
        }
        function compareContracts(a, b) {
            return (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(a.distribution_contract_version, b.distribution_contract_version) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(a.version, b.version);
        }
        function requireKeep(keep, contract, place) {
            const minimum = contract.retention.minimum_release_generations;
            if (!Number.isSafeInteger(keep) || keep < minimum) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${keep} is fewer than the ${minimum} release generations that ${place} promises`, 'keep');
        }
        function planPrune(index, keep) {
            const generations = (0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_5__.xi)((0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_5__.RP)(index)).slice(0, keep);
            const oldest = generations.at(-1)?.core;
            const full = void 0 !== oldest && generations.length === keep;
            const gone = full ? versionsOf(index.rows).filter((version)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(version, oldest) < 0) : [];
            const going = new Set(gone);
            const rows = index.rows.filter((row)=>going.has(row.version));
            const kept = generations.map(({ version })=>version);
            return {
                kept,
                gone,
                rows,
                index: 0 === rows.length ? index : (0, _release_index_merge_js__WEBPACK_IMPORTED_MODULE_4__.hq)(index, rows)
            };
        }
        function prunedFiles({ product, rows, pruned }, there) {
            const live = new Set(0 === pruned.length ? [] : rows.map(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.q8));
            const dead = new Map();
            for (const tombstone of pruned)if (!live.has((0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.q8)(tombstone))) {
                const { distribution_contract_version: contractVersion } = tombstone;
                const paths = Object.values((0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.qB)(product, contractVersion, tombstone));
                dead.set((0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.f1)(contractVersion, tombstone), new Set(paths));
            }
            return [
                ...there
            ].filter((path)=>{
                const directory = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.wG)(path);
                const files = dead.get(directory);
                return void 0 !== files && (files.has(path) || void 0 !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.To)(directory, path));
            });
        }
        function aliasPaths({ rows, pruned }) {
            const versions = new Set([
                ...rows,
                ...pruned
            ].map((row)=>row.distribution_contract_version));
            const paths = [
                ...versions
            ].map((version)=>_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.kc.replace('{distribution_contract_version}', version));
            return [
                ...new Set([
                    _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.ZU.path,
                    ...paths
                ])
            ].sort();
        }
        function judgeAlias(contract, index, today) {
            const aliases = contract.index.deprecated_aliases;
            if (0 === aliases.length) return {
                removable: false,
                reason: 'the contract announces no end of it'
            };
            const latest = (dates)=>[
                    ...dates
                ].sort().at(-1) ?? '';
            const retired = latest(aliases.map((alias)=>alias.retired));
            const announced = latest(aliases.map((alias)=>alias.announced));
            const needed = contract.retention.minimum_release_generations;
            const generations = (0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_5__.xi)((0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_5__.RP)(index));
            const since = generations.filter(({ day })=>day > announced && day <= today).length;
            const reasons = [
                ...today > retired ? [] : [
                    `its date, ${retired}, has not passed`
                ],
                ...since >= needed ? [] : [
                    `${since} of ${needed} release versions were published since it was announced on ${announced}`
                ]
            ];
            return reasons.length > 0 ? {
                removable: false,
                reason: reasons.join('; ')
            } : {
                removable: true,
                reason: `retired on ${retired}, with ${since} release versions since ${announced}`
            };
        }
    }),
    "src/contract/digest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T$: ()=>verifySize,
            Ub: ()=>verifyDigest,
            sc: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
        function verifyDigest(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
        }
        function verifySize(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
        }
    }),
    "src/contract/identity/file-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WG: ()=>quotePath,
            a9: ()=>pathFault,
            cD: ()=>comparePaths,
            ce: ()=>isReservedName,
            oM: ()=>archivePath,
            p4: ()=>composed,
            tu: ()=>foldPath,
            xz: ()=>PATH_LIMITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        const PATH_LIMITS = {
            bytes: 255,
            depth: 32
        };
        const ASCII = /^[\x20-\x7e]*$/;
        const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
        const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
        const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
        const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
        const NAMES = new RegExp(PATH_PATTERN, 'u');
        const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
        const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
        function isReservedName(name) {
            return /[:*?"<>|]|[. ]$/.test(name) || RESERVED.test(name);
        }
        const OF_GIT = /^(?:\.git|git~[0-9]+)$/;
        function pathFault(path) {
            if ('' === path) return 'is an empty name';
            if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
            const isAscii = ASCII.test(path);
            if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
            if (path.startsWith('/')) return 'is absolute';
            if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
            const names = path.split('/');
            if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
            for (const name of names){
                const fault = nameFault(name);
                if (fault) return fault;
            }
            if ('.controller-dist' === foldPath(names[0] ?? '')) return 'is in the folder that installing keeps for itself';
            if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
            if (!(isAscii ? ASCII_NAMES : NAMES).test(path)) return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
        }
        function nameFault(name) {
            if ('' === name || '.' === name || '..' === name) return 'has an empty or a dot segment';
            if (name.startsWith(' ')) return 'has a name that begins with a space';
            if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
            if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
            return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : void 0;
        }
        function isComposed(text) {
            return composed(text) === text;
        }
        function composed(text) {
            return ASCII.test(text) ? text : text.normalize('NFC');
        }
        function foldPath(path) {
            if (ASCII.test(path)) return path.toLowerCase();
            return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
        }
        function comparePaths(a, b) {
            return ASCII.test(a) && ASCII.test(b) ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
        }
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(PATH_LIMITS.bytes), zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ value, issues })=>{
            const message = pathFault(value);
            if (message) issues.push({
                code: 'custom',
                message,
                input: value
            });
        }));
        zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(archivePath, {
            pattern: PATH_PATTERN,
            description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.'
        });
        function quotePath(path) {
            return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
    }),
    "src/contract/release-index/format.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $o: ()=>formatFrame,
            B9: ()=>formatRelease,
            Il: ()=>entomb,
            Qe: ()=>formatIndex,
            T4: ()=>formatRowContent,
            ky: ()=>runsOf
        });
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/model.ts");
        var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/rules.ts");
        function formatRowContent(row) {
            return `{"toolchain":"${row.toolchain}","git_rev":"${row.git_rev}","dist_revision":"${row.dist_revision}","artifact_file":"${row.artifact_file}","artifact_sha256":"${row.artifact_sha256}","artifact_size":${row.artifact_size},"manifest_file":"${row.manifest_file}","manifest_sha256":"${row.manifest_sha256}","checksums_file":"${row.checksums_file}","checksums_sha256":"${row.checksums_sha256}","provenance_file":"${row.provenance_file}","provenance_sha256":"${row.provenance_sha256}","source_date_epoch":${row.source_date_epoch}`;
        }
        function formatRow(row) {
            return `${formatRowContent(row)}${formatTexts('yanked', row.yanked)}${formatTexts('attestations', row.attestations)}}`;
        }
        function formatTexts(name, texts) {
            return texts ? `,"${name}":["${texts.join('","')}"]` : '';
        }
        function entomb(row) {
            const { distribution_contract_version, artifact_sha256 } = row;
            const row_sha256 = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(`${formatRowContent(row)}}`);
            return {
                ...(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.cF)(row),
                distribution_contract_version,
                artifact_sha256,
                row_sha256
            };
        }
        function formatTombstone(tombstone) {
            return JSON.stringify(tombstone, [
                ..._model_js__WEBPACK_IMPORTED_MODULE_3__.jX
            ]);
        }
        function indexContractVersion({ rows, pruned }) {
            let highest;
            for (const { distribution_contract_version } of rows.length > 0 ? rows : pruned)highest = (0, _rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(highest, distribution_contract_version);
            return highest ?? _rules_js__WEBPACK_IMPORTED_MODULE_4__.KP;
        }
        function formatIndex(index) {
            const releases = runsOf(index.rows, 'version');
            const { head, tail } = formatFrame(index, index.rows);
            return `${head}${releases.map(formatRelease).join(',')}${tail}`;
        }
        function formatFrame({ product, pruned }, releases) {
            const version = indexContractVersion({
                rows: releases,
                pruned
            });
            const head = `{\n  "schema_version": 1,\n  "product": "${product}",\n  "contract": "${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(version)}",\n  "distribution_contract_version": "${version}",\n  "releases": [`;
            const tombstones = pruned.map((tombstone)=>`\n    ${formatTombstone(tombstone)}`).join(',');
            const close = releases.length > 0 ? '\n  ]' : ']';
            return {
                head,
                tail: `${close}${pruned.length > 0 ? `,\n  "pruned": [${tombstones}\n  ]` : ''}\n}\n`
            };
        }
        function runsOf(rows, part) {
            const runs = [];
            for (const row of rows){
                const run = runs.at(-1);
                if (run?.[0]?.[part] === row[part]) run.push(row);
                else runs.push([
                    row
                ]);
            }
            return runs;
        }
        function formatRelease(rows) {
            const [first] = rows;
            const targets = runsOf(rows, 'target').map(formatTarget).join(',');
            return `\n    {\n      "version": "${first?.version}",\n      "distribution_contract_version": "${first?.distribution_contract_version}",\n      "targets": [${targets}\n      ]\n    }`;
        }
        function formatTarget(rows) {
            const profiles = runsOf(rows, 'profile').map(formatProfile).join(',');
            return `\n        {\n          "target": "${rows[0]?.target}",\n          "profiles": [${profiles}\n          ]\n        }`;
        }
        function formatProfile(rows) {
            const artifacts = rows.map((row)=>`\n                ${formatRow(row)}`).join(',');
            return `\n            {\n              "profile": "${rows[0]?.profile}",\n              "artifacts": [${artifacts}\n              ]\n            }`;
        }
    }),
    "src/contract/release-index/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bl: ()=>MAX_LISTED,
            QC: ()=>MAX_ADDED_ATTESTATIONS,
            Si: ()=>INDEX_LIMITS,
            bJ: ()=>MAX_ATTESTATIONS,
            jv: ()=>EXPLAINED_BYTES
        });
        const INDEX_LIMITS = {
            maxBytes: 536870880
        };
        const EXPLAINED_BYTES = 16777216;
        const MAX_ATTESTATIONS = 64;
        const MAX_ADDED_ATTESTATIONS = 16;
        const MAX_LISTED = INDEX_LIMITS.maxBytes / 4;
    }),
    "src/contract/release-index/merge.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $T: ()=>mergeIndexes,
            Gn: ()=>withAttestations,
            XA: ()=>withoutAttestation,
            hq: ()=>withPruned,
            s3: ()=>withYank
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/limits.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/model.ts");
        var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/release-index/rules.ts");
        function mergeIndexes(a, b) {
            if (a.product !== b.product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
            const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
            const buried = new Map(pruned.map((tombstone)=>[
                    (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(tombstone),
                    tombstone
                ]));
            const rows = joinSorted(a.rows, b.rows, joinRows).filter((row)=>{
                const tombstone = buried.size > 0 ? buried.get((0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row)) : void 0;
                if (tombstone) joinTombstones(tombstone, (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Il)(row));
                return !tombstone;
            });
            (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.O_)(rows, pruned);
            return {
                product: a.product,
                rows,
                pruned
            };
        }
        function joinSorted(a, b, join) {
            const joined = [];
            let [i, j] = [
                0,
                0
            ];
            for(;;){
                const [left, right] = [
                    a[i],
                    b[j]
                ];
                if (!left || !right) break;
                const order = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_)(left, right);
                joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            for(; i < a.length; i++)joined.push(a[i]);
            for(; j < b.length; j++)joined.push(b[j]);
            return joined;
        }
        function joinRows(a, b) {
            if (a.distribution_contract_version !== b.distribution_contract_version || (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(a) !== (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(b)) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            const yanked = unite(a.yanked, b.yanked);
            const attestations = unite(a.attestations, b.attestations)?.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_4__.bJ);
            return {
                ...a,
                ...yanked ? {
                    yanked
                } : {},
                ...attestations ? {
                    attestations
                } : {}
            };
        }
        function unite(a, b) {
            return a && b ? [
                ...new Set([
                    ...a,
                    ...b
                ])
            ].sort() : a ?? b;
        }
        function joinTombstones(a, b) {
            if (a.row_sha256 !== b.row_sha256 || a.artifact_sha256 !== b.artifact_sha256 || a.distribution_contract_version !== b.distribution_contract_version) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            return a;
        }
        function conflict(a, b, left, right) {
            const contracts = a.distribution_contract_version === b.distribution_contract_version ? '' : `, under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`;
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MERGE_CONFLICT', `two different releases claim ${(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(a)}: artifact ${left} and ${right}${contracts}`, (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.f1)(a.distribution_contract_version, a));
        }
        function withYank(index, row, reason) {
            const key = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row);
            if (!index.rows.some((of)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(of) === key)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row ${key}`);
            const checked = (0, _model_js__WEBPACK_IMPORTED_MODULE_5__.br)().yankReason.safeParse(reason);
            if (!checked.success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'a reason is 1 to 200 printable ASCII characters without " or \\', 'reason');
            return mergeIndexes(index, {
                product: index.product,
                rows: [
                    {
                        ...row,
                        yanked: [
                            reason
                        ]
                    }
                ],
                pruned: []
            });
        }
        function withAttestations(index, added) {
            const rows = [
                ...added
            ].map(([row, digests])=>{
                const { attestations: there = [] } = row;
                const fresh = [
                    ...new Set(digests)
                ].filter((digest)=>!there.includes(digest)).sort();
                if (fresh.length > 0 && there.length + fresh.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__.QC) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATIONS_FULL', `${row.artifact_file} has ${there.length} attestations, and may have ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.QC}: ${there.join(', ')}`, row.artifact_file);
                return fresh.length > 0 ? {
                    ...row,
                    attestations: fresh
                } : row;
            });
            return mergeIndexes(index, {
                product: index.product,
                rows: rows.sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_),
                pruned: []
            });
        }
        function withoutAttestation({ product, rows, pruned }, from, digest) {
            const without = (row)=>{
                if (!row.attestations?.includes(digest) || !from(row)) return row;
                const { attestations, ...rest } = row;
                const left = attestations.filter((other)=>other !== digest);
                return left.length > 0 ? {
                    ...rest,
                    attestations: left
                } : rest;
            };
            return {
                product,
                rows: rows.map(without),
                pruned
            };
        }
        function withPruned(index, rows) {
            const pruned = rows.map(_format_js__WEBPACK_IMPORTED_MODULE_3__.Il).sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_);
            return mergeIndexes(index, {
                product: index.product,
                rows: [],
                pruned
            });
        }
    }),
    "src/contract/release-index/model.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            br: ()=>indexSchemas,
            gW: ()=>emptyIndex,
            jX: ()=>TOMBSTONE_PARTS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/core/api.js");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/schema.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/release-index/limits.ts");
        const LISTED = {
            min: 1,
            max: _limits_js__WEBPACK_IMPORTED_MODULE_6__.Bl
        };
        function makeSchemas() {
            const { version, target, profile, ...rowTuple } = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.KB;
            const yankReason = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Fk(/^[ !#-[\]-~]{1,200}$/, 'must be 1 to 200 printable ASCII characters without " or \\'));
            const sorted = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YPB((texts)=>texts.every((text, at)=>0 === at || String(texts[at - 1]) < text), 'must be sorted, without repetition');
            const yankReasons = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(yankReason, LISTED).check(sorted);
            const attestations = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg, {
                min: 1,
                max: _limits_js__WEBPACK_IMPORTED_MODULE_6__.bJ
            }).check(sorted);
            const rowShape = {
                ...rowTuple,
                artifact_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.eJ,
                artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg,
                artifact_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.mz,
                manifest_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.eJ,
                manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg,
                checksums_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.eJ,
                checksums_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg,
                provenance_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.eJ,
                provenance_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg,
                source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.pA,
                yanked: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(yankReasons),
                attestations: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(attestations)
            };
            const row = zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                version,
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.y,
                target,
                profile,
                ...rowShape
            });
            const tombstone = zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.KB,
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.y,
                artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg,
                row_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg
            });
            const profiles = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                profile,
                artifacts: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej(rowShape), LISTED)
            }), LISTED);
            const targets = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                target,
                profiles
            }), LISTED);
            const index = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_3__.CZ,
                product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
                contract: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Eb(64)),
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.y,
                releases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                    version,
                    distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.y,
                    targets
                }), {
                    max: LISTED.max
                }),
                pruned: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(tombstone, LISTED))
            }), 'The canonical index of everything published below dist/.');
            return {
                yankReason,
                row,
                tombstone,
                index
            };
        }
        let made;
        function indexSchemas() {
            made ??= makeSchemas();
            return made;
        }
        const TOMBSTONE_PARTS = [
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS,
            'distribution_contract_version',
            'artifact_sha256',
            'row_sha256'
        ];
        function emptyIndex(product) {
            return {
                product,
                rows: [],
                pruned: []
            };
        }
    }),
    "src/contract/release-index/parse.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>parseIndex,
            I: ()=>parseIndexTexts
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var format = __webpack_require__("src/contract/release-index/format.ts");
        var limits = __webpack_require__("src/contract/release-index/limits.ts");
        var model = __webpack_require__("src/contract/release-index/model.ts");
        var rules = __webpack_require__("src/contract/release-index/rules.ts");
        var external_node_buffer_ = __webpack_require__("node:buffer");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        class Span {
            start = 0;
            end = 0;
            set(start, end) {
                this.start = start;
                this.end = end;
            }
            get length() {
                return this.end - this.start;
            }
        }
        function ascii(text) {
            return {
                view: viewOf(external_node_buffer_.Buffer.from(text, 'latin1')),
                length: text.length
            };
        }
        function viewOf({ buffer, byteOffset, byteLength }) {
            return new DataView(buffer, byteOffset, byteLength);
        }
        function byteClass(pattern) {
            const members = new Uint8Array(256);
            for(let byte = 0; byte < 128; byte++)if (pattern.test(String.fromCharCode(byte))) members[byte] = 1;
            return members;
        }
        const DIGIT = byteClass(/[0-9]/);
        const HEX = byteClass(/[0-9a-f]/);
        const PART = byteClass(/[a-z0-9._+-]/);
        const PLAIN = byteClass(/[ !#-[\]-~]/);
        function step(before, allowed, min, max, span) {
            return {
                before: ascii(before),
                allowed,
                min,
                max,
                span
            };
        }
        const repeat = (before, span)=>step(before, void 0, 0, 0, span);
        const part = (before, span)=>step(before, PART, 1, 64, span);
        const hex = (before, min, max, span)=>step(before, HEX, min, max, span);
        const digits = (before, max, span)=>step(before, DIGIT, 1, max, span);
        class ByteCursor {
            at = 0;
            #bytes;
            #view;
            #length;
            constructor(bytes){
                this.#bytes = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                this.#view = viewOf(bytes);
                this.#length = bytes.length;
            }
            literal({ view, length }) {
                return this.#same(view, 0, length);
            }
            take(steps) {
                for (const { before, allowed, min, max, span } of steps){
                    if (!this.literal(before)) return false;
                    const isRead = allowed ? this.run(allowed, min, max, span) : this.#same(this.#view, span.start, span.length);
                    if (!isRead) return false;
                }
                return true;
            }
            run(allowed, min, max, span) {
                const bytes = this.#bytes;
                const start = this.at;
                const limit = Math.min(this.#length, start + max + 1);
                let end = start;
                while(end < limit && 1 === allowed[bytes[end]])end++;
                if (end < start + min || end > start + max) return false;
                this.at = end;
                span.set(start, end);
                return true;
            }
            #same(other, start, length) {
                const view = this.#view;
                const { at } = this;
                if (at + length > this.#length) return false;
                let offset = 0;
                for(; offset + 4 <= length; offset += 4)if (view.getInt32(at + offset) !== other.getInt32(start + offset)) return false;
                for(; offset < length; offset++)if (view.getUint8(at + offset) !== other.getUint8(start + offset)) return false;
                this.at = at + length;
                return true;
            }
            text({ start, end }) {
                return this.#bytes.toString('latin1', start, end);
            }
            isPositive({ start }) {
                return 0x30 !== this.#bytes[start];
            }
            compare(a, b) {
                const bytes = this.#bytes;
                const shorter = Math.min(a.length, b.length);
                for(let offset = 0; offset < shorter; offset++){
                    const difference = bytes[a.start + offset] - bytes[b.start + offset];
                    if (0 !== difference) return difference;
                }
                return a.length - b.length;
            }
        }
        const OPEN = ascii(',\n  "pruned": [');
        const OPEN_TEXT = ',\n  "pruned": [';
        const CLOSE_LINE = ascii('"}');
        const COMMA = ascii(',');
        const CLOSE_TEXT = '\n  ]\n}\n';
        const CLOSE = ascii(CLOSE_TEXT);
        function findTombstones(text) {
            const end = `"}${CLOSE_TEXT}`;
            return text.toString('latin1', Math.max(0, text.length - end.length)) === end ? text.lastIndexOf(OPEN_TEXT) : -1;
        }
        class TombstoneSpans {
            version = new Span();
            target = new Span();
            profile = new Span();
            toolchain = new Span();
            gitRev = new Span();
            revision = new Span();
            contract = new Span();
            artifactSha256 = new Span();
            rowSha256 = new Span();
            steps = [
                part('\n    {"version":"', this.version),
                part('","target":"', this.target),
                part('","profile":"', this.profile),
                part('","toolchain":"', this.toolchain),
                hex('","git_rev":"', 40, 64, this.gitRev),
                digits('","dist_revision":"r', 9, this.revision),
                part('","distribution_contract_version":"', this.contract),
                hex('","artifact_sha256":"', 64, 64, this.artifactSha256),
                hex('","row_sha256":"', 64, 64, this.rowSha256)
            ];
        }
        class TombstoneLines {
            cursor;
            now = new TombstoneSpans();
            before = new TombstoneSpans();
            #isFirst = true;
            constructor(bytes, at){
                this.cursor = new ByteCursor(bytes);
                this.cursor.at = at;
            }
            next() {
                const { cursor } = this;
                if (!cursor.literal(this.#isFirst ? OPEN : COMMA)) return false;
                this.#isFirst = false;
                [this.now, this.before] = [
                    this.before,
                    this.now
                ];
                return cursor.take(this.now.steps) && cursor.literal(CLOSE_LINE);
            }
        }
        function scanTombstones(bytes, at, wanted) {
            const lines = new TombstoneLines(bytes, at);
            const { cursor } = lines;
            const pruned = [];
            let highest;
            let isWanted = false;
            while(lines.next()){
                const { now } = lines;
                const before = void 0 === highest ? void 0 : lines.before;
                if (!isWellFormed(cursor, now, before) || before && !mayFollow(cursor, before, now)) return;
                if (!before || 0 !== cursor.compare(before.contract, now.contract)) highest = (0, rules.g)(highest, cursor.text(now.contract));
                if (!before || !sharesGroup(cursor, before, now)) isWanted = wanted({
                    version: cursor.text(now.version),
                    target: cursor.text(now.target),
                    profile: cursor.text(now.profile)
                });
                if (isWanted) pruned.push(makeTombstone(cursor, now));
            }
            if (void 0 === highest || !cursor.literal(CLOSE) || cursor.at !== bytes.length) return;
            return {
                pruned,
                highest
            };
        }
        function sharesGroup(cursor, before, now) {
            return [
                'version',
                'target',
                'profile'
            ].every((name)=>0 === cursor.compare(before[name], now[name]));
        }
        function isWellFormed(cursor, now, before) {
            const isGood = (name, isValid)=>void 0 !== before && 0 === cursor.compare(before[name], now[name]) || isValid(cursor.text(now[name]));
            const profile = cursor.text(now.profile);
            return isGood('version', identity_version.Yb) && isGood('target', tuple.i4) && ('release' === profile || 'debug' === profile) && isGood('toolchain', identity_version.Yb) && (40 === now.gitRev.length || 64 === now.gitRev.length) && cursor.isPositive(now.revision) && isGood('contract', identity_version.Yb);
        }
        function mayFollow(cursor, before, now) {
            if (0 !== cursor.compare(before.version, now.version)) return (0, identity_version.Zy)(cursor.text(before.version), cursor.text(now.version)) < 0;
            if (0 !== cursor.compare(before.contract, now.contract)) return false;
            for (const name of [
                'target',
                'profile',
                'toolchain'
            ]){
                const order = cursor.compare(before[name], now[name]);
                if (0 !== order) return order < 0;
            }
            const order = cursor.compare(before.gitRev, now.gitRev);
            if (0 !== order) return order < 0 && cursor.text(before.gitRev).slice(0, 8) !== cursor.text(now.gitRev).slice(0, 8);
            return Number(cursor.text(before.revision)) < Number(cursor.text(now.revision));
        }
        function makeTombstone(cursor, of) {
            return {
                version: cursor.text(of.version),
                target: cursor.text(of.target),
                profile: 'debug' === cursor.text(of.profile) ? 'debug' : 'release',
                toolchain: cursor.text(of.toolchain),
                git_rev: cursor.text(of.gitRev),
                dist_revision: `r${cursor.text(of.revision)}`,
                distribution_contract_version: cursor.text(of.contract),
                artifact_sha256: cursor.text(of.artifactSha256),
                row_sha256: cursor.text(of.rowSha256)
            };
        }
        class BesideTombstones {
            #lines;
            #now;
            #before;
            #group;
            constructor(bytes, at){
                this.#lines = new TombstoneLines(bytes, at);
                this.#next();
            }
            admitsRelease(version, contract) {
                while(this.#now && (0, identity_version.Zy)(this.#now.version, version) < 0)this.#next();
                return this.#now?.version !== version || this.#now.contract === contract;
            }
            isIn(group) {
                this.#group = group;
                while(this.#now && compareGroups(this.#now, group) < 0)this.#next();
                return void 0 !== this.#now && 0 === compareGroups(this.#now, group);
            }
            admitsRow(toolchain, gitRev, revision) {
                const row = {
                    toolchain,
                    gitRev,
                    revision
                };
                while(this.#isInGroup(this.#now) && compareInGroup(this.#now, row) < 0)this.#next();
                return [
                    this.#before,
                    this.#now
                ].every((near)=>!this.#isInGroup(near) || !sharesFolder(near, row) || near.gitRev === gitRev && near.revision !== revision);
            }
            #isInGroup(entry) {
                return void 0 !== entry && void 0 !== this.#group && 0 === compareGroups(entry, this.#group);
            }
            #next() {
                this.#before = this.#now;
                this.#now = this.#lines.next() ? this.#entry() : void 0;
            }
            #entry() {
                const { cursor, now } = this.#lines;
                return {
                    version: cursor.text(now.version),
                    target: cursor.text(now.target),
                    profile: cursor.text(now.profile),
                    contract: cursor.text(now.contract),
                    toolchain: cursor.text(now.toolchain),
                    gitRev: cursor.text(now.gitRev),
                    revision: Number(cursor.text(now.revision))
                };
            }
        }
        function compareGroups(a, b) {
            return (0, identity_version.Zy)(a.version, b.version) || (0, identity_version.Xo)(a.target, b.target) || (0, identity_version.Xo)(a.profile, b.profile);
        }
        function compareInGroup(a, b) {
            return (0, identity_version.Xo)(a.toolchain, b.toolchain) || (0, identity_version.Xo)(a.gitRev, b.gitRev) || a.revision - b.revision;
        }
        function sharesFolder(a, b) {
            return a.toolchain === b.toolchain && a.gitRev.slice(0, 8) === b.gitRev.slice(0, 8);
        }
        class GroupSpans {
            product = new Span();
            contractVersion = new Span();
            version = new Span();
            target = new Span();
            profile = new Span();
        }
        class RowSpans {
            toolchain = new Span();
            gitRev = new Span();
            gitsha = new Span();
            revision = new Span();
            directory = new Span();
            artifact = new Span();
            artifactSha256 = new Span();
            artifactSize = new Span();
            manifestSha256 = new Span();
            checksumsSha256 = new Span();
            provenanceSha256 = new Span();
            epoch = new Span();
            yanked = new Span();
            attestations = new Span();
            tuple = [
                part('\n                {"toolchain":"', this.toolchain),
                hex('","git_rev":"', 40, 64, this.gitRev),
                digits('","dist_revision":"r', 9, this.revision)
            ];
            folder;
            rest;
            constructor({ product, contractVersion, version, target, profile }){
                const { toolchain, gitsha, revision, directory } = this;
                this.folder = [
                    repeat('dist/', contractVersion),
                    ...[
                        version,
                        target,
                        profile,
                        toolchain,
                        gitsha
                    ].map((span)=>repeat('/', span)),
                    repeat('/r', revision)
                ];
                this.rest = [
                    repeat('/', product),
                    repeat('-v', version),
                    ...[
                        target,
                        profile,
                        toolchain,
                        gitsha
                    ].map((span)=>repeat('-', span)),
                    repeat('-r', revision),
                    hex(`.${identity_paths.td}","artifact_sha256":"`, 64, 64, this.artifactSha256),
                    digits('","artifact_size":', 15, this.artifactSize),
                    repeat(',"manifest_file":"', directory),
                    hex('/package/manifest.json","manifest_sha256":"', 64, 64, this.manifestSha256),
                    repeat('","checksums_file":"', directory),
                    hex('/package/checksums.json","checksums_sha256":"', 64, 64, this.checksumsSha256),
                    repeat('","provenance_file":"', directory),
                    hex('/package/provenance.json","provenance_sha256":"', 64, 64, this.provenanceSha256),
                    digits('","source_date_epoch":', 10, this.epoch)
                ];
            }
        }
        const ARTIFACT_FILE = ascii('","artifact_file":"');
        const ARTIFACT_SHA256 = '","artifact_sha256":"';
        const YANKED = ascii(',"yanked":["');
        const ATTESTATIONS = ascii(',"attestations":["');
        const BETWEEN = '","';
        const NEXT_TEXT = ascii(BETWEEN);
        const CLOSE_TEXTS = ascii('"]');
        const scan_rows_CLOSE = ascii('}');
        const LAST_EPOCH = '7999999999';
        function scanRow(cursor, row) {
            if (!cursor.take(row.tuple) || !cursor.literal(ARTIFACT_FILE)) return false;
            const { gitRev, gitsha, directory, artifact } = row;
            gitsha.set(gitRev.start, gitRev.start + 8);
            const start = cursor.at;
            if (!cursor.take(row.folder)) return false;
            directory.set(start, cursor.at);
            if (!cursor.take(row.rest)) return false;
            artifact.set(start, row.artifactSha256.start - ARTIFACT_SHA256.length);
            return areWellFormed(cursor, row) && scanTexts(cursor, REASONS, row.yanked) && scanTexts(cursor, DIGESTS, row.attestations) && cursor.literal(scan_rows_CLOSE);
        }
        function areWellFormed(cursor, { gitRev, revision, artifactSize, epoch }) {
            return (40 === gitRev.length || 64 === gitRev.length) && cursor.isPositive(revision) && (1 === artifactSize.length || cursor.isPositive(artifactSize)) && (1 === epoch.length || cursor.isPositive(epoch)) && (epoch.length < LAST_EPOCH.length || cursor.text(epoch) <= LAST_EPOCH);
        }
        const REASONS = {
            open: YANKED,
            allowed: PLAIN,
            min: 1,
            max: 200,
            most: 1 / 0
        };
        const DIGESTS = {
            open: ATTESTATIONS,
            allowed: HEX,
            min: 64,
            max: 64,
            most: limits.bJ
        };
        function scanTexts(cursor, { open, allowed, min, max, most }, all) {
            all.set(0, 0);
            if (!cursor.literal(open)) return true;
            const start = cursor.at;
            let [before, text] = [
                new Span(),
                new Span()
            ];
            let count = 0;
            do {
                [before, text] = [
                    text,
                    before
                ];
                if (++count > most || !cursor.run(allowed, min, max, text)) return false;
                if (before.length > 0 && cursor.compare(before, text) >= 0) return false;
            }while (cursor.literal(NEXT_TEXT))
            all.set(start, cursor.at);
            return cursor.literal(CLOSE_TEXTS);
        }
        function ascends(cursor, before, row) {
            const toolchain = cursor.compare(before.toolchain, row.toolchain);
            if (0 !== toolchain) return toolchain < 0;
            const rev = cursor.compare(before.gitRev, row.gitRev);
            if (0 !== rev) return rev < 0 && 0 !== cursor.compare(before.gitsha, row.gitsha);
            return Number(cursor.text(before.revision)) < Number(cursor.text(row.revision));
        }
        function makeRow(cursor, row, group) {
            const directory = cursor.text(row.directory);
            const made = {
                version: group.version,
                distribution_contract_version: group.distribution_contract_version,
                target: group.target,
                profile: group.profile,
                toolchain: cursor.text(row.toolchain),
                git_rev: cursor.text(row.gitRev),
                dist_revision: `r${cursor.text(row.revision)}`,
                artifact_file: cursor.text(row.artifact),
                artifact_sha256: cursor.text(row.artifactSha256),
                artifact_size: Number(cursor.text(row.artifactSize)),
                manifest_file: `${directory}/package/manifest.json`,
                manifest_sha256: cursor.text(row.manifestSha256),
                checksums_file: `${directory}/package/checksums.json`,
                checksums_sha256: cursor.text(row.checksumsSha256),
                provenance_file: `${directory}/package/provenance.json`,
                provenance_sha256: cursor.text(row.provenanceSha256),
                source_date_epoch: Number(cursor.text(row.epoch))
            };
            if (row.yanked.length > 0) made.yanked = cursor.text(row.yanked).split(BETWEEN);
            if (row.attestations.length > 0) made.attestations = cursor.text(row.attestations).split(BETWEEN);
            return made;
        }
        const ARTIFACTS = ascii('",\n              "artifacts": [');
        const CLOSE_PROFILE = ascii('\n              ]\n            }');
        const scan_group_COMMA = ascii(',');
        function remember(accepts) {
            const known = new Map();
            return (text)=>{
                let answer = known.get(text);
                if (void 0 === answer) {
                    answer = accepts(text);
                    known.set(text, answer);
                }
                return answer;
            };
        }
        class GroupScan {
            rows = [];
            count = 0;
            #cursor;
            #tombstones;
            #wanted;
            #isVersion = remember(identity_version.Yb);
            #row;
            #before;
            constructor(cursor, spans, tombstones, wanted){
                this.#cursor = cursor;
                this.#tombstones = tombstones;
                this.#wanted = wanted;
                this.#row = new RowSpans(spans);
                this.#before = new RowSpans(spans);
            }
            read(group) {
                const cursor = this.#cursor;
                const isWanted = this.#wanted(group);
                const beside = this.#tombstones?.isIn(group) ? this.#tombstones : void 0;
                if (!cursor.literal(ARTIFACTS)) return false;
                let isFirst = true;
                do {
                    const row = this.#row;
                    const before = this.#before;
                    if (!scanRow(cursor, row)) return false;
                    const isKnown = 0 === cursor.compare(before.toolchain, row.toolchain);
                    if (!isKnown && !this.#isVersion(cursor.text(row.toolchain))) return false;
                    if (!isFirst && !ascends(cursor, before, row)) return false;
                    const revision = beside && Number(cursor.text(row.revision));
                    if (revision && !beside.admitsRow(cursor.text(row.toolchain), cursor.text(row.gitRev), revision)) return false;
                    if (isWanted) this.rows.push(makeRow(cursor, row, group));
                    this.#row = before;
                    this.#before = row;
                    this.count++;
                    isFirst = false;
                }while (cursor.literal(scan_group_COMMA))
                return cursor.literal(CLOSE_PROFILE);
            }
        }
        const RELEASES = ascii('",\n  "releases": [');
        const CLOSE_RELEASES = ascii('\n  ]');
        const NO_RELEASES = ascii(']');
        const TARGETS = ascii('",\n      "targets": [');
        const CLOSE_RELEASE = ascii('\n      ]\n    }');
        const PROFILES = ascii('",\n          "profiles": [');
        const CLOSE_TARGET = ascii('\n          ]\n        }');
        const PROFILE = ascii('\n            {\n              "profile": "');
        const DEBUG = ascii('debug');
        const RELEASE = ascii('release');
        const END = ascii('\n}\n');
        const scan_COMMA = ascii(',');
        const NO_TOMBSTONES = {
            pruned: [],
            highest: rules.KP
        };
        const scan_all = ()=>true;
        function scanIndex(bytes, wanted = scan_all, wantedPruned = wanted) {
            const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const prunedAt = findTombstones(text);
            const tombstones = -1 === prunedAt ? NO_TOMBSTONES : scanTombstones(bytes, prunedAt, wantedPruned);
            if (!tombstones) return;
            const scan = new IndexScan(bytes, -1 === prunedAt ? void 0 : new BesideTombstones(bytes, prunedAt), wanted);
            if (!scan.head() || !scan.releases()) return;
            const { cursor } = scan;
            if (-1 === prunedAt ? !cursor.literal(END) || cursor.at !== bytes.length : cursor.at !== prunedAt) return;
            if (!scan.statesItsContract(tombstones.highest)) return;
            return {
                index: {
                    product: scan.product,
                    rows: scan.groups.rows,
                    pruned: tombstones.pruned
                },
                releases: scan.found
            };
        }
        class IndexScan {
            cursor;
            groups;
            found = [];
            product = '';
            #tombstones;
            #isVersion = remember(identity_version.Yb);
            #isTarget = remember(tuple.i4);
            #contract = new Span();
            #statedVersion = new Span();
            #group = new GroupSpans();
            #head = [
                part('{\n  "schema_version": 1,\n  "product": "', this.#group.product),
                {
                    before: ascii('",\n  "contract": "'),
                    allowed: PLAIN,
                    min: 1,
                    max: 64,
                    span: this.#contract
                },
                part('",\n  "distribution_contract_version": "', this.#statedVersion)
            ];
            #openRelease = [
                part('\n    {\n      "version": "', this.#group.version),
                part('",\n      "distribution_contract_version": "', this.#group.contractVersion)
            ];
            #openTarget = [
                part('\n        {\n          "target": "', this.#group.target)
            ];
            #highest;
            constructor(bytes, tombstones, wanted){
                this.cursor = new ByteCursor(bytes);
                this.#tombstones = tombstones;
                this.groups = new GroupScan(this.cursor, this.#group, tombstones, wanted);
            }
            head() {
                const { cursor } = this;
                if (!cursor.take(this.#head)) return false;
                this.product = cursor.text(this.#group.product);
                return (0, identity_version.Hk)(this.product);
            }
            releases() {
                if (!this.cursor.literal(RELEASES)) return false;
                if (this.cursor.literal(NO_RELEASES)) return true;
                do if (!this.#release()) return false;
                while (this.cursor.literal(scan_COMMA))
                return this.cursor.literal(CLOSE_RELEASES);
            }
            statesItsContract(ofTombstones) {
                const stated = this.cursor.text(this.#statedVersion);
                return stated === (this.#highest ?? ofTombstones) && this.cursor.text(this.#contract) === (0, identity_paths.Fv)(stated);
            }
            #release() {
                const { cursor } = this;
                const { version, contractVersion } = this.#group;
                const [start, rowsBefore] = [
                    cursor.at,
                    this.groups.count
                ];
                if (!cursor.take(this.#openRelease) || !cursor.literal(TARGETS)) return false;
                const release = {
                    version: cursor.text(version),
                    distribution_contract_version: cursor.text(contractVersion)
                };
                if (!this.#mayFollow(release)) return false;
                this.#highest = (0, rules.g)(this.#highest, release.distribution_contract_version);
                let target = '';
                do {
                    target = this.#target(release, target);
                    if (void 0 === target) return false;
                }while (cursor.literal(scan_COMMA))
                if (!cursor.literal(CLOSE_RELEASE)) return false;
                this.found.push({
                    version: release.version,
                    distribution_contract_version: release.distribution_contract_version,
                    start,
                    end: cursor.at,
                    rows: this.groups.count - rowsBefore
                });
                return true;
            }
            #mayFollow({ version, distribution_contract_version }) {
                const before = this.found.at(-1);
                return this.#isVersion(version) && this.#isVersion(distribution_contract_version) && (!before || (0, identity_version.Zy)(before.version, version) < 0) && this.#tombstones?.admitsRelease(version, distribution_contract_version) !== false;
            }
            #target({ version, distribution_contract_version }, before) {
                const { cursor } = this;
                if (!cursor.take(this.#openTarget) || !cursor.literal(PROFILES)) return;
                const target = cursor.text(this.#group.target);
                if (target <= before || !this.#isTarget(target)) return;
                let profile = '';
                do {
                    const next = this.#profile();
                    if (void 0 === next || next <= profile) return;
                    if (!this.groups.read({
                        version,
                        distribution_contract_version,
                        target,
                        profile: next
                    })) return;
                    profile = next;
                }while (cursor.literal(scan_COMMA))
                return cursor.literal(CLOSE_TARGET) ? target : void 0;
            }
            #profile() {
                const { cursor } = this;
                if (!cursor.literal(PROFILE)) return;
                const start = cursor.at;
                const profile = cursor.literal(RELEASE) ? 'release' : cursor.literal(DEBUG) ? 'debug' : void 0;
                this.#group.profile.set(start, cursor.at);
                return profile;
            }
        }
        function parseIndex(bytes, place, wanted) {
            return parseIndexTexts(bytes, place, wanted).index;
        }
        function parseIndexTexts(bytes, place, wanted, wantedPruned) {
            const { maxBytes } = limits.Si;
            if (bytes.byteLength > maxBytes) (0, errors.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} that can be read`, place);
            return scanIndex(bytes, wanted, wantedPruned) ?? diagnose(bytes, place);
        }
        function diagnose(bytes, place) {
            if (bytes.byteLength > limits.jv) {
                const stated = /^\{\s*"schema_version":\s*([0-9]{1,9})\b/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
                (0, json_document._$)({
                    schema_version: Number(stated?.[1] ?? 1)
                }, place);
                (0, json_document.A3)(bytes, place, '; it is too large to say where');
            }
            const document = (0, json_document.u0)(limits.Si, (0, model.br)().index, bytes, place);
            const rows = document.releases.flatMap(({ version, distribution_contract_version, targets })=>targets.flatMap(({ target, profiles })=>profiles.flatMap(({ profile, artifacts })=>artifacts.map((row)=>({
                                version,
                                distribution_contract_version,
                                target,
                                profile,
                                ...row
                            })))));
            for (const row of rows)checkRowPaths(document.product, row, place);
            const index = {
                product: document.product,
                rows,
                pruned: document.pruned ?? []
            };
            const at = (0, rules.NS)(index.rows, index.pruned);
            if (at) (0, errors.TR)('NOT_CANONICAL', `${place}: ${at} is out of order, or there twice`, place);
            (0, rules.O_)(index.rows, index.pruned);
            const text = (0, strict_json._)(bytes, limits.Si.maxBytes, place);
            const canonical = (0, format.Qe)(index);
            let offset = 0;
            while(offset < text.length && text[offset] === canonical[offset])offset++;
            const line = text.slice(0, offset).split('\n').length;
            return (0, json_document.A3)(bytes, place, ` (first at line ${line})`);
        }
        function checkRowPaths(product, row, place) {
            const paths = (0, identity_paths.qB)(product, row.distribution_contract_version, row);
            for (const name of [
                'artifact',
                'manifest',
                'checksums',
                'provenance'
            ])if (row[`${name}_file`] !== paths[name]) (0, errors.TR)('TUPLE_MISMATCH', `${place}: ${name}_file must be ${paths[name]}`, place);
        }
    }),
    "src/contract/release-index/part.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BO: ()=>countRows,
            RB: ()=>formatIndexPart,
            bo: ()=>emptyPart,
            do: ()=>parseIndexPart
        });
        var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:buffer");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/limits.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/model.ts");
        var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/release-index/parse.ts");
        function emptyPart(product) {
            return {
                index: (0, _model_js__WEBPACK_IMPORTED_MODULE_5__.gW)(product),
                others: [],
                bytes: new Uint8Array(0)
            };
        }
        function parseIndexPart(bytes, place, versions) {
            const { index, releases } = (0, _parse_js__WEBPACK_IMPORTED_MODULE_6__.I)(bytes, place, ({ version })=>versions.has(version), ()=>true);
            return {
                index,
                others: releases.filter(({ version })=>!versions.has(version)),
                bytes
            };
        }
        function countRows({ index, others }) {
            return others.reduce((sum, { rows })=>sum + rows, index.rows.length);
        }
        function formatIndexPart(part, place) {
            const { maxBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_4__.Si;
            const pieces = piecesOf(part, place);
            const size = pieces.reduce((sum, piece)=>sum + piece.byteLength, 0);
            if (size > maxBytes) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOO_LARGE', `the index would have ${size} bytes, more than the ${maxBytes} that can be read`, place);
            return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(pieces, size);
        }
        function piecesOf(part, place) {
            const { index, others } = part;
            try {
                const { head, tail } = (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.$o)(index, [
                    ...others,
                    ...index.rows
                ]);
                return [
                    node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head, 'latin1'),
                    ...releasesOf(part),
                    node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(tail, 'latin1')
                ];
            } catch (error) {
                if (!(error instanceof RangeError)) throw error;
                return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOO_LARGE', "the index would have more bytes than can be read", place);
            }
        }
        function releasesOf({ index, others, bytes }) {
            const pieces = [];
            const add = (piece)=>{
                if (pieces.length > 0) pieces.push(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(','));
                pieces.push(piece);
            };
            let at = 0;
            for (const rows of (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.ky)(index.rows, 'version')){
                const until = firstAbove(others, rows[0]?.version ?? '');
                for (const piece of adjacent(others.slice(at, until), bytes))add(piece);
                add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0, _format_js__WEBPACK_IMPORTED_MODULE_3__.B9)(rows), 'latin1'));
                at = until;
            }
            for (const piece of adjacent(others.slice(at), bytes))add(piece);
            return pieces;
        }
        function firstAbove(releases, version) {
            let [low, high] = [
                0,
                releases.length
            ];
            while(low < high){
                const middle = low + high >> 1;
                if ((0, _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(releases[middle].version, version) < 0) low = middle + 1;
                else high = middle;
            }
            return low;
        }
        function adjacent(releases, bytes) {
            const pieces = [];
            for (const { start, end } of releases){
                const last = pieces.at(-1);
                if (last?.end === start - 1) last.end = end;
                else pieces.push({
                    start,
                    end
                });
            }
            return pieces.map(({ start, end })=>bytes.subarray(start, end));
        }
    }),
    "src/contract/release-index/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EZ: ()=>countAttested,
            RP: ()=>publishedReleases,
            xi: ()=>generationsOf
        });
        var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/prerelease.js");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function publishedReleases({ rows, pruned }) {
            const releases = new Map();
            for (const { version, distribution_contract_version: contract_version } of pruned)releases.set(version, {
                contract_version,
                epoch: void 0
            });
            for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows){
                const before = releases.get(version)?.epoch;
                const epoch = yanked ? before : Math.min(before ?? source_date_epoch, source_date_epoch);
                releases.set(version, {
                    contract_version,
                    epoch
                });
            }
            return [
                ...releases
            ].map(([version, { contract_version, epoch }])=>({
                    version,
                    contract_version,
                    day: void 0 === epoch ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * epoch)
                })).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.version, a.version));
        }
        function countAttested(rows) {
            return {
                rows: rows.length,
                attested: rows.filter(({ attestations })=>attestations).length
            };
        }
        function isGeneration(version) {
            return null === semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(version);
        }
        function generationsOf(releases) {
            const generations = new Map();
            for (const { version, day, contract_version } of releases){
                if (void 0 === day || !isGeneration(version)) continue;
                const core = version.split('+', 1).join();
                const known = generations.get(core);
                const first = known && known.day < day ? known : {
                    day,
                    contract_version
                };
                const newest = known && (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(known.version, version) > 0 ? known.version : version;
                generations.set(core, {
                    core,
                    version: newest,
                    day: first.day,
                    contract_version: first.contract_version
                });
            }
            return [
                ...generations.values()
            ].sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.core, a.core));
        }
    }),
    "src/contract/release-index/rules.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KP: ()=>NO_CONTRACT_VERSION,
            NS: ()=>firstDisorder,
            O_: ()=>refuseCollisions,
            g: ()=>higherVersion
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const NO_CONTRACT_VERSION = '0.0.0';
        function higherVersion(a, b) {
            return void 0 === a || a !== b && (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(b, a) > 0 ? b : a;
        }
        function firstDisorder(rows, pruned) {
            for (const list of [
                rows,
                pruned
            ])for(let at = 1; at < list.length; at++){
                const [before, entry] = [
                    list[at - 1],
                    list[at]
                ];
                if (before && entry && (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.v_)(before, entry) >= 0) return (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.WS)(entry);
            }
            const tombstones = new Set(pruned.map(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.WS));
            return 0 === tombstones.size ? void 0 : rows.map(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.WS).find((key)=>tombstones.has(key));
        }
        function firstCollision(rows, pruned) {
            const all = 0 === pruned.length ? rows : [
                ...rows,
                ...pruned
            ].sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.v_);
            for(let at = 1; at < all.length; at++){
                const [a, b] = [
                    all[at - 1],
                    all[at]
                ];
                if (a && b && a.version === b.version) {
                    if (a.distribution_contract_version !== b.distribution_contract_version) return {
                        code: 'CONTRACT_MISMATCH',
                        message: `version ${a.version} is published under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`
                    };
                    if (sharesFolders(a, b) && a.git_rev !== b.git_rev) return {
                        code: 'GIT_REV_COLLISION',
                        message: `${a.git_rev} and ${b.git_rev} share their first 8 digits in ${a.version} ${a.target} ${a.profile} ${a.toolchain}`
                    };
                }
            }
        }
        function sharesFolders(a, b) {
            return a.target === b.target && a.profile === b.profile && a.toolchain === b.toolchain && (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(a.git_rev) === (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(b.git_rev);
        }
        function refuseCollisions(rows, pruned) {
            const collision = firstCollision(rows, pruned);
            if (collision) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(collision.code, collision.message);
        }
    }),
    "src/contract/text/days.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BN: ()=>earlierDay,
            Z4: ()=>laterDay,
            kb: ()=>dayOf,
            mU: ()=>daysAfter
        });
        function dayOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        function earlierDay(a, b) {
            return a < b ? a : b;
        }
        function laterDay(a, b) {
            return a > b ? a : b;
        }
        function daysAfter(day, days) {
            return dayOf(Math.max(0, Date.parse(day) + 24 * days * 3600 * 1000));
        }
    }),
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/host/disk/files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CB: ()=>readBounded,
            CW: ()=>writeExclusive,
            HB: ()=>renameOver,
            Nq: ()=>digestStream,
            Pq: ()=>streamFile,
            Yw: ()=>syncFolder,
            f4: ()=>writeAll,
            fR: ()=>replaceFile,
            nM: ()=>removeFile,
            yu: ()=>readRequired
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _at_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/in-use.ts");
        var _make_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/make-folders.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/new-files.ts");
        const CHUNK = 524288;
        const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        async function openRegular(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_ONLY));
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
            try {
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
        }
        const readAside = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
        const SMALL = 1048576;
        async function readBounded(path, limit, place = path) {
            let file;
            try {
                file = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_ONLY));
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                const { size } = stat;
                if (size > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
                const bytes = Buffer.allocUnsafe(size);
                let length = 0;
                while(length < size){
                    const rest = size - length;
                    const bytesRead = size <= SMALL ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, length, rest, length) : (await readAside(file, bytes, length, rest, length)).bytesRead;
                    if (0 === bytesRead) break;
                    length += bytesRead;
                }
                return bytes.subarray(0, length);
            } catch (error) {
                if (void 0 === file && (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                if (void 0 !== file) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        async function readRequired(path, limit, place = path) {
            const hint = 'Check the path: a relative one begins in the folder that this runs in.';
            return await readBounded(path, limit, place) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `there is no file ${place}`, place, hint);
        }
        async function streamFile(path, limit, place = path) {
            const opened = await openRegular(path, place);
            if (!opened) return;
            const { handle, size } = opened;
            if (size > limit) {
                await handle.close();
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
            }
            return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
        }
        async function* chunksOf(handle, chunk, limit, place) {
            const readAhead = (buffer)=>{
                const reading = handle.read(buffer, 0, chunk, null);
                reading.catch(()=>{});
                return reading;
            };
            let next = readAhead(Buffer.allocUnsafe(chunk));
            let free = Buffer.allocUnsafe(chunk);
            try {
                for(let total = 0;;){
                    const { buffer, bytesRead } = await next;
                    if (0 === bytesRead) return;
                    total += bytesRead;
                    if (total > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
                    next = readAhead(free);
                    free = buffer;
                    yield buffer.subarray(0, bytesRead);
                }
            } catch (error) {
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                await next.catch(()=>{});
                await handle.close();
            }
        }
        async function digestStream(chunks, each) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of chunks){
                hash.update(chunk);
                size += chunk.byteLength;
                if (each) await each(chunk);
            }
            return {
                size,
                sha256: hash.digest('hex')
            };
        }
        async function writeExclusive(path, write, durable = true) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                const handle = await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_10__.dr)(path);
                try {
                    await write(handle);
                    if (durable) await handle.sync();
                    await handle.close();
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await removeFile(path);
                    throw error;
                }
            });
        }
        async function writeAll(handle, bytes) {
            for(let at = 0; at < bytes.byteLength;)at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
        }
        async function replaceFile(path, bytes) {
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            const forget = (0, _at_exit_js__WEBPACK_IMPORTED_MODULE_6__.mU)(temporary);
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                await (0, _make_folders_js__WEBPACK_IMPORTED_MODULE_9__.w)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await writeExclusive(temporary, (handle)=>writeAll(handle, bytes));
                await renameOver(temporary, path).finally(()=>removeFile(temporary));
                await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            }).finally(forget);
        }
        async function renameOver(from, to) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to));
        }
        async function removeFile(path) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
                    force: true
                }));
        }
        async function syncFolder(folder) {
            if ('win32' === process.platform) return;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
            try {
                await handle.sync();
            } catch (error) {
                if ('EINVAL' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error)) throw error;
            } finally{
                await handle.close();
            }
        }
    }),
    "src/host/disk/folder-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GT: ()=>requireNamesOfWindows,
            XK: ()=>isLiteralPath,
            Zl: ()=>requireFolderPath
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        function isLiteralPath(name) {
            return name.startsWith('./') || name.startsWith('.\\');
        }
        function requireFolderPath(name, place, windows = 'win32' === process.platform) {
            if ('' === name || /[\0\r\n]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be one line, and not empty`, place);
            if (windows) requireNamesOfWindows(name, place);
            if (isLiteralPath(name)) return;
            const wrong = (what, hint)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${what}`, place, hint);
            const shown = name.slice(0, 200);
            if (name.trim() !== name) wrong('there are blanks around the name', 'Write it without them.');
            if (/^["']|["']$/.test(name)) wrong('there are quotes around the name', `Write ${shown.replace(/^["']+|["']+$/g, '')}`);
            if (/^~/.test(name)) wrong('a shell replaces ~ only where it is not quoted', `Write the whole path, or ./${shown} for a folder of that name.`);
            if (/^(?:\$|%\w+%)/.test(name)) wrong('nothing replaces a variable here', `Write its value, or ./${shown} for a folder of that name.`);
            if (!windows && /^[A-Za-z]:(?:[\\/]|$)|\\/.test(name)) wrong('a path of Windows is none on this system', `Write it with /, or ./${shown} for a folder of that name.`);
        }
        const BEFORE_NAMES = /^(?:[\\/]{2}[?.][\\/])?(?:[A-Za-z]:)?/;
        function requireNamesOfWindows(path, place) {
            const names = path.replace(BEFORE_NAMES, '').split(/[\\/]/);
            const reserved = names.find((name)=>'.' !== name && '..' !== name && (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.ce)(name));
            if (void 0 === reserved) return;
            const shown = JSON.stringify(reserved.slice(0, 200));
            const hint = 'Devices (con, nul, com1) are no folders, and no name there ends in a dot or a blank or has any of :*?"<>|';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${shown} is no name of a folder on Windows`, place, hint);
        }
    }),
    "src/host/disk/in-use.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>onceFree
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/file-errors.ts");
        const TRIES = 20;
        const WAIT_MS = 100;
        const SAID = {
            opening: [
                'EBUSY'
            ],
            moving: [
                'EBUSY',
                'EPERM',
                'EACCES'
            ]
        };
        async function onceFree(doing, work, windows = 'win32' === process.platform) {
            const said = windows ? SAID[doing] : [];
            for(let turn = 1;; turn++)try {
                return await work();
            } catch (error) {
                if (turn >= TRIES || !said.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error) ?? '')) throw error;
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WAIT_MS);
            }
        }
    }),
    "src/host/disk/liveness.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ST: ()=>isGone,
            Sv: ()=>startTime,
            df: ()=>describePlace
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:util");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        async function describePlace() {
            const boot = 'darwin' === process.platform ? await bootOfDarwin().catch(()=>'') : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(()=>'');
            const namespace = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(()=>process.platform);
            return {
                boot: boot.trim(),
                namespace
            };
        }
        async function bootOfDarwin() {
            const { execFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
            const { stdout } = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(execFile)('/usr/sbin/sysctl', [
                '-n',
                'kern.bootsessionuuid'
            ], {
                timeout: 5_000
            });
            return stdout;
        }
        async function startTime(pid) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(()=>'');
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        async function isGone(pid, started) {
            try {
                process.kill(pid, 0);
            } catch (error) {
                return 'ESRCH' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error);
            }
            const now = await startTime(pid);
            return '' !== now && '' !== started && now !== started;
        }
    }),
    "src/host/disk/make-folders.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>makeFolders
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/new-files.ts");
        async function makeFolders(path) {
            const made = await makeFolder(path);
            if (void 0 !== made) return made;
            const above = await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            return [
                ...above,
                ...await makeFolder(path, true) ?? []
            ];
        }
        async function makeFolder(path, settled = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) {
            try {
                await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(path);
                return [
                    path
                ];
            } catch (error) {
                if ('ENOENT' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error) && !settled) return;
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>void 0);
                if (there?.isDirectory()) return [];
                throw error;
            }
        }
    }),
    "src/host/origin-token.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>originToken
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        function originToken({ env, token }) {
            const value = token ?? env.GITHUB_TOKEN;
            const server = env.GITHUB_SERVER_URL;
            if (!value || !server) return;
            if (!URL.canParse(server)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'GITHUB_SERVER_URL is not a URL', 'GITHUB_SERVER_URL');
            if (!/^[\x21-\x7e]+$/.test(value)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'the token holds characters that no token has', 'token');
            return {
                value,
                origin: new URL(server).origin
            };
        }
    }),
    "src/host/store/above-dist.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            V: ()=>hintAboveDist
        });
        const WITHIN = /^(|.*[\\/])dist(?:[\\/]\d+\.\d+\.\d+)?(?:[\\/]index\.json)?[\\/]*$/;
        function aboveDist(name) {
            const [, branch, folder] = /^(git\+[^#]*#[^:]*):(.*)$/i.exec(name) ?? [];
            if (void 0 !== branch) {
                const above = WITHIN.exec(folder ?? '')?.[1]?.replace(/\/$/, '');
                return above ? `${branch}:${above}` : '' === above ? branch : void 0;
            }
            const [, above] = WITHIN.exec(name) ?? [];
            if (void 0 === above) return;
            return /^(?:|[A-Za-z]:|file:\/\/)[\\/]$/.test(above) ? above : above.replace(/[\\/]+$/, '') || '.';
        }
        function hintAboveDist(name) {
            const above = aboveDist(name);
            return void 0 === above ? void 0 : `Name the folder that holds dist/: ${above}`;
        }
    }),
    "src/host/store/directory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>DirectoryStore
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_timers_promises_ = __webpack_require__("node:timers/promises");
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        var liveness = __webpack_require__("src/host/disk/liveness.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        const MAX_LOCK = 65536;
        async function withLock(path, patience, work) {
            const release = await acquire(path, patience);
            try {
                await removeLeftovers(path);
                return await work();
            } finally{
                await release();
            }
        }
        async function acquire(path, { unknownMs, knownMs }) {
            const me = await describeSelf();
            const begun = performance.now();
            for(let wait = 5;; wait = Math.min(1.5 * wait, 200)){
                const holder = await tryTake(path, me, 0);
                if (void 0 === holder) {
                    const forget = (0, at_exit.S3)(()=>releaseAtOnce(path, me));
                    return ()=>release(path, me).finally(forget);
                }
                if (performance.now() - begun > (await isOfHere(holder) ? knownMs : unknownMs)) (0, errors.TR)('STORE_LOCKED', `${path} is held by process ${holder.pid} on ${holder.host}`, path, `If that process is gone, remove ${path}.`);
                await (0, external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
            }
        }
        async function tryTake(path, me, depth) {
            const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.${me.nonce}.${depth}`);
            const forget = (0, at_exit.mU)(temporary);
            try {
                await (0, make_folders.w)((0, external_node_path_.dirname)(path));
                await (0, new_files.ty)(temporary, JSON.stringify(me));
                for(let turn = 0; turn < 3; turn++){
                    try {
                        await (0, promises_.link)(temporary, path);
                        return;
                    } catch (error) {
                        if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    }
                    const holder = await readHolder(path);
                    if (void 0 === holder) continue;
                    if (depth > 8 || !await isProvenDead(holder)) return holder;
                    const claim = `${path}.${holder.nonce}`;
                    const rival = await tryTake(claim, me, depth + 1);
                    if (rival) return rival;
                    try {
                        if ((await readHolder(path))?.nonce === holder.nonce) return void await (0, files.HB)(temporary, path);
                    } finally{
                        await (0, files.nM)(claim);
                    }
                }
                return await readHolder(path) ?? me;
            } catch (error) {
                throw (0, file_errors.dH)(error, path);
            } finally{
                await (0, files.nM)(temporary);
                forget();
            }
        }
        async function release(path, me) {
            if ((await readHolder(path))?.nonce === me.nonce) await (0, files.nM)(path).catch(()=>{});
        }
        function releaseAtOnce(path, me) {
            if (holderIn((0, external_node_fs_.readFileSync)(path, 'utf8')).nonce === me.nonce) (0, external_node_fs_.unlinkSync)(path);
        }
        async function readHolder(path) {
            const bytes = await (0, files.CB)(path, MAX_LOCK);
            if (!bytes && (0, in_the_way.Zf)(path)) (0, errors.TR)('IO_FAILED', `${path} is a link that leads nowhere, not a lock`, path, 'Remove it.');
            return bytes && holderIn(bytes.toString());
        }
        function holderIn(text) {
            const unknown = {
                host: 'an unknown host',
                boot: '',
                namespace: '',
                pid: 0,
                started: '',
                nonce: ''
            };
            try {
                const parsed = JSON.parse(text);
                return 'number' == typeof parsed.pid && 'string' == typeof parsed.nonce && /^[0-9a-f]{16}$/.test(parsed.nonce) ? {
                    ...unknown,
                    ...parsed
                } : unknown;
            } catch  {
                return unknown;
            }
        }
        async function describeSelf() {
            const nonce = (0, external_node_crypto_.randomBytes)(8).toString('hex');
            return {
                host: (0, external_node_os_.hostname)(),
                ...await (0, liveness.df)(),
                pid: process.pid,
                started: await (0, liveness.Sv)(process.pid),
                nonce
            };
        }
        async function isProvenDead(holder) {
            return await isOfHere(holder) && (0, liveness.ST)(holder.pid, holder.started);
        }
        async function isOfHere({ nonce, host, boot, namespace }) {
            const here = await (0, liveness.df)();
            return '' !== nonce && host === (0, external_node_os_.hostname)() && '' !== boot && boot === here.boot && namespace === here.namespace;
        }
        async function removeLeftovers(path) {
            const folder = (0, external_node_path_.dirname)(path);
            for (const name of (await (0, promises_.readdir)(folder))){
                if (!name.startsWith(`.${(0, external_node_path_.basename)(path)}.`) && !name.startsWith(`${(0, external_node_path_.basename)(path)}.`)) continue;
                const left = (0, external_node_path_.join)(folder, name);
                const holder = await readHolder(left).catch(()=>void 0);
                if (holder && await isProvenDead(holder)) await (0, files.nM)(left);
            }
        }
        var above_dist = __webpack_require__("src/host/store/above-dist.ts");
        var listed_files = __webpack_require__("src/host/store/listed-files.ts");
        const WORK = 'dist/.publishing';
        const LOCK_PATIENCE = {
            unknownMs: 60_000,
            knownMs: 900000
        };
        const MAX_SWAPPED = 536870912;
        class DirectoryStore {
            root;
            name;
            listing;
            constructor(root, name = root, listing){
                this.root = root;
                this.name = name;
                this.listing = listing;
            }
            async read(path, limit) {
                const bytes = await (0, files.CB)(this.#resolve(path), limit, path);
                if (!bytes) return this.#absent();
                let version;
                return {
                    bytes,
                    get version () {
                        version ??= (0, contract_digest.sc)(bytes);
                        return version;
                    }
                };
            }
            async stream(path, limit) {
                return await (0, files.Pq)(this.#resolve(path), limit, path) ?? this.#absent();
            }
            async list(folder) {
                const found = new listed_files.H(folder, this.listing);
                const walk = async (path)=>{
                    const below = [];
                    await (0, file_errors.ze)(path, async ()=>{
                        const entries = await (0, promises_.opendir)(this.#resolve(path), {
                            bufferSize: 256
                        }).catch((error)=>(0, file_errors.W0)(error) ? [] : Promise.reject(error));
                        for await (const entry of entries){
                            const child = `${path}/${entry.name}`;
                            if (child !== WORK) if (entry.isDirectory()) {
                                if (below.push(child)) found.count(child);
                            } else found.add(child);
                        }
                    });
                    for (const child of below)await walk(child);
                };
                await walk(folder);
                return found.paths;
            }
            async isStore() {
                const names = await (0, file_errors.ze)(this.name, ()=>(0, promises_.readdir)(this.root).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error)));
                return void 0 !== names && (0 === names.length || names.includes('dist'));
            }
            async commit({ create, swap }) {
                return this.#locked(async ()=>{
                    if (swap && !await this.#isCurrent(swap.path, swap.expected)) return {
                        status: 'conflict',
                        path: swap.path
                    };
                    const touched = new Set();
                    for (const { path, content } of create)if (!await this.#create(path, content, touched)) return {
                        status: 'conflict',
                        path
                    };
                    await Promise.all([
                        ...touched
                    ].map((folder)=>(0, files.Yw)(folder)));
                    if (swap) await this.#replace(swap.path, swap.bytes);
                    return {
                        status: 'committed'
                    };
                });
            }
            async remove(paths) {
                await this.#locked(async ()=>{
                    for (const path of paths){
                        await (0, files.nM)(this.#resolve(path)).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error));
                        for(let folder = (0, external_node_path_.dirname)(path); 'dist' !== folder && '.' !== folder && await (0, promises_.rmdir)(this.#resolve(folder)).then(()=>true, ()=>false); folder = (0, external_node_path_.dirname)(folder));
                    }
                });
            }
            async #locked(work) {
                const folder = this.#resolve(WORK);
                return (0, file_errors.ze)(this.name, async ()=>{
                    (0, file_errors.VC)(this.root, this.name, (0, above_dist.V)(this.name));
                    await this.#refuseWithin();
                    const made = await (0, make_folders.w)(folder);
                    await Promise.all(made.map((path)=>(0, files.Yw)((0, external_node_path_.dirname)(path))));
                    return withLock((0, external_node_path_.join)(folder, 'lock'), LOCK_PATIENCE, async ()=>{
                        for (const name of (await (0, promises_.readdir)(folder)))if (name.startsWith('new-')) await (0, files.nM)((0, external_node_path_.join)(folder, name));
                        return work();
                    });
                });
            }
            async #isCurrent(path, expected) {
                const chunks = await this.stream(path, MAX_SWAPPED);
                return (chunks && (await (0, files.Nq)(chunks)).sha256) === expected;
            }
            async #create(path, content, touched) {
                const final = this.#resolve(path);
                const temporary = this.#temporary();
                await this.#makeFolder((0, external_node_path_.dirname)(final), touched);
                const forget = (0, at_exit.mU)(temporary);
                try {
                    await (0, files.CW)(temporary, async (handle)=>{
                        if ('bytes' in content) return (0, files.f4)(handle, content.bytes);
                        const chunks = await (0, files.Pq)(content.file, content.size);
                        if (!chunks) return (0, errors.TR)('STAGED_INVALID', `${content.file} is gone`, content.file);
                        const { sha256: actual } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                        return (0, contract_digest.Ub)(actual, content.sha256, content.file);
                    });
                    await (0, promises_.link)(temporary, final);
                    return true;
                } catch (error) {
                    if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    return this.#isSame(path, content);
                } finally{
                    await (0, files.nM)(temporary);
                    forget();
                }
            }
            async #isSame(path, content) {
                const [size, digest] = 'bytes' in content ? [
                    content.bytes.byteLength,
                    (0, contract_digest.sc)(content.bytes)
                ] : [
                    content.size,
                    content.sha256
                ];
                const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
                const there = chunks && await (0, files.Nq)(chunks);
                return there?.size === size && there.sha256 === digest;
            }
            async #makeFolder(folder, touched) {
                touched.add(folder);
                for (const made of (await (0, make_folders.w)(folder)))touched.add((0, external_node_path_.dirname)(made));
            }
            async #replace(path, bytes) {
                const final = this.#resolve(path);
                const temporary = this.#temporary();
                const forget = (0, at_exit.mU)(temporary);
                await (0, files.CW)(temporary, (handle)=>(0, files.f4)(handle, bytes));
                await (0, files.HB)(temporary, final).finally(()=>(0, files.nM)(temporary).finally(forget));
                await (0, files.Yw)((0, external_node_path_.dirname)(final));
            }
            #absent() {
                (0, file_errors.VC)(this.root, this.name, (0, above_dist.V)(this.name));
            }
            async #refuseWithin() {
                const hint = (0, above_dist.V)(this.name);
                if (void 0 === hint) return;
                const names = async (path)=>(0, promises_.readdir)(path).catch(()=>[]);
                const isDist = (await names(this.root)).includes('index.json');
                if (isDist && 0 === (await names(this.#resolve('dist'))).length) (0, errors.TR)('INVALID_INPUT', `${this.name} is the dist/ of a store, not the store`, 'store', hint);
            }
            #temporary() {
                return this.#resolve(`${WORK}/new-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
            }
            #resolve(path) {
                return (0, external_node_path_.join)(this.root, path);
            }
        }
    }),
    "src/host/store/listed-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>ListedFiles
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const LISTING_LIMITS = {
            entries: 2_000_000,
            bytes: 268435456
        };
        class ListedFiles {
            folder;
            limits;
            paths = [];
            #entries = 0;
            #bytes = 0;
            constructor(folder, limits = LISTING_LIMITS){
                this.folder = folder;
                this.limits = limits;
            }
            add(path) {
                this.count(path);
                this.paths.push(path);
            }
            count(path) {
                this.#entries += 1;
                this.#bytes += Buffer.byteLength(path);
                const { entries, bytes } = this.limits;
                const hint = 'List a store of this suite alone; prune one that holds so much.';
                if (this.#entries > entries) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${this.folder} holds more than the ${entries} files that are listed`, this.folder, hint);
                if (this.#bytes > bytes) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${this.folder} has names of more than the ${bytes} bytes that are listed`, this.folder, hint);
            }
        }
    }),
    "src/host/store/open.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>openSource,
            C: ()=>openStore
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var origin_token = __webpack_require__("src/host/origin-token.ts");
        function requireDistFolder(path) {
            if ('dist' !== path) requireDistPath(path);
        }
        function requireDistPath(path) {
            const parts = path.split('/');
            const plain = 'dist' === parts[0] && parts.length > 1 && path.isWellFormed() && parts.every((part)=>'' !== part && '.' !== part && '..' !== part && !/[\\:"\x00-\x1f\x7f]/.test(part));
            if (plain) return;
            const shown = path.slice(0, 200);
            (0, errors.TR)('INVALID_PATH', `${JSON.stringify(shown)} is not a path below dist/`, shown);
        }
        class CheckedSource {
            source;
            name;
            prefetch;
            isStore;
            constructor(source){
                this.source = source;
                this.name = source.name;
                const isStore = source.isStore?.bind(source);
                if (isStore) this.isStore = isStore;
                const prefetch = source.prefetch?.bind(source);
                if (!prefetch) return;
                this.prefetch = async (paths)=>{
                    paths.forEach(requireDistPath);
                    return prefetch(paths);
                };
            }
            async read(path, limit) {
                requireDistPath(path);
                return this.source.read(path, limit);
            }
            async stream(path, limit) {
                requireDistPath(path);
                return this.source.stream(path, limit);
            }
            async list(folder) {
                requireDistFolder(folder);
                return this.source.list(folder);
            }
        }
        class CheckedStore extends CheckedSource {
            store;
            forget;
            constructor(store){
                super(store);
                this.store = store;
                const forget = store.forget?.bind(store);
                if (forget) this.forget = forget;
            }
            async commit(change) {
                for (const { path } of change.create)requireDistPath(path);
                if (change.swap) requireDistPath(change.swap.path);
                return this.store.commit(change);
            }
            async remove(paths, message) {
                paths.forEach(requireDistPath);
                return this.store.remove(paths, message);
            }
        }
        function checkedSource(source) {
            return new CheckedSource(source);
        }
        function checkedStore(store) {
            return new CheckedStore(store);
        }
        var directory = __webpack_require__("src/host/store/directory.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var external_node_url_ = __webpack_require__("node:url");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        const PLACE = 'store';
        const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
        const KINDS = 'Write PATH, file:///PATH, git+https://HOST/OWNER/REPO#BRANCH, s3://BUCKET/PREFIX, or https://HOST/PATH to read from; a folder as ./NAME.';
        const HOST = String.raw`(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3}`;
        const ADDRESS = new RegExp(String.raw`^(?:[^@/\\:]*@)?((?:${HOST})(?::\d+(?=/))?)[:/]+([\w.~+-][\w.~/+-]*)(?:#([\w./:+-]+))?$`, 'i');
        const HOST_ALONE = /^(?:[a-z0-9-]+\.){2,}[a-z]{2,}$/i;
        function parseStoreName(name, windows = 'win32' === process.platform) {
            const scheme = (0, folder_path.XK)(name) ? void 0 : SCHEME.exec(name)?.[1]?.toLowerCase();
            if (void 0 !== scheme && name.trim() === name && !/[\0\r\n]/.test(name)) return parseUrl(name, scheme, windows);
            (0, folder_path.Zl)(name, PLACE, windows);
            if (!(0, folder_path.XK)(name)) refuseAddress(name, windows);
            return {
                kind: 'directory',
                path: name
            };
        }
        function parseUrl(name, scheme, windows) {
            const kind = /^(?:(git)\+(?:https?|file)|s3|https?|file)$/.exec(scheme);
            if (!kind) return refuseScheme(name, scheme);
            const rest = name.slice(scheme.length + 1);
            const slashes = scheme.endsWith('file') ? '///' : '//';
            const isWhole = rest.startsWith('//') && ('///' === slashes ? rest.length > 3 : /^\/\/[^/]/.test(rest));
            const path = scheme.startsWith('http') ? 'HOST/PATH' : plain(rest) || 'PATH';
            if (!isWhole) (0, errors.TR)('INVALID_INPUT', `${scheme}: must be followed by ${slashes}`, PLACE, `Write ${scheme}:${slashes}${path}`);
            if ('file' === scheme) return {
                kind: 'directory',
                path: pathOfUrl(name, windows)
            };
            return {
                kind: kind[1] ?? scheme
            };
        }
        function plain(rest) {
            return rest.replace(/^\/+/, '').replace(/^[^/#]*@/, '').replace(/\?[^#]*/, '').slice(0, 200);
        }
        function refuseScheme(name, scheme) {
            const address = /^(?:git|ssh|git\+ssh|ssh\+git):\/\/(.*)$/i.exec(name)?.[1]?.replace(/:\d+(?=\/)/, '') ?? name;
            const hint = ADDRESS.test(address) ? `Write ${asBranch(address)}` : KINDS;
            const what = scheme.includes('.') ? 'HOST:PATH' : `${scheme}:`;
            return (0, errors.TR)('STORE_NOT_SUPPORTED', `${what} is not a kind of store that is supported`, PLACE, hint);
        }
        function refuseAddress(name, windows) {
            const [path = '', ...fragment] = name.split('#');
            const isOfWindows = windows && /^(?:[A-Za-z]:|\\\\)/.test(name);
            const refuseAs = (what, instead)=>(0, errors.TR)('INVALID_INPUT', `the name of the store is ${what}`, PLACE, `Write ${instead}${orFolder(name)}`);
            if (ADDRESS.test(name) && !isOfWindows) refuseAs('HOST/PATH, and says of no kind of store', asBranch(name));
            if (HOST_ALONE.test(name)) refuseAs('a host, and says of no kind of store', `https://${name}`);
            if (/^[^/]*:/.test(name) && !isOfWindows) (0, errors.TR)('STORE_NOT_SUPPORTED', 'HOST:PATH is not a kind of store', PLACE, KINDS);
            const repository = `git+${(0, external_node_url_.pathToFileURL)(path).href}`;
            if (fragment.length > 0) refuseAs('a folder with #BRANCH', `${repository}#${fragment.join('#').slice(0, 200)}`);
            if (/\.git\/?$/.test(path)) refuseAs('that of a git repository', `${repository}#BRANCH`);
        }
        function orFolder(name) {
            if (name.includes('@')) return '';
            const literal = (0, external_node_path_.isAbsolute)(name) ? (0, external_node_url_.pathToFileURL)(name).href : `./${name}`;
            return `, or ${literal.slice(0, 200)} for a folder of that name`;
        }
        function asBranch(address) {
            const [, host = '', path = '', branch = 'BRANCH'] = ADDRESS.exec(address) ?? [];
            return `git+https://${host}/${path.replace(/^\/+/, '')}#${branch}`;
        }
        function pathOfUrl(name, windows) {
            const plainly = `file:///${plain(name.slice(5))}`;
            if (/[?#]/.test(name)) {
                const hint = name.includes('?') ? 'Write ? as %3F' : `Write git+${plainly}, or # as %23 for a folder of that name`;
                (0, errors.TR)('INVALID_INPUT', 'a file: URL of a folder has no query and no #BRANCH', PLACE, hint);
            }
            try {
                const path = (0, external_node_url_.fileURLToPath)(name);
                if (windows) (0, folder_path.GT)(path, PLACE);
                if (windows || !/^\/[A-Za-z]:/.test(path)) return path;
            } catch (error) {
                if (error instanceof errors.Vl) throw error;
            }
            return (0, errors.TR)('INVALID_INPUT', `${plainly} is not a file URL of this system`, PLACE, 'Write file:///PATH');
        }
        async function openSource(name, opener) {
            const parsed = parseStoreName(name);
            if ('https' !== parsed.kind && 'http' !== parsed.kind) return checkedStore(await storeOf(name, parsed, opener));
            const { HttpSource } = await Promise.all([
                __webpack_require__.e("shared-host-backoff-and-host-http-and-host-release-memory"),
                __webpack_require__.e("host-store-static-host")
            ]).then(__webpack_require__.bind(__webpack_require__, "src/host/store/static-host.ts"));
            return checkedSource(new HttpSource(name, {
                env: opener.env,
                token: (0, origin_token.W)(opener)
            }));
        }
        async function openStore(name, opener) {
            return checkedStore(await storeOf(name, parseStoreName(name), opener));
        }
        async function storeOf(name, parsed, opener) {
            const { env } = opener;
            switch(parsed.kind){
                case 'directory':
                    return new directory.f(parsed.path, name);
                case 's3':
                    return new (await __webpack_require__.e("host-store-s3-store").then(__webpack_require__.bind(__webpack_require__, "src/host/store/s3/store.ts"))).S3Store(name, {
                        env
                    });
                case 'git':
                    return new (await Promise.all([
                        __webpack_require__.e("shared-host"),
                        __webpack_require__.e("host-store-git-branch-store")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/host/store/git-branch/store.ts"))).GitStore(name, {
                        env,
                        token: (0, origin_token.W)(opener)
                    });
                default:
                    return (0, errors.TR)('STORE_NOT_SUPPORTED', `${parsed.kind}: can be read from, not published into`, 'store', 'Publish into a branch (git+https://HOST/OWNER/REPO#BRANCH), S3-compatible storage or a folder that the host serves.');
            }
        }
    }),
    "src/steps/release-index/read.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            vY: ()=>readIndex,
            aD: ()=>readIndexIfAny,
            ku: ()=>readIndexPart,
            Dn: ()=>readPublished,
            Mw: ()=>refuseNoIndex
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var text_days = __webpack_require__("src/contract/text/days.ts");
        function aliasRetirement(contract, place) {
            const days = contract ? aliasesOf(contract, place).map(retiredOn) : [];
            return days.reduce(text_days.Z4, paths.ZU.retired);
        }
        function aliasesOf(contract, place) {
            try {
                const { value } = (0, strict_json.R)(contract, paths.mu, place);
                const aliases = value?.index?.deprecated_aliases;
                return Array.isArray(aliases) ? aliases : [];
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                return [];
            }
        }
        function retiredOn(alias) {
            const { path, retired } = alias ?? {};
            if (path !== paths.kc || 'string' != typeof retired || !/^\d{4}-\d{2}-\d{2}$/.test(retired)) return '';
            const time = Date.parse(`${retired}T00:00:00Z`);
            return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== retired ? '' : retired;
        }
        function isAliasRead(today, retired) {
            return today <= retired;
        }
        var retention = __webpack_require__("src/contract/decisions/retention.ts");
        var limits = __webpack_require__("src/contract/release-index/limits.ts");
        var model = __webpack_require__("src/contract/release-index/model.ts");
        var parse = __webpack_require__("src/contract/release-index/parse.ts");
        var part = __webpack_require__("src/contract/release-index/part.ts");
        var above_dist = __webpack_require__("src/host/store/above-dist.ts");
        async function readIndexIfAny(source, wanted) {
            const stored = await source.read(paths.Pm, limits.Si.maxBytes);
            if (!stored) return;
            return {
                index: (0, parse.A)(stored.bytes, paths.Pm, wanted),
                stored
            };
        }
        async function readIndexPart(source, versions) {
            const stored = await source.read(paths.Pm, limits.Si.maxBytes);
            if (!stored) return;
            return {
                part: (0, part["do"])(stored.bytes, paths.Pm, versions),
                stored
            };
        }
        async function readIndex(source, context, wanted) {
            const canonical = await readIndexIfAny(source, wanted);
            if (canonical) return canonical;
            const { path } = paths.ZU;
            const stored = await source.read(path, limits.Si.maxBytes);
            if (!stored) return refuseNoIndex(source);
            const whole = (0, parse.A)(stored.bytes, path);
            const retired = await retirementBy(source, whole);
            if (!isAliasRead((0, text_days.kb)(context.now().getTime()), retired)) (0, errors.TR)('LEGACY_INDEX_RETIRED', `${source.name} has only ${path}, which was retired on ${retired}`, path, `Use a source that has ${paths.Pm}.`);
            context.warn(`using deprecated index path, remove by ${retired}`);
            return {
                index: wanted ? (0, parse.A)(stored.bytes, path, wanted) : whole,
                stored
            };
        }
        function refuseNoIndex({ name }) {
            return (0, errors.TR)('INDEX_NOT_FOUND', `${name} has no ${paths.Pm}`, paths.Pm, (0, above_dist.V)(name));
        }
        async function retirementBy(source, index) {
            const path = (0, retention.Sb)(index);
            const stored = void 0 === path ? void 0 : await source.read(path, paths.mu.maxBytes);
            return aliasRetirement(stored?.bytes, path ?? '');
        }
        async function listFolders(source) {
            const folders = new Map();
            for (const path of await source.list('dist') ?? []){
                const directory = (0, paths.wG)(path);
                if (!folders.has(directory)) try {
                    folders.set(directory, (0, paths.Bp)(directory));
                } catch  {}
            }
            return [
                ...folders.values()
            ];
        }
        async function readPublished(source) {
            const [read, folders] = await Promise.all([
                readIndexIfAny(source),
                listFolders(source)
            ]);
            return {
                index: read?.index ?? (0, model.gW)(''),
                folders
            };
        }
    })
};
