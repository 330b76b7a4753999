export const id = 9;
export const ids = [9,633];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installController: () => (/* binding */ installController)
});

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

// EXTERNAL MODULE: ./lib/host/actions-cache.js
var actions_cache = __webpack_require__(2369);
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
var resolve = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/steps/verify.js
var steps_verify = __webpack_require__(6858);
;// CONCATENATED MODULE: ./lib/steps/choose-tool.js










async function choose({ wanted, openSource, context }) {
    if ('lockfile' in wanted) {
        const pinned = (0,install/* pinFromLockfile */.bP)(wanted.lockfile, wanted.target);
        return { ...pinned, pin: async () => pinned };
    }
    const source = await openSource();
    const query = await (0,resolve/* completeQuery */.Mo)(source, wanted.tuple, context);
    const { row, product } = await (0,resolve/* resolveTuple */.dP)(source, query, wanted, context);
    const { artifact_file, artifact_size, artifact_sha256, yanked } = row;
    if (wanted.sha256 !== undefined)
        (0,verify/* verifyDigest */.Ub)(artifact_sha256, wanted.sha256, artifact_file);
    if (yanked)
        context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
    const otherTargets = () => (0,resolve/* targetsOfRelease */.B4)(source, row, context);
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
        const result = await installTool({
            wanted,
            openSource: () => (0,open_source/* openWithToken */.K$)(source, inputs['github-token'], env),
            toolCache: toolCacheRoot(env),
            actionsCache: inputs.cache,
            context: { now, warn: (message) => log.warn(message) },
            progress: (line) => log.info(line),
        });
        const { path, bin, tuple, sha256, from } = result;
        log.info(`${bin} is there, from the ${from}`);
        return {
            outputs: {
                ...{ path, bin, version: tuple.version, 'git-rev': tuple.git_rev, target: tuple.target },
                ...{ 'dist-revision': tuple.dist_revision, sha256, 'cache-hit': String(from !== 'source') },
            },
            summary: (0,summaries/* installSummary */.kv)(result),
            path: inputs['add-to-path'] ? path : undefined,
        };
    },
};


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Log: () => (/* binding */ Log),
/* harmony export */   MAX_ANNOTATIONS: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   MAX_ANNOTATION_LENGTH: () => (/* binding */ MAX_ANNOTATION_LENGTH),
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   harmless: () => (/* binding */ harmless)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);



const MAX_ANNOTATIONS = 10;
const MAX_ANNOTATION_LENGTH = 4096;
function harmless(text) {
    return text
        .replace(/[^\P{Cc}\n\t]/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replace(/##(?=\[)/g, '## ')
        .replace(/^(\s*):(?=:)/gm, '$1: ');
}
function clip(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
class Log {
    core;
    #stopped = false;
    #warned = 0;
    #held = [];
    constructor(core) {
        this.core = core;
    }
    info(text) {
        this.core.info(harmless(text));
    }
    warn(text) {
        const shown = clip(harmless(text), MAX_ANNOTATION_LENGTH);
        if (!this.#stopped && this.#warned < MAX_ANNOTATIONS - 1) {
            this.#annotate(shown);
        }
        else {
            this.info(`warning: ${text}`);
            this.#held.push(shown);
        }
    }
    async group(title, work) {
        this.core.startGroup(harmless(title));
        try {
            return await work();
        }
        finally {
            this.core.endGroup();
        }
    }
    async foreign(title, work) {
        return this.group(title, async () => {
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
            const output = new ForeignOutput();
            process.stdout.write(`::stop-commands::${token}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
            this.#stopped = true;
            try {
                return await work(output);
            }
            finally {
                await output.close();
                process.stdout.write(`::${token}::${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                this.#stopped = false;
                this.#annotateHeld();
            }
        });
    }
    finish() {
        const [only, ...more] = this.#held.splice(0);
        if (only === undefined)
            return;
        this.#annotate(more.length === 0 ? only : `${more.length + 1} more warnings; all are in the log`);
    }
    #annotateHeld() {
        while (this.#warned < MAX_ANNOTATIONS - 1 && this.#held.length > 0)
            this.#annotate(this.#held.shift() ?? '');
    }
    #annotate(text) {
        this.#warned++;
        this.core.warning(text);
    }
}
class ForeignOutput extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
    #atLineStart = true;
    constructor() {
        super();
        this.on('error', () => { });
    }
    _write(chunk, _encoding, done) {
        if (chunk.length > 0)
            this.#atLineStart = chunk[chunk.length - 1] === 0x0a;
        process.stdout.write(chunk, () => done());
    }
    async close() {
        await new Promise((closed) => this.end(closed));
        if (!this.#atLineStart)
            process.stdout.write(node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
    }
}


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
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .o)(name, optionsOf(token, env));
}
async function openStoreWithToken(name, token, env) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .C)(name, optionsOf(token, env));
}
function gitToken(value, { GITHUB_SERVER_URL = '' }) {
    return value && URL.canParse(GITHUB_SERVER_URL) ? { value, origin: new URL(GITHUB_SERVER_URL).origin } : undefined;
}
function optionsOf(token, env) {
    const { GITHUB_SERVER_URL } = env;
    return { env, ...(token && GITHUB_SERVER_URL ? { token, tokenOrigin: GITHUB_SERVER_URL } : {}) };
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ publishSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   kv: () => (/* binding */ installSummary),
/* harmony export */   xC: () => (/* binding */ packageSummary)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5955);

