export const id = "shared-steps-release-index";
export const ids = [
    "shared-steps-release-index"
];
export const modules = {
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
            const yanked = row.yanked ? `,"yanked":[${row.yanked.map((reason)=>`"${reason}"`).join(',')}]` : '';
            return `${formatRowContent(row)}${yanked}}`;
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
            const head = `{\n  "schema_version": 1,\n  "product": "${product}",\n  "contract": "${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.YS)(version)}",\n  "distribution_contract_version": "${version}",\n  "releases": [`;
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
            S: ()=>INDEX_LIMITS,
            j: ()=>EXPLAINED_BYTES
        });
        const INDEX_LIMITS = {
            maxBytes: 536870880
        };
        const EXPLAINED_BYTES = 16777216;
    }),
    "src/contract/release-index/model.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            br: ()=>indexSchemas,
            gW: ()=>emptyIndex,
            jX: ()=>TOMBSTONE_PARTS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/schema.ts");
        function makeSchemas() {
            const { version, target, profile, ...rowTuple } = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.KB;
            const distPath = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^dist\/[a-z0-9._+/-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(1000));
            const yankReason = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[ !#-[\]-~]{1,200}$/, 'must be 1 to 200 printable ASCII characters without " or \\'));
            const yankReasons = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(yankReason).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((reasons)=>reasons.every((reason, at)=>0 === at || String(reasons[at - 1]) < reason), 'must be sorted, without repetition'));
            const rowShape = {
                ...rowTuple,
                artifact_file: distPath,
                artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
                artifact_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.mz,
                manifest_file: distPath,
                manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
                checksums_file: distPath,
                checksums_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
                provenance_file: distPath,
                provenance_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
                source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.pA,
                yanked: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(yankReasons)
            };
            const row = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                version,
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                target,
                profile,
                ...rowShape
            });
            const tombstone = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.KB,
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
                row_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg
            });
            const profiles = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                profile,
                artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej(rowShape)).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1))
            }));
            const targets = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                target,
                profiles: profiles.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1))
            }));
            const index = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CZ,
                product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
                contract: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(64)),
                distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                releases: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                    version,
                    distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                    targets: targets.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1))
                })),
                pruned: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(tombstone).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1)))
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
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS,
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
            yanked;
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
        const NEXT_REASON = ascii('","');
        const CLOSE_REASONS = ascii('"]');
        const CLOSE = ascii('}');
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
            return areWellFormed(cursor, row) && scanYanks(cursor, row) && cursor.literal(CLOSE);
        }
        function areWellFormed(cursor, { gitRev, revision, artifactSize, epoch }) {
            return (40 === gitRev.length || 64 === gitRev.length) && cursor.isPositive(revision) && (1 === artifactSize.length || cursor.isPositive(artifactSize)) && (1 === epoch.length || cursor.isPositive(epoch)) && (epoch.length < LAST_EPOCH.length || cursor.text(epoch) <= LAST_EPOCH);
        }
        function scanYanks(cursor, row) {
            row.yanked = void 0;
            if (!cursor.literal(YANKED)) return true;
            const reasons = [];
            const reason = new Span();
            do {
                if (!cursor.run(PLAIN, 1, 200, reason)) return false;
                const text = cursor.text(reason);
                const before = reasons.at(-1);
                if (void 0 !== before && before >= text) return false;
                reasons.push(text);
            }while (cursor.literal(NEXT_REASON))
            row.yanked = reasons;
            return cursor.literal(CLOSE_REASONS);
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
            return {
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
                source_date_epoch: Number(cursor.text(row.epoch)),
                ...row.yanked ? {
                    yanked: row.yanked
                } : {}
            };
        }
        const ARTIFACTS = ascii('",\n              "artifacts": [');
        const CLOSE_PROFILE = ascii('\n              ]\n            }');
        const COMMA = ascii(',');
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
            #lookup;
            #wanted;
            #isVersion = remember(identity_version.Yb);
            #row;
            #before;
            constructor(cursor, spans, lookup, wanted){
                this.#cursor = cursor;
                this.#lookup = lookup;
                this.#wanted = wanted;
                this.#row = new RowSpans(spans);
                this.#before = new RowSpans(spans);
            }
            read(group) {
                const cursor = this.#cursor;
                const isWanted = this.#wanted?.(group) ?? true;
                const { version, target, profile } = group;
                const wasPruned = this.#lookup.pruned.length > 0;
                const mayStand = wasPruned ? this.#lookup.inGroup((0, rules.$6)(version, target, profile)) : void 0;
                if (!cursor.literal(ARTIFACTS)) return false;
                let isFirst = true;
                do {
                    const row = this.#row;
                    const before = this.#before;
                    if (!scanRow(cursor, row)) return false;
                    const isKnown = 0 === cursor.compare(before.toolchain, row.toolchain);
                    if (!isKnown && !this.#isVersion(cursor.text(row.toolchain))) return false;
                    if (!isFirst && !ascends(cursor, before, row)) return false;
                    if (mayStand && !mayStand(cursor.text(row.toolchain), cursor.text(row.gitRev), `r${cursor.text(row.revision)}`)) return false;
                    if (isWanted) this.rows.push(makeRow(cursor, row, group));
                    this.#row = before;
                    this.#before = row;
                    this.count++;
                    isFirst = false;
                }while (cursor.literal(COMMA))
                return cursor.literal(CLOSE_PROFILE);
            }
        }
        const scan_tombstones_PART = '[a-z0-9][a-z0-9._+-]{0,63}';
        const HEX64 = '[0-9a-f]{64}';
        const REV = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
        const TOMBSTONE = new RegExp(`\\n {4}\\{"version":"(${scan_tombstones_PART})","target":"(${scan_tombstones_PART})","profile":"(release|debug)","toolchain":"(${scan_tombstones_PART})","git_rev":"(${REV})","dist_revision":"(r[1-9][0-9]{0,8})","distribution_contract_version":"(${scan_tombstones_PART})","artifact_sha256":"(${HEX64})","row_sha256":"(${HEX64})"\\}`, 'y');
        const OPEN = ',\n  "pruned": [';
        const scan_tombstones_CLOSE = '\n  ]\n}\n';
        function findTombstones(text) {
            const end = `"}${scan_tombstones_CLOSE}`;
            return text.toString('latin1', Math.max(0, text.length - end.length)) === end ? text.lastIndexOf(OPEN) : -1;
        }
        function scanTombstones(text) {
            const pruned = [];
            for(let at = OPEN.length;; at++){
                TOMBSTONE.lastIndex = at;
                const match = TOMBSTONE.exec(text);
                if (!match) return;
                const tombstone = Object.fromEntries(model.jX.map((key, group)=>[
                        key,
                        match[group + 1]
                    ]));
                if (!isWellFormed(tombstone)) return;
                pruned.push(tombstone);
                at = TOMBSTONE.lastIndex;
                if (',' !== text[at]) return text.slice(at) === scan_tombstones_CLOSE ? (0, rules.RJ)(pruned) : void 0;
            }
        }
        function isWellFormed({ version, target, toolchain, distribution_contract_version }) {
            const versions = [
                version,
                toolchain,
                distribution_contract_version
            ];
            return versions.every((text)=>identity_version.y.safeParse(text).success) && tuple.qK.safeParse(target).success;
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
        const NO_TOMBSTONES = (0, rules.RJ)([]);
        function scanIndex(bytes, wanted) {
            const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const prunedAt = findTombstones(text);
            const lookup = -1 === prunedAt ? NO_TOMBSTONES : scanTombstones(text.toString('latin1', prunedAt));
            if (!lookup) return;
            const scan = new IndexScan(bytes, lookup, wanted);
            if (!scan.head() || !scan.releases()) return;
            const { cursor } = scan;
            if (-1 === prunedAt ? !cursor.literal(END) || cursor.at !== bytes.length : cursor.at !== prunedAt) return;
            if (!scan.statesItsContract()) return;
            return {
                index: {
                    product: scan.product,
                    rows: scan.groups.rows,
                    pruned: lookup.pruned
                },
                releases: scan.found
            };
        }
        class IndexScan {
            cursor;
            groups;
            found = [];
            product = '';
            #lookup;
            #isVersion = remember(identity_version.Yb);
            #isTarget = remember((text)=>tuple.qK.safeParse(text).success);
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
            constructor(bytes, lookup, wanted){
                this.cursor = new ByteCursor(bytes);
                this.#lookup = lookup;
                this.groups = new GroupScan(this.cursor, this.#group, lookup, wanted);
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
            statesItsContract() {
                let highest = this.#highest;
                if (void 0 === highest) for (const { distribution_contract_version: of } of this.#lookup.pruned)highest = (0, rules.g)(highest, of);
                const stated = this.cursor.text(this.#statedVersion);
                return stated === (highest ?? rules.KP) && this.cursor.text(this.#contract) === (0, identity_paths.YS)(stated);
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
                return this.#isVersion(version) && this.#isVersion(distribution_contract_version) && (!before || (0, identity_version.Zy)(before.version, version) < 0) && this.#lookup.admitsRelease(version, distribution_contract_version);
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
        function parseIndexTexts(bytes, place, wanted) {
            const { maxBytes } = limits.S;
            if (bytes.byteLength > maxBytes) (0, errors.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} that can be read`, place);
            return scanIndex(bytes, wanted) ?? diagnose(bytes, place);
        }
        function diagnose(bytes, place) {
            if (bytes.byteLength > limits.j) {
                const stated = /^\{\s*"schema_version":\s*([0-9]{1,9})\b/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
                (0, json_document._$)({
                    schema_version: Number(stated?.[1] ?? 1)
                }, place);
                (0, errors.TR)('NOT_CANONICAL', `${place} is not in its canonical form; it is too large to say where`, place);
            }
            const document = (0, json_document.u0)(limits.S, (0, model.br)().index, bytes, place);
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
            const text = (0, strict_json._6)(bytes, limits.S.maxBytes, place);
            const canonical = (0, format.Qe)(index);
            let offset = 0;
            while(offset < text.length && text[offset] === canonical[offset])offset++;
            const line = text.slice(0, offset).split('\n').length;
            return (0, errors.TR)('NOT_CANONICAL', `${place} is not in its canonical form (first at line ${line})`, place);
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
            const { index, releases } = (0, _parse_js__WEBPACK_IMPORTED_MODULE_6__.I)(bytes, place, ({ version })=>versions.has(version));
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
            const { index, others } = part;
            const { head, tail } = (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.$o)(index, [
                ...others,
                ...index.rows
            ]);
            const pieces = [
                node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head, 'latin1'),
                ...releasesOf(part),
                node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(tail, 'latin1')
            ];
            const size = pieces.reduce((sum, piece)=>sum + piece.byteLength, 0);
            if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__.S.maxBytes) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOO_LARGE', `the index would have ${size} bytes`, place);
            return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(pieces, size);
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
    "src/contract/release-index/rules.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $6: ()=>groupKey,
            KP: ()=>NO_CONTRACT_VERSION,
            NS: ()=>firstDisorder,
            O_: ()=>refuseCollisions,
            RJ: ()=>lookupTombstones,
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
        function lookupTombstones(pruned) {
            if (void 0 !== firstDisorder([], pruned) || firstCollision([], pruned)) return;
            const contracts = new Map(pruned.map((of)=>[
                    of.version,
                    of.distribution_contract_version
                ]));
            const groups = new Map();
            for (const { version, target, profile, toolchain, git_rev, dist_revision } of pruned){
                const name = groupKey(version, target, profile);
                const group = groups.get(name) ?? {
                    revs: new Map(),
                    keys: new Set()
                };
                group.revs.set(`${toolchain} ${(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(git_rev)}`, git_rev);
                group.keys.add(`${toolchain} ${git_rev} ${dist_revision}`);
                groups.set(name, group);
            }
            return {
                pruned,
                admitsRelease: (version, contractVersion)=>(contracts.get(version) ?? contractVersion) === contractVersion,
                inGroup (name) {
                    const group = groups.get(name);
                    if (!group) return;
                    return (toolchain, gitRev, revision)=>(group.revs.get(`${toolchain} ${(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(gitRev)}`) ?? gitRev) === gitRev && !group.keys.has(`${toolchain} ${gitRev} ${revision}`);
                }
            };
        }
        function groupKey(version, target, profile) {
            return `${version} ${target} ${profile}`;
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
    "src/host/store/directory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>DirectoryStore
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_timers_promises_ = __webpack_require__("node:timers/promises");
        var liveness = __webpack_require__("src/host/disk/liveness.ts");
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
                if (void 0 === holder) return ()=>release(path, me);
                if (performance.now() - begun > (await isOfHere(holder) ? knownMs : unknownMs)) (0, errors.TR)('STORE_LOCKED', `${path} is held by process ${holder.pid} on ${holder.host}`, path, `If that process is gone, remove ${path}.`);
                await (0, external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
            }
        }
        async function tryTake(path, me, depth) {
            const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.${me.nonce}.${depth}`);
            try {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
                    recursive: true
                });
                await writeDurable(temporary, JSON.stringify(me));
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
                        if ((await readHolder(path))?.nonce === holder.nonce) return void await (0, promises_.rename)(temporary, path);
                    } finally{
                        await (0, promises_.rm)(claim, {
                            force: true
                        });
                    }
                }
                return await readHolder(path) ?? me;
            } catch (error) {
                throw (0, file_errors.dH)(error, path);
            } finally{
                await (0, promises_.rm)(temporary, {
                    force: true
                });
            }
        }
        async function release(path, me) {
            if ((await readHolder(path))?.nonce === me.nonce) await (0, promises_.unlink)(path).catch(()=>{});
        }
        async function writeDurable(path, text) {
            const handle = await (0, promises_.open)(path, 'w', 0o644);
            try {
                await handle.writeFile(text);
            } finally{
                await handle.close();
            }
        }
        async function readHolder(path) {
            let text;
            try {
                text = await (0, promises_.readFile)(path, 'utf8');
            } catch (error) {
                if ((0, file_errors.W0)(error)) return;
                throw error;
            }
            const unknown = {
                host: 'an unknown host',
                boot: '',
                namespace: '',
                pid: 0,
                started: '',
                nonce: ''
            };
            try {
                const parsed = JSON.parse(text.slice(0, 1000));
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
                const holder = await readHolder(left);
                if (holder && await isProvenDead(holder)) await (0, promises_.rm)(left, {
                    force: true
                });
            }
        }
        const WORK = 'dist/.publishing';
        const LOCK_PATIENCE = {
            unknownMs: 60_000,
            knownMs: 900000
        };
        const MAX_SWAPPED = 536870912;
        class DirectoryStore {
            root;
            name;
            constructor(root, name = root){
                this.root = root;
                this.name = name;
            }
            async read(path, limit) {
                const bytes = await (0, files.CB)(this.#resolve(path), limit, path);
                if (!bytes) return;
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
                return (0, files.Pq)(this.#resolve(path), limit, path);
            }
            async list(folder) {
                const found = [];
                const walk = async (path)=>{
                    const entries = await (0, file_errors.ze)(path, ()=>(0, promises_.readdir)(this.#resolve(path), {
                            withFileTypes: true
                        }).catch((error)=>(0, file_errors.W0)(error) ? [] : Promise.reject(error)));
                    for (const entry of entries){
                        const child = `${path}/${entry.name}`;
                        if (child !== WORK) if (entry.isDirectory()) await walk(child);
                        else found.push(child);
                    }
                };
                await walk(folder);
                return found;
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
                        await (0, promises_.unlink)(this.#resolve(path)).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error));
                        for(let folder = (0, external_node_path_.dirname)(path); 'dist' !== folder && '.' !== folder && await (0, promises_.rmdir)(this.#resolve(folder)).then(()=>true, ()=>false); folder = (0, external_node_path_.dirname)(folder));
                    }
                });
            }
            async #locked(work) {
                const folder = this.#resolve(WORK);
                return (0, file_errors.ze)(this.name, async ()=>{
                    const made = foldersWithNewNames(folder, await (0, promises_.mkdir)(folder, {
                        recursive: true
                    }));
                    await Promise.all(made.map((parent)=>(0, files.Yw)(parent)));
                    return withLock((0, external_node_path_.join)(folder, 'lock'), LOCK_PATIENCE, async ()=>{
                        for (const name of (await (0, promises_.readdir)(folder)))if (name.startsWith('new-')) await (0, promises_.rm)((0, external_node_path_.join)(folder, name), {
                            force: true
                        });
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
                await (0, files.CW)(temporary, async (handle)=>{
                    if ('bytes' in content) return (0, files.f4)(handle, content.bytes);
                    const chunks = await (0, files.Pq)(content.file, content.size);
                    if (!chunks) return (0, errors.TR)('STAGED_INVALID', `${content.file} is gone`, content.file);
                    const { sha256: actual } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                    return (0, contract_digest.Ub)(actual, content.sha256, content.file);
                });
                try {
                    await (0, promises_.link)(temporary, final);
                    return true;
                } catch (error) {
                    if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    return this.#isSame(path, content);
                } finally{
                    await (0, promises_.rm)(temporary, {
                        force: true
                    });
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
                for (const parent of foldersWithNewNames(folder, await (0, promises_.mkdir)(folder, {
                    recursive: true
                })))touched.add(parent);
            }
            async #replace(path, bytes) {
                const final = this.#resolve(path);
                const temporary = this.#temporary();
                await (0, files.CW)(temporary, (handle)=>(0, files.f4)(handle, bytes));
                await (0, files.HB)(temporary, final).catch(async (error)=>{
                    await (0, promises_.rm)(temporary, {
                        force: true
                    });
                    throw error;
                });
                await (0, files.Yw)((0, external_node_path_.dirname)(final));
            }
            #temporary() {
                return this.#resolve(`${WORK}/new-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
            }
            #resolve(path) {
                return (0, external_node_path_.join)(this.root, ...path.split('/'));
            }
        }
        function foldersWithNewNames(folder, first) {
            if (void 0 === first) return [];
            const parent = (0, external_node_path_.dirname)(folder);
            return folder === first ? [
                parent
            ] : [
                parent,
                ...foldersWithNewNames(parent, first)
            ];
        }
    }),
    "src/host/store/open.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>openSource,
            C: ()=>openStore
        });
        var external_node_url_ = __webpack_require__("node:url");
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
            constructor(source){
                this.source = source;
                this.name = source.name;
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
            constructor(store){
                super(store);
                this.store = store;
            }
            async commit(change) {
                for (const { path } of change.create)requireDistPath(path);
                if (change.swap) requireDistPath(change.swap.path);
                return this.store.commit(change);
            }
            async remove(paths) {
                paths.forEach(requireDistPath);
                return this.store.remove(paths);
            }
        }
        function checkedSource(source) {
            return new CheckedSource(source);
        }
        function checkedStore(store) {
            return new CheckedStore(store);
        }
        var directory = __webpack_require__("src/host/store/directory.ts");
        const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
        async function openSource(name, opener) {
            requireName(name);
            if (!isHttp(schemeOf(name))) return openStore(name, opener);
            const { HttpSource } = await __webpack_require__.e("host-store-static-host").then(__webpack_require__.bind(__webpack_require__, "src/host/store/static-host.ts"));
            return checkedSource(new HttpSource(name, {
                env: opener.env,
                token: (0, origin_token.W)(opener)
            }));
        }
        async function openStore(name, opener) {
            requireName(name);
            return checkedStore(await storeOf(name, opener));
        }
        async function storeOf(name, opener) {
            const scheme = schemeOf(name);
            const { env } = opener;
            if (void 0 === scheme) return new directory.f(name);
            if ('file' === scheme) return new directory.f(pathOfUrl(name), name);
            if ('s3' === scheme) return new (await __webpack_require__.e("host-store-s3-store").then(__webpack_require__.bind(__webpack_require__, "src/host/store/s3/store.ts"))).S3Store(name, {
                env
            });
            if (/^git\+(?:https?|file)$/.test(scheme)) return new (await __webpack_require__.e("host-store-git-branch-store").then(__webpack_require__.bind(__webpack_require__, "src/host/store/git-branch/store.ts"))).GitStore(name, {
                env,
                token: (0, origin_token.W)(opener)
            });
            if (isHttp(scheme)) (0, errors.TR)('STORE_NOT_SUPPORTED', `${scheme}: can be read from, not published into`, 'store');
            return (0, errors.TR)('STORE_NOT_SUPPORTED', `${scheme}: is not a kind of store that is supported`, 'store');
        }
        function requireName(name) {
            if ('' === name || /[\0\r\n]/.test(name)) (0, errors.TR)('INVALID_INPUT', 'the name of a store must be one line', 'store');
        }
        function schemeOf(name) {
            return SCHEME.exec(name)?.[1]?.toLowerCase();
        }
        function isHttp(scheme) {
            return 'https' === scheme || 'http' === scheme;
        }
        function pathOfUrl(name) {
            try {
                return (0, external_node_url_.fileURLToPath)(name);
            } catch  {
                return (0, errors.TR)('INVALID_INPUT', `${name} is not a file URL`, 'store');
            }
        }
    }),
    "src/steps/release-index/read.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Dn: ()=>readPublished,
            aD: ()=>readIndexIfAny,
            ku: ()=>readIndexPart,
            vY: ()=>readIndex
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_release_index_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/release-index/limits.ts");
        var _contract_release_index_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/model.ts");
        var _contract_release_index_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/parse.ts");
        var _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/part.ts");
        async function readIndexIfAny(source, wanted) {
            const stored = await source.read(_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm, _contract_release_index_limits_js__WEBPACK_IMPORTED_MODULE_2__.S.maxBytes);
            if (!stored) return;
            return {
                index: (0, _contract_release_index_parse_js__WEBPACK_IMPORTED_MODULE_4__.A)(stored.bytes, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm, wanted),
                stored
            };
        }
        async function readIndexPart(source, versions) {
            const stored = await source.read(_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm, _contract_release_index_limits_js__WEBPACK_IMPORTED_MODULE_2__.S.maxBytes);
            if (!stored) return;
            return {
                part: (0, _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_5__["do"])(stored.bytes, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm, versions),
                stored
            };
        }
        async function readIndex(source, context, wanted) {
            const canonical = await readIndexIfAny(source, wanted);
            if (canonical) return canonical;
            const { path, retired } = _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.ZU;
            const stored = await source.read(path, _contract_release_index_limits_js__WEBPACK_IMPORTED_MODULE_2__.S.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INDEX_NOT_FOUND', `${source.name} has no ${_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm}`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm);
            if (context.now().toISOString().slice(0, 10) >= retired) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('LEGACY_INDEX_RETIRED', `${source.name} has only ${path}, which was retired on ${retired}`, path, `Use a source that has ${_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Pm}.`);
            context.warn(`using deprecated index path, remove by ${retired}`);
            return {
                index: (0, _contract_release_index_parse_js__WEBPACK_IMPORTED_MODULE_4__.A)(stored.bytes, path, wanted),
                stored
            };
        }
        async function listFolders(source) {
            const folders = new Map();
            for (const path of await source.list('dist') ?? []){
                const directory = path.split('/').slice(0, 8).join('/');
                if (!folders.has(directory)) try {
                    folders.set(directory, (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Bp)(directory));
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
                index: read?.index ?? (0, _contract_release_index_model_js__WEBPACK_IMPORTED_MODULE_3__.gW)(''),
                folders
            };
        }
    })
};
