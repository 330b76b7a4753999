export const id = 385;
export const ids = [385];
export const modules = {

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildMatrix: () => (/* binding */ buildMatrix)
/* harmony export */ });
/* harmony import */ var _steps_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _steps_read_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2118);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6655);




const buildMatrix = {
    async run(inputs, { env, log }) {
        const { contract, version, toolchain, profile, targets, source, 'dist-revision': dist_revision } = inputs;
        const counts = source !== undefined && dist_revision === 'auto';
        const plan = await log.group('Plan', async () => {
            if (counts)
                log.info(`reading what ${source} has published`);
            const planned = await (0,_steps_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planRelease */ .F)({
                ...{ contract, version, toolchain, profile, targets, dist_revision, env },
                manifestPath: inputs['manifest-path'],
                package: inputs.package,
                tag: /^refs\/tags\/(.+)$/s.exec(env.GITHUB_REF ?? '')?.[1],
                git_rev: inputs['git-rev'],
                includePlanned: inputs['include-planned'],
                published: counts ? await (0,_steps_read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublished */ .Dn)(await (0,_open_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openWithToken */ .K$)(source, inputs['github-token'], env)) : undefined,
            });
            for (const job of planned.matrix.include)
                log.info(`${job.target} on ${job.runner} (${job.support})`);
            return planned;
        });
        return {
            outputs: {
                matrix: JSON.stringify(plan.matrix),
                version: plan.version,
                'git-rev': plan.git_rev,
                toolchain: plan.toolchain,
                profile: plan.profile,
                'dist-revision': plan.dist_revision,
                'source-date-epoch': String(plan.source_date_epoch),
            },
            summary: (0,_summaries_js__WEBPACK_IMPORTED_MODULE_3__/* .planSummary */ .MM)(plan, env),
        };
    },
};


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ openWithToken),
/* harmony export */   OW: () => (/* binding */ gitToken),
/* harmony export */   Vd: () => (/* binding */ openStoreWithToken)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);

async function openWithToken(name, token, env) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(name, (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(token, env));
}
async function openStoreWithToken(name, token, env) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .Ch)(name, (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(token, env));
}
function gitToken(value, { GITHUB_SERVER_URL = '' }) {
    return value && URL.canParse(GITHUB_SERVER_URL) ? { value, origin: new URL(GITHUB_SERVER_URL).origin } : undefined;
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