function planSummary(plan, env) {
    const { version, git_rev, toolchain, profile, dist_revision, source_date_epoch, matrix } = plan;
    const identity = [
        ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .tupleRows */ .yE)({ version, profile, toolchain, dist_revision }),
        ['git_rev', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(git_rev, env)],
        ['source_date_epoch', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(source_date_epoch)],
    ];
    const jobs = matrix.include.map((job) => [
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(job.target),
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(job.runner),
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(job.support),
        job.experimental ? 'yes' : 'no',
    ]);
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSummary */ .kq)(`${plan.product} ${version}: build matrix`, [
        { head: ['Identity', ''], rows: identity },
        { head: ['Target', 'Runner', 'Support', 'Experimental'], rows: jobs },
    ]);
}
function packageSummary(staged, env) {
    const { version, target, profile, toolchain, dist_revision } = staged;
    const rows = [
        ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .tupleRows */ .yE)({ version, target, profile, toolchain, dist_revision }),
        ['git_rev', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(staged.git_rev, env)],
        ['File', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(staged.artifact_file)],
        ['SHA-256', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(staged.artifact_sha256)],
        ['SHA-256 of the uncompressed content', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(staged.content_sha256)],
        ['Size', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(staged.artifact_size)],
    ];
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSummary */ .kq)(`Packaged ${target}`, [{ head: ['Artifact', ''], rows }]);
}
function publishSummary(result, store) {
    const states = { published: 'new', unchanged: 'was there already' };
    const rows = ['published', 'unchanged'].flatMap((state) => result[state].map((row) => [
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(row.version),
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(row.target),
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(row.dist_revision),
        states[state],
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(row.artifact_sha256),
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(row.artifact_size),
    ]));
    const index = [
        ['File', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(result.index_file)],
        ['SHA-256', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(result.index_sha256)],
        ['Rows', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(result.rows)],
    ];
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSummary */ .kq)(`Published into ${store}`, [
        { head: ['Version', 'Target', 'Revision', 'State', 'SHA-256 of the artifact', 'Size'], rows },
        { head: ['Index', ''], rows: index },
    ]);
}
function installSummary({ product, tuple, sha256, size, path, from }) {
    const rows = [
        ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .tupleRows */ .yE)(tuple),
        ['SHA-256 of the artifact', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(sha256)],
        ['Size of the artifact', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size)],
        ['From', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(from)],
        ['Folder', (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(path)],
    ];
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSummary */ .kq)(`Installed ${product} ${tuple.version}`, [{ head: ['Installed', ''], rows }]);
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   kq: () => (/* binding */ formatSummary),
/* harmony export */   yE: () => (/* binding */ tupleRows)
/* harmony export */ });
/* unused harmony exports MAX_SUMMARY, link */
/* harmony import */ var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9741);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);



