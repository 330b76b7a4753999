export const id = 118;
export const ids = [118];
export const modules = {

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ss: () => (/* binding */ formatChecksums),
/* harmony export */   tM: () => (/* binding */ makeChecksums),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* unused harmony export checksumsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);



const checksumsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    algorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg,
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000), _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)
        .refine((files) => Object.keys(files).length === 3, 'must name the artifact, the manifest and the provenance'),
})
    .describe('SHA-256 digests of one artifact and its documents.');
function parseChecksums(bytes, place) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readCanonical */ .hm)('checksums', checksumsSchema, formatChecksums, bytes, place);
}
function formatChecksums(checksums) {
    const files = Object.fromEntries(Object.entries(checksums.files).sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a, b)));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCanonical */ .I3)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .conform */ .fj)(checksumsSchema, { ...checksums, files }));
}
function makeChecksums(paths, digests) {
    return {
        schema_version: 1,
        algorithm: 'sha256',
        artifact_sha256: digests.artifact,
        files: {
            [paths.artifact]: digests.artifact,
            [paths.manifest]: digests.manifest,
            [paths.provenance]: digests.provenance,
        },
    };
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ INDEX_PATH),
/* harmony export */   RN: () => (/* binding */ MINIMUM_GENERATIONS),
/* harmony export */   UA: () => (/* binding */ parseContract),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   ZU: () => (/* binding */ LEGACY_ALIAS),
/* harmony export */   kc: () => (/* binding */ ALIAS_TEMPLATE),
/* harmony export */   y1: () => (/* binding */ recommendedTargets)
/* harmony export */ });
/* unused harmony exports DIRECTORY_TEMPLATE, FILE_NAME_TEMPLATE, contractSchema, formatContract */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);




const notes = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2000).optional().describe('Prose for people; no program reads it.');
const isoDate = zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6();
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /')
    .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'must not hold . or ..')
    .refine((path) => path.length <= 500, 'must have at most 500 characters');
const owner = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team');
const DIRECTORY_TEMPLATE = 'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/';
const FILE_NAME_TEMPLATE = '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}';
const INDEX_PATH = 'dist/index.json';
const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
const LEGACY_ALIAS = { path: 'dist/1.0.0/index.json', retired: '2026-07-01' };
const MINIMUM_GENERATIONS = 6;
const SUPPORT_LEVELS = ['recommended', 'optional', 'planned'];
const platformSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    target: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .targetTriple */ .qK.describe('Rust target triple.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(40).describe('The platform as people call it.'),
    os: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['linux', 'darwin', 'windows']),
    arch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[a-z0-9_]{1,20}$/)
        .describe('CPU architecture as in the target triple.'),
    runner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
        .describe('The label of the native runner that builds it.'),
    support: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SUPPORT_LEVELS)
        .describe('recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
    notes,
});
const contractSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200).optional(),
    schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    contract: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR'),
    distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .exactVersion */ .y,
    product: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .tZ,
    notes,
    entrypoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('cli'),
        binaries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryName */ .fW).min(1).max(16).describe('Canonical binary names, the primary one first.'),
        notes,
    }),
    identity: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        fields: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('git_rev'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('dist_revision'),
        ])
            .describe('The immutable tuple.'),
        gitsha_length: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(8),
        pin: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('immutable-tuple').describe('Consumers pin the whole tuple, never a moving tag.'),
        notes,
    }),
    layout: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('dist/'),
        directory_template: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(DIRECTORY_TEMPLATE),
        file_name_template: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(FILE_NAME_TEMPLATE),
        artifact_format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('tar.gz'),
        package_directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('package'),
        notes,
    }),
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(INDEX_PATH),
        row_key: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('gitsha'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('dist_revision'),
        ]),
        deprecated_aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(ALIAS_TEMPLATE), announced: isoDate, retired: isoDate, notes }))
            .max(8),
        notes,
    }),
    platforms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(platformSchema).min(1).max(256),
    runtime_assumptions: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        locale: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('UTF-8').optional(),
        terminal: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('tty').optional(),
        notes,
    }),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rust: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .toolchainVersion */ .aG.describe('What plan uses unless told otherwise.'),
        documented_per_artifact: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true),
        notes,
    }),
    profiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProfile */ .Er).min(1).max(2),
    integrity: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sha256'),
        required_documents: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('checksums.json'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('manifest.json'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('provenance.json'),
        ]),
        artifact_matches_manifest: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true),
        reproducibility_fields: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('git_rev'),
        ]),
        notes,
    }),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        source_compatible_within: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('distribution_contract_version'), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('artifact_version')]),
        notes,
    }),
    retention: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        minimum_release_generations: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(MINIMUM_GENERATIONS).max(10_000),
        notes,
    }),
    governance: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        documents: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ contract: repositoryPath, prose: repositoryPath, changelog: repositoryPath }),
        steward: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            active: owner.describe('Owns the contract updates.'),
            outgoing: owner.optional().describe('The steward before, named for as long as the handoff overlaps.'),
        }),
        handoff_overlap_release_cycles: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100),
        notes,
    }),
    generator: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        entrypoint: repositoryPath,
        config: repositoryPath,
        index_output: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(INDEX_PATH),
        notes,
    }),
})
    .describe('The machine-readable distribution contract of one product.');
