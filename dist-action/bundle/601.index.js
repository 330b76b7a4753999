export const id = 601;
export const ids = [601,633];
export const modules = {

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

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageDoor: () => (/* binding */ packageDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/host/crate.js
var crate = __webpack_require__(6313);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/host/toolchain.js
var host_toolchain = __webpack_require__(7757);
;// CONCATENATED MODULE: ./lib/host/rustup.js




async function provideToolchain(request) {
    const { toolchain, target, env, output, progress } = request;
    const folder = (0,external_node_path_.dirname)(await (0,crate/* findManifest */.J9)(request.manifest));
    if (!(await hasRustup(env)))
        return env;
    const rustup = async (args, code) => {
        progress(`rustup ${args.join(' ')}`);
        await (0,host_process/* run */.eF)('rustup', args, { cwd: folder, env, code, output });
    };
    const named = { ...env, RUSTUP_TOOLCHAIN: toolchain };
    const chosen = (await isToolchain(folder, env, toolchain)) ? env : named;
    if (chosen === named && !(await isToolchain(folder, named, toolchain)))
        await rustup(['toolchain', 'install', toolchain, '--profile', 'minimal', '--no-self-update'], 'TOOLCHAIN_MISMATCH');
    if (!(await hasTarget(folder, chosen, target)))
        await rustup(['target', 'add', ...(chosen === named ? ['--toolchain', toolchain] : []), target], 'TARGET_NOT_INSTALLED');
    return chosen;
}
async function hasRustup(env) {
    return (0,host_process/* findTool */.SG)('rustup', env).then(() => true, () => false);
}
function asking(env) {
    return { ...env, RUSTUP_AUTO_INSTALL: '0' };
}
async function isToolchain(folder, env, toolchain) {
    return (0,host_toolchain/* askRustc */.Tn)(folder, asking(env)).then(({ version }) => version === toolchain, () => false);
}
async function hasTarget(folder, env, target) {
    return (0,host_toolchain/* askTarget */.Rf)(folder, asking(env), target).then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/steps/package.js + 10 modules
var steps_package = __webpack_require__(4550);
// EXTERNAL MODULE: ./lib/contract/verify.js
var verify = __webpack_require__(9773);
// EXTERNAL MODULE: ./lib/host/actions-cache.js
var actions_cache = __webpack_require__(2369);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/rustflags.js + 1 modules
var rustflags = __webpack_require__(1625);
;// CONCATENATED MODULE: ./lib/actions/package-cache.js






const MAX_LOCK = 64 * 1024 * 1024;
async function restoreBuild(facts, log) {
    const { toolchain, target, profile, features, env } = facts;
    const metadata = await (0,crate/* readMetadata */._6)(await (0,crate/* findManifest */.J9)(facts.manifest), env);
    const lock = await (0,files/* readBounded */.CB)((0,external_node_path_.join)(metadata.workspace_root, 'Cargo.lock'), MAX_LOCK);
    const of = [process.platform, process.arch, toolchain, target, profile, [...features].sort(), (0,verify/* sha256 */.sc)(lock ?? '')];
    const home = (0,rustflags/* cargoHome */.ic)(env);
    const cache = {
        key: `cargo-${target}-${(0,verify/* sha256 */.sc)(JSON.stringify(of))}`,
        paths: [
            (0,external_node_path_.join)(home, 'registry', 'index'),
            (0,external_node_path_.join)(home, 'registry', 'cache'),
            (0,external_node_path_.join)(home, 'git', 'db'),
            metadata.target_directory,
        ],
    };
    const hit = await (0,actions_cache/* restorePaths */.Bb)(cache.paths, cache.key, (message) => log.warn(message));
    log.info(hit ? `restored the build cache ${cache.key}` : `there is no build cache ${cache.key}`);
    return hit ? undefined : cache;
}
async function saveBuild({ key, paths }, log) {
    const saved = await (0,actions_cache/* savePaths */.YV)(paths, key, (message) => log.warn(message));
    if (saved)
        log.info(`saved the build cache ${key}`);
}

;// CONCATENATED MODULE: ./lib/actions/package-build.js




async function packageHere(inputs, { env, now, log }) {
    const { version, target, profile, toolchain, binary, features } = inputs;
    const { 'git-rev': git_rev, 'dist-revision': dist_revision, 'manifest-path': manifestPath } = inputs;
    const tuple = (0,identity/* parseTuple */.YI)({ version, target, profile, toolchain, git_rev, dist_revision });
    const given = buildEnvironment(env);
    const manifest = manifestPath ?? 'Cargo.toml';
    const progress = (line) => log.info(line);
    const title = `${binary === undefined ? 'Build and package' : 'Package'} ${target}`;
    return log.foreign(title, async (output) => {
        const builds = binary === undefined;
        const ready = builds
            ? await provideToolchain({ toolchain, target, manifest, env: given, output, progress })
            : given;
        const facts = { manifest, toolchain, target, profile, features, env: ready };
        const cache = builds && inputs.cache ? await restoreBuild(facts, log) : undefined;
        const staged = await (0,steps_package/* packageTarget */.m)({
            ...tuple,
            ...{ manifestPath, binary, features, output, now, progress, env: ready },
            ...{ contract: inputs.contract, package: inputs.package, bin: inputs.bin, include: inputs.include },
            ...{ source_date_epoch: inputs['source-date-epoch'], out: inputs.out },
        });
        return { staged, cache };
    });
}
const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
function buildEnvironment(env) {
    const ofRunner = (name) => /^(?:ACTIONS|INPUT|STATE)_/i.test(name) || FILE_COMMANDS.includes(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofRunner(name)));
}

// EXTERNAL MODULE: ./lib/actions/summaries.js
var summaries = __webpack_require__(6655);
;// CONCATENATED MODULE: ./lib/actions/package.js




const packageDoor = {
    async run(inputs, context) {
        const { cache, staged } = await packageHere(inputs, context);
        const { out } = inputs;
        context.log.info(`packaged: ${staged.artifact_file}\nsha256: ${staged.artifact_sha256}`);
        return {
            outputs: {
                'artifact-file': (0,external_node_path_.join)(out, staged.artifact_file),
                'artifact-sha256': staged.artifact_sha256,
                'manifest-file': (0,external_node_path_.join)(out, staged.manifest_file),
                staged: out,
                'artifact-name': `staged-${staged.target}`,
            },
            summary: (0,summaries/* packageSummary */.xC)(staged, context.env),
            state: cache === undefined ? undefined : { cache: JSON.stringify(cache) },
        };
    },
    async post(state, { log }) {
        const cache = state('cache');
        if (cache !== '')
            await saveBuild(JSON.parse(cache), log);
    },
};


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

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   t$: () => (/* binding */ ArchivePolicy),
/* harmony export */   zF: () => (/* binding */ contentLimit)
/* harmony export */ });
/* unused harmony export pathFault */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);


