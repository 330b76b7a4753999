export const id = 962;
export const ids = [962];
export const modules = {

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ CODEOWNERS_PATHS),
  W$: () => (/* binding */ TEXT_LIMIT),
  Mx: () => (/* binding */ documentPaths),
  mg: () => (/* binding */ isSchemaFile),
  r9: () => (/* binding */ readDocuments),
  Vh: () => (/* binding */ readJson),
  yR: () => (/* binding */ readText),
  nG: () => (/* binding */ schemaFolders),
  p2: () => (/* binding */ withoutForm)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
;// CONCATENATED MODULE: ./lib/contract/changelog.js



const HEADING = /^## distribution-contract (\S{1,64}) - (\d{4}-\d{2}-\d{2})$/;
const CHANGE = /^- (?:(Added|Changed|Removed) `(\/[^`]+)`|Deprecated `(\/[^`]+)` until (\d{4}-\d{2}-\d{2})): \S/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const isoDate = iso/* date */.p6();
function parseChangelog(text) {
    const entries = [];
    const versions = new Set();
    const faults = [];
    let entry;
    let fence;
    const fault = (line, message) => {
        if (faults.length < errors/* MAX_FAULTS */.Jl)
            faults.push({ line, message, ...(entry ? { version: entry.version } : {}) });
    };
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trimEnd();
        const number = index + 1;
        if (!entry) {
            const mark = FENCE.exec(line)?.[1];
            if (fence === undefined)
                fence = mark;
            else if (mark?.startsWith(fence))
                fence = undefined;
            if (fence !== undefined || !line.startsWith('## distribution-contract '))
                continue;
        }
        if (line === '')
            continue;
        if (line.startsWith('## ')) {
            const heading = readHeading(line);
            entry = {
                version: '',
                date: '',
                ...heading,
                line: number,
                changes: [],
                text: [line],
                migration: 'none',
                open: false,
            };
            if (!heading)
                fault(number, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
            else if (versions.has(entry.version))
                fault(number, `there is a second entry for ${entry.version}`);
            versions.add(entry.version);
            entries.push(entry);
        }
        else if (entry) {
            entry.text.push(line);
            readLine(entry, line, number, (message) => fault(number, message));
        }
    }
    for (entry of entries)
        if (entry.migration === 'begun')
            fault(entry.line, 'the migration says nothing: it needs at least one "- TEXT"');
    return { entries: entries.map(finish), faults };
}
function readHeading(line) {
    const [, version, date] = HEADING.exec(line) ?? [];
    if (!identity/* exactVersion */.y.safeParse(version).success || !isoDate.safeParse(date).success)
        return undefined;
    return version !== undefined && date !== undefined ? { version, date } : undefined;
}
function readLine(entry, line, number, fault) {
    if (/^ {2}\S/.test(line)) {
        if (!entry.open)
            fault('there is nothing that this line continues');
    }
    else if (line === '### Migration') {
        if (entry.migration !== 'none')
            fault('there is a second migration');
        entry.migration = 'begun';
        entry.open = false;
    }
    else if (entry.migration !== 'none') {
        entry.open = /^- \S/.test(line);
        if (entry.open)
            entry.migration = 'stated';
        else
            fault('a line of the migration must be: - TEXT');
    }
    else {
        const change = readChange(line, number);
        entry.open = change !== undefined;
        if (change)
            entry.changes.push(change);
        else
            fault('a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
    }
}
function readChange(line, number) {
    const [matched, word, pointer, deprecated, until] = CHANGE.exec(line) ?? [];
    if (matched === undefined)
        return undefined;
    if (deprecated === undefined)
        return { word: word, pointer: pointer ?? '', line: number };
    if (!isoDate.safeParse(until).success)
        return undefined;
    return { word: 'Deprecated', pointer: deprecated, line: number, until: until ?? '' };
}
function finish({ version, date, line, changes, migration, text }) {
    return { version, date, line, changes, migration: migration === 'stated', text: text.join('\n') };
}

// EXTERNAL MODULE: ./lib/contract/contract.js
var contract = __webpack_require__(3938);
// EXTERNAL MODULE: ./lib/contract/document.js
var contract_document = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/contract/strict-json.js
var strict_json = __webpack_require__(2040);
;// CONCATENATED MODULE: ./lib/contract/governance-documents.js






const MiB = 1024 * 1024;
const TEXT_LIMIT = 8 * MiB;
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;
function documentPaths(contractPath, file) {
    const value = readContract(file, contractPath).json?.value;
    const { prose, changelog } = value?.governance?.documents ?? {};
    const beside = (name, path) => typeof path === 'string' && SAFE_PATH.test(path) ? path : (0,posix_.join)((0,posix_.dirname)(contractPath), name);
    return {
        contract: contractPath,
        prose: beside('distribution.md', prose),
        changelog: beside('distribution-changelog.md', changelog),
    };
}
function schemaFolders(contractPath, file) {
    const folders = [(0,posix_.join)((0,posix_.dirname)(contractPath), 'schema')];
    const { $schema } = (readContract(file, contractPath).json?.value ?? {});
    if (typeof $schema === 'string' && !$schema.includes(':') && !$schema.startsWith('/')) {
        const folder = (0,posix_.dirname)((0,posix_.normalize)((0,posix_.join)((0,posix_.dirname)(contractPath), $schema)));
        if (SAFE_PATH.test(folder) && !folders.includes(folder))
            folders.push(folder);
    }
    return folders;
}
function readDocuments(paths, { files }) {
    const changelog = readText(files.get(paths.changelog), paths.changelog).text;
    return {
        paths,
        files,
        contract: readContract(files.get(paths.contract), paths.contract),
        prose: readText(files.get(paths.prose), paths.prose).text,
        changelogText: changelog === undefined ? undefined : withoutForm(changelog),
        changelog: changelog === undefined ? undefined : parseChangelog(changelog),
    };
}
function withoutForm(text) {
    return text
        .split('\n')
        .map((line) => line
        .trimEnd()
        .replace(/[ \t]+/g, ' ')
        .replace(/-{3,}/g, '---'))
        .filter((line) => line !== '')
        .join('\n');
}
function readText(file, path) {
    if (file?.kind !== 'file')
        return {};
    const { value, fault } = attempt(() => (0,strict_json/* decodeUtf8 */._6)(file.bytes, TEXT_LIMIT, path));
    return { ...(value === undefined ? {} : { text: value }), ...(fault ? { fault } : {}) };
}
function readJson(file, path) {
    if (file?.kind !== 'file')
        return {};
    const { value, fault } = attempt(() => (0,strict_json/* parseStrictJson */.RJ)(file.bytes, { maxBytes: TEXT_LIMIT }, path));
    return { ...(value ? { json: value } : {}), ...(fault ? { fault } : {}) };
}
function readContract(file, path) {
    if (file?.kind !== 'file')
        return { faults: [] };
    const { bytes } = file;
    const { value: json, fault } = attempt(() => (0,strict_json/* parseStrictJson */.RJ)(bytes, contract_document/* DOCUMENT_LIMITS */.PJ.contract, path));
    if (!json)
        return { faults: fault ? [fault] : [] };
    try {
        return { json, contract: (0,contract/* parseContract */.UA)(bytes, path), faults: [] };
    }
    catch (error) {
        return { json, faults: faultsOf(error) };
    }
}
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        const [fault] = faultsOf(error);
        return fault ? { fault } : {};
    }
}
function faultsOf(error) {
    if (error instanceof errors/* ContractError */.Vl)
        return error.faults;
    throw error;
}
function isSchemaFile(path) {
    return (0,posix_.basename)(path).endsWith('.schema.json');
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   OP: () => (/* binding */ overlappingReleases),
/* harmony export */   RP: () => (/* binding */ publishedReleases),
/* harmony export */   UW: () => (/* binding */ releasesToRead),
/* harmony export */   U_: () => (/* binding */ generationsAfter),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   l$: () => (/* binding */ readPublishedContract)
/* harmony export */ });
/* harmony import */ var _governance_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4989);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);