function parseContract(bytes, place) {
    const contract = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)('contract', contractSchema, bytes, place);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAll */ .cp)(contradictions(contract, place));
    return contract;
}
function formatContract(contract) {
    return formatCanonical(contract);
}
function contradictions(contract, place) {
    const faults = [];
    const fault = (pointer, message) => {
        faults.push({ code: 'SCHEMA_INVALID', message: `${place}#${pointer}: ${message}`, place: `${place}#${pointer}` });
    };
    if (contract.contract !== contractId(contract.distribution_contract_version))
        fault('/contract', `must be ${contractId(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
    for (const [list, pointer] of [
        [contract.platforms.map((platform) => platform.target), '/platforms'],
        [contract.profiles, '/profiles'],
        [contract.entrypoint.binaries.map((name) => name.toLowerCase()), '/entrypoint/binaries'],
        [contract.index.deprecated_aliases.map((alias) => alias.path), '/index/deprecated_aliases'],
    ]) {
        list.forEach((item, index) => {
            if (list.indexOf(item) !== index)
                fault(`${pointer}/${index}`, `${item} is named twice`);
        });
    }
    contract.index.deprecated_aliases.forEach((alias, index) => {
        if (alias.announced >= alias.retired)
            fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
    });
    return faults;
}
function contractId(version) {
    return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
}
function recommendedTargets(contract) {
    return contract.platforms.filter((platform) => platform.support === 'recommended').map((platform) => platform.target);
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   I3: () => (/* binding */ formatCanonical),
/* harmony export */   PJ: () => (/* binding */ DOCUMENT_LIMITS),
/* harmony export */   _$: () => (/* binding */ refuseNewer),
/* harmony export */   fj: () => (/* binding */ conform),
/* harmony export */   hm: () => (/* binding */ readCanonical),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export checkSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2040);



const KiB = 1024;
const MiB = 1024 * KiB;
const DOCUMENT_LIMITS = {
    contract: { maxBytes: 1 * MiB },
    manifest: { maxBytes: 4 * MiB },
    checksums: { maxBytes: 64 * KiB },
    provenance: { maxBytes: 1 * MiB },
    index: { maxBytes: 512 * MiB - 32 },
    lockfile: { maxBytes: 4 * MiB },
    orchestrator: { maxBytes: 64 * KiB },
};
const schemaVersion = zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1);
function readDocument(kind, schema, bytes, place) {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(bytes, DOCUMENT_LIMITS[kind], place);
    refuseNewer(json.value, place);
    return checkSchema(schema, json.value, place, json);
}
function readCanonical(kind, schema, format, bytes, place) {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(bytes, DOCUMENT_LIMITS[kind], place);
    refuseNewer(json.value, place);
    const value = checkSchema(schema, json.value, place, json);
    if (format(value) !== json.text)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('NOT_CANONICAL', `${place} is not in its canonical form`, place);
    return value;
}
function refuseNewer(value, place) {
    const version = value?.schema_version;
    if (typeof version === 'number' && version > 1)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('UPDATE_REQUIRED', `${place} has schema_version ${version}; this version reads 1`, `${place}#/schema_version`);
}
const uses = new WeakMap();
const USES_WITHOUT_COMPILING = 3;
function howToCheck(schema) {
    const count = uses.get(schema) ?? 0;
    uses.set(schema, count + 1);
    return { jitless: count < USES_WITHOUT_COMPILING };
}
function conform(schema, value) {
    return schema.parse(value, howToCheck(schema));
}
function checkSchema(schema, value, place, json) {
    const result = schema.safeParse(value, howToCheck(schema));
    if (result.success)
        return result.data;
    const found = result.error.issues.slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FAULTS */ .Jl).flatMap(placesOf).slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FAULTS */ .Jl);
    const lines = json?.linesOf(new Set(found.flatMap(({ pointer }) => withParents(pointer))));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(found.map(({ pointer, what }) => {
        const at = pointer === '' ? place : `${place}#${pointer}`;
        const line = withParents(pointer)
            .map((of) => lines?.get(of))
            .find((of) => of !== undefined);
        return { code: 'SCHEMA_INVALID', message: `${at}: ${what}`, place: at, ...(line === undefined ? {} : { line }) };
    }));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('SCHEMA_INVALID', `${place} does not follow its schema`, place);
}
function placesOf(issue) {
    const pointerOf = (path) => path.map((part) => `/${(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(String(part))}`).join('');
    if (issue.code !== 'unrecognized_keys')
        return [{ pointer: pointerOf(issue.path), what: issue.message }];
    return issue.keys
        .slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FAULTS */ .Jl)
        .map((key) => ({ pointer: pointerOf([...issue.path, key]), what: 'unknown field' }));
}
function withParents(pointer) {
    const parents = [pointer];
    for (let at = pointer; at !== '';) {
        at = at.slice(0, at.lastIndexOf('/'));
        parents.push(at);
    }
    return parents;
}
function formatCanonical(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   Er: () => (/* binding */ buildProfile),
/* harmony export */   G6: () => (/* binding */ contractSnapshotPath),
/* harmony export */   GS: () => (/* binding */ TUPLE_PARTS),
/* harmony export */   Gk: () => (/* binding */ gitRev),
/* harmony export */   Hk: () => (/* binding */ isPathPart),
/* harmony export */   KB: () => (/* binding */ tupleShape),
/* harmony export */   P7: () => (/* binding */ revisionNumber),
/* harmony export */   PO: () => (/* binding */ gitsha),
/* harmony export */   TG: () => (/* binding */ formatFileName),
/* harmony export */   WS: () => (/* binding */ tupleKey),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   YI: () => (/* binding */ parseTuple),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _W: () => (/* binding */ formatTupleWith),
/* harmony export */   aG: () => (/* binding */ toolchainVersion),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   f1: () => (/* binding */ formatDirectory),
/* harmony export */   fW: () => (/* binding */ binaryName),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   pA: () => (/* binding */ sourceDateEpoch),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   qB: () => (/* binding */ formatPaths),
/* harmony export */   qK: () => (/* binding */ targetTriple),
/* harmony export */   qU: () => (/* binding */ distRevision),
/* harmony export */   tZ: () => (/* binding */ productName),
/* harmony export */   v_: () => (/* binding */ compareTuples),
/* harmony export */   wN: () => (/* binding */ formatTupleArguments),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* unused harmony export tupleSchema */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);




const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
function isPathPart(text) {
    return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
}
const part = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(PART, 'must match [a-z0-9][a-z0-9._+-]{0,63}')
    .refine(isPathPart, 'must not hold "..", end in a dot or be a reserved name');
function compareBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;
const exactVersion = part.refine((text) => PLAIN_VERSION.test(text) || (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.raw === text && !/^[v=]/.test(text)), 'must be an exact semantic version such as 1.4.2');
function isExactVersion(text) {
    return PLAIN_VERSION.test(text) || exactVersion.safeParse(text).success;
}
const targetTriple = part.refine((text) => /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/.test(text), 'must be a Rust target triple');
const buildProfile = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['release', 'debug']);
const toolchainVersion = exactVersion;
const gitRev = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full git revision: 40 or 64 lower-case hex digits');
const distRevision = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^r[1-9][0-9]{0,8}$/, 'must be r and a positive integer such as r1');
const productName = part;
const binaryName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name');
const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');
const sourceDateEpoch = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(7_999_999_999);
const byteSize = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(999_999_999_999_999);
const tupleShape = {
    version: exactVersion,
    target: targetTriple,
    profile: buildProfile,
    toolchain: toolchainVersion,
    git_rev: gitRev,
    dist_revision: distRevision,
};
const tupleSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(tupleShape);
const TUPLE_PARTS = Object.keys(tupleShape);
function parseTuple(input) {
    const result = tupleSchema.safeParse(input);
    if (result.success)
        return result.data;
    const text = result.error.issues.map((issue) => `${issue.path.join('.') || 'tuple'} ${issue.message}`).join('; ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('INVALID_TUPLE', text, String(result.error.issues[0]?.path[0] ?? 'tuple'));
}
function tupleOf(row) {
    const { version, target, profile, toolchain, git_rev, dist_revision } = row;
    return { version, target, profile, toolchain, git_rev, dist_revision };
}
function gitsha(rev) {
    return rev.slice(0, 8);
}
function revisionNumber(revision) {
    return Number(revision.slice(1));
}
function formatDirectory(contractVersion, tuple) {
    const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
    return `dist/${contractVersion}/${version}/${target}/${profile}/${toolchain}/${gitsha(git_rev)}/${dist_revision}`;
}
const directorySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    distribution_contract_version: exactVersion,
    ...tupleShape,
    git_rev: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{8}$/, 'must be 8 lower-case hex digits'),
});
function parseDirectory(directory) {
    const [dist, distribution_contract_version, version, target, profile, toolchain, sha, dist_revision, ...rest] = directory.split('/');
    const result = directorySchema.safeParse({
        distribution_contract_version,
        version,
        target,
        profile,
        toolchain,
        git_rev: sha,
        dist_revision,
    });
    if (dist !== 'dist' || rest.length > 0 || !result.success)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('INVALID_PATH', `${JSON.stringify(directory)} is not a directory of the canonical layout`, directory);
    const { git_rev, ...parts } = result.data;
    return { ...parts, gitsha: git_rev };
}
function formatFileName(product, tuple) {
    const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
    return `${product}-v${version}-${target}-${profile}-${toolchain}-${gitsha(git_rev)}-${dist_revision}.tar.gz`;
}
function formatPaths(product, contractVersion, tuple) {
    const directory = formatDirectory(contractVersion, tuple);
    return {
        artifact: `${directory}/${formatFileName(product, tuple)}`,
        manifest: `${directory}/package/manifest.json`,
        checksums: `${directory}/package/checksums.json`,
        provenance: `${directory}/package/provenance.json`,
    };
}
function contractSnapshotPath(contractVersion, version) {
    return `dist/${contractVersion}/${version}/contract.json`;
}
function compareTuples(a, b) {
    return compareVersions(a.version, b.version) || compareWithinRelease(a, b);
}
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [left, right] = [PLAIN_VERSION.exec(a), PLAIN_VERSION.exec(b)];
    if (!left || !right)
        return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
    for (let number = 1; number < 3; number++)
        if (left[number] !== right[number])
            return Number(left[number]) - Number(right[number]);
    return Number(left[3]) - Number(right[3]);
}
function compareWithinRelease(a, b) {
    return (compareBytes(a.target, b.target) ||
        compareBytes(a.profile, b.profile) ||
        compareBytes(a.toolchain, b.toolchain) ||
        compareBytes(a.git_rev, b.git_rev) ||
        revisionNumber(a.dist_revision) - revisionNumber(b.dist_revision));
}
function tupleKey(tuple) {
    return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${tuple.git_rev} ${tuple.dist_revision}`;
}
function slotKey(tuple) {
    return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${gitsha(tuple.git_rev)} ${tuple.dist_revision}`;
}
function formatTupleArguments(tuple) {
    return TUPLE_PARTS.map((name) => `--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
}
function formatTupleWith(tuple, parts = TUPLE_PARTS, source) {
    const quoted = ['git_rev', 'toolchain', 'version'];
    const value = (part) => (quoted.includes(part) ? `"${tuple[part]}"` : tuple[part]);
    const inputs = [
        ...(source === undefined ? [] : [`source: ${yamlWord(source)}`]),
        ...parts.map((part) => `${part.replaceAll('_', '-')}: ${value(part)}`),
    ];
    return ['with:', ...inputs.map((input) => `  ${input}`)].join('\n');
}
function yamlWord(text) {
    return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   RB: () => (/* binding */ formatIndexPart),
/* harmony export */   bo: () => (/* binding */ emptyPart),
/* harmony export */   "do": () => (/* binding */ parseIndexPart)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
/* harmony import */ var _release_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5323);





function emptyPart(product) {
    return { index: (0,_release_index_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyIndex */ .gW)(product), others: [], bytes: new Uint8Array(0) };
}
function parseIndexPart(bytes, place, versions) {
    const { index, releases } = (0,_release_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndexTexts */ .IV)(bytes, place, ({ version }) => versions.has(version));
    return { index, others: releases.filter(({ version }) => !versions.has(version)), bytes };
}
function countRows({ index, others }) {
    return others.reduce((sum, { rows }) => sum + rows, index.rows.length);
}
function formatIndexPart(part, place) {
    const { index, others } = part;
    const { head, tail } = (0,_release_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFrame */ .$o)(index, [...others, ...index.rows]);
    const pieces = [node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head, 'latin1'), ...releasesOf(part), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(tail, 'latin1')];
    const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    if (size > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.index.maxBytes)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('TOO_LARGE', `the index would have ${size} bytes`, place);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(pieces, size);
}
function releasesOf({ index, others, bytes }) {
    const pieces = [];
    const add = (piece) => {
        if (pieces.length > 0)
            pieces.push(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(','));
        pieces.push(piece);
    };
    let at = 0;
    for (const rows of (0,_release_index_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .ky)(index.rows, 'version')) {
        const until = firstAbove(others, rows[0]?.version ?? '');
        for (const piece of adjacent(others.slice(at, until), bytes))
            add(piece);
        add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_release_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRelease */ .B9)(rows), 'latin1'));
        at = until;
    }
    for (const piece of adjacent(others.slice(at), bytes))
        add(piece);
    return pieces;
}
function firstAbove(releases, version) {
    let [low, high] = [0, releases.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(releases[middle].version, version) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function adjacent(releases, bytes) {
    const pieces = [];
    for (const { start, end } of releases) {
        const last = pieces.at(-1);
        if (last?.end === start - 1)
            last.end = end;
        else
            pieces.push({ start, end });
    }
    return pieces.map(({ start, end }) => bytes.subarray(start, end));
}


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   KP: () => (/* binding */ NO_CONTRACT_VERSION),
/* harmony export */   NS: () => (/* binding */ firstDisorder),
/* harmony export */   O_: () => (/* binding */ refuseCollisions),
/* harmony export */   bZ: () => (/* binding */ digGraves),
/* harmony export */   g: () => (/* binding */ higherVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);


const NO_CONTRACT_VERSION = '0.0.0';
function higherVersion(a, b) {
    return a === undefined || (a !== b && (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a) > 0) ? b : a;
}
function firstDisorder(rows, pruned) {
    for (const list of [rows, pruned])
        for (let at = 1; at < list.length; at++) {
            const [before, entry] = [list[at - 1], list[at]];
            if (before && entry && (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTuples */ .v_)(before, entry) >= 0)
                return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tupleKey */ .WS)(entry);
        }
    const buried = new Set(pruned.map(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tupleKey */ .WS));
    return buried.size === 0 ? undefined : rows.map(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tupleKey */ .WS).find((key) => buried.has(key));
}
function firstCollision(rows, pruned) {
    const all = pruned.length === 0 ? rows : [...rows, ...pruned].sort(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTuples */ .v_);
    for (let at = 1; at < all.length; at++) {
        const [a, b] = [all[at - 1], all[at]];
        if (!a || !b || a.version !== b.version)
            continue;
        if (a.distribution_contract_version !== b.distribution_contract_version)
            return {
                code: 'CONTRACT_MISMATCH',
                message: `version ${a.version} is published under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`,
            };
        if (sharesFolders(a, b) && a.git_rev !== b.git_rev)
            return {
                code: 'GIT_REV_COLLISION',
                message: `${a.git_rev} and ${b.git_rev} share their first 8 digits in ${a.version} ${a.target} ${a.profile} ${a.toolchain}`,
            };
    }
    return undefined;
}
function sharesFolders(a, b) {
    return (a.target === b.target &&
        a.profile === b.profile &&
        a.toolchain === b.toolchain &&
        (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .gitsha */ .PO)(a.git_rev) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .gitsha */ .PO)(b.git_rev));
}
function refuseCollisions(rows, pruned) {
    const collision = firstCollision(rows, pruned);
    if (collision)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(collision.code, collision.message);
}
function digGraves(pruned) {
    if (firstDisorder([], pruned) !== undefined || firstCollision([], pruned))
        return undefined;
    const contracts = new Map(pruned.map((of) => [of.version, of.distribution_contract_version]));
    const groups = new Map();
    for (const { version, target, profile, toolchain, git_rev, dist_revision } of pruned) {
        const name = groupKey(version, target, profile);
        const group = groups.get(name) ?? { revs: new Map(), keys: new Set() };
        group.revs.set(`${toolchain} ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .gitsha */ .PO)(git_rev)}`, git_rev);
        group.keys.add(`${toolchain} ${git_rev} ${dist_revision}`);
        groups.set(name, group);
    }
    return {
        pruned,
        admitsRelease: (version, contractVersion) => (contracts.get(version) ?? contractVersion) === contractVersion,
        inGroup(name) {
            const group = groups.get(name);
            if (!group)
                return undefined;
            return (toolchain, gitRev, revision) => (group.revs.get(`${toolchain} ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .gitsha */ .PO)(gitRev)}`) ?? gitRev) === gitRev &&
                !group.keys.has(`${toolchain} ${gitRev} ${revision}`);
        },
    };
}
function groupKey(version, target, profile) {
    return `${version} ${target} ${profile}`;
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   PO: () => (/* binding */ requireFiles),
/* harmony export */   Zq: () => (/* binding */ binaryFileName),
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   wI: () => (/* binding */ requiresSchema)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);




const archivePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*(?:\/[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*)*$/, 'must be a relative path of plain names')
    .refine((path) => !path.split('/').some((name) => /[. ]$/.test(name)), 'must have no name that ends in a dot or a space');
const line = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(4000);
const requiredVersion = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34');
const requiresSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ libc: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['glibc', 'musl']), minimum: requiredVersion.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ libc: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('none').describe('Statically linked.') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ macos: requiredVersion }),
]);
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: archivePath,
    sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg,
    size: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz,
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['0644', '0755']),
});
const compressorSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('zlib'),
    version: line,
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(9),
    block_size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
});
const runnerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ os: line, arch: line, image: line.optional() });
const buildSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('cargo'),
        rustc: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(line).min(1).max(20).describe('The lines of `rustc -vV`.'),
        cargo: line.describe('`cargo -V`.'),
        cargo_args: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(line).max(200),
        rustflags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(line).max(200),
        cargo_lock_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg,
        runner: runnerSchema,
        compressor: compressorSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('prebuilt').describe('Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
        runner: runnerSchema,
        compressor: compressorSchema,
    }),
]);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    product: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .tZ,
    contract: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64),
    distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .exactVersion */ .y,
    contract_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg,
    ..._identity_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleShape */ .KB,
    artifact: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000),
        sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg,
        size: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz,
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('tar.gz'),
    }),
    content_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg,
    content_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz.describe('Bytes of the uncompressed tar.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema).min(1).max(10_000),
    binaries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryName */ .fW).min(1).max(16),
    requires: requiresSchema.optional(),
    source_date_epoch: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceDateEpoch */ .pA,
    build: buildSchema,
})
    .describe('What one artifact is, and what is in it.');
function parseManifest(bytes, place) {
    const manifest = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readCanonical */ .hm)('manifest', manifestSchema, formatManifest, bytes, place);
    requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
    const expected = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPaths */ .qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
    if (manifest.artifact.file !== expected)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
    return manifest;
}
function requireFiles({ files, binaries }, code, place, pointer) {
    files.forEach((file, index) => {
        const before = files[index - 1];
        if (before && before.path >= file.path)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
    });
    for (const name of binaries)
        if (!files.some((file) => file.path === name && file.mode === '0755'))
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
}
function formatManifest(manifest) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCanonical */ .I3)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .conform */ .fj)(manifestSchema, manifest));
}
function binaryFileName(name, target) {
    return target.includes('-windows-') ? `${name}.exe` : name;
}


/***/ }),

/***/ 2995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ LOCAL_BUILDER),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Tt: () => (/* binding */ formatProvenance),
/* harmony export */   X6: () => (/* binding */ parseProvenance),
/* harmony export */   mK: () => (/* binding */ BUILD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
const LOCAL_BUILDER = 'urn:controller-dist:local';
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2000);
const timestamp = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ precision: 0 });
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg }) }))
        .min(2)
        .max(17),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PREDICATE_TYPE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        buildDefinition: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            buildType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(BUILD_TYPE),
            externalParameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                product: _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .tZ,
                distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .exactVersion */ .y,
                ..._identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tupleShape */ .KB,
                binaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryName */ .fW).min(1).max(16),
                features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(200),
                prebuilt: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            }),
            internalParameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ github: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64), text).optional() }),
            resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ uri: text, digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(32), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/)) }))
                .max(16),
        }),
        runDetails: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            builder: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: text }),
            metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ invocationId: text, startedOn: timestamp, finishedOn: timestamp }),
        }),
    }),
})
    .describe('An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
function parseProvenance(bytes, place) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readCanonical */ .hm)('provenance', provenanceSchema, formatProvenance, bytes, place);
}
function formatProvenance(provenance) {
    const checked = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .conform */ .fj)(provenanceSchema, provenance);
    const { buildDefinition } = checked.predicate;
    const { github } = buildDefinition.internalParameters;
    if (github)
        buildDefinition.internalParameters = { github: sorted(github) };
    buildDefinition.resolvedDependencies = buildDefinition.resolvedDependencies.map(({ uri, digest }) => ({
        uri,
        digest: sorted(digest),
    }));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCanonical */ .I3)(checked);
}
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a, b)));
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ emptyIndex),
  Il: () => (/* binding */ entomb),
  $o: () => (/* binding */ formatFrame),
  Qe: () => (/* binding */ formatIndex),
  B9: () => (/* binding */ formatRelease),
  T4: () => (/* binding */ formatRowContent),
  A1: () => (/* binding */ parseIndex),
  IV: () => (/* binding */ parseIndexTexts),
  ky: () => (/* binding */ runsOf),
  At: () => (/* binding */ yankReason)
});

// UNUSED EXPORTS: indexContractVersion, indexRowSchema, indexSchema, tombstoneSchema

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/contract/contract.js
var contract = __webpack_require__(3938);
// EXTERNAL MODULE: ./lib/contract/document.js
var contract_document = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/contract/index-rules.js
var index_rules = __webpack_require__(7580);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/contract/byte-cursor.js

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
    return { view: viewOf(external_node_buffer_.Buffer.from(text, 'latin1')), length: text.length };
}
function viewOf({ buffer, byteOffset, byteLength }) {
    return new DataView(buffer, byteOffset, byteLength);
}
function byteClass(pattern) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (byte < 128 && pattern.test(String.fromCharCode(byte)) ? 1 : 0));
}
const DIGIT = byteClass(/[0-9]/);
const HEX = byteClass(/[0-9a-f]/);
const PART = byteClass(/[a-z0-9._+-]/);
const PLAIN = byteClass(/[ !#-[\]-~]/);
function step(before, allowed, min, max, span) {
    return { before: ascii(before), allowed, min, max, span };
}
const repeat = (before, span) => step(before, undefined, 0, 0, span);
const part = (before, span) => step(before, PART, 1, 64, span);
const hex = (before, min, max, span) => step(before, HEX, min, max, span);
const digits = (before, max, span) => step(before, DIGIT, 1, max, span);
class ByteCursor {
    at = 0;
    #bytes;
    #view;
    #length;
    constructor(bytes) {
        this.#bytes = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#view = viewOf(bytes);
        this.#length = bytes.length;
    }
    literal({ view, length }) {
        return this.#same(view, 0, length);
    }
    take(steps) {
        for (const { before, allowed, min, max, span } of steps) {
            if (!this.literal(before))
                return false;
            const isRead = allowed ? this.run(allowed, min, max, span) : this.#same(this.#view, span.start, span.length);
            if (!isRead)
                return false;
        }
        return true;
    }
    run(allowed, min, max, span) {
        const bytes = this.#bytes;
        const start = this.at;
        const limit = Math.min(this.#length, start + max + 1);
        let end = start;
        while (end < limit && allowed[bytes[end]] === 1)
            end++;
        if (end < start + min || end > start + max)
            return false;
        this.at = end;
        span.set(start, end);
        return true;
    }
    #same(other, start, length) {
        const view = this.#view;
        const { at } = this;
        if (at + length > this.#length)
            return false;
        let offset = 0;
        for (; offset + 4 <= length; offset += 4)
            if (view.getInt32(at + offset) !== other.getInt32(start + offset))
                return false;
        for (; offset < length; offset++)
            if (view.getUint8(at + offset) !== other.getUint8(start + offset))
                return false;
        this.at = at + length;
        return true;
    }
    text({ start, end }) {
        return this.#bytes.toString('latin1', start, end);
    }
    isPositive({ start }) {
        return this.#bytes[start] !== 0x30;
    }
    compare(a, b) {
        const bytes = this.#bytes;
        const shorter = Math.min(a.length, b.length);
        for (let offset = 0; offset < shorter; offset++) {
            const difference = bytes[a.start + offset] - bytes[b.start + offset];
            if (difference !== 0)
                return difference;
        }
        return a.length - b.length;
    }
}

;// CONCATENATED MODULE: ./lib/contract/row-scan.js

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
        digits('","dist_revision":"r', 9, this.revision),
    ];
    folder;
    rest;
    constructor({ product, contractVersion, version, target, profile }) {
        const { toolchain, gitsha, revision, directory } = this;
        this.folder = [
            repeat('dist/', contractVersion),
            ...[version, target, profile, toolchain, gitsha].map((span) => repeat('/', span)),
            repeat('/r', revision),
        ];
        this.rest = [
            repeat('/', product),
            repeat('-v', version),
            ...[target, profile, toolchain, gitsha].map((span) => repeat('-', span)),
            repeat('-r', revision),
            hex('.tar.gz","artifact_sha256":"', 64, 64, this.artifactSha256),
            digits('","artifact_size":', 15, this.artifactSize),
            repeat(',"manifest_file":"', directory),
            hex('/package/manifest.json","manifest_sha256":"', 64, 64, this.manifestSha256),
            repeat('","checksums_file":"', directory),
            hex('/package/checksums.json","checksums_sha256":"', 64, 64, this.checksumsSha256),
            repeat('","provenance_file":"', directory),
            hex('/package/provenance.json","provenance_sha256":"', 64, 64, this.provenanceSha256),
            digits('","source_date_epoch":', 10, this.epoch),
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
    if (!cursor.take(row.tuple) || !cursor.literal(ARTIFACT_FILE))
        return false;
    const { gitRev, gitsha, directory, artifact } = row;
    gitsha.set(gitRev.start, gitRev.start + 8);
    const start = cursor.at;
    if (!cursor.take(row.folder))
        return false;
    directory.set(start, cursor.at);
    if (!cursor.take(row.rest))
        return false;
    artifact.set(start, row.artifactSha256.start - ARTIFACT_SHA256.length);
    return areWellFormed(cursor, row) && scanYanks(cursor, row) && cursor.literal(CLOSE);
}
function areWellFormed(cursor, { gitRev, revision, artifactSize, epoch }) {
    return ((gitRev.length === 40 || gitRev.length === 64) &&
        cursor.isPositive(revision) &&
        (artifactSize.length === 1 || cursor.isPositive(artifactSize)) &&
        (epoch.length === 1 || cursor.isPositive(epoch)) &&
        (epoch.length < LAST_EPOCH.length || cursor.text(epoch) <= LAST_EPOCH));
}
function scanYanks(cursor, row) {
    row.yanked = undefined;
    if (!cursor.literal(YANKED))
        return true;
    const reasons = [];
    const reason = new Span();
    do {
        if (!cursor.run(PLAIN, 1, 200, reason))
            return false;
        const text = cursor.text(reason);
        const before = reasons.at(-1);
        if (before !== undefined && before >= text)
            return false;
        reasons.push(text);
    } while (cursor.literal(NEXT_REASON));
    row.yanked = reasons;
    return cursor.literal(CLOSE_REASONS);
}
function ascends(cursor, before, row) {
    const toolchain = cursor.compare(before.toolchain, row.toolchain);
    if (toolchain !== 0)
        return toolchain < 0;
    const rev = cursor.compare(before.gitRev, row.gitRev);
    if (rev !== 0)
        return rev < 0 && cursor.compare(before.gitsha, row.gitsha) !== 0;
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
        ...(row.yanked ? { yanked: row.yanked } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/contract/tombstone-scan.js


const tombstone_scan_PART = '[a-z0-9][a-z0-9._+-]{0,63}';
const HEX64 = '[0-9a-f]{64}';
const REV = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const TOMBSTONE = new RegExp(`\\n {4}\\{"version":"(${tombstone_scan_PART})","target":"(${tombstone_scan_PART})","profile":"(release|debug)","toolchain":"(${tombstone_scan_PART})","git_rev":"(${REV})","dist_revision":"(r[1-9][0-9]{0,8})",` +
    `"distribution_contract_version":"(${tombstone_scan_PART})","artifact_sha256":"(${HEX64})","row_sha256":"(${HEX64})"\\}`, 'y');
const KEYS = [
    ...['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
    ...['distribution_contract_version', 'artifact_sha256', 'row_sha256'],
];
const OPEN = ',\n  "pruned": [';
const tombstone_scan_CLOSE = '\n  ]\n}\n';
function findTombstones(text) {
    const end = `"}${tombstone_scan_CLOSE}`;
    return text.toString('latin1', Math.max(0, text.length - end.length)) === end ? text.lastIndexOf(OPEN) : -1;
}
function scanTombstones(text) {
    const pruned = [];
    for (let at = OPEN.length;; at++) {
        TOMBSTONE.lastIndex = at;
        const match = TOMBSTONE.exec(text);
        if (!match)
            return undefined;
        const tombstone = Object.fromEntries(KEYS.map((key, group) => [key, match[group + 1]]));
        if (!isWellFormed(tombstone))
            return undefined;
        pruned.push(tombstone);
        at = TOMBSTONE.lastIndex;
        if (text[at] !== ',')
            return text.slice(at) === tombstone_scan_CLOSE ? (0,index_rules/* digGraves */.bZ)(pruned) : undefined;
    }
}
function isWellFormed({ version, target, toolchain, distribution_contract_version }) {
    const versions = [version, toolchain, distribution_contract_version];
    return versions.every((text) => identity/* exactVersion */.y.safeParse(text).success) && identity/* targetTriple */.qK.safeParse(target).success;
}

