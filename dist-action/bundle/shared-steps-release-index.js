export const id = "shared-steps-release-index";
export const ids = [
    "shared-steps-release-index"
];
export const modules = {
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/format.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/limits.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/release-index/model.ts");
        var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/release-index/rules.ts");
        var _scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/release-index/scan.ts");
        function parseIndex(bytes, place, wanted) {
            return parseIndexTexts(bytes, place, wanted).index;
        }
        function parseIndexTexts(bytes, place, wanted, wantedPruned) {
            const { maxBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_5__.Si;
            if (bytes.byteLength > maxBytes) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} that can be read`, place);
            return (0, _scan_js__WEBPACK_IMPORTED_MODULE_8__.U)(bytes, wanted, wantedPruned) ?? diagnose(bytes, place);
        }
        function diagnose(bytes, place) {
            if (bytes.byteLength > _limits_js__WEBPACK_IMPORTED_MODULE_5__.jv) {
                const stated = /^\{\s*"schema_version":\s*([0-9]{1,9})\b/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
                (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__._$)({
                    schema_version: Number(stated?.[1] ?? 1)
                }, place);
                (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.A3)(bytes, place, '; it is too large to say where');
            }
            const document = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.u0)(_limits_js__WEBPACK_IMPORTED_MODULE_5__.Si, (0, _model_js__WEBPACK_IMPORTED_MODULE_6__.br)().index, bytes, place);
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
            const at = (0, _rules_js__WEBPACK_IMPORTED_MODULE_7__.NS)(index.rows, index.pruned);
            if (at) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('NOT_CANONICAL', `${place}: ${at} is out of order, or there twice`, place);
            (0, _rules_js__WEBPACK_IMPORTED_MODULE_7__.O_)(index.rows, index.pruned);
            const text = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_5__.Si.maxBytes, place);
            const canonical = (0, _format_js__WEBPACK_IMPORTED_MODULE_4__.Qe)(index);
            let offset = 0;
            while(offset < text.length && text[offset] === canonical[offset])offset++;
            const line = text.slice(0, offset).split('\n').length;
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.A3)(bytes, place, ` (first at line ${line})`);
        }
        function checkRowPaths(product, row, place) {
            const paths = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.qB)(product, row.distribution_contract_version, row);
            for (const name of [
                'artifact',
                'manifest',
                'checksums',
                'provenance'
            ])if (row[`${name}_file`] !== paths[name]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place}: ${name}_file must be ${paths[name]}`, place);
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
            TS: ()=>isGeneration,
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
    "src/contract/release-index/scan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>releaseReader,
            U: ()=>scanIndex
        });
        var external_node_buffer_ = __webpack_require__("node:buffer");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
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
        var rules = __webpack_require__("src/contract/release-index/rules.ts");
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
        var limits = __webpack_require__("src/contract/release-index/limits.ts");
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
                    hex(`.${paths.td}","artifact_sha256":"`, 64, 64, this.artifactSha256),
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
        function releaseReader(bytes) {
            const scan = new IndexScan(bytes, void 0, scan_all);
            scan.head();
            return ({ start })=>{
                if (!scan.releaseAt(start)) throw new Error('an index changed in memory');
                return scan.groups.rows.splice(0);
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
            releaseAt(start) {
                this.cursor.at = start;
                this.found.length = 0;
                return this.#release();
            }
            statesItsContract(ofTombstones) {
                const stated = this.cursor.text(this.#statedVersion);
                return stated === (this.#highest ?? ofTombstones) && this.cursor.text(this.#contract) === (0, paths.Fv)(stated);
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
    }),
    "src/contract/selection/catalog.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>catalogOf,
            L: ()=>parseCatalog
        });
        var _release_index_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/release-index/format.ts");
        var _release_index_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/release-index/parse.ts");
        var _release_index_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/release-index/scan.ts");
        function catalogOf({ product, rows, pruned }) {
            const byVersion = new Map((0, _release_index_format_js__WEBPACK_IMPORTED_MODULE_0__.ky)(rows, 'version').map((run)=>[
                    run[0]?.version ?? '',
                    run
                ]));
            return {
                product,
                versions: [
                    ...byVersion.keys()
                ],
                rowsOf: (version)=>byVersion.get(version) ?? [],
                pruned: ()=>pruned
            };
        }
        function parseCatalog(bytes, place) {
            const { index, releases } = (0, _release_index_parse_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, place, ()=>false);
            const texts = new Map(releases.map((text)=>[
                    text.version,
                    text
                ]));
            const rowsAt = (0, _release_index_scan_js__WEBPACK_IMPORTED_MODULE_2__.t)(bytes);
            const read = new Map();
            const rowsOf = (version)=>{
                const text = texts.get(version);
                const rows = read.get(version) ?? (text ? rowsAt(text) : []);
                read.set(version, rows);
                return rows;
            };
            let tombstones;
            const pruned = ()=>{
                tombstones ??= (0, _release_index_parse_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, place, ()=>false, ()=>true).index.pruned;
                return tombstones;
            };
            return {
                product: index.product,
                versions: [
                    ...texts.keys()
                ],
                rowsOf,
                pruned
            };
        }
    }),
    "src/steps/release-index/read.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            uM: ()=>readCatalog,
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
        var catalog = __webpack_require__("src/contract/selection/catalog.ts");
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
            const { stored, path } = await readBytes(source, context);
            return {
                index: (0, parse.A)(stored.bytes, path, wanted),
                stored,
                whole: ()=>(0, parse.A)(stored.bytes, path)
            };
        }
        async function readCatalog(source, context) {
            const { stored, path } = await readBytes(source, context);
            return (0, catalog.L)(stored.bytes, path);
        }
        async function readBytes(source, context) {
            const canonical = await source.read(paths.Pm, limits.Si.maxBytes);
            if (canonical) return {
                stored: canonical,
                path: paths.Pm
            };
            const { path } = paths.ZU;
            const stored = await source.read(path, limits.Si.maxBytes);
            if (!stored) return refuseNoIndex(source);
            const retired = await retirementBy(source, (0, parse.A)(stored.bytes, path));
            if (!isAliasRead((0, text_days.kb)(context.now().getTime()), retired)) (0, errors.TR)('LEGACY_INDEX_RETIRED', `${source.name} has only ${path}, which was retired on ${retired}`, path, `Use a source that has ${paths.Pm}.`);
            context.warn(`using deprecated index path, remove by ${retired}`);
            return {
                stored,
                path
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
    }),
    "semver/functions/prerelease.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
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
    })
};
