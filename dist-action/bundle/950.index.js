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

// EXTERNAL MODULE: ./lib/steps/read-contract.js
var read_contract = __webpack_require__(2386);
;// CONCATENATED MODULE: ./lib/steps/plan.js








async function planRelease(request) {
    const { contract } = await (0,read_contract/* readContract */.J)(request.contract);
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
