export const id = 950;
export const ids = [950];
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

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _steps_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _steps_read_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2118);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);





async function plan(options, context) {
    const source = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options, 'source');
    const made = await (0,_steps_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planRelease */ .F)({
        contract: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'contract'),
        manifestPath: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'manifestPath'),
        package: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options, 'package'),
        version: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options, 'version'),
        git_rev: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options, 'gitRev'),
        toolchain: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options, 'toolchain'),
        profile: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'profile'),
        targets: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(options, 'target'),
        includePlanned: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(options, 'includePlanned'),
        dist_revision: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'distRevision'),
        published: source === undefined ? undefined : await (0,_steps_read_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublished */ .Dn)(await (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(source, (0,_server_token_js__WEBPACK_IMPORTED_MODULE_4__/* .serverToken */ .P)(context))),
        env: context.env,
    });
    const lines = [
        `version ${made.version}, git_rev ${made.git_rev}, toolchain ${made.toolchain}, profile ${made.profile}, dist_revision ${made.dist_revision}`,
        ...made.matrix.include.map((job) => `${job.target} on ${job.runner} (${job.support})`),
    ];
    return { json: made, lines };
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

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ tupleOfJob),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   HC: () => (/* binding */ parseToolchain),
/* harmony export */   Ne: () => (/* binding */ chooseRevision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);



const MAX_JOBS = 256;
function makePlan(contract, request) {
    if (!contract.profiles.includes(request.profile))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
    const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support }) => {
        (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTuple */ .YI)({ ...identityOf(request), target, dist_revision: request.dist_revision });
        return { target, runner, os, arch, support, experimental: support === 'planned' };
    });
    if (include.length === 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
    if (include.length > MAX_JOBS)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${MAX_JOBS}`, 'targets');
    const { dist_revision, source_date_epoch } = request;
    return { product: contract.product, ...identityOf(request), dist_revision, source_date_epoch, matrix: { include } };
}
function identityOf({ version, git_rev, toolchain, profile }) {
    return { version, git_rev, toolchain, profile };
}
function choosePlatforms(contract, request) {
    for (const target of request.targets) {
        const platform = contract.platforms.find((of) => of.target === target);
        if (!platform)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of) => of.target).join(', ')}`, 'targets');
        if (platform.support === 'planned' && !request.includePlanned)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
    }
    return contract.platforms.filter((platform) => request.targets.length > 0
        ? request.targets.includes(platform.target)
        : platform.support !== 'planned' || request.includePlanned);
}
function chooseRevision(asked, run, published) {
    if (asked !== 'auto') {
        if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .distRevision */ .qU.safeParse(asked).success)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_TUPLE', `dist_revision ${JSON.stringify(asked.slice(0, 80))} must be r and a positive integer, or auto`, 'dist-revision');
        return asked;
    }
    if (!published)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
    return (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRevision */ .fB)(published.index, published.folders, run);
}
const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
function parseToolchain(text, place) {
    if (MOVING.test(text))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
    if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .toolchainVersion */ .aG.safeParse(text).success)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_TUPLE', `toolchain ${JSON.stringify(text.slice(0, 80))} (${place}) is not a version`, place);
    return text;
}
function tupleOfJob(plan, target) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTuple */ .YI)({ ...identityOf(plan), target, dist_revision: plan.dist_revision });
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ previousRows),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   fB: () => (/* binding */ nextRevision)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);

