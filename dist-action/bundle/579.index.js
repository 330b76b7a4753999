export const id = 579;
export const ids = [579];
export const modules = {

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

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ chooseCrate),
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   _6: () => (/* binding */ readMetadata),
/* harmony export */   eU: () => (/* binding */ requireVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);






const TIMEOUT = 600_000;
const MAX_METADATA = 64 * 1024 * 1024;
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    manifest_path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    license_file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    readme: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    targets: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
});
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    packages: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(packageSchema),
    workspace_root: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    target_directory: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    build_directory: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
});
async function findManifest(manifestPath) {
    const absent = () => (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('CRATE_NOT_FOUND', `${manifestPath} is not there`, 'manifest-path');
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifestPath) !== 'Cargo.toml')
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('CRATE_NOT_FOUND', `${manifestPath} is not a Cargo.toml`, 'manifest-path');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestPath)).catch((error) => {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(error))
            return absent();
        throw error;
    });
}
async function readMetadata(manifest, env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest);
    let asked = folder;
    let answer = await askMetadata(manifest, asked, env);
    if (answer.status !== 0 && /toolchain '[^']*' is not installed/.test(answer.stderr)) {
        asked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder).root;
        answer = await askMetadata(manifest, asked, env);
    }
    const { status, stdout, stderr } = answer;
    if (status !== 0) {
        const message = `cargo cannot read ${manifest}: ${stderr.trim().slice(0, 2000)}`;
        const where = faultyManifest(stderr, asked) ?? { place: 'manifest-path' };
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContractError */ .Vl({ code: 'CRATE_NOT_FOUND', message, ...where });
    }
    return metadataSchema.parse(JSON.parse(stdout));
}
function faultyManifest(said, folder) {
    const [, shown, line] = /^ *--> ([^:\n]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/m.exec(said) ?? [];
    if (shown !== undefined)
        return { place: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, shown), line: Number(line) };
    const [, named] = /failed to parse manifest at `([^`\n]{1,1000})`/.exec(said) ?? [];
    return named === undefined ? undefined : { place: named };
}
function askMetadata(manifest, cwd, env) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)('cargo', ['metadata', '--format-version', '1', '--no-deps', '--manifest-path', manifest], {
        cwd,
        env: { ...env, RUSTUP_AUTO_INSTALL: '0' },
        code: 'CARGO_FAILED',
        timeout: TIMEOUT,
        maxBytes: MAX_METADATA,
    });
}
function chooseCrate(metadata, manifest, name, binaries) {
    const { packages } = metadata;
    const chosen = name === undefined
        ? (packages.find((of) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(of.manifest_path) === manifest) ?? onlyOneWith(packages, binaries))
        : (packages.find((of) => of.name === name) ?? refuseAbsent(`package ${name}`, 'the packages', namesOf(packages)));
    for (const binary of binaries)
        if (!binariesOf(chosen).includes(binary))
            refuseAbsent(`binary ${binary}`, `the binaries of ${chosen.name}`, binariesOf(chosen));
    const { license_file, readme } = chosen;
    return {
        name: chosen.name,
        version: chosen.version,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(chosen.manifest_path),
        ...(typeof license_file === 'string' ? { licenseFile: license_file } : {}),
        ...(typeof readme === 'string' ? { readme } : {}),
        binaries,
        workspaceRoot: metadata.workspace_root,
        targetDirectory: metadata.target_directory,
        buildDirectory: metadata.build_directory ?? metadata.target_directory,
    };
}
function onlyOneWith(packages, binaries) {
    const having = packages.filter((of) => binaries.every((binary) => binariesOf(of).includes(binary)));
    const [only] = having;
    if (only && having.length === 1)
        return only;
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('CRATE_NOT_FOUND', `${having.length === 0 ? 'no package has' : 'several packages have'} ${binaries.join(', ')}; the packages are ${namesOf(packages).join(', ')}`, 'package');
}
function binariesOf(of) {
    return of.targets.filter((target) => target.kind.includes('bin')).map((target) => target.name);
}
function namesOf(packages) {
    return packages.map((of) => of.name);
}
function refuseAbsent(what, kind, names) {
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('CRATE_NOT_FOUND', `${what} is not there; ${kind} are ${names.join(', ') || 'none'}`, what.split(' ')[0]);
}
function requireVersion(crate, version) {
    if (crate.version !== version)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('VERSION_MISMATCH', `${crate.name} has version ${crate.version}, asked for is ${version}`, 'version');
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   EU: () => (/* binding */ requireHead),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Of: () => (/* binding */ sourceUri),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   m9: () => (/* binding */ withinRoot),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export publicUri */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);





const TIMEOUT = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
const MOST_NAMED = 10;
const FOREIGN = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
    'GIT_REPLACE_REF_BASE',
    'GIT_CONFIG',
    'GIT_CONFIG_PARAMETERS',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
    'GIT_EXTERNAL_DIFF',
];
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !FOREIGN.includes(name.toUpperCase()));
    return { ...Object.fromEntries(kept), GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
const OPTIONS = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'];
function question(folder, env) {
    return { cwd: folder, env: gitEnvironment(env), code: 'GIT_FAILED', timeout: TIMEOUT, maxBytes: MAX_OUTPUT };
}
async function repositoryRoot(folder, env) {
    const out = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askOrRefuse */ .J5)('git', [...OPTIONS, 'rev-parse', '--show-toplevel'], question(folder, env));
    const path = out.replace(/\r?\n$/, '');
    if (path === '')
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
}
async function headCommit(folder, env) {
    const args = [...OPTIONS, 'log', '-1', '--no-show-signature', '--no-color', '--format=%H %ct', 'HEAD'];
    const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askOrRefuse */ .J5)('git', args, question(folder, env))) ?? [];
    if (git_rev === undefined || time === undefined)
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('GIT_FAILED', 'git log does not name HEAD', folder);
    return { git_rev, time: Number(time) };
}
function requireHead(head, git_rev) {
    if (head.git_rev !== git_rev)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
}
async function changedPaths(folder, env, paths = []) {
    const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
    const named = paths.map((path) => `:(top,literal)${path}`);
    const out = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askOrRefuse */ .J5)('git', [...OPTIONS, ...args, '--', ...named], question(folder, env));
    return out.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
function requireClean(changed, folders, prefixes) {
    const below = [...folders.map((folder) => `${folder}/`), ...prefixes];
    const dirty = changed.filter((path) => !below.some((start) => path.startsWith(start)));
    if (dirty.length === 0)
        return;
    const named = dirty.slice(0, MOST_NAMED).map((path) => JSON.stringify(path));
    const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
    (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
}
async function withinRoot(root, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realFolder(root), await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
    if (path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return undefined;
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
async function realFolder(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (!(0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(error) || parent === folder)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
async function sourceUri(folder, env) {
    const { status, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)('git', [...OPTIONS, 'config', '--get', 'remote.origin.url'], question(folder, env));
    return status === 0 ? publicUri(stdout.trim()) : 'git+local';
}
function publicUri(remote) {
    const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
    const text = host === undefined ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.host === '')
        return 'git+local';
    return `git+${url.protocol}//${url.host}${url.pathname}`;
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ askOrRefuse),
/* harmony export */   SG: () => (/* binding */ findTool),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   mU: () => (/* binding */ withoutColours)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6193);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1819);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3936);