function publishedReleases({ rows, pruned }) {
    const releases = new Map();
    for (const { version, distribution_contract_version: contract_version } of pruned)
        releases.set(version, { contract_version, epoch: undefined });
    for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows) {
        const epochs = [releases.get(version)?.epoch, yanked ? undefined : source_date_epoch];
        const known = epochs.filter((epoch) => epoch !== undefined);
        releases.set(version, { contract_version, epoch: known.length > 0 ? Math.min(...known) : undefined });
    }
    return [...releases]
        .map(([version, { contract_version, epoch }]) => ({
        version,
        contract_version,
        day: epoch === undefined ? undefined : dayOf(epoch * 1000),
    }))
        .sort((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version));
}
const MOST_CONTRACTS = 128;
function releasesToRead(releases, version) {
    const seen = new Set();
    return releases
        .filter(({ contract_version }) => {
        const first = !seen.has(contract_version);
        seen.add(contract_version);
        return first || contract_version === version;
    })
        .slice(0, MOST_CONTRACTS);
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function generationsAfter(published, day, today) {
    const counted = published.releases.filter((release) => release.day !== undefined && release.day > day && release.day <= today && !release.version.includes('-'));
    return counted.length;
}
function isPublished(published, contractVersion) {
    return published.known && published.releases.some((release) => release.contract_version === contractVersion);
}
function readPublishedContract(document) {
    if (!document.bytes)
        return undefined;
    const file = { kind: 'file', bytes: document.bytes };
    const paths = (0,_governance_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPaths */ .Mx)(document.path, file);
    return (0,_governance_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(paths, { files: new Map([[document.path, file]]), time: 0 }).contract;
}
function overlappingReleases(published, at, outgoing) {
    const versions = [...new Set(published.releases.map(({ contract_version }) => contract_version))]
        .filter((version) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, at) <= 0)
        .sort((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a));
    let count = 0;
    for (const version of versions) {
        const document = published.contracts.find(({ contract_version }) => contract_version === version);
        const contract = document && readPublishedContract(document)?.contract;
        if (contract?.governance.steward.outgoing !== outgoing)
            break;
        count += published.releases.filter((release) => release.contract_version === version && !release.version.includes('-')).length;
    }
    return count;
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








async function withLock(path, timeoutMs, work) {
    const release = await acquire(path, timeoutMs);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
async function acquire(path, timeoutMs) {
    const me = await describeSelf();
    const deadline = performance.now() + timeoutMs;
    for (let wait = 5;; wait = Math.min(wait * 1.5, 200)) {
        const holder = await tryTake(path, me, 0);
        if (holder === undefined)
            return () => release(path, me);
        if (performance.now() > deadline)
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
    const here = await (0,liveness/* describePlace */.df)();
    if (holder.nonce === '' ||
        holder.host !== (0,external_node_os_.hostname)() ||
        holder.boot !== here.boot ||
        holder.namespace !== here.namespace)
        return false;
    return (0,liveness/* isGone */.ST)(holder.pid, holder.started);
}

;// CONCATENATED MODULE: ./lib/host/directory-store.js








const WORK = 'dist/.publishing';
const LOCK_TIMEOUT_MS = 60_000;
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
            await (0,promises_.mkdir)(folder, { recursive: true });
            return withLock((0,external_node_path_.join)(folder, 'lock'), LOCK_TIMEOUT_MS, async () => {
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
        const first = await (0,promises_.mkdir)(folder, { recursive: true });
        touched.add(folder);
        if (first)
            for (let made = folder;; made = (0,external_node_path_.dirname)(made)) {
                touched.add((0,external_node_path_.dirname)(made));
                if (made === first)
                    break;
            }
    }
    async #replace(path, bytes) {
        const final = this.#resolve(path);
        const temporary = this.#temporary();
        await (0,files/* writeExclusive */.CW)(temporary, (handle) => (0,files/* writeAll */.f4)(handle, bytes));
        await (0,promises_.rename)(temporary, final).catch(async (error) => {
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


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Sv: () => (/* binding */ startTime),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);


async function describePlace() {
    const boot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => process.platform);
    return { boot: boot.trim(), namespace };
}
async function startTime(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
async function isGone(pid, started) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ESRCH';
    }
    const now = await startTime(pid);
    return now !== '' && started !== '' && now !== started;
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);



const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
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
        return new (await __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 4532))).S3Store(name, { env });
    if (/^git\+(?:https?|file)$/.test(scheme))
        return new (await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 8738))).GitStore(name, { env, token: tokenOf(options) });
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


/***/ })

};
