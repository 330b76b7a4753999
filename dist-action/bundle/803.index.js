export const id = 803;
export const ids = [803];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bo: () => (/* binding */ tupleInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

function text(options, name) {
    const value = options[name];
    if (typeof value !== 'string')
        return undefined;
    if (value.length > 4096 || /[\0\r\n]/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
    return value;
}
function required(options, name) {
    return text(options, name) ?? (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
}
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value.map((item) => text({ [name]: item }, name) ?? '') : [];
}
function flag(options, name) {
    return options[name] === true;
}
function seconds(options, name) {
    const value = text(options, name);
    if (value === undefined)
        return undefined;
    if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
    return Number(value);
}
function tupleInput(options) {
    const part = (name) => text(options, name);
    return {
        version: part('version'),
        target: part('target'),
        profile: part('profile'),
        toolchain: part('toolchain'),
        git_rev: part('gitRev'),
        dist_revision: part('distRevision'),
    };
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);





async function publish(options, context) {
    const result = await (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishStaged */ .Q)({
        contract: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'contract'),
        staged: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(options, 'staged'),
        store: await (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'store'), (0,_server_token_js__WEBPACK_IMPORTED_MODULE_4__/* .serverToken */ .P)(context)),
        allowIncomplete: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(options, 'allowIncomplete'),
        autoRevision: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(options, 'autoRevision'),
        progress: context.progress,
    });
    const lines = [
        ...result.published.map((row) => `published: ${(0,_contract_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTupleArguments */ .wN)(row)}`),
        ...result.unchanged.map((row) => `unchanged: ${(0,_contract_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTupleArguments */ .wN)(row)}`),
        `${result.index_file}: ${result.rows} rows, sha256 ${result.index_sha256}`,
    ];
    return { json: result, lines };
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ serverToken)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);

function serverToken({ env }) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(env.GITHUB_TOKEN, env);
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ MINIMUM_GENERATIONS),
/* harmony export */   UA: () => (/* binding */ parseContract),
/* harmony export */   y1: () => (/* binding */ recommendedTargets)
/* harmony export */ });
/* unused harmony exports contractSchema, formatContract */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);





const notes = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(2000).optional().describe('Prose for people; no program reads it.');
const isoDate = zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6();
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /')
    .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'must not hold . or ..')
    .refine((path) => path.length <= 500, 'must have at most 500 characters');
const owner = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team');
const MINIMUM_GENERATIONS = 6;
const SUPPORT_LEVELS = ['recommended', 'optional', 'planned'];
const platformSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    target: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .targetTriple */ .qK.describe('Rust target triple.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(40).describe('The platform as people call it.'),
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['linux', 'darwin', 'windows']),
    arch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[a-z0-9_]{1,20}$/)
        .describe('CPU architecture as in the target triple.'),
    runner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
        .describe('The label of the native runner that builds it.'),
    support: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(SUPPORT_LEVELS)
        .describe('recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
    notes,
});
const contractSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).optional(),
    schema_version: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    contract: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR'),
    distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .exactVersion */ .y,
    product: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .productName */ .tZ,
    notes,
    entrypoint: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('cli'),
        binaries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .binaryName */ .fW).min(1).max(16).describe('Canonical binary names, the primary one first.'),
        notes,
    }),
    identity: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        fields: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('git_rev'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist_revision'),
        ])
            .describe('The immutable tuple.'),
        gitsha_length: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(8),
        pin: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('immutable-tuple').describe('Consumers pin the whole tuple, never a moving tag.'),
        notes,
    }),
    layout: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        namespace: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist/'),
        directory_template: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTORY_TEMPLATE */ .Vd),
        file_name_template: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_NAME_TEMPLATE */ .ss),
        artifact_format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('tar.gz'),
        package_directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('package'),
        notes,
    }),
    index: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm),
        row_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('gitsha'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist_revision'),
        ]),
        deprecated_aliases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ALIAS_TEMPLATE */ .kc), announced: isoDate, retired: isoDate, notes }))
            .max(8),
        notes,
    }),
    platforms: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(platformSchema).min(1).max(256),
    runtime_assumptions: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        locale: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('UTF-8').optional(),
        terminal: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('tty').optional(),
        notes,
    }),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        rust: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainVersion */ .aG.describe('What plan uses unless told otherwise.'),
        documented_per_artifact: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
        notes,
    }),
    profiles: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProfile */ .Er).min(1).max(2),
    integrity: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('sha256'),
        required_documents: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('checksums.json'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('manifest.json'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('provenance.json'),
        ]),
        artifact_matches_manifest: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
        reproducibility_fields: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('git_rev'),
        ]),
        notes,
    }),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        source_compatible_within: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('distribution_contract_version'), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('artifact_version')]),
        notes,
    }),
    retention: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        minimum_release_generations: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(MINIMUM_GENERATIONS).max(10_000),
        notes,
    }),
    governance: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        documents: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ contract: repositoryPath, prose: repositoryPath, changelog: repositoryPath }),
        steward: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            active: owner.describe('Owns the contract updates.'),
            outgoing: owner.optional().describe('The steward before, named for as long as the handoff overlaps.'),
        }),
        handoff_overlap_release_cycles: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(100),
        notes,
    }),
    generator: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        entrypoint: repositoryPath,
        config: repositoryPath,
        index_output: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm),
        notes,
    }),
})
    .describe('The machine-readable distribution contract of one product.');
function parseContract(bytes, place) {
    const contract = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)('contract', contractSchema, bytes, place);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAll */ .cp)(contradictions(contract, place));
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
    if (contract.contract !== (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contractId */ .YS)(contract.distribution_contract_version))
        fault('/contract', `must be ${(0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contractId */ .YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
function recommendedTargets(contract) {
    return contract.platforms.filter((platform) => platform.support === 'recommended').map((platform) => platform.target);
}


/***/ }),

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _contract_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _contract_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9773);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(657);




async function readContract(path) {
    const bytes = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequired */ .yu)(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_LIMITS */ .PJ.contract.maxBytes);
    return { contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .parseContract */ .UA)(bytes, path), bytes, sha256: (0,_contract_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) };
}


/***/ })

};
