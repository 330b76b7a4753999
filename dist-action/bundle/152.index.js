export const id = 152;
export const ids = [152];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installController: () => (/* binding */ installController)
});

// EXTERNAL MODULE: ./lib/contract/resolve.js
var resolve = __webpack_require__(6722);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/host/file-errors.js
var file_errors = __webpack_require__(3936);
// EXTERNAL MODULE: ./lib/host/place-folder.js
var place_folder = __webpack_require__(2162);
;// CONCATENATED MODULE: ./lib/host/tool-cache.js






function toolCacheRoot({ RUNNER_TOOL_CACHE }) {
    if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE))
        return (0,errors/* refuse */.TR)('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
    return (0,external_node_path_.resolve)(RUNNER_TOOL_CACHE);
}
function toolEntry(root, product, tuple, artifactSha256) {
    const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
    const key = [target, profile, toolchain, (0,identity/* gitsha */.PO)(git_rev), dist_revision, artifactSha256.slice(0, 16)].join('-');
    return (0,external_node_path_.join)(root, product, version, key);
}
async function refuseLinks(entry) {
    for (const path of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(entry)), (0,external_node_path_.dirname)(entry), entry]) {
        const stat = await (0,promises_.lstat)(path).catch(() => undefined);
        if (stat?.isSymbolicLink())
            (0,errors/* refuse */.TR)('DESTINATION_OCCUPIED', `${path} is a symbolic link; what is installed could be changed where it leads`, path, 'Remove the link. Only the root of the tool cache, RUNNER_TOOL_CACHE, may be one.');
    }
}
async function markComplete(entry) {
    await (0,promises_.writeFile)(`${entry}.complete`, '', { flag: 'wx' }).catch((error) => {
        if ((0,file_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
            throw error;
    });
}
async function placeEntry(ready, entry, aside, isGood) {
    const beforeReplacing = () => (0,promises_.rm)(`${entry}.complete`, { force: true });
    await (0,place_folder/* placeFolder */.e)({ ready, aside, to: entry, isGood, beforeReplacing });
    await markComplete(entry);
}

// EXTERNAL MODULE: ./lib/host/actions-cache.js + 2 modules
var actions_cache = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/host/aside.js
var host_aside = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/host-requires.js
var host_requires = __webpack_require__(4295);
// EXTERNAL MODULE: ./lib/host/installed.js
var installed = __webpack_require__(8860);
// EXTERNAL MODULE: ./lib/contract/document.js
var contract_document = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/contract/manifest.js
var contract_manifest = __webpack_require__(2882);
// EXTERNAL MODULE: ./lib/contract/verify.js
var verify = __webpack_require__(9773);
// EXTERNAL MODULE: ./lib/steps/install.js
var install = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/steps/resolve.js
var steps_resolve = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/steps/verify.js
var steps_verify = __webpack_require__(6858);
;// CONCATENATED MODULE: ./lib/steps/choose-tool.js










async function choose({ wanted, openSource, context }) {
    if ('lockfile' in wanted) {
        const pinned = (0,install/* pinFromLockfile */.bP)(wanted.lockfile, wanted.target);
        return { ...pinned, pin: async () => pinned };
    }
    const source = await openSource();
    const query = await (0,steps_resolve/* completeQuery */.Mo)(source, wanted.tuple, context);
    const { row, product } = await (0,steps_resolve/* resolveTuple */.dP)(source, query, wanted, context);
    const { artifact_file, artifact_size, artifact_sha256, yanked } = row;
    if (wanted.sha256 !== undefined)
        (0,verify/* verifyDigest */.Ub)(artifact_sha256, wanted.sha256, artifact_file);
    if (yanked)
        context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
    const otherTargets = () => (0,steps_resolve/* targetsOfRelease */.B4)(source, row, context);
    const pin = async (entry) => ({
        ...(await pinRow(source, row, product, entry)),
        otherTargets,
    });
    return { product, tuple: (0,identity/* tupleOf */.cF)(row), artifact_file, artifact_size, artifact_sha256, pin };
}
async function pinRow(source, row, product, entry) {
    const kept = await (0,files/* readBounded */.CB)(manifestOf(entry), contract_document/* DOCUMENT_LIMITS */.PJ.manifest.maxBytes).catch(() => undefined);
    if (kept && (0,verify/* sha256 */.sc)(kept) === row.manifest_sha256) {
        const manifest = (0,contract_manifest/* parseManifest */.Ng)(kept, row.manifest_file);
        (0,verify/* verifyManifestIdentity */.B7)(manifest, row, product, row.distribution_contract_version, row.manifest_file);
        (0,verify/* verifyManifestRow */.j_)(manifest, row);
        return (0,install/* pinnedBy */.C7)(manifest, row, kept);
    }
    const { manifest, manifestBytes } = await (0,steps_verify/* readVerifiedRow */.T2)(source, row, product);
    return (0,install/* pinnedBy */.C7)(manifest, row, manifestBytes);
}
function manifestOf(entry) {
    return (0,external_node_path_.join)(entry, installed/* RECEIPT_FOLDER */.uQ, 'manifest.json');
}
async function keepManifest(entry, { manifest, manifest_sha256 }) {
    if (!manifest)
        return;
    const path = manifestOf(entry);
    const kept = await (0,files/* readBounded */.CB)(path, contract_document/* DOCUMENT_LIMITS */.PJ.manifest.maxBytes).catch(() => undefined);
    if (!kept || (0,verify/* sha256 */.sc)(kept) !== manifest_sha256)
        await (0,files/* replaceFile */.fR)(path, manifest).catch(() => { });
}

;// CONCATENATED MODULE: ./lib/steps/install-tool.js












async function installTool(given) {
    let opened;
    const openSource = () => {
        opened ??= given.openSource();
        return opened;
    };
    const request = { ...given, openSource };
    const { product, tuple, artifact_sha256, artifact_size: size, ...chosen } = await choose(request);
    const path = toolEntry(request.toolCache, product, tuple, artifact_sha256);
    await refuseLinks(path);
    const download = request.actionsCache || (await isThere(path)) ? undefined : beginDownload(request, chosen, size);
    try {
        const pinned = await chosen.pin(path);
        await (0,host_requires/* refuseOlderHost */.P)(pinned);
        const result = {
            path,
            bin: (0,external_node_path_.join)(path, pinned.binaries[0] ?? product),
            product,
            tuple,
            sha256: artifact_sha256,
            size,
        };
        const state = await (0,installed/* inspectInstalled */.bY)(path, pinned);
        await (0,host_aside/* removeLeftAside */.GO)(path, request.progress);
        if (state === 'same') {
            await (0,file_errors/* atPlace */.ze)(path, () => markComplete(path));
            await keepManifest(path, pinned);
            discard(download);
            return { ...result, from: 'tool cache' };
        }
        if (state !== 'absent')
            request.context.warn(`${path} is not what was installed there; it is replaced`);
        return { ...result, from: await fillEntry(request, path, pinned, download) };
    }
    catch (error) {
        discard(download);
        throw error;
    }
}
function beginDownload({ openSource, progress }, { artifact_file }, size) {
    const download = openSource().then((source) => {
        progress(`downloading ${artifact_file} (${size} bytes) from ${source.name}`);
        return source.stream(artifact_file, size);
    });
    download.catch(() => { });
    return download;
}
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function discard(download) {
    download?.then((chunks) => chunks?.discard?.()).catch(() => { });
}
const ARTIFACT = 'artifact.tar.gz';
async function fillEntry(request, entry, pinned, download) {
    const { actionsCache, context, progress } = request;
    const isGood = async () => (await (0,installed/* inspectInstalled */.bY)(entry, pinned)) === 'same';
    return (0,file_errors/* atPlace */.ze)((0,external_node_path_.dirname)(entry), async () => {
        const aside = await (0,host_aside/* makeAside */.Bq)(entry);
        try {
            const ready = (0,external_node_path_.join)(aside, 'ready');
            const restored = actionsCache && (await isRestored(request, pinned, aside, ready));
            if (!restored) {
                const chunks = await (download ?? beginDownload(request, pinned, pinned.artifact_size));
                await (0,install/* unpackVerified */.n)(chunks, pinned, (0,external_node_path_.join)(aside, ARTIFACT), ready, progress);
            }
            await (0,installed/* writeReceipt */.Qz)(ready, pinned);
            await placeEntry(ready, entry, aside, isGood);
            if (actionsCache && !restored)
                await (0,actions_cache/* saveFile */.OJ)(aside, ARTIFACT, cacheKey(pinned), context.warn);
            return restored ? 'Actions cache' : 'source';
        }
        finally {
            await (0,promises_.rm)(aside, { recursive: true, force: true });
        }
    });
}
function cacheKey({ product, tuple, artifact_sha256 }) {
    return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
}
async function isRestored(request, pinned, aside, ready) {
    const { context, progress } = request;
    const folder = await (0,host_aside/* makeAside */.Bq)((0,external_node_path_.join)(aside, 'restored'));
    if (!(await (0,actions_cache/* restoreFile */.VX)(folder, ARTIFACT, cacheKey(pinned), context.warn)))
        return false;
    try {
        const chunks = await (0,files/* streamFile */.Pq)((0,external_node_path_.join)(folder, ARTIFACT), pinned.artifact_size);
        await (0,install/* unpackVerified */.n)(chunks, pinned, (0,external_node_path_.join)(aside, 'checked'), ready, progress);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ContractError */.Vl))
            throw error;
        context.warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/actions/locale.js
function otherLocale(env, platform) {
    if (platform === 'win32')
        return undefined;
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
    return /utf-?8/i.test(locale) ? undefined : locale;
}

// EXTERNAL MODULE: ./lib/actions/open-source.js
var open_source = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/actions/summaries.js
var summaries = __webpack_require__(6655);
// EXTERNAL MODULE: ./lib/contract/lockfile.js
var lockfile = __webpack_require__(913);
// EXTERNAL MODULE: ./lib/host/host-target.js
var host_target = __webpack_require__(9830);
;// CONCATENATED MODULE: ./lib/actions/wanted.js





async function readWanted(inputs, env) {
    const target = inputs.target ?? (0,host_target/* hostTarget */.az)();
    if (inputs.lockfile !== undefined) {
        const lockfile = await readLockfile(inputs.lockfile, inputs);
        return { wanted: { lockfile, target }, source: inputs.source ?? lockfile.source };
    }
    const { version, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, sha256 } = inputs;
    const tuple = { version, target, profile, toolchain, git_rev, dist_revision };
    return { wanted: { tuple, allowYanked: inputs['allow-yanked'], sha256 }, source: inputs.source ?? ownSource(env) };
}
async function readLockfile(path, inputs) {
    const pinned = ['version', 'profile', 'toolchain', 'git-rev', 'dist-revision', 'sha256'];
    const faults = pinned
        .filter((name) => inputs[name] !== undefined)
        .map((name) => ({ code: 'INVALID_INPUT', message: `the lockfile pins ${name}; leave it out`, place: name }));
    (0,errors/* refuseAll */.cp)(faults);
    return (0,lockfile/* parseLockfile */.tg)(await (0,files/* readRequired */.yu)(path, contract_document/* DOCUMENT_LIMITS */.PJ.lockfile.maxBytes), path);
}
function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }) {
    if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY))
        return (0,errors/* refuse */.TR)('INVALID_INPUT', 'source is required where the action is not called as OWNER/REPO@REF', 'source', 'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.');
    return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
}