const MAX_SUMMARY = 1024 * 1024 - 1024;
const MAX_CELL = 500;
const MAX_BLOCK = 64 * 1024;
const PLAIN = /^[A-Za-z0-9._+/:@= ~-]+$/;
function word(value) {
    const short = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__.clip)(String(value), MAX_CELL);
    return PLAIN.test(short) ? (0,_contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(short) : text(short);
}
function text(value) {
    return (0,_contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)((0,_log_js__WEBPACK_IMPORTED_MODULE_1__.clip)(value, MAX_CELL)).replaceAll('>', '&gt;');
}
function link(value, url) {
    return /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) ? `[${word(value)}](${url})` : word(value);
}
function bytes(size) {
    const exact = String(size).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return size < 1024 * 1024 ? `${exact} B` : `${(size / (1024 * 1024)).toFixed(1)} MiB (${exact} B)`;
}
function commit(git_rev, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
    return link(git_rev, `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/commit/${git_rev}`);
}
function tupleRows(tuple) {
    return _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .TUPLE_PARTS */ .GS.flatMap((part) => {
        const value = tuple[part];
        return value === undefined ? [] : [[part, word(value)]];
    });
}
function formatSummary(title, tables, paste, pasteTitle) {
    const heading = pasteTitle === undefined ? [] : [`### ${text(pasteTitle)}`];
    const block = paste === undefined ? [] : [...heading, formatBlock(paste)];
    for (let most = Math.max(1, ...tables.map(({ rows }) => rows.length));; most = Math.floor(most / 2)) {
        const parts = [`## ${text(title)}`, ...tables.map((table) => formatPart(table, most)), ...block];
        const summary = `${parts.join('\n\n')}\n`;
        if (Buffer.byteLength(summary) <= MAX_SUMMARY || most === 0)
            return summary;
    }
}
function formatPart({ head, rows }, most) {
    const table = (0,_contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)(head, rows.slice(0, most));
    return rows.length <= most ? table : `${table}\n\n${rows.length - most} more rows are in the log.`;
}
function formatBlock(paste) {
    const body = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__.clip)((0,_log_js__WEBPACK_IMPORTED_MODULE_1__.harmless)(paste), MAX_BLOCK);
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${body}\n${fence}`;
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ MAX_FAULTS),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   cp: () => (/* binding */ refuseAll)
/* harmony export */ });
const ERROR_CODES = {
    TOO_LARGE: [
        'A document or file is over its size limit.',
        'Check where it comes from; limits are listed in docs/formats.md.',
    ],
    INVALID_UTF8: ['A document is not UTF-8, or begins with a byte order mark.', 'Write it as UTF-8 without BOM.'],
    INVALID_JSON: ['A document is not JSON.', 'Correct the syntax at the place named.'],
    TOO_DEEP: ['A document is nested too deeply.', 'No document of this project needs more than 32 levels.'],
    DUPLICATE_KEY: ['An object names the same key twice.', 'Remove one of the two.'],
    FORBIDDEN_KEY: ['An object has a key that no document may have, such as __proto__.', 'Remove it.'],
    UNSAFE_NUMBER: ['A number cannot be held exactly.', 'Use an integer up to 2^53 - 1.'],
    SCHEMA_INVALID: [
        'A document does not follow its schema.',
        'Correct the fields named; the schemas are in docs/schema.',
    ],
    UPDATE_REQUIRED: [
        'A document has a newer schema_version than this version reads.',
        'Update this action or command line.',
    ],
    NOT_CANONICAL: [
        'A document is not written in its canonical form.',
        'Only this suite writes it; restore the published bytes.',
    ],
    DOCUMENT_NOT_FOUND: ['A required document is missing.', 'Check the path, and that the store is complete.'],
    INVALID_TUPLE: [
        'A part of the immutable tuple is not well-formed.',
        'See the identity table in docs/distribution.md.',
    ],
    INVALID_PATH: ['A path is not a canonical path below dist/.', 'Use the directory template of the contract.'],
    TOOLCHAIN_NOT_EXACT: ['A toolchain is a moving channel.', 'Name an exact version such as 1.84.0.'],
    GIT_REV_COLLISION: ['Two revisions share their first 8 digits within one tuple.', 'Publish from another commit.'],
    VERSION_MISMATCH: [
        'The version asked for is not the version of the crate or the tag.',
        'Make Cargo.toml, tag and input agree.',
    ],
    TARGET_UNKNOWN: ['A target is not in the contract.', 'Use a target of the contract, or add it there first.'],
    TARGET_PLANNED: ['A target is only planned.', 'Ask for planned platforms explicitly (include-planned).'],
    PROFILE_UNKNOWN: ['A build profile is not in the contract.', 'Use release or debug.'],
    MATRIX_EMPTY: ['No target is left to build.', 'Check targets and include-planned.'],
    MATRIX_TOO_LARGE: ['A matrix has more than 256 jobs.', 'Split the targets over several runs.'],
    SOURCE_REQUIRED: [
        'dist-revision auto needs a published index to count from.',
        'Give a source, or an explicit revision.',
    ],
    CRATE_NOT_FOUND: ['The crate, package or binary asked for is not there.', 'Check manifest-path, package and bin.'],
    CARGO_FAILED: ['cargo did not succeed.', 'Read its output above.'],
    TOOL_MISSING: ['A program that is needed cannot be started.', 'Install it, or put it on PATH.'],
    TOOLCHAIN_MISMATCH: ['rustc is not the toolchain asked for.', 'Install it with rustup, or set RUSTUP_TOOLCHAIN.'],
    TARGET_NOT_INSTALLED: ['The standard library of the target is not installed.', 'Run rustup target add.'],
    GIT_REV_MISMATCH: ['HEAD is not the git_rev asked for.', 'Check out that commit.'],
    TREE_DIRTY: [
        'The working tree has changes that are not committed.',
        'Commit or remove them; dist/, target/ and the output folder do not count.',
    ],
    GIT_FAILED: ['git did not succeed.', 'Read its message.'],
    EPOCH_REQUIRED: ['SOURCE_DATE_EPOCH is not known.', 'Give --source-date-epoch.'],
    OUTPUT_EXISTS: ['The output folder already holds this tuple.', 'Remove it, or choose another folder.'],
    INCLUDE_NOT_FOUND: ['An include pattern matches no file.', 'Correct the pattern; it is relative to the crate.'],
    DIGEST_MISMATCH: [
        'Bytes do not have the digest that was recorded for them.',
        'Do not use them; fetch again or restore the store.',
    ],
    SIZE_MISMATCH: [
        'A file does not have the size that was recorded for it.',
        'Do not use it; fetch again or restore the store.',
    ],
    TUPLE_MISMATCH: ['Two documents speak of different releases.', 'Do not use them; restore the published documents.'],
    MANIFEST_MISMATCH: [
        'The manifest and what it describes disagree.',
        'Do not use it; restore the published documents.',
    ],
    CHECKSUMS_MISMATCH: [
        'checksums.json and what it describes disagree.',
        'Do not use it; restore the published documents.',
    ],
    PROVENANCE_MISMATCH: [
        'provenance.json and what it describes disagree.',
        'Do not use it; restore the published documents.',
    ],
    CONTRACT_MISMATCH: [
        'The contract is not the one this release was published under.',
        'Publish a changed contract under a new version.',
    ],
    PRODUCT_MISMATCH: ['The product is not the one of the index.', 'Use one store for each product.'],
    ARCHIVE_INVALID: [
        'An archive is not one this project accepts.',
        'Do not use it; see docs/formats.md for the policy.',
    ],
    INDEX_NOT_FOUND: ['There is no dist/index.json.', 'Check the source; publish a release first.'],
    LEGACY_INDEX_RETIRED: ['Only the retired alias of the index is there.', 'Use dist/index.json of a current store.'],
    TUPLE_NOT_FOUND: ['No row of the index matches the immutable tuple.', 'Use one of the candidates.'],
    TUPLE_AMBIGUOUS: ['More than one row of the index matches.', 'Give every part in full.'],
    TUPLE_INCOMPLETE: ['A part of the immutable tuple is missing.', 'Give every part; see the candidates.'],
    YANKED: ['The release was yanked.', 'Use another release, or allow yanked ones explicitly.'],
    PRUNED: ['The release was removed by retention and can never be published again.', 'Use another revision.'],
    LOCKFILE_MISMATCH: ['The lockfile has no entry for this target.', 'Run lock again.'],
    HOST_UNSUPPORTED: ['The host is not a platform this can be installed on.', 'Name the target explicitly.'],
    HOST_TOO_OLD: ['The host is older than the binary requires.', 'Use the musl target, or a newer system.'],
    INCOMPLETE_MATRIX: ['A recommended target of the contract is missing.', 'Build it, or allow an incomplete release.'],
    STAGED_INVALID: ['A staged folder is not what package writes.', 'Run package again.'],
    STAGED_EMPTY: ['Nothing is staged.', 'Run package first; check the folders given.'],
    IMMUTABLE_CONFLICT: ['Other bytes are published under this tuple.', 'Publish under the next dist_revision.'],
    ORPHANED_FILES: [
        'Leftovers of an earlier publish do not agree with this one.',
        'Publish under the next dist_revision.',
    ],
    MERGE_CONFLICT: ['Two indexes disagree about the same key.', 'One of them was tampered with; restore it.'],
    PUBLISH_CONTENTION: ['The index kept changing while publishing.', 'Run it again.'],
    PUBLISH_FORBIDDEN: ['This event may not publish.', 'Publish from a push, a tag or a manual run.'],
    STORE_NOT_SUPPORTED: ['This kind of store or source is not supported.', 'See docs/stores.md.'],
    STORE_UNREACHABLE: ['The store or source cannot be reached.', 'Check its name and the network, then run again.'],
    STORE_READ_ONLY: ['The store cannot be written.', 'Check permissions.'],
    STORE_FULL: ['The disk is full.', 'Free space, then run again.'],
    STORE_LOCKED: [
        'Another process holds the lock of the store.',
        'Wait for it; remove the lock file only when it is gone.',
    ],
    IO_FAILED: ['A file operation failed.', 'Read the message.'],
    DESTINATION_OCCUPIED: ['The destination holds files of something else.', 'Choose an empty folder.'],
    INVALID_INPUT: ['An input is not well-formed.', 'Correct it; see --help or the page of the action.'],
    NODE_TOO_OLD: ['This Node.js is too old for what was asked.', 'Use Node 20.15 or newer; Node 24 for everything.'],
    INTERNAL: ['Something happened that should not.', 'Report it with the message.'],
};
const MAX_FAULTS = 50;
class ContractError extends Error {
    name = 'ContractError';
    code;
    faults;
    hint;
    constructor(fault, more = [], options) {
        super(fault.message, options);
        this.code = fault.code;
        this.faults = [fault, ...more].slice(0, MAX_FAULTS);
        this.hint = fault.hint ?? ERROR_CODES[fault.code][1];
    }
    get place() {
        return this.faults[0]?.place;
    }
}
function refuse(code, message, place, hint) {
    throw new ContractError({
        code,
        message,
        ...(place === undefined ? {} : { place }),
        ...(hint === undefined ? {} : { hint }),
    });
}
function refuseAll(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ContractError(first, rest);
}


/***/ }),

/***/ 9741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ku: () => (/* binding */ formatTable),
/* harmony export */   oY: () => (/* binding */ normalizeLine)
/* harmony export */ });
function formatTable(head, rows) {
    const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
    return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
function normalizeLine(line) {
    const text = line.trimEnd();
    return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
}
function cell(text) {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;');
}
function code(word) {
    return `\`${String(word).replaceAll('|', '\\|')}\``;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ restorePaths),