const MiB = 1024 * 1024;
const ARCHIVE_LIMITS = {
    entries: 10_000,
    content: 4096 * MiB,
    ratio: 100,
    ratioFree: 64 * MiB,
    depth: 32,
    path: 255,
};
function contentLimit(archiveSize) {
    const { content, ratio, ratioFree } = ARCHIVE_LIMITS;
    return Math.min(content, Math.max(ratioFree, ratio * archiveSize));
}
class ArchivePolicy {
    place;
    #expected;
    #files = new Set();
    #hasRoot = false;
    #taken = new Map();
    #entries = 0;
    constructor(place, files) {
        this.place = place;
        this.#expected = files && new Map(files.map((file) => [file.path, file]));
    }
    admit(entry) {
        const { path, type, size } = entry;
        const isRoot = type === 'root';
        const isTooMany = ++this.#entries > ARCHIVE_LIMITS.entries;
        const fault = isTooMany ? 'is one entry too many' : ((isRoot ? undefined : pathFault(path)) ?? modeFault(entry));
        if (fault)
            this.#refuse('ARCHIVE_INVALID', path, fault);
        if (isRoot)
            this.#takeRoot(path);
        else
            this.#take(path, type);
        const mode = entry.mode & 0o100 ? '0755' : '0644';
        if (type !== 'file')
            return { path, type: 'directory', size, mode: '0755' };
        this.#files.add(path);
        if (!this.#expected)
            return { path, type, size, mode };
        const expected = this.#expected.get(path);
        if (!expected)
            return this.#refuse('MANIFEST_MISMATCH', path, 'is not in the manifest');
        (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySize */ .T$)(size, expected.size, `${this.place}: ${quotePath(path)}`);
        if (mode !== expected.mode)
            this.#refuse('MANIFEST_MISMATCH', path, `has mode ${mode}, recorded is ${expected.mode}`);
        return { path, type, size, mode, sha256: expected.sha256 };
    }
    finish() {
        if (!this.#expected)
            return;
        for (const path of this.#expected.keys())
            if (!this.#files.has(path))
                this.#refuse('MANIFEST_MISMATCH', path, 'is missing');
    }
    #takeRoot(path) {
        if (this.#hasRoot)
            this.#refuse('ARCHIVE_INVALID', path, 'is there twice');
        this.#hasRoot = true;
    }
    #take(path, type) {
        for (const above of directoriesAbove(path)) {
            const holder = this.#taken.get(foldPath(above));
            if (holder?.kind === 'file')
                this.#refuse('ARCHIVE_INVALID', path, `is below the file ${quotePath(holder.path)}`);
            this.#refuseOtherSpelling(path, above, holder?.path);
            if (!holder)
                this.#taken.set(foldPath(above), { path: above, kind: 'above' });
        }
        const holder = this.#taken.get(foldPath(path));
        this.#refuseOtherSpelling(path, path, holder?.path);
        if (holder && !(holder.kind === 'above' && type === 'directory'))
            this.#refuse('ARCHIVE_INVALID', path, 'is there twice');
        this.#taken.set(foldPath(path), { path, kind: type });
    }
    #refuseOtherSpelling(path, spelling, other) {
        if (other !== undefined && other !== spelling)
            this.#refuse('ARCHIVE_INVALID', path, `and ${quotePath(other)} are one and the same on some disks`);
    }
    #refuse(code, path, what) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(code, `${this.place}: ${quotePath(path)} ${what}`, this.place);
    }
}
function directoriesAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
function foldPath(path) {
    return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
function pathFault(path) {
    if (path === '')
        return 'is an empty name';
    if (UNSEEN.test(path))
        return 'has a character that cannot be seen';
    if (Buffer.byteLength(path) > ARCHIVE_LIMITS.path)
        return `is longer than ${ARCHIVE_LIMITS.path} bytes`;
    if (path.startsWith('/'))
        return 'is absolute';
    if (/[\\:*?"<>|]/.test(path))
        return 'has a character that is no part of a name on Windows';
    const names = path.split('/');
    if (names.length > ARCHIVE_LIMITS.depth)
        return `is deeper than ${ARCHIVE_LIMITS.depth} directories`;
    for (const name of names) {
        if (name === '' || name === '.' || name === '..')
            return 'has an empty or a dot segment';
        if (/[. ]$/.test(name))
            return 'has a name that ends in a dot or a space';
        if (RESERVED.test(name))
            return 'has a name that is reserved on Windows';
    }
    if (foldPath(names[0] ?? '') === '.controller-dist')
        return 'is in the folder that installing keeps for itself';
    return undefined;
}
function modeFault({ mode, type }) {
    if (mode & ~0o777)
        return 'has a setuid, setgid or sticky bit, or one that is no permission';
    if (mode & 0o002)
        return 'is writable by everybody';
    const needed = type === 'file' ? 0o400 : 0o500;
    return (mode & needed) === needed ? undefined : 'is not readable by its owner';
}
function quotePath(path) {
    return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Pd: () => (/* binding */ MAX_PAX_SIZE),
/* harmony export */   So: () => (/* binding */ formatPaxPath),
/* harmony export */   dA: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

const MAX_PAX_SIZE = 64 * 1024;
const ENTRY_KEYWORDS = new Set(['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname', 'comment']);
const GLOBAL_KEYWORDS = new Set(['comment']);
function formatPaxPath(path) {
    const rest = new TextEncoder().encode(` path=${path}\n`);
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return new TextEncoder().encode(`${length} path=${path}\n`);
}
function parsePax(bytes, global, place) {
    const fail = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('ARCHIVE_INVALID', `${place}: a pax header ${what}`, place);
    const allowed = global ? GLOBAL_KEYWORDS : ENTRY_KEYWORDS;
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const digits = /^([1-9][0-9]{0,5}) /.exec(Buffer.from(bytes.subarray(at, at + 8)).toString('latin1'))?.[1];
        if (digits === undefined)
            return fail('has a record without a length');
        const end = at + Number(digits);
        if (end > bytes.length || end < at + digits.length + 4 || bytes[end - 1] !== 0x0a)
            return fail('has a record of a wrong length');
        const record = decode(bytes.subarray(at + digits.length + 1, end - 1)) ?? fail('is not UTF-8');
        const equals = record.indexOf('=');
        const keyword = record.slice(0, Math.max(equals, 0));
        const value = record.slice(equals + 1);
        if (!allowed.has(keyword))
            fail(`has the keyword ${JSON.stringify(keyword.slice(0, 80))}, which is not accepted`);
        if (records.has(keyword))
            fail(`has ${keyword} twice`);
        if (value === '' || value.includes('\0'))
            fail(`has an empty ${keyword}, or one with a NUL`);
        records.set(keyword, value);
        at = end;
    }
    if (records.size === 0)
        fail('is empty');
    return records;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   NI: () => (/* binding */ formatFileHeader),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf)
/* harmony export */ });
/* unused harmony export MAX_HEADER_SIZE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _pax_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);


const BLOCK = 512;
const MAX_HEADER_SIZE = 0o77777777777;
const NAME = 100;
const PREFIX = 155;
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function formatFileHeader(file) {
    const mode = Number.parseInt(file.mode, 8);
    const { size, mtime } = file;
    const split = splitPath(file.path);
    if (split)
        return formatBlock({ ...split, mode, size, mtime, type: '0' });
    const records = (0,_pax_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPaxPath */ .So)(file.path);
    const extended = new Uint8Array(BLOCK + records.length + paddingOf(records.length) + BLOCK);
    extended.set(formatBlock({ name: '././@PaxHeader', mode: 0o644, size: records.length, mtime, type: 'x' }));
    extended.set(records, BLOCK);
    extended.set(formatBlock({ name: file.path.slice(0, NAME), mode, size, mtime, type: '0' }), extended.length - BLOCK);
    return extended;
}
function splitPath(path) {
    if (path.length <= NAME)
        return { name: path };
    const slash = path.lastIndexOf('/', PREFIX);
    const name = path.slice(slash + 1);
    return slash > 0 && name.length > 0 && name.length <= NAME ? { name, prefix: path.slice(0, slash) } : undefined;
}
function formatBlock({ name, prefix = '', mode, size, mtime, type }) {
    const block = new Uint8Array(BLOCK);
    const put = (at, text) => block.set(new TextEncoder().encode(text), at);
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    put(0, name);
    put(100, octal(mode, 7));
    put(108, octal(0, 7));
    put(116, octal(0, 7));
    put(124, octal(size, 11));
    put(136, octal(mtime, 11));
    put(156, type);
    put(257, 'ustar\x0000');
    put(329, octal(0, 7));
    put(337, octal(0, 7));
    put(345, prefix);
    put(148, `${octal(checksumOf(block), 6)}\0 `);
    return block;
}
function checksumOf(block) {
    let sum = 0;
    for (let at = 0; at < BLOCK; at++)
        sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
    return sum;
}
const ZEROS = '\0'.repeat(BLOCK);
function parseHeader(bytes, number, place) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, BLOCK).toString('latin1');
    if (text === ZEROS)
        return undefined;
    const fail = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('ARCHIVE_INVALID', `${place}: tar block ${number}: ${what}`, place);
    const octal = (field, at, size, mayBeEmpty = false) => {
        const digits = /^ *([0-7]*)[ \0]*$/.exec(text.slice(at, at + size))?.[1];
        if (digits === undefined || (digits === '' && !mayBeEmpty))
            fail(`${field} is not a plain octal number`);
        return Number.parseInt(digits || '0', 8);
    };
    const string = (field, at, size) => {
        const value = text.slice(at, at + size).replace(/\0+$/, '');
        if (value.includes('\0'))
            fail(`${field} goes on behind a NUL`);
        return value;
    };
    if (octal('checksum', 148, 8) !== checksumOf(bytes))
        fail('the checksum is wrong');
    const magic = text.slice(257, 265);
    const isGnu = magic === 'ustar  \0';
    if (magic !== 'ustar\x0000' && !isGnu)
        fail('this is neither a ustar nor a GNU header');
    if (isGnu && !/^\0*$/.test(text.slice(345)))
        fail('it uses GNU fields that not all readers know');
    if (!/^\0*$/.test(text.slice(500)))
        fail('it uses fields that not all readers know');
    const name = string('name', 0, NAME);
    const prefix = string('prefix', 345, PREFIX);
    const header = {
        rawPath: prefix === '' ? name : `${prefix}/${name}`,
        type: text.slice(156, 157),
        isGnu,
        mode: octal('mode', 100, 8),
        size: octal('size', 124, 12),
    };
    for (const field of ['uid', 'gid', 'mtime'])
        octal(field, { uid: 108, gid: 116, mtime: 136 }[field], field === 'mtime' ? 12 : 8);
    string('uname', 265, 32);
    string('gname', 297, 32);
    const link = string('linkname', 157, 100);
    const device = octal('devmajor', 329, 8, true) + octal('devminor', 337, 8, true);
    if ('0\x005xgL'.includes(header.type) && (link !== '' || device !== 0))
        fail('a link name or device number on a plain entry');
    return header;
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