;// CONCATENATED MODULE: ./lib/actions/install-controller.js







const installController = {
    async run(inputs, { env, now, log }) {
        const locale = otherLocale(env, process.platform);
        if (locale !== undefined)
            log.warn(`the locale ${locale} is not UTF-8, as the contract assumes; set LC_ALL=C.UTF-8`);
        const { wanted, source } = await readWanted(inputs, env);
        const install = () => installTool({
            wanted,
            openSource: () => (0,open_source/* openWithToken */.K$)(source, inputs['github-token'], env),
            toolCache: toolCacheRoot(env),
            actionsCache: inputs.cache,
            context: { now, warn: (message) => log.warn(message) },
            progress: (line) => log.info(line),
        });
        const result = await log.group('Install', install).catch((error) => {
            const given = { source: inputs.source, target: inputs.target !== undefined };
            throw error instanceof resolve/* CandidatesError */.ns ? error.inWorkflow(given) : error;
        });
        const { path, bin, tuple, sha256, from } = result;
        log.info(`${bin} is there, from the ${from}`);
        return {
            outputs: {
                ...{ path, bin, version: tuple.version, 'git-rev': tuple.git_rev, target: tuple.target },
                ...{ 'dist-revision': tuple.dist_revision, sha256, 'cache-hit': String(from !== 'source') },
            },
            summary: (0,summaries/* installSummary */.kv)(result, source, env),
            path: inputs['add-to-path'] ? path : undefined,
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

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareDotted),
/* harmony export */   R: () => (/* binding */ requiresOfAll)
/* harmony export */ });
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const order = (left[at] ?? 0) - (right[at] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function requiresOfAll(programs) {
    return programs.reduce((a, b) => a && b && requiresOfBoth(a, b));
}
function requiresOfBoth(a, b) {
    if ('macos' in a || 'macos' in b) {
        if (!('macos' in a && 'macos' in b))
            return undefined;
        return compareDotted(a.macos, b.macos) < 0 ? b : a;
    }
    if (a.libc === 'none')
        return b;
    if (b.libc === 'none')
        return a;
    if (a.libc !== b.libc)
        return undefined;
    return compareDotted(a.minimum ?? '0', b.minimum ?? '0') < 0 ? b : a;
}


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VX: () => (/* binding */ restoreFile),
  Bb: () => (/* binding */ restorePaths),
  OJ: () => (/* binding */ saveFile),
  YV: () => (/* binding */ savePaths)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/tar-format.js
var tar_format = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
;// CONCATENATED MODULE: ./lib/host/one-name-tar.js






async function oneNameTar(folder, name, env) {
    const variables = { TAR_OPTIONS: `--transform=s,.*,${name},`, LC_ALL: 'C' };
    const tar = await findTar(env);
    const trial = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'trial-'));
    try {
        const into = (0,external_node_path_.join)(trial, 'into');
        await (0,promises_.mkdir)(into);
        await (0,promises_.writeFile)((0,external_node_path_.join)(trial, 'trial.tar'), trialArchive());
        const question = { cwd: into, env: { ...env, ...variables }, code: 'TOOL_MISSING', timeout: 10_000 };
        const { status } = await (0,host_process/* ask */.kA)(tar, ['-xf', '../trial.tar', '-P'], { ...question, maxBytes: 64 * 1024 });
        const names = await (0,promises_.readdir)(into, { encoding: 'latin1' });
        if (status === 0 && names.length === 1 && names[0] === name)
            return variables;
        return (0,errors/* refuse */.TR)('TOOL_MISSING', `${tar} is not a GNU tar, and would write wherever an entry says`, tar);
    }
    finally {
        await (0,promises_.rm)(trial, { recursive: true, force: true });
    }
}
async function findTar(env) {
    const { PROGRAMFILES } = env;
    const ofGit = `${PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`;
    if (process.platform === 'win32' && (0,external_node_fs_.existsSync)(ofGit))
        return ofGit;
    if (process.platform === 'darwin')
        return (0,host_process/* findTool */.SG)('gtar', env).catch(() => (0,host_process/* findTool */.SG)('tar', env));
    return (0,host_process/* findTool */.SG)('tar', env);
}
function trialArchive() {
    const archive = new Uint8Array(3 * tar_format/* BLOCK */.IE);
    archive.set((0,tar_format/* formatFileHeader */.NI)({ path: 'ahhhb', mode: '0644', size: 0, mtime: 0 }));
    archive.set([0x0a, 0xff, 0x2f], 1);
    return archive;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/contract/harmless.js
var harmless = __webpack_require__(8223);
;// CONCATENATED MODULE: ./lib/host/runner-output.js



const COMMAND = /^::(?:add-mask|debug|warning)(?: [^\r\n]*)?::[^\r\n]*\r?\n$/;
async function withHarmlessOutput(work) {
    const release = [filter(process.stdout), filter(process.stderr)];
    try {
        return await work();
    }
    finally {
        for (const stop of release)
            stop();
    }
}
function filter(stream) {
    const { write } = stream;
    const pass = (text, done) => write.call(stream, text, 'utf8', done);
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const take = (text) => {
        const lines = (rest + text).replaceAll('\r\n', '\n').split('\n');
        rest = lines.pop() ?? '';
        return lines.map((line) => (0,harmless/* harmless */.Is)(line) + external_node_os_.EOL).join('');
    };
    stream.write = (chunk, encoding, last) => {
        const done = typeof encoding === 'function' ? encoding : last;
        if (typeof chunk !== 'string')
            return pass(take(decoder.write(chunk)), done);
        return pass(COMMAND.test(chunk) ? chunk : take(chunk), done);
    };
    return () => {
        stream.write = write;
        const end = take(decoder.end()) + (rest === '' ? '' : (0,harmless/* harmless */.Is)(rest) + external_node_os_.EOL);
        if (end !== '')
            stream.write(end);
    };
}

;// CONCATENATED MODULE: ./lib/host/actions-cache.js





async function restorePaths(paths, key, warn) {
    return attempt(warn, async (cache) => {
        if (cache.isFeatureAvailable())
            return (await cache.restoreCache([...paths], key)) === key;
        warn('the Actions cache is not available here');
        return false;
    });
}
async function savePaths(paths, key, warn) {
    return attempt(warn, async (cache) => cache.isFeatureAvailable() && (await cache.saveCache([...paths], key)) !== -1);
}
async function restoreFile(folder, name, key, warn) {
    return attempt(warn, async (cache) => {
        if (!cache.isFeatureAvailable()) {
            warn('the Actions cache is not available here');
            return false;
        }
        const unpacking = await oneNameTar(folder, name, external_node_process_.env);
        const restored = await within(folder, unpacking, () => cache.restoreCache([name], key));
        return (await isFile((0,external_node_path_.join)(folder, name), warn)) && restored === key;
    });
}
async function saveFile(folder, name, key, warn) {
    return within(folder, {}, () => savePaths([name], key, warn));
}
async function isFile(path, warn) {
    const stat = await (0,promises_.lstat)(path).catch(() => undefined);
    if (stat?.isDirectory())
        await (0,promises_.rmdir)(path);
    if (stat && !stat.isFile())
        warn(`the Actions cache holds something else than a file`);
    return stat?.isFile() ?? false;
}
async function attempt(warn, work) {
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(669), __webpack_require__.e(524), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 8638));
        return await withHarmlessOutput(() => work(cache));
    }
    catch (error) {
        warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
}
async function within(folder, variables, work) {
    const set = { ...variables, GITHUB_WORKSPACE: folder };
    const before = Object.keys(set).map((name) => [name, external_node_process_.env[name]]);
    const home = (0,external_node_process_.cwd)();
    (0,external_node_process_.chdir)(folder);
    Object.assign(external_node_process_.env, set);
    try {
        return await work();
    }
    finally {
        (0,external_node_process_.chdir)(home);
        for (const [name, value] of before) {
            if (value === undefined)
                delete external_node_process_.env[name];
            else
                external_node_process_.env[name] = value;
        }
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


/***/ })

};