;// CONCATENATED MODULE: ./lib/contract/index-scan.js







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
const ARTIFACTS = ascii('",\n              "artifacts": [');
const CLOSE_PROFILE = ascii('\n              ]\n            }');
const END = ascii('\n}\n');
const COMMA = ascii(',');
const NO_GRAVES = (0,index_rules/* digGraves */.bZ)([]);
function scanIndex(bytes, wanted) {
    const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const prunedAt = findTombstones(text);
    const graves = prunedAt === -1 ? NO_GRAVES : scanTombstones(text.toString('latin1', prunedAt));
    if (!graves)
        return undefined;
    const scan = new IndexScan(bytes, graves, wanted);
    if (!scan.head() || !scan.releases())
        return undefined;
    const { cursor } = scan;
    if (prunedAt === -1 ? !cursor.literal(END) || cursor.at !== bytes.length : cursor.at !== prunedAt)
        return undefined;
    if (!scan.statesItsContract())
        return undefined;
    return { index: { product: scan.product, rows: scan.rows, pruned: graves.pruned }, releases: scan.found };
}
function remember(accepts) {
    const known = new Map();
    return (text) => {
        let answer = known.get(text);
        if (answer === undefined) {
            answer = accepts(text);
            known.set(text, answer);
        }
        return answer;
    };
}
class IndexScan {
    cursor;
    rows = [];
    found = [];
    product = '';
    #graves;
    #wanted;
    #isVersion = remember(identity/* isExactVersion */.Yb);
    #isTarget = remember((text) => identity/* targetTriple */.qK.safeParse(text).success);
    #contract = new Span();
    #statedVersion = new Span();
    #group = new GroupSpans();
    #head = [
        part('{\n  "schema_version": 1,\n  "product": "', this.#group.product),
        { before: ascii('",\n  "contract": "'), allowed: PLAIN, min: 1, max: 64, span: this.#contract },
        part('",\n  "distribution_contract_version": "', this.#statedVersion),
    ];
    #openRelease = [
        part('\n    {\n      "version": "', this.#group.version),
        part('",\n      "distribution_contract_version": "', this.#group.contractVersion),
    ];
    #openTarget = [part('\n        {\n          "target": "', this.#group.target)];
    #row = new RowSpans(this.#group);
    #before = new RowSpans(this.#group);
    #count = 0;
    #highest;
    constructor(bytes, graves, wanted) {
        this.cursor = new ByteCursor(bytes);
        this.#graves = graves;
        this.#wanted = wanted;
    }
    head() {
        const { cursor } = this;
        if (!cursor.take(this.#head))
            return false;
        this.product = cursor.text(this.#group.product);
        return (0,identity/* isPathPart */.Hk)(this.product);
    }
    releases() {
        if (!this.cursor.literal(RELEASES))
            return false;
        if (this.cursor.literal(NO_RELEASES))
            return true;
        do
            if (!this.#release())
                return false;
        while (this.cursor.literal(COMMA));
        return this.cursor.literal(CLOSE_RELEASES);
    }
    statesItsContract() {
        let highest = this.#highest;
        if (highest === undefined)
            for (const { distribution_contract_version: of } of this.#graves.pruned)
                highest = (0,index_rules/* higherVersion */.g)(highest, of);
        const stated = this.cursor.text(this.#statedVersion);
        return stated === (highest ?? index_rules/* NO_CONTRACT_VERSION */.KP) && this.cursor.text(this.#contract) === (0,contract/* contractId */.YS)(stated);
    }
    #release() {
        const { cursor } = this;
        const { version, contractVersion } = this.#group;
        const [start, rowsBefore] = [cursor.at, this.#count];
        if (!cursor.take(this.#openRelease) || !cursor.literal(TARGETS))
            return false;
        const release = { version: cursor.text(version), distribution_contract_version: cursor.text(contractVersion) };
        if (!this.#mayFollow(release))
            return false;
        this.#highest = (0,index_rules/* higherVersion */.g)(this.#highest, release.distribution_contract_version);
        let target = '';
        do {
            target = this.#target(release, target);
            if (target === undefined)
                return false;
        } while (cursor.literal(COMMA));
        if (!cursor.literal(CLOSE_RELEASE))
            return false;
        this.found.push({
            version: release.version,
            distribution_contract_version: release.distribution_contract_version,
            start,
            end: cursor.at,
            rows: this.#count - rowsBefore,
        });
        return true;
    }
    #mayFollow({ version, distribution_contract_version }) {
        const before = this.found.at(-1);
        return (this.#isVersion(version) &&
            this.#isVersion(distribution_contract_version) &&
            (!before || (0,identity/* compareVersions */.Zy)(before.version, version) < 0) &&
            this.#graves.admitsRelease(version, distribution_contract_version));
    }
    #target(release, before) {
        const { cursor } = this;
        if (!cursor.take(this.#openTarget) || !cursor.literal(PROFILES))
            return undefined;
        const target = cursor.text(this.#group.target);
        if (target <= before || !this.#isTarget(target))
            return undefined;
        let profile = '';
        do {
            const next = this.#profile();
            if (next === undefined || next <= profile || !this.#rows(release, target, next))
                return undefined;
            profile = next;
        } while (cursor.literal(COMMA));
        return cursor.literal(CLOSE_TARGET) ? target : undefined;
    }
    #profile() {
        const { cursor } = this;
        if (!cursor.literal(PROFILE))
            return undefined;
        const start = cursor.at;
        const profile = cursor.literal(RELEASE) ? 'release' : cursor.literal(DEBUG) ? 'debug' : undefined;
        this.#group.profile.set(start, cursor.at);
        return profile;
    }
    #rows({ version, distribution_contract_version }, target, profile) {
        const { cursor } = this;
        const group = { version, distribution_contract_version, target, profile };
        const isWanted = this.#wanted?.(group) ?? true;
        const mayStand = this.#graves === NO_GRAVES ? undefined : this.#graves.inGroup((0,index_rules/* groupKey */.$6)(version, target, profile));
        if (!cursor.literal(ARTIFACTS))
            return false;
        let isFirst = true;
        do {
            const row = this.#row;
            const before = this.#before;
            if (!scanRow(cursor, row))
                return false;
            const isKnown = cursor.compare(before.toolchain, row.toolchain) === 0;
            if (!isKnown && !this.#isVersion(cursor.text(row.toolchain)))
                return false;
            if (!isFirst && !ascends(cursor, before, row))
                return false;
            if (mayStand && !mayStand(cursor.text(row.toolchain), cursor.text(row.gitRev), `r${cursor.text(row.revision)}`))
                return false;
            if (isWanted)
                this.rows.push(makeRow(cursor, row, group));
            this.#row = before;
            this.#before = row;
            this.#count++;
            isFirst = false;
        } while (cursor.literal(COMMA));
        return cursor.literal(CLOSE_PROFILE);
    }
}

// EXTERNAL MODULE: ./lib/contract/strict-json.js
var strict_json = __webpack_require__(2040);
;// CONCATENATED MODULE: ./lib/contract/release-index.js









const { version, target, profile, ...rowTuple } = identity/* tupleShape */.KB;
const distPath = schemas/* string */.YjP()
    .regex(/^dist\/[a-z0-9._+/-]+$/)
    .max(1000);
const yankReason = schemas/* string */.YjP()
    .regex(/^[ !#-[\]-~]{1,200}$/, 'must be 1 to 200 printable ASCII characters without " or \\');
const yankReasons = schemas/* array */.YOg(yankReason)
    .min(1)
    .refine((reasons) => reasons.every((reason, at) => at === 0 || String(reasons[at - 1]) < reason), 'must be sorted, without repetition');
const rowShape = {
    ...rowTuple,
    artifact_file: distPath,
    artifact_sha256: identity/* sha256Hex */.fg,
    artifact_size: identity/* byteSize */.mz,
    manifest_file: distPath,
    manifest_sha256: identity/* sha256Hex */.fg,
    checksums_file: distPath,
    checksums_sha256: identity/* sha256Hex */.fg,
    provenance_file: distPath,
    provenance_sha256: identity/* sha256Hex */.fg,
    source_date_epoch: identity/* sourceDateEpoch */.pA,
    yanked: yankReasons.optional(),
};
const indexRowSchema = schemas/* strictObject */.rej({
    version,
    distribution_contract_version: identity/* exactVersion */.y,
    target,
    profile,
    ...rowShape,
});
const tombstoneSchema = schemas/* strictObject */.rej({
    ...identity/* tupleShape */.KB,
    distribution_contract_version: identity/* exactVersion */.y,
    artifact_sha256: identity/* sha256Hex */.fg,
    row_sha256: identity/* sha256Hex */.fg,
});
const indexSchema = schemas/* strictObject */.rej({
    schema_version: contract_document/* schemaVersion */.CZ,
    product: identity/* productName */.tZ,
    contract: schemas/* string */.YjP().max(64),
    distribution_contract_version: identity/* exactVersion */.y,
    releases: schemas/* array */.YOg(schemas/* strictObject */.rej({
        version,
        distribution_contract_version: identity/* exactVersion */.y,
        targets: schemas/* array */.YOg(schemas/* strictObject */.rej({
            target,
            profiles: schemas/* array */.YOg(schemas/* strictObject */.rej({ profile, artifacts: schemas/* array */.YOg(schemas/* strictObject */.rej(rowShape)).min(1) }))
                .min(1),
        }))
            .min(1),
    })),
    pruned: schemas/* array */.YOg(tombstoneSchema).min(1).optional(),
})
    .describe('The canonical index of everything published below dist/.');
function emptyIndex(product) {
    return { product, rows: [], pruned: [] };
}
function parseIndex(bytes, place, wanted) {
    return parseIndexTexts(bytes, place, wanted).index;
}
function parseIndexTexts(bytes, place, wanted) {
    const { maxBytes } = contract_document/* DOCUMENT_LIMITS */.PJ.index;
    if (bytes.byteLength > maxBytes)
        (0,errors/* refuse */.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} that can be read`, place);
    return scanIndex(bytes, wanted) ?? diagnose(bytes, place);
}
const EXPLAINED_BYTES = 16 * 1024 * 1024;
function diagnose(bytes, place) {
    if (bytes.byteLength > EXPLAINED_BYTES) {
        const stated = /^\{\s*"schema_version":\s*([0-9]{1,9})\b/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
        (0,contract_document/* refuseNewer */._$)({ schema_version: Number(stated?.[1] ?? 1) }, place);
        (0,errors/* refuse */.TR)('NOT_CANONICAL', `${place} is not in its canonical form; it is too large to say where`, place);
    }
    const document = (0,contract_document/* readDocument */.u0)('index', indexSchema, bytes, place);
    const rows = document.releases.flatMap(({ version, distribution_contract_version, targets }) => targets.flatMap(({ target, profiles }) => profiles.flatMap(({ profile, artifacts }) => artifacts.map((row) => ({ version, distribution_contract_version, target, profile, ...row })))));
    for (const row of rows)
        checkRowPaths(document.product, row, place);
    const index = { product: document.product, rows, pruned: document.pruned ?? [] };
    const at = (0,index_rules/* firstDisorder */.NS)(index.rows, index.pruned);
    if (at)
        (0,errors/* refuse */.TR)('NOT_CANONICAL', `${place}: ${at} is out of order, or there twice`, place);
    (0,index_rules/* refuseCollisions */.O_)(index.rows, index.pruned);
    const text = (0,strict_json/* decodeUtf8 */._6)(bytes, contract_document/* DOCUMENT_LIMITS */.PJ.index.maxBytes, place);
    const canonical = formatIndex(index);
    let offset = 0;
    while (offset < text.length && text[offset] === canonical[offset])
        offset++;
    const line = text.slice(0, offset).split('\n').length;
    return (0,errors/* refuse */.TR)('NOT_CANONICAL', `${place} is not in its canonical form (first at line ${line})`, place);
}
function checkRowPaths(product, row, place) {
    const paths = (0,identity/* formatPaths */.qB)(product, row.distribution_contract_version, row);
    for (const name of ['artifact', 'manifest', 'checksums', 'provenance'])
        if (row[`${name}_file`] !== paths[name])
            (0,errors/* refuse */.TR)('TUPLE_MISMATCH', `${place}: ${name}_file must be ${paths[name]}`, place);
}
function formatRowContent(row) {
    return (`{"toolchain":"${row.toolchain}","git_rev":"${row.git_rev}","dist_revision":"${row.dist_revision}",` +
        `"artifact_file":"${row.artifact_file}","artifact_sha256":"${row.artifact_sha256}","artifact_size":${row.artifact_size},` +
        `"manifest_file":"${row.manifest_file}","manifest_sha256":"${row.manifest_sha256}",` +
        `"checksums_file":"${row.checksums_file}","checksums_sha256":"${row.checksums_sha256}",` +
        `"provenance_file":"${row.provenance_file}","provenance_sha256":"${row.provenance_sha256}",` +
        `"source_date_epoch":${row.source_date_epoch}`);
}
function formatRow(row) {
    const yanked = row.yanked ? `,"yanked":[${row.yanked.map((reason) => `"${reason}"`).join(',')}]` : '';
    return `${formatRowContent(row)}${yanked}}`;
}
function entomb(row) {
    const { version, target, profile, toolchain, git_rev, dist_revision, distribution_contract_version, artifact_sha256, } = row;
    const row_sha256 = (0,external_node_crypto_.createHash)('sha256')
        .update(`${formatRowContent(row)}}`)
        .digest('hex');
    return {
        version,
        target,
        profile,
        toolchain,
        git_rev,
        dist_revision,
        distribution_contract_version,
        artifact_sha256,
        row_sha256,
    };
}
function formatTombstone(tombstone) {
    const { version, target, profile, toolchain, git_rev, dist_revision, distribution_contract_version, artifact_sha256, row_sha256, } = tombstone;
    return JSON.stringify({
        version,
        target,
        profile,
        toolchain,
        git_rev,
        dist_revision,
        distribution_contract_version,
        artifact_sha256,
        row_sha256,
    });
}
function indexContractVersion({ rows, pruned, }) {
    let highest;
    for (const { distribution_contract_version } of rows.length > 0 ? rows : pruned)
        highest = (0,index_rules/* higherVersion */.g)(highest, distribution_contract_version);
    return highest ?? index_rules/* NO_CONTRACT_VERSION */.KP;
}
function formatIndex(index) {
    const releases = runsOf(index.rows, 'version');
    const { head, tail } = formatFrame(index, index.rows);
    return `${head}${releases.map(formatRelease).join(',')}${tail}`;
}
function formatFrame({ product, pruned }, releases) {
    const version = indexContractVersion({ rows: releases, pruned });
    const head = `{\n  "schema_version": 1,\n  "product": "${product}",\n  "contract": "${(0,contract/* contractId */.YS)(version)}",\n` +
        `  "distribution_contract_version": "${version}",\n  "releases": [`;
    const tombstones = pruned.map((tombstone) => `\n    ${formatTombstone(tombstone)}`).join(',');
    const close = releases.length > 0 ? '\n  ]' : ']';
    return { head, tail: `${close}${pruned.length > 0 ? `,\n  "pruned": [${tombstones}\n  ]` : ''}\n}\n` };
}
function runsOf(rows, part) {
    const runs = [];
    for (const row of rows) {
        const run = runs.at(-1);
        if (run?.[0]?.[part] === row[part])
            run.push(row);
        else
            runs.push([row]);
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
    const artifacts = rows.map((row) => `\n                ${formatRow(row)}`).join(',');
    return `\n            {\n              "profile": "${rows[0]?.profile}",\n              "artifacts": [${artifacts}\n              ]\n            }`;
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   lZ: () => (/* binding */ escapePointer)
/* harmony export */ });
/* unused harmony export lineAt */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

const TOKEN = /[{}[\],:"]|-?\d[\d.eE+-]*|true|false|null/g;
const FORBIDDEN = new Set(['__proto__']);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes, maxBytes, place) {
    if (bytes.byteLength > maxBytes)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, place);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_UTF8', `${place} begins with a byte order mark`, place);
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl({ code: 'INVALID_UTF8', message: `${place} is not valid UTF-8`, place }, [], { cause });
    }
}
function escapePointer(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
function parseStrictJson(bytes, limits, place) {
    const text = decodeUtf8(bytes, limits.maxBytes, place);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : 'syntax error';
        const message = `${place} is not JSON: ${said.slice(0, 200)}`;
        const offset = /at position (\d{1,15})/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : undefined);
        const line = offset === undefined ? {} : { line: lineAt(text, Number(offset)) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl({ code: 'INVALID_JSON', message, place, ...line }, [], { cause });
    }
    const maxDepth = limits.maxDepth ?? 32;
    auditJson(text, maxDepth, place);
    const linesOf = (pointers) => {
        const lines = new Map();
        auditJson(text, maxDepth, place, (pointer, offset) => {
            if (pointers.has(pointer))
                lines.set(pointer, lineAt(text, offset));
        });
        return lines;
    };
    return { value, text, linesOf, lineOf: (pointer) => linesOf(new Set([pointer])).get(pointer) };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
const MAX_NUMBER = 1100;
function isExact(token) {
    if (token.length > MAX_NUMBER)
        return false;
    const number = Number(token);
    if (!Number.isFinite(number) || Object.is(number, -0))
        return false;
    if (Number.isInteger(number) && !Number.isSafeInteger(number))
        return false;
    return /^-?\d+$/.test(token) || significant(token) === significant(String(number));
}
function significant(token) {
    const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
    const digits = `${whole}${fraction}`;
    let [first, end] = [0, digits.length];
    while (digits[first] === '0')
        first++;
    while (end > first && digits[end - 1] === '0')
        end--;
    return first === end ? '0' : `${digits.slice(first, end)}e${Number(exponent) + whole.length - end}`;
}
function endOfString(text, start) {
    let at = start + 1;
    while (text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function auditJson(text, maxDepth, place, onValue) {
    const stack = [];
    const fail = (code, message, pointer, offset) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl({ code, message, place: `${place}#${pointer}`, line: lineAt(text, offset) });
    };
    const tokens = new RegExp(TOKEN);
    for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
        const [token] = match;
        if (token === '"')
            tokens.lastIndex = endOfString(text, match.index);
        const frame = stack.at(-1);
        if (token === ',') {
            if (frame?.keys)
                frame.expectsKey = true;
            else if (frame)
                frame.index++;
            continue;
        }
        if (token === ':')
            continue;
        if (token === '}' || token === ']') {
            stack.pop();
            continue;
        }
        if (frame?.keys && frame.expectsKey) {
            const key = JSON.parse(text.slice(match.index, tokens.lastIndex));
            const pointer = `${frame.pointer}/${escapePointer(key)}`;
            if (FORBIDDEN.has(key))
                fail('FORBIDDEN_KEY', `the key ${JSON.stringify(key)} is not allowed`, pointer, match.index);
            if (frame.keys.has(key))
                fail('DUPLICATE_KEY', `the key ${JSON.stringify(key)} occurs twice`, pointer, match.index);
            frame.keys.add(key);
            frame.key = key;
            frame.expectsKey = false;
            continue;
        }
        const pointer = frame ? `${frame.pointer}/${frame.keys ? escapePointer(frame.key) : frame.index}` : '';
        onValue?.(pointer, match.index);
        if (token === '{' || token === '[') {
            if (stack.length >= maxDepth)
                fail('TOO_DEEP', `nested deeper than ${maxDepth} levels`, frame?.pointer ?? '', match.index);
            const keys = token === '{' ? new Set() : undefined;
            stack.push({ pointer, keys, key: '', index: 0, expectsKey: token === '{' });
        }
        else if (/^[-\d]/.test(token) && !isExact(token))
            fail('UNSAFE_NUMBER', `${token.slice(0, 40)} cannot be held exactly`, pointer, match.index);
    }
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ verifyManifestIdentity),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   T$: () => (/* binding */ verifySize),
/* harmony export */   Ub: () => (/* binding */ verifyDigest),
/* harmony export */   VN: () => (/* binding */ verifyDocumentSet),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   j_: () => (/* binding */ verifyManifestRow),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yD: () => (/* binding */ verifyDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2350);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3938);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1362);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2882);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2995);







function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function verifyDigest(actual, expected, place) {
    if (actual !== expected)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
}
function verifySize(actual, expected, place) {
    if (actual !== expected)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
}
function verifyDocumentSet(bytes, tuple, product, contractVersion) {
    const paths = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPaths */ .qB)(product, contractVersion, tuple);
    const digests = {
        manifest: sha256(bytes.manifest),
        checksums: sha256(bytes.checksums),
        provenance: sha256(bytes.provenance),
    };
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(bytes.manifest, paths.manifest);
    verifyManifestIdentity(manifest, tuple, product, contractVersion, paths.manifest);
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .parseProvenance */ .X6)(bytes.provenance, paths.provenance);
    verifyProvenance(provenance, manifest, paths.provenance);
    const checksums = (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChecksums */ .yk)(bytes.checksums, paths.checksums);
    const expected = (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .makeChecksums */ .tM)(paths, {
        artifact: manifest.artifact.sha256,
        manifest: digests.manifest,
        provenance: digests.provenance,
    });
    if (checksums.artifact_sha256 !== expected.artifact_sha256)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
    for (const [path, digest] of Object.entries(expected.files))
        if (checksums.files[path] !== digest)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
    return { manifest, checksums, provenance, paths, digests };
}
function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
    if (manifest.product !== product)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
    refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
    if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contractId */ .YS)(contractVersion))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
}
function refuseOtherTuple(actual, tuple, place, code) {
    const part = _identity_js__WEBPACK_IMPORTED_MODULE_4__/* .TUPLE_PARTS */ .GS.find((name) => actual[name] !== tuple[name]);
    if (part)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
}
function verifyProvenance(provenance, manifest, place) {
    const { externalParameters } = provenance.predicate.buildDefinition;
    refuseOtherTuple(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
    const expected = subjectsOf(manifest);
    const same = externalParameters.product === manifest.product &&
        externalParameters.distribution_contract_version === manifest.distribution_contract_version &&
        externalParameters.binaries.join() === manifest.binaries.join() &&
        externalParameters.prebuilt === (manifest.build.kind === 'prebuilt') &&
        JSON.stringify(provenance.subject) === JSON.stringify(expected);
    if (!same)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
}
function subjectsOf(manifest) {
    const name = manifest.artifact.file.slice(manifest.artifact.file.lastIndexOf('/') + 1);
    const binaries = manifest.binaries.map((binary) => ({
        name: binary,
        digest: { sha256: manifest.files.find((file) => file.path === binary)?.sha256 ?? '' },
    }));
    return [{ name, digest: { sha256: manifest.artifact.sha256 } }, ...binaries];
}
function verifyDocuments(row, product, bytes) {
    verifyDigest(sha256(bytes.manifest), row.manifest_sha256, row.manifest_file);
    verifyDigest(sha256(bytes.checksums), row.checksums_sha256, row.checksums_file);
    verifyDigest(sha256(bytes.provenance), row.provenance_sha256, row.provenance_file);
    const documents = verifyDocumentSet(bytes, row, product, row.distribution_contract_version);
    verifyManifestRow(documents.manifest, row);
    return { ...documents, row };
}
function verifyManifestRow(manifest, row) {
    const { artifact, source_date_epoch } = manifest;
    const same = artifact.file === row.artifact_file &&
        artifact.sha256 === row.artifact_sha256 &&
        artifact.size === row.artifact_size &&
        source_date_epoch === row.source_date_epoch;
    if (!same)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
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
        source_date_epoch: manifest.source_date_epoch,
    };
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   dH: () => (/* binding */ asFileError),
/* harmony export */   ze: () => (/* binding */ atPlace)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

const CODES = {
    ENOSPC: 'STORE_FULL',
    EDQUOT: 'STORE_FULL',
    EROFS: 'STORE_READ_ONLY',
    EACCES: 'STORE_READ_ONLY',
    EPERM: 'STORE_READ_ONLY',
};
function errnoOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
function isAbsent(error) {
    const errno = errnoOf(error);
    return errno === 'ENOENT' || errno === 'ENOTDIR';
}
async function atPlace(place, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw asFileError(error, place);
    }
}
function asFileError(error, place) {
    if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl)
        return error;
    const errno = errnoOf(error);
    const code = (errno && CODES[errno]) || 'IO_FAILED';
    const message = `${place}: ${error?.message ?? String(error)}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl({ code, message, place }, [], { cause: error });
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   CW: () => (/* binding */ writeExclusive),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Nq: () => (/* binding */ digestStream),
/* harmony export */   Pq: () => (/* binding */ streamFile),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1819);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3936);







const CHUNK = 1024 * 1024;
async function openRegular(path, place) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(error))
            return undefined;
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asFileError */ .dH)(error, place);
    }
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('IO_FAILED', `${place} is not a regular file`, place);
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asFileError */ .dH)(error, place);
    }
}
async function readBounded(path, limit, place = path) {
    const opened = await openRegular(path, place);
    if (!opened)
        return undefined;
    const { handle, size } = opened;
    try {
        if (size > limit)
            (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
        const bytes = Buffer.allocUnsafe(size);
        let length = 0;
        while (length < size) {
            const { bytesRead } = await handle.read(bytes, length, size - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    }
    catch (error) {
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asFileError */ .dH)(error, place);
    }
    finally {
        await handle.close();
    }
}
async function readRequired(path, limit, place = path) {
    return (await readBounded(path, limit, place)) ?? (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('DOCUMENT_NOT_FOUND', `${place} is not there`, place);
}
async function streamFile(path, limit, place = path) {
    const opened = await openRegular(path, place);
    if (!opened)
        return undefined;
    const { handle, size } = opened;
    if (size > limit) {
        await handle.close();
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
    }
    return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
}
async function* chunksOf(handle, chunk, limit, place) {
    try {
        const buffer = Buffer.allocUnsafe(chunk);
        for (let total = 0;;) {
            const { bytesRead } = await handle.read(buffer, 0, chunk, null);
            if (bytesRead === 0)
                return;
            total += bytesRead;
            if (total > limit)
                (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (error) {
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asFileError */ .dH)(error, place);
    }
    finally {
        await handle.close();
    }
}
async function digestStream(chunks, each) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.byteLength;
        if (each)
            await each(chunk);
    }
    return { size, sha256: hash.digest('hex') };
}
async function writeExclusive(path, write, durable = true) {
    await (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .atPlace */ .ze)(path, async () => {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', 0o644);
        try {
            await write(handle);
            if (durable)
                await handle.sync();
            await handle.close();
        }
        catch (error) {
            await handle.close().catch(() => { });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
            throw error;
        }
    });
}
async function writeAll(handle, bytes) {
    for (let at = 0; at < bytes.byteLength;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
}
async function replaceFile(path, bytes) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    await (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .atPlace */ .ze)(path, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        await writeExclusive(temporary, (handle) => writeAll(handle, bytes));
        try {
            await renameOver(temporary, path);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
            throw error;
        }
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    });
}
async function renameOver(from, to) {
    const tries = process.platform === 'win32' ? 20 : 1;
    for (let turn = 1;; turn++)
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
        }
        catch (error) {
            if (turn >= tries || !['EPERM', 'EACCES', 'EBUSY'].includes((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) ?? ''))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(100);
        }
}
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    catch (error) {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) !== 'EINVAL')
            throw error;
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   Jz: () => (/* binding */ readContract),
/* harmony export */   aD: () => (/* binding */ readIndexIfAny),
/* harmony export */   ku: () => (/* binding */ readIndexPart),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export listFolders */
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _contract_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _contract_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
/* harmony import */ var _contract_index_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(550);
/* harmony import */ var _contract_release_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5323);
/* harmony import */ var _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9773);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(657);








async function readIndexIfAny(source, wanted) {
    const stored = await source.read(_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.index.maxBytes);
    if (!stored)
        return undefined;
    return { index: (0,_contract_release_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(stored.bytes, _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm, wanted), stored };
}
async function readIndexPart(source, versions) {
    const stored = await source.read(_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.index.maxBytes);
    if (!stored)
        return undefined;
    return { part: (0,_contract_index_part_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndexPart */ ["do"])(stored.bytes, _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm, versions), stored };
}
async function readIndex(source, context, wanted) {
    const canonical = await readIndexIfAny(source, wanted);
    if (canonical)
        return canonical;
    const { path, retired } = _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGACY_ALIAS */ .ZU;
    const stored = await source.read(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.index.maxBytes);
    if (!stored)
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('INDEX_NOT_FOUND', `${source.name} has no ${_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm}`, _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm);
    if (context.now().toISOString().slice(0, 10) >= retired)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('LEGACY_INDEX_RETIRED', `${source.name} has only ${path}, which was retired on ${retired}`, path, `Use a source that has ${_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm}.`);
    context.warn(`using deprecated index path, remove by ${retired}`);
    return { index: (0,_contract_release_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(stored.bytes, path, wanted), stored };
}
async function listFolders(source) {
    const folders = new Map();
    for (const path of (await source.list('dist')) ?? []) {
        const directory = path.split('/').slice(0, 8).join('/');
        if (folders.has(directory))
            continue;
        try {
            folders.set(directory, (0,_contract_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(directory));
        }
        catch {
        }
    }
    return [...folders.values()];
}
async function readContract(path) {
    const bytes = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRequired */ .yu)(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.contract.maxBytes);
    return { contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .parseContract */ .UA)(bytes, path), bytes, sha256: (0,_contract_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(bytes) };
}
async function readPublished(source) {
    const [read, folders] = await Promise.all([readIndexIfAny(source), listFolders(source)]);
    return { index: read?.index ?? (0,_contract_release_index_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyIndex */ .gW)(''), folders };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
