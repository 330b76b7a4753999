export const id = 966;
export const ids = [966];
export const modules = {

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpSource: () => (/* binding */ HttpSource)
});

// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/verify.js
var verify = __webpack_require__(9773);
;// CONCATENATED MODULE: ./lib/host/http-failure.js
class FailedTry extends Error {
    name = 'FailedTry';
    again;
    afterMs;
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.again = options.again ?? false;
        this.afterMs = options.afterMs;
        this.hint = options.hint;
    }
    at(url) {
        this.message = `at ${url}, where it redirects to, ${this.message}`;
        return this;
    }
}
class RangeUnusable extends FailedTry {
    constructor(message) {
        super(message, { again: true });
    }
}
const TRANSIENT = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'ETIMEDOUT',
    'EPIPE',
    'EAI_AGAIN',
    'ENETDOWN',
    'ENETUNREACH',
    'EHOSTDOWN',
    'EHOSTUNREACH',
]);
function transportFailure(error, reusedConnection = false) {
    if (error instanceof FailedTry)
        return error;
    const { code, message } = error;
    const name = typeof code === 'string' ? code : '';
    const text = String(message || name || error).slice(0, 300);
    return new FailedTry(name && !text.includes(name) ? `${text} (${name})` : text, {
        again: TRANSIENT.has(name) || /^Proxy connection ended/.test(text) || (reusedConnection && name.startsWith('HPE_')),
        hint: hintOf(name),
        cause: error,
    });
}
function hintOf(code) {
    if (/CERT|SELF_SIGNED|VERIFY/.test(code))
        return 'If the certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to its PEM file.';
    if (code.startsWith('HPE_'))
        return 'The server does not speak HTTP/1.1 as it must; check what answers there.';
    if (code === 'ENOTFOUND')
        return 'Check the host name; behind a proxy, set HTTPS_PROXY.';
    return undefined;
}
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/host/http-proxy.js



function proxyFor(url, env) {
    const setting = url.protocol === 'https:' ? variable(env, 'https_proxy') : '';
    if (setting === '' || isExempt(url, variable(env, 'no_proxy')))
        return undefined;
    const text = setting.includes('://') ? setting : `http://${setting}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (!proxy || !/^https?:$/.test(proxy.protocol))
        return (0,errors/* refuse */.TR)('INVALID_INPUT', 'the proxy is not an http(s) URL', 'HTTPS_PROXY');
    return proxy;
}
function variable(env, name) {
    return (env[name] || env[name.toUpperCase()] || '').trim();
}
function isExempt(url, noProxy) {
    const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const port = url.port || '443';
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry === '*' || isMatch(entry, host, port));
}
function isMatch(entry, host, port) {
    if (entry.includes('/'))
        return isInNetwork(entry, host);
    const [, name = '', entryPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [undefined, entry];
    const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    if (wanted === '' || (entryPort !== undefined && entryPort !== port))
        return false;
    return host === wanted || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${wanted}`));
}
function isInNetwork(entry, host) {
    const [network = '', bits = ''] = entry.split('/');
    const [version, most] = (0,external_node_net_.isIP)(network) === 6 ? ['ipv6', 128] : ['ipv4', 32];
    if ((0,external_node_net_.isIP)(network) === 0 || (0,external_node_net_.isIP)(host) !== (0,external_node_net_.isIP)(network) || !/^\d{1,3}$/.test(bits) || Number(bits) > most)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, Number(bits), version);
    return list.check(host, version);
}
async function openProxyAgent(proxy) {
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.t.bind(__webpack_require__, 3669, 19));
    class TunnelAgent extends HttpsProxyAgent {
        async connect(...[request, options]) {
            const stop = new AbortController();
            const abort = () => stop.abort();
            request.once('giveup', abort);
            this.connectOpts = { ...this.connectOpts, signal: stop.signal };
            try {
                return await super.connect(request, options);
            }
            finally {
                request.off('giveup', abort);
            }
        }
    }
    return new TunnelAgent(proxy, { keepAlive: true });
}
function watchTunnel(request, fail) {
    request.once('proxyConnect', ({ statusCode }) => {
        if (statusCode === 200)
            return;
        const again = statusCode === 429 || statusCode >= 500;
        const hint = 'Check HTTPS_PROXY, its user and password, and NO_PROXY.';
        fail(new FailedTry(`the proxy answered ${statusCode} instead of building a tunnel`, { again, hint }));
    });
}