function isOfRun(run, tuple) {
    return (tuple.version === run.version &&
        tuple.git_rev === run.git_rev &&
        tuple.toolchain === run.toolchain &&
        tuple.profile === run.profile);
}
function nextRevision(index, folders, run) {
    const ofFolder = folders.filter((folder) => folder.version === run.version &&
        folder.toolchain === run.toolchain &&
        folder.profile === run.profile &&
        folder.gitsha === (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .gitsha */ .PO)(run.git_rev));
    const ofIndex = [...index.rows, ...index.pruned].filter((row) => isOfRun(run, row));
    const highest = [...ofFolder, ...ofIndex].reduce((max, { dist_revision }) => Math.max(max, (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(dist_revision)), 0);
    return `r${highest + 1}`;
}
function previousRows(index, run, revision) {
    const below = index.rows.filter((row) => isOfRun(run, row) && (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(row.dist_revision) < (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(revision));
    const highest = below.reduce((max, row) => Math.max(max, (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(row.dist_revision)), 0);
    return below
        .filter((row) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(row.dist_revision) === highest)
        .sort((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.target, b.target));
}
function isUnchanged(index, previous, staged, published) {
    const [first] = previous;
    if (!first)
        return false;
    const wasPruned = index.pruned.some((tombstone) => isOfRun(first, tombstone) && tombstone.dist_revision === first.dist_revision);
    if (wasPruned || previous.some((row) => row.yanked))
        return false;
    return staged.size > 0 && [...staged].every(([target, content]) => published.get(target) === content);
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

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ DirectoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/verify.js
var verify = __webpack_require__(9773);
// EXTERNAL MODULE: ./lib/host/file-errors.js
var file_errors = __webpack_require__(3936);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/liveness.js
var liveness = __webpack_require__(7685);
;// CONCATENATED MODULE: ./lib/host/lock.js








async function withLock(path, patience, work) {
    const release = await acquire(path, patience);
    try {
        await removeLeftovers(path);
        return await work();
    }
    finally {
        await release();
    }
}
async function acquire(path, { unknownMs, knownMs }) {
    const me = await describeSelf();
    const begun = performance.now();
    for (let wait = 5;; wait = Math.min(wait * 1.5, 200)) {
        const holder = await tryTake(path, me, 0);
        if (holder === undefined)
            return () => release(path, me);
        if (performance.now() - begun > ((await isOfHere(holder)) ? knownMs : unknownMs))
            (0,errors/* refuse */.TR)('STORE_LOCKED', `${path} is held by process ${holder.pid} on ${holder.host}`, path, `If that process is gone, remove ${path}.`);
        await (0,external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
    }
}
async function tryTake(path, me, depth) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${me.nonce}.${depth}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeDurable(temporary, JSON.stringify(me));
        for (let turn = 0; turn < 3; turn++) {
            try {
                await (0,promises_.link)(temporary, path);
                return undefined;
            }
            catch (error) {
                if ((0,file_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                    throw error;
            }
            const holder = await readHolder(path);
            if (holder === undefined)
                continue;
            if (depth > 8 || !(await isProvenDead(holder)))
                return holder;
            const claim = `${path}.${holder.nonce}`;
            const rival = await tryTake(claim, me, depth + 1);
            if (rival)
                return rival;
            try {
                if ((await readHolder(path))?.nonce === holder.nonce) {
                    await (0,promises_.rename)(temporary, path);
                    return undefined;
                }
            }
            finally {
                await (0,promises_.rm)(claim, { force: true });
            }
        }
        return (await readHolder(path)) ?? me;
    }
    catch (error) {
        throw (0,file_errors/* asFileError */.dH)(error, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function release(path, me) {
    if ((await readHolder(path))?.nonce === me.nonce)
        await (0,promises_.unlink)(path).catch(() => { });
}
async function writeDurable(path, text) {
    const handle = await (0,promises_.open)(path, 'w', 0o644);
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function readHolder(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_errors/* isAbsent */.W0)(error))
            return undefined;
        throw error;
    }
    const unknown = { host: 'an unknown host', boot: '', namespace: '', pid: 0, started: '', nonce: '' };
    try {
        const parsed = JSON.parse(text.slice(0, 1000));
        return typeof parsed.pid === 'number' && typeof parsed.nonce === 'string' && /^[0-9a-f]{16}$/.test(parsed.nonce)
            ? { ...unknown, ...parsed }
            : unknown;
    }
    catch {
        return unknown;
    }
}
async function describeSelf() {
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    return {
        host: (0,external_node_os_.hostname)(),
        ...(await (0,liveness/* describePlace */.df)()),
        pid: process.pid,
        started: await (0,liveness/* startTime */.Sv)(process.pid),
        nonce,
    };
}
async function isProvenDead(holder) {
    return (await isOfHere(holder)) && (0,liveness/* isGone */.ST)(holder.pid, holder.started);
}
async function isOfHere({ nonce, host, boot, namespace }) {
    const here = await (0,liveness/* describePlace */.df)();
    return nonce !== '' && host === (0,external_node_os_.hostname)() && boot !== '' && boot === here.boot && namespace === here.namespace;
}
async function removeLeftovers(path) {
    const folder = (0,external_node_path_.dirname)(path);
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(`.${(0,external_node_path_.basename)(path)}.`) && !name.startsWith(`${(0,external_node_path_.basename)(path)}.`))
            continue;
        const left = (0,external_node_path_.join)(folder, name);
        const holder = await readHolder(left);
        if (holder && (await isProvenDead(holder)))
            await (0,promises_.rm)(left, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/host/directory-store.js








const WORK = 'dist/.publishing';
const LOCK_PATIENCE = { unknownMs: 60_000, knownMs: 15 * 60_000 };
const MAX_SWAPPED = 512 * 1024 * 1024;
class DirectoryStore {
    root;
    name;
    constructor(root, name = root) {
        this.root = root;
        this.name = name;
    }
    async read(path, limit) {
        const bytes = await (0,files/* readBounded */.CB)(this.#resolve(path), limit, path);
        if (!bytes)
            return undefined;
        let version;
        return {
            bytes,
            get version() {
                version ??= (0,verify/* sha256 */.sc)(bytes);
                return version;
            },
        };
    }
    async stream(path, limit) {
        return (0,files/* streamFile */.Pq)(this.#resolve(path), limit, path);
    }
    async list(folder) {
        const found = [];
        const walk = async (path) => {
            const entries = await (0,file_errors/* atPlace */.ze)(path, () => (0,promises_.readdir)(this.#resolve(path), { withFileTypes: true }).catch((error) => (0,file_errors/* isAbsent */.W0)(error) ? [] : Promise.reject(error)));
            for (const entry of entries) {
                const child = `${path}/${entry.name}`;
                if (child === WORK)
                    continue;
                if (entry.isDirectory())
                    await walk(child);
                else
                    found.push(child);
            }
        };
        await walk(folder.replace(/\/$/, ''));
        return found;
    }
    async commit(change) {
        return this.#locked(async () => {
            for (const { path, expected } of change.swap)
                if (!(await this.#isCurrent(path, expected)))
                    return { status: 'conflict', path };
            const touched = new Set();
            for (const { path, content } of change.create)
                if (!(await this.#create(path, content, touched)))
                    return { status: 'conflict', path };
            await Promise.all([...touched].map((folder) => (0,files/* syncFolder */.Yw)(folder)));
            for (const { path, bytes } of change.swap)
                await this.#replace(path, bytes);
            return { status: 'committed' };
        });
    }
    async remove(paths) {
        await this.#locked(async () => {
            for (const path of paths) {
                await (0,promises_.unlink)(this.#resolve(path)).catch((error) => ((0,file_errors/* isAbsent */.W0)(error) ? undefined : Promise.reject(error)));
                for (let folder = (0,external_node_path_.dirname)(path); folder !== 'dist' && folder !== '.'; folder = (0,external_node_path_.dirname)(folder))
                    if (!(await (0,promises_.rmdir)(this.#resolve(folder)).then(() => true, () => false)))
                        break;
            }
        });
    }
    async #locked(work) {
        const folder = this.#resolve(WORK);
        return (0,file_errors/* atPlace */.ze)(this.name, async () => {
            const made = foldersWithNewNames(folder, await (0,promises_.mkdir)(folder, { recursive: true }));
            await Promise.all(made.map((parent) => (0,files/* syncFolder */.Yw)(parent)));
            return withLock((0,external_node_path_.join)(folder, 'lock'), LOCK_PATIENCE, async () => {
                for (const name of await (0,promises_.readdir)(folder))
                    if (name.startsWith('new-'))
                        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
                return work();
            });
        });
    }
    async #isCurrent(path, expected) {
        const chunks = await this.stream(path, MAX_SWAPPED);
        return (chunks && (await (0,files/* digestStream */.Nq)(chunks)).sha256) === expected;
    }
    async #create(path, content, touched) {
        const final = this.#resolve(path);
        const temporary = this.#temporary();
        await this.#makeFolder((0,external_node_path_.dirname)(final), touched);
        await (0,files/* writeExclusive */.CW)(temporary, async (handle) => {
            if ('bytes' in content)
                return (0,files/* writeAll */.f4)(handle, content.bytes);
            const chunks = await (0,files/* streamFile */.Pq)(content.file, content.size);
            if (!chunks)
                return (0,errors/* refuse */.TR)('STAGED_INVALID', `${content.file} is gone`, content.file);
            const { sha256: actual } = await (0,files/* digestStream */.Nq)(chunks, (chunk) => (0,files/* writeAll */.f4)(handle, chunk));
            return (0,verify/* verifyDigest */.Ub)(actual, content.sha256, content.file);
        });
        try {
            await (0,promises_.link)(temporary, final);
            return true;
        }
        catch (error) {
            if ((0,file_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
            return this.#isSame(path, content);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    async #isSame(path, content) {
        const [size, digest] = 'bytes' in content ? [content.bytes.byteLength, (0,verify/* sha256 */.sc)(content.bytes)] : [content.size, content.sha256];
        const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
        const there = chunks && (await (0,files/* digestStream */.Nq)(chunks));
        return there?.size === size && there.sha256 === digest;
    }
    async #makeFolder(folder, touched) {
        touched.add(folder);
        for (const parent of foldersWithNewNames(folder, await (0,promises_.mkdir)(folder, { recursive: true })))
            touched.add(parent);
    }
    async #replace(path, bytes) {
        const final = this.#resolve(path);
        const temporary = this.#temporary();
        await (0,files/* writeExclusive */.CW)(temporary, (handle) => (0,files/* writeAll */.f4)(handle, bytes));
        await (0,files/* renameOver */.HB)(temporary, final).catch(async (error) => {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        });
        await (0,files/* syncFolder */.Yw)((0,external_node_path_.dirname)(final));
    }
    #temporary() {
        return this.#resolve(`${WORK}/new-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    }
    #resolve(path) {
        const parts = path.split('/');
        if (parts[0] !== 'dist' ||
            parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
            (0,errors/* refuse */.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
        return (0,external_node_path_.join)(this.root, ...parts);
    }
}
function foldersWithNewNames(folder, first) {
    if (first === undefined)
        return [];
    const parent = (0,external_node_path_.dirname)(folder);
    return folder === first ? [parent] : [parent, ...foldersWithNewNames(parent, first)];
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
async function changedPaths(folder, env) {
    const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
    const out = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askOrRefuse */ .J5)('git', [...OPTIONS, ...args], question(folder, env));
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Sv: () => (/* binding */ startTime),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);




async function describePlace() {
    const boot = process.platform === 'darwin'
        ? await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { timeout: 5_000 }).then(({ stdout }) => stdout, () => '')
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => process.platform);
    return { boot: boot.trim(), namespace };
}
async function startTime(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
async function isGone(pid, started) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ESRCH';
    }
    const now = await startTime(pid);
    return now !== '' && started !== '' && now !== started;
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   v6: () => (/* binding */ withServerToken)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);



const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
function withServerToken(token, env) {
    const { GITHUB_SERVER_URL } = env;
    return { env, ...(token && GITHUB_SERVER_URL ? { token, tokenOrigin: GITHUB_SERVER_URL } : {}) };
}
async function openSource(name, options = {}) {
    requireName(name);
    if (!isHttp(schemeOf(name)))
        return openStore(name, options);
    const { env = process.env } = options;
    const { HttpSource } = await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 5192));
    return new HttpSource(name, { env, token: tokenOf(options) });
}
async function openStore(name, options = {}) {
    requireName(name);
    const scheme = schemeOf(name);
    const { env = process.env } = options;
    if (scheme === undefined)
        return new _directory_store_js__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryStore */ .f(name);
    if (scheme === 'file')
        return new _directory_store_js__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryStore */ .f(pathOfUrl(name), name);
    if (scheme === 's3')
        return new (await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 6601))).S3Store(name, { env });
    if (/^git\+(?:https?|file)$/.test(scheme))
        return new (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 1426))).GitStore(name, { env, token: tokenOf(options) });
    if (isHttp(scheme))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('STORE_NOT_SUPPORTED', `${scheme}: can be read from, not published into`, 'store');
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('STORE_NOT_SUPPORTED', `${scheme}: is not a kind of store that is supported`, 'store');
}
function tokenOf({ token, tokenOrigin }) {
    if (!token)
        return undefined;
    if (!tokenOrigin)
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'a token needs the origin it belongs to', 'token');
    if (!URL.canParse(tokenOrigin))
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'the origin of the token is not a URL', 'token');
    return { value: token, origin: new URL(tokenOrigin).origin };
}
function requireName(name) {
    if (name === '' || /[\0\r\n]/.test(name))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'the name of a store must be one line', 'store');
}
function schemeOf(name) {
    return SCHEME.exec(name)?.[1]?.toLowerCase();
}
function isHttp(scheme) {
    return scheme === 'https' || scheme === 'http';
}
function pathOfUrl(name) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(name);
    }
    catch {
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', `${name} is not a file URL`, 'store');
    }
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

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/contract/plan.js
var plan = __webpack_require__(6951);
// EXTERNAL MODULE: ./lib/host/crate.js
var host_crate = __webpack_require__(6313);
// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/host/toolchain-file.js




const MAX_BYTES = 64 * 1024;
async function pinnedToolchain(folder, root) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
            const path = (0,external_node_path_.join)(at, name);
            const bytes = await (0,files/* readBounded */.CB)(path, MAX_BYTES);
            if (bytes)
                return readChannel(bytes.toString('utf8'), name, (0,external_node_path_.relative)(root, path) || name);
        }
        if (at === root || (0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
async function readChannel(text, name, place) {
    const lines = text.trim().split(/\r?\n/);
    const [only] = lines;
    if (name === 'rust-toolchain' && lines.length === 1 && only && !only.includes('=') && !only.startsWith('['))
        return exactVersionOf(only, place);
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let file;
    try {
        file = parse(text);
    }
    catch (error) {
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
    }
    const { toolchain } = file;
    if (typeof toolchain !== 'object' || toolchain === null)
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place} has no table [toolchain]`, place);
    const { channel, path } = toolchain;
    if (path !== undefined)
        return (0,errors/* refuse */.TR)('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
    if (channel === undefined)
        return undefined;
    if (typeof channel !== 'string')
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place}: channel is not a string`, place);
    return exactVersionOf(channel, place);
}
function exactVersionOf(channel, place) {
    const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
    return (0,plan/* parseToolchain */.HC)(version ?? channel, place);
}

// EXTERNAL MODULE: ./lib/steps/read-index.js
var read_index = __webpack_require__(2118);
;// CONCATENATED MODULE: ./lib/steps/plan.js








async function planRelease(request) {
    const { contract } = await (0,read_index/* readContract */.Jz)(request.contract);
    const manifest = await (0,host_crate/* findManifest */.J9)(request.manifestPath ?? 'Cargo.toml');
    const folder = (0,external_node_path_.dirname)(manifest);
    const [metadata, head, root] = await Promise.all([
        (0,host_crate/* readMetadata */._6)(manifest, request.env),
        (0,git/* headCommit */.Qo)(folder, request.env),
        (0,git/* repositoryRoot */.Hn)(folder, request.env),
    ]);
    const crate = (0,host_crate/* chooseCrate */.BP)(metadata, manifest, request.package, contract.entrypoint.binaries);
    requireVersions(crate, request);
    if (request.git_rev !== undefined)
        (0,git/* requireHead */.EU)(head, parseRevision(request.git_rev));
    const run = {
        version: crate.version,
        git_rev: head.git_rev,
        toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
        profile: parseProfile(request.profile),
    };
    const { targets, includePlanned, published } = request;
    return (0,plan/* makePlan */.Cs)(contract, {
        ...run,
        targets,
        includePlanned,
        dist_revision: (0,plan/* chooseRevision */.Ne)(request.dist_revision, run, published),
        source_date_epoch: head.time,
    });
}
function requireVersions(crate, { version, tag }) {
    if (version !== undefined)
        (0,host_crate/* requireVersion */.eU)(crate, version);
    const tagged = tag === undefined ? undefined : versionOfTag(tag, crate.version);
    if (tagged !== undefined && tagged !== crate.version)
        (0,errors/* refuse */.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', crate.version === '0.0.0' ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : undefined);
}
function versionOfTag(tag, version) {
    if (!/^[vV]?[0-9]/.test(tag))
        return undefined;
    const stated = identity/* exactVersion */.y.safeParse(tag.slice(1));
    if (tag.startsWith('v') && stated.success)
        return stated.data;
    return (0,errors/* refuse */.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
}
function parseRevision(text) {
    const result = identity/* gitRev */.Gk.safeParse(text);
    return result.success
        ? result.data
        : (0,errors/* refuse */.TR)('INVALID_TUPLE', `git_rev ${result.error.issues[0]?.message ?? 'is not well-formed'}`, 'git-rev');
}
function parseProfile(text) {
    return text === 'release' || text === 'debug'
        ? text
        : (0,errors/* refuse */.TR)('PROFILE_UNKNOWN', `${JSON.stringify(text.slice(0, 80))} is not release or debug`, 'profile');
}
async function chooseToolchain(given, folder, root, fallback) {
    if (given !== undefined)
        return (0,plan/* parseToolchain */.HC)(given, 'toolchain');
    return (await pinnedToolchain(folder, root)) ?? fallback;
}


/***/ })

};