async function ask(tool, args, question) {
    const { cwd, env, timeout, maxBytes } = question;
    const options = {
        cwd,
        env: { ...env },
        timeout,
        maxBuffer: maxBytes,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    return new Promise((answer, fail) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(tool, [...args], options, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number')
                fail(error);
            else
                answer({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
        });
    }).catch((error) => refuseUnanswered(tool, args, question, error));
}
async function askOrRefuse(tool, args, question) {
    const { status, stdout, stderr } = await ask(tool, args, question);
    if (status !== 0)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
    return stdout;
}
async function refuseUnanswered(tool, args, question, error) {
    const { cwd, code, timeout, maxBytes } = question;
    const errno = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .errnoOf */ .UQ)(error);
    if (errno === 'ENOENT')
        await requireFolder(cwd, code);
    if (errno === 'ENOENT' || errno === 'EACCES')
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
    if (errno === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
    if (error.killed === true)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `${describe(tool, args)} did not answer within ${timeout / 1000} s`);
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `${describe(tool, args)} failed: ${firstLines(String(error))}`);
}
async function requireFolder(folder, code) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(folder).catch(() => (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `the folder ${folder} is not there`, folder));
}
async function run(tool, args, options) {
    const { cwd, env, code, output, onLine, onMessage } = options;
    const [{ exec }, path] = await Promise.all([__webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955)), findTool(tool, env)]);
    await requireFolder(cwd, code);
    const lines = onLine && new Lines(onLine);
    const messages = onMessage && new Lines(onMessage);
    const set = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const status = await exec(`"${path.replaceAll('"', '\\"')}"`, [...args], {
        cwd,
        env: Object.fromEntries(set),
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            stdout: (chunk) => (lines ? lines.push(chunk) : output.write(chunk)),
            stderr: (chunk) => {
                output.write(chunk);
                messages?.push(chunk);
            },
        },
    }).catch((error) => (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `${describe(tool, args)} failed: ${String(error)}`));
    lines?.end();
    messages?.end();
    if (status !== 0)
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(code, `${describe(tool, args)} exited with ${status}`);
}
const MAX_LINE = 16 * 1024 * 1024;
class Lines {
    onLine;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder('utf8');
    rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(chunk) {
        this.take(this.decoder.write(chunk));
    }
    end() {
        this.take(this.decoder.end());
        if (this.rest !== '')
            this.onLine(this.rest);
    }
    take(text) {
        const lines = (this.rest + text).split('\n');
        this.rest = (lines.pop() ?? '').slice(-MAX_LINE);
        lines.forEach((line) => {
            this.onLine(line);
        });
    }
}
function withoutColours(line) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_5__.stripVTControlCharacters)(line).trimEnd();
}
async function findTool(tool, env) {
    const windows = process.platform === 'win32';
    const { PATH, Path } = env;
    const search = PATH ?? (windows ? Path : undefined) ?? '';
    for (const folder of search.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, windows ? `${tool}.exe` : tool);
        if (await isExecutable(path))
            return path;
    }
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)('TOOL_MISSING', `${tool} is not on PATH`, tool);
}
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
function describe(tool, args) {
    const word = args.find((arg) => !arg.startsWith('-') && !arg.includes('='));
    return word === undefined ? `${tool} ${args.join(' ')}` : `${tool} ${word}`;
}
function firstLines(text) {
    return text.trim().split('\n').slice(0, 5).join(' ').slice(0, 1000);
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