/***/ }),

/***/ 3068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   FB: () => (/* binding */ GZIP_BLOCK),
/* harmony export */   ZI: () => (/* binding */ gzip),
/* harmony export */   n9: () => (/* binding */ describeCompressor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


const GZIP_BLOCK = 1024 * 1024;
const LEVEL = 5;
const IN_FLIGHT = 8;
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const TRAILER = 8;
function describeCompressor() {
    return { name: 'zlib', version: process.versions.zlib, level: LEVEL, block_size: GZIP_BLOCK };
}
const deflateRaw = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRaw);
async function* gzip(blocks) {
    yield HEADER;
    const running = [];
    let block = new Uint8Array(0);
    let crc = 0;
    let size = 0;
    for await (const next of blocks) {
        if (block.length > 0)
            running.push(deflateBlock(block, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH));
        block = next;
        crc = node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32(next, crc);
        size += next.length;
        const first = running.length >= IN_FLIGHT ? running.shift() : undefined;
        if (first)
            yield await first;
    }
    running.push(deflateBlock(block, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_FINISH));
    for (const piece of running)
        yield await piece;
    const trailer = Buffer.alloc(TRAILER);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}
function deflateBlock(block, finishFlush) {
    const piece = deflateRaw(block, { level: LEVEL, finishFlush, chunkSize: GZIP_BLOCK + GZIP_BLOCK / 32 });
    piece.catch(() => { });
    return piece;
}


/***/ }),

/***/ 7229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);




async function openRegularFile(path, place) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = await handle.stat();
        if (!stat.isFile())
            (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('IO_FAILED', `${place} is not a regular file`, place);
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle?.close();
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asFileError */ .dH)(error, place);
    }
}


/***/ })

};