/* harmony export */   OJ: () => (/* binding */ saveFile),
/* harmony export */   VX: () => (/* binding */ restoreFile),
/* harmony export */   YV: () => (/* binding */ savePaths)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

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
    return within(folder, () => restorePaths([name], key, warn));
}
async function saveFile(folder, name, key, warn) {
    return within(folder, () => savePaths([name], key, warn));
}
async function attempt(warn, work) {
    try {
        return await work(await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(669), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691)));
    }
    catch (error) {
        warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
}
async function within(folder, work) {
    const [before, workspace] = [(0,node_process__WEBPACK_IMPORTED_MODULE_0__.cwd)(), node_process__WEBPACK_IMPORTED_MODULE_0__.env.GITHUB_WORKSPACE];
    (0,node_process__WEBPACK_IMPORTED_MODULE_0__.chdir)(folder);
    node_process__WEBPACK_IMPORTED_MODULE_0__.env.GITHUB_WORKSPACE = folder;
    try {
        return await work();
    }
    finally {
        (0,node_process__WEBPACK_IMPORTED_MODULE_0__.chdir)(before);
        if (workspace === undefined)
            delete node_process__WEBPACK_IMPORTED_MODULE_0__.env.GITHUB_WORKSPACE;
        else
            node_process__WEBPACK_IMPORTED_MODULE_0__.env.GITHUB_WORKSPACE = workspace;
    }
}


/***/ })

};