;// CONCATENATED MODULE: ./lib/host/http-url.js


function parseBase(name) {
    if (!/^https?:\/\/[^/]/i.test(name) || /[\s\\]/.test(name) || !URL.canParse(name))
        return (0,errors/* refuse */.TR)('INVALID_INPUT', 'the source is not an http(s) URL', 'source');
    const url = new URL(name);
    if (url.username !== '' || url.password !== '')
        (0,errors/* refuse */.TR)('INVALID_INPUT', `the source at ${url.host} has a user or password in its URL`, 'source', 'Use a token.');
    if (/[?#]/.test(name))
        (0,errors/* refuse */.TR)('INVALID_INPUT', `the source at ${url.host} has a query or fragment in its URL`, 'source');
    if (url.protocol === 'http:' && !isLoopback(url))
        (0,errors/* refuse */.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'source', 'Use https:.');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function urlOfFile(base, path, plus = '+') {
    const parts = path.split('/');
    if (parts[0] !== 'dist' ||
        parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]|\p{Surrogate}/u.test(part)))
        (0,errors/* refuse */.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
    const encoded = parts.map((part) => encodeURIComponent(part).replaceAll('%2B', plus));
    return new URL(base.pathname + encoded.join('/'), base);
}
function isLoopback(url) {
    return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}
function redirectTarget(from, location) {
    if (location === undefined || !URL.canParse(location, from.href))
        throw new FailedTry('it redirects without saying where');
    const to = new URL(location, from);
    to.hash = '';
    const allowed = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:' && isLoopback(to));
    if (!allowed)
        throw new FailedTry(`it redirects to ${shown(to)}, which is not https:`);
    if (to.username !== '' || to.password !== '')
        throw new FailedTry('it redirects to a URL with a user or password in it');
    return to;
}
function shown(url) {
    return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/host/http-exchange.js



const DRAIN_BYTES = 64 * 1024;
const DRAIN_MS = 1_000;
class HttpExchange {
    token;
    env;
    #agents = new Map();
    constructor(token, env) {
        this.token = token;
        this.env = env;
    }
    async get(from, headers, patience) {
        let url = from;
        let withToken = this.token !== undefined;
        for (let hops = 0; hops <= patience.limits.redirects; hops++) {
            withToken &&= url.origin === this.token?.origin;
            const authorization = withToken && this.token ? { authorization: `Bearer ${this.token.value}` } : {};
            const response = await this.#ask(url, { ...headers, ...authorization }, patience).catch((error) => {
                throw url !== from && error instanceof FailedTry ? error.at(shown(url)) : error;
            });
            const status = response.statusCode ?? 0;
            if (![301, 302, 303, 307, 308].includes(status))
                return { response, status, withToken, elsewhere: url === from ? undefined : shown(url) };
            await drain(response);
            url = redirectTarget(url, response.headers.location);
        }
        throw new FailedTry(`it redirects more than ${patience.limits.redirects} times`);
    }
    async #ask(url, headers, patience) {
        const { request: start } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        const options = {
            protocol: url.protocol,
            hostname: url.hostname.replace(/^\[|\]$/g, ''),
            port: url.port || (url.protocol === 'https:' ? 443 : 80),
            path: url.pathname + url.search,
            agent: await this.#agentFor(url),
            headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'controller-dist', ...headers },
        };
        const request = start(options);
        return patience.during(patience.limits.headMs, answerTo(request), (error) => {
            request.emit('giveup');
            request.destroy(error);
        });
    }
    async #agentFor(url) {
        const proxy = proxyFor(url, this.env);
        const key = proxy?.href ?? url.protocol;
        const known = this.#agents.get(key) ?? (proxy ? openProxyAgent(proxy) : openAgent(url));
        this.#agents.set(key, known);
        return known;
    }
}
async function openAgent(url) {
    const { Agent } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return new Agent({ keepAlive: true });
}
function answerTo(request) {
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(transportFailure(error, request.reusedSocket));
        request.on('error', fail);
        request.once('response', (response) => {
            response.on('error', () => { });
            resolve(response);
        });
        request.once('close', () => fail(new FailedTry('the connection was closed without an answer', { again: true })));
        watchTunnel(request, (failure) => {
            fail(failure);
            request.destroy();
        });
        request.end();
    });
}
async function drain(response) {
    const timer = setTimeout(() => response.destroy(), DRAIN_MS);
    let bytes = 0;
    try {
        for await (const chunk of response) {
            bytes += chunk.byteLength;
            if (bytes > DRAIN_BYTES)
                break;
        }
    }
    catch {
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/host/http-answer.js



async function judge(answer, range, limit, place) {
    const { response, status } = answer;
    if (status === 404 || status === 410) {
        await drain(response);
        return undefined;
    }
    try {
        return bodyOf(answer, range, limit, place);
    }
    catch (error) {
        if (error instanceof FailedTry && error.again)
            await drain(response);
        else
            response.destroy();
        throw error instanceof FailedTry && answer.elsewhere ? error.at(answer.elsewhere) : error;
    }
}
function bodyOf(answer, range, limit, place) {
    const { response, status } = answer;
    const { headers } = response;
    if (status !== 200 && !(status === 206 && range))
        throw failureOf(answer);
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'identity')
        throw new FailedTry(`it sends the content encoding ${JSON.stringify(encoding.slice(0, 40))}`, {
            hint: 'Files must be served as they are; switch off compression and encodings by file name for this folder.',
        });
    const etag = /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(headers.etag ?? '') ? headers.etag : undefined;
    const from = status === 206 && range ? startOf(response, range, etag) : 0;
    const length = headers['content-length'];
    if (length !== undefined && Number(length) > limit - from)
        (0,errors/* refuse */.TR)('TOO_LARGE', `${place} has ${Number(length) + from} bytes, more than the ${limit} allowed`, place);
    return { response, from, etag };
}
function startOf({ headers }, { from, etag: asked }, etag) {
    const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
    const isRest = Number(first) === from && (total === '*' || Number(last) + 1 === Number(total));
    if (isRest && (etag === undefined || etag === asked))
        return from;
    throw new RangeUnusable('it answered with another part than the one asked for');
}
function failureOf({ response, status, withToken }) {
    const answered = `the server answered ${status}`;
    if (status === 401 || status === 403)
        return new FailedTry(answered, {
            hint: withToken
                ? 'The token was sent and refused: check that it is valid and may read there.'
                : 'Give a token of that origin if the source is private; some buckets also answer so for files that are absent.',
        });
    if (status === 416)
        return new RangeUnusable(answered);
    const again = status === 408 || status === 429 || status >= 500;
    const afterMs = parseRetryAfter(response.headers['retry-after'], Date.now());
    return new FailedTry(answered, { again, afterMs });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/host/http-patience.js



const HTTP_LIMITS = {
    headMs: 30_000,
    idleMs: 30_000,
    totalMs: 120_000,
    bytesPerSecond: 32 * 1024,
    tries: 5,
    pauseMs: 250,
    maxPauseMs: 30_000,
    redirects: 5,
};
class Patience {
    limits;
    subject;
    place;
    #waited = 0;
    #received = 0;
    #failures = 0;
    constructor(limits, subject, place) {
        this.limits = limits;
        this.subject = subject;
        this.place = place;
    }
    received(bytes) {
        this.#received += bytes;
    }
    progressed() {
        this.#failures = 0;
    }
    async during(ms, work, giveUp) {
        const left = this.#left();
        const started = performance.now();
        let timer;
        try {
            return await new Promise((resolve, reject) => {
                timer = setTimeout(() => {
                    const error = ms <= left
                        ? new FailedTry(`nothing came for ${ms / 1000} s`, { again: true })
                        : new FailedTry('it is too slow, and was given up');
                    reject(error);
                    giveUp(error);
                }, Math.min(ms, left));
                work.then(resolve, reject);
            });
        }
        finally {
            clearTimeout(timer);
            this.#waited += performance.now() - started;
        }
    }
    async afterFailure(error) {
        if (error instanceof errors/* ContractError */.Vl)
            throw error;
        const failure = transportFailure(error);
        this.#failures += 1;
        const pause = this.#pauseFor(failure);
        if (!failure.again || this.#failures >= this.limits.tries || pause >= this.#left())
            throw this.#refusal(failure);
        const started = performance.now();
        await (0,promises_.setTimeout)(pause);
        this.#waited += performance.now() - started;
    }
    #pauseFor(failure) {
        const { pauseMs, maxPauseMs } = this.limits;
        const pause = Math.min(pauseMs * 2 ** (this.#failures - 1), maxPauseMs) * (0.5 + Math.random() / 2);
        return failure.afterMs === undefined ? pause : Math.min(Math.max(failure.afterMs, pause), maxPauseMs);
    }
    #left() {
        const { totalMs, bytesPerSecond } = this.limits;
        return Math.max(0, totalMs + (this.#received / bytesPerSecond) * 1000 - this.#waited);
    }
    #refusal(failure) {
        const message = `${this.subject}: ${failure.message}${this.#failures > 1 ? `, after ${this.#failures} tries` : ''}`;
        const hint = failure.hint === undefined ? {} : { hint: failure.hint };
        return new errors/* ContractError */.Vl({ code: 'STORE_UNREACHABLE', message, place: this.place, ...hint }, [], {
            cause: failure,
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/host/http-transfer.js



const PROGRESS = 1024 * 1024;
async function* piecesOf(body, limit, place, patience) {
    const { response } = body;
    const pieces = response[Symbol.asyncIterator]();
    let end = body.from;
    try {
        hold(response);
        for (;;) {
            const next = await patience.during(patience.limits.idleMs, pieces.next(), (error) => response.destroy(error));
            if (next.done)
                break;
            end += next.value.byteLength;
            if (end > limit)
                (0,errors/* refuse */.TR)('TOO_LARGE', `${place} goes on past the ${limit} bytes allowed`, place);
            yield next.value;
        }
        if (!response.complete)
            throw new FailedTry('the connection was closed before the end', { again: true });
    }
    finally {
        if (!response.readableEnded)
            response.destroy();
    }
}
function release(response) {
    response.socket?.unref();
}
function hold(response) {
    response.socket?.ref();
}
async function* transfer(first, open, limit, place, patience) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let delivered = 0;
    let mark = 0;
    let ranges = true;
    for (let body = first;;) {
        try {
            const repeated = body.from === 0 && delivered > 0 ? new Prefix(delivered, digest, place) : undefined;
            for await (const piece of piecesOf(body, limit, place, patience)) {
                const fresh = repeated ? repeated.strip(piece) : piece;
                if (fresh.byteLength === 0)
                    continue;
                digest.update(fresh);
                delivered += fresh.byteLength;
                patience.received(fresh.byteLength);
                yield fresh;
            }
            repeated?.finish();
            return;
        }
        catch (error) {
            if (body.from > 0 && delivered - mark >= PROGRESS) {
                mark = delivered;
                patience.progressed();
            }
            await patience.afterFailure(error);
        }
        body = await reopen();
    }
    async function reopen() {
        for (;;) {
            const range = ranges && first.etag !== undefined && delivered > 0 ? { from: delivered, etag: first.etag } : undefined;
            try {
                const body = await open(range);
                if (!body)
                    throw new FailedTry('the file went away while it was read');
                return body;
            }
            catch (error) {
                if (error instanceof RangeUnusable)
                    ranges = false;
                await patience.afterFailure(error);
            }
        }
    }
}
class Prefix {
    place;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #expected;
    #left;
    constructor(size, digest, place) {
        this.place = place;
        this.#left = size;
        this.#expected = digest.copy().digest('hex');
    }
    strip(piece) {
        if (this.#left === 0)
            return piece;
        const old = piece.subarray(0, this.#left);
        this.#hash.update(old);
        this.#left -= old.byteLength;
        if (this.#left === 0 && this.#hash.digest('hex') !== this.#expected)
            this.#changed();
        return piece.subarray(old.byteLength);
    }
    finish() {
        if (this.#left > 0)
            this.#changed();
    }
    #changed() {
        (0,errors/* refuse */.TR)('DIGEST_MISMATCH', `${this.place} changed while it was read`, this.place, 'Run again.');
    }
}

;// CONCATENATED MODULE: ./lib/host/http-source.js







class HttpSource {
    name;
    #base;
    #exchange;
    #limits;
    constructor(name, options = {}) {
        this.name = name;
        this.#base = parseBase(name);
        this.#exchange = new HttpExchange(options.token && checkToken(options.token), options.env ?? {});
        this.#limits = { ...HTTP_LIMITS, ...options.limits };
    }
    async read(path, limit) {
        const patience = this.#patienceFor(path);
        for (;;) {
            try {
                const body = await this.#open(path, limit, patience);
                if (!body)
                    return undefined;
                const pieces = [];
                let size = 0;
                for await (const piece of piecesOf(body, limit, path, patience)) {
                    pieces.push(piece);
                    size += piece.byteLength;
                    patience.received(piece.byteLength);
                }
                return storedOf(Buffer.concat(pieces, size));
            }
            catch (error) {
                await patience.afterFailure(error);
            }
        }
    }
    async stream(path, limit) {
        const patience = this.#patienceFor(path);
        for (;;) {
            try {
                const body = await this.#open(path, limit, patience);
                if (!body)
                    return undefined;
                release(body.response);
                return transfer(body, (range) => this.#open(path, limit, patience, range), limit, path, patience);
            }
            catch (error) {
                await patience.afterFailure(error);
            }
        }
    }
    async list() {
        return undefined;
    }
    #patienceFor(path) {
        return new Patience(this.#limits, shown(urlOfFile(this.#base, path)), path);
    }
    async #open(path, limit, patience, range) {
        const headers = range ? { range: `bytes=${range.from}-`, 'if-range': range.etag } : {};
        let answer = await this.#exchange.get(urlOfFile(this.#base, path), headers, patience);
        if (path.includes('+') && [403, 404, 410].includes(answer.status)) {
            await drain(answer.response);
            answer = await this.#exchange.get(urlOfFile(this.#base, path, '%2B'), headers, patience);
        }
        return judge(answer, range, limit, path);
    }
}
function storedOf(bytes) {
    let version;
    return {
        bytes,
        get version() {
            version ??= (0,verify/* sha256 */.sc)(bytes);
            return version;
        },
    };
}
function checkToken({ value, origin }) {
    if (!/^[\x21-\x7e]+$/.test(value))
        (0,errors/* refuse */.TR)('INVALID_INPUT', 'the token holds characters that no token has', 'token');
    if (!URL.canParse(origin))
        (0,errors/* refuse */.TR)('INVALID_INPUT', 'the origin of the token is not a URL', 'token');
    return { value, origin: new URL(origin).origin };
}


/***/ })

};
